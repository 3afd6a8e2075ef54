// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// How three devices come to a hub: by pairing links, and then with the keys they were given.

const { Client, connect, new_request, pair, read_link } = require('./client.js');
const { expect, expect_no_handshake, expect_problem, step } = require('./expect.js');

// Settles with what connect() takes, of a kiosk, a counter and a display.
async function pair_devices(hub) {
    const links = await step('three devices are added', () => ({
        kiosk: hub.run('device', 'add', '--role', 'kiosk'),
        counter: hub.run('device', 'add', '--role', 'counter', '--place', 'loket-1'),
        display: hub.run('device', 'add', '--role', 'display', '--place', '1'),
    }));
    const devices = await step('each is paired by its link', async () => ({
        kiosk: await pair(links.kiosk),
        counter: await pair(links.counter),
        display: await pair(links.display),
    }));
    const link = read_link(links.kiosk);
    const used_up = await step('once the lasting key is used, the link opens nothing', async () => {
        await (await connect(devices.kiosk)).close();
        return expect_no_handshake({ ...link, device: `pair.${link.device}` });
    });
    await step('a wrong key and an unknown device fail alike', async () => {
        expect('wrong key', await expect_no_handshake({ ...devices.kiosk, key: link.key }), used_up);
        expect('unknown', await expect_no_handshake({ ...devices.kiosk, device: new_request() }), used_up);
    });
    return devices;
}

// Settles with the three connected clients, by their roles.
async function greet(devices) {
    const { hosts, device, key } = devices.kiosk;
    await step('before hello nothing is heard', async () => {
        const client = await Client.open(hosts[0], device, key);
        const subscribe = { type: 'subscribe', view: 'kiosk', speaks: false };
        await expect_problem(client, subscribe, { kind: 'hello_first', detail: '' });
        await client.close();
    });
    await step('a device of another protocol is told to update', async () => {
        const client = await Client.open(hosts[0], device, key);
        const closed = client.ended();
        const { type, oldest_protocol, protocol } = await client.hello(1000, 1001);
        expect('the answer', [type, oldest_protocol, protocol], ['update_needed', 1, 1]);
        expect('the close code', await closed, 4000);
    });
    return step('all three connect and are who they were made', async () => {
        const hall = {};
        const places = { kiosk: undefined, counter: 'loket-1', display: '1' };
        for (const [role, place] of Object.entries(places)) {
            hall[role] = await connect(devices[role]);
            const { device: who, role: made, place: at, protocol, lasting_key } = hall[role].welcome;
            const expected = [devices[role].device, role, place, 1, undefined];
            expect('who', [who, made, at, protocol, lasting_key], expected);
        }
        return hall;
    });
}

module.exports = { greet, pair_devices };
