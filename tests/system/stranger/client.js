// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A client of the Giliran protocol, written from docs/protocol.md alone.

const crypto = require('node:crypto');
const WebSocket = require('ws');
const { View } = require('./view.js');

const protocol_version = 1;
const patience_ms = 8000;
const largest_message_to_a_device = 4194304;

// The hub's `refused`: the command changed nothing.
class Refused extends Error {
    constructor(refusal) {
        super(`refused: ${JSON.stringify(refusal)}`);
        this.refusal = refusal;
    }
}

// The connection ended; `code` is the close code. What became of a command under way, outcome_of tells.
class Closed extends Error {
    constructor(code) {
        super(`the connection was closed with ${code}`);
        this.code = code;
    }
}

const new_request = () => crypto.randomBytes(16).toString('hex');

// giliran://HOST:PORT[,HOST:PORT...]/DEVICE#KEY
function read_link(link) {
    const parts = /^giliran:\/\/([^/#]+)\/([0-9a-f]{32})#([0-9a-f]{64})$/.exec(link);
    if (!parts) {
        throw new Error(`no pairing link: ${link}`);
    }
    return { hosts: parts[1].split(','), device: parts[2], key: parts[3] };
}

// A WebSocket inside TLS-PSK, not yet greeted.
function open_socket(host, identity, key) {
    return new WebSocket(`wss://${host}/`, {
        ciphers: 'ECDHE-PSK-CHACHA20-POLY1305',
        minVersion: 'TLSv1.2',
        maxVersion: 'TLSv1.2',
        pskCallback: () => ({ identity, psk: Buffer.from(key, 'hex') }),
        checkServerIdentity: () => undefined, // there is no certificate: the key proved the hub
        handshakeTimeout: patience_ms,
        maxPayload: largest_message_to_a_device,
    });
}

class Client {
    #socket;
    #waiters = new Set(); // of { matches(message), settle(message), fail(error) }
    #subscription = null;

    welcome = null; // the hub's `welcome`
    hall_hash = null; // of the hall in force
    speaks_now = false; // a display: it holds the speaker role
    view = new View();
    resubscriptions = 0; // made by itself after a gap or in another epoch
    close_code = null;

    // Settles when the TLS and WebSocket handshakes are done; nothing has been said yet.
    static async open(host, identity, key) {
        const client = new Client();
        const socket = open_socket(host, identity, key);
        client.#socket = socket;
        await new Promise((resolve, reject) => {
            socket.once('open', resolve);
            socket.once('error', reject);
            socket.on('message', (bytes) => client.#take(JSON.parse(bytes.toString('utf8'))));
            socket.on('close', (code) => client.#end(code));
        });
        socket.on('error', () => {}); // 'close' follows
        return client;
    }

    send(message) {
        this.#socket.send(JSON.stringify(message));
    }

    // Settles with the first message from now on that matches.
    next(what, matches) {
        if (this.close_code !== null) {
            return Promise.reject(new Closed(this.close_code));
        }
        return new Promise((resolve, reject) => {
            const ends_with = (settle) => (value) => {
                clearTimeout(timer);
                this.#waiters.delete(waiter);
                settle(value);
            };
            const waiter = { matches, settle: ends_with(resolve), fail: ends_with(reject) };
            const timer = setTimeout(() => waiter.fail(new Error(`${what} did not come`)), patience_ms);
            this.#waiters.add(waiter);
        });
    }

    next_of(...types) {
        return this.next(types.join(' or '), (message) => types.includes(message.type));
    }

    // Settles with `welcome` or `update_needed`.
    hello(oldest = protocol_version, newest = protocol_version) {
        const answer = this.next_of('welcome', 'update_needed');
        this.send({ type: 'hello', oldest_protocol: oldest, protocol: newest, version: 'stranger' });
        return answer;
    }

    // Settles with the data of the first snapshot; from then on `view` follows the hub.
    async subscribe(view, speaks = false) {
        this.#subscription = { type: 'subscribe', view, speaks };
        const snapshot = this.next(`the ${view} snapshot`, (m) => m.type === 'snapshot' && m.view === view);
        this.send(this.#subscription);
        await snapshot;
        return this.view.data;
    }

    // Settles with the view's data as soon as they please.
    async until(what, pleases) {
        const pleased = () => this.view.known && pleases(this.view.data);
        if (!pleased()) {
            await this.next(what, pleased);
        }
        return this.view.data;
    }

    // A command or sign_in, for the day of the view: settles with its answer, fails with Refused or Closed.
    async ask(type, fields = {}, request = new_request()) {
        const reply = this.next(`the answer to ${type}`, (m) =>
            ['accepted', 'refused'].includes(m.type) && m.request === request);
        this.send({ type, request, day: this.view.data?.day, ...fields });
        const message = await reply;
        if (message.type === 'refused') {
            throw new Refused(message.refusal);
        }
        return message.answer;
    }

    // For a request whose answer never came: { outcome: 'accepted', answer } or { outcome: 'never_seen' }.
    async outcome_of(request) {
        for (;;) {
            const reply = this.next('the outcome', (m) => m.type === 'outcome' && m.request === request);
            this.send({ type: 'outcome_of', request });
            const { outcome, answer } = await reply;
            if (outcome !== 'unknown_yet') {
                return { outcome, answer };
            }
            await new Promise((resolve) => setTimeout(resolve, 1000));
        }
    }

    async get_hall(hash = this.hall_hash) {
        const reply = this.next('the hall', (m) => m.type === 'hall' && m.hash === hash);
        this.send({ type: 'get_hall', hash });
        return (await reply).hall;
    }

    // Settles with the close code when the connection has ended.
    async ended() {
        const end = this.next('the end of the connection', () => false);
        return end.catch((error) => {
            if (error instanceof Closed) {
                return error.code;
            }
            throw error;
        });
    }

    close() {
        this.#socket.close();
        return this.ended();
    }

    // As when the cable is pulled.
    cut() {
        this.#socket.terminate();
        return this.ended();
    }

    #take(message) {
        if (message.type === 'welcome') {
            this.welcome = message;
            this.hall_hash = message.hall ?? null;
        } else if (message.type === 'hall_is') {
            this.hall_hash = message.hash;
        } else if (message.type === 'speaker') {
            this.speaks_now = message.granted;
        } else if (message.type === 'snapshot') {
            this.view.take_snapshot(message);
        } else if (message.type === 'delta' && !this.view.take_delta(message)) {
            this.resubscriptions += 1;
            this.send(this.#subscription);
        }
        for (const waiter of [...this.#waiters]) {
            if (waiter.matches(message)) {
                waiter.settle(message);
            }
        }
    }

    #end(code) {
        this.close_code = code;
        for (const waiter of [...this.#waiters]) {
            waiter.fail(new Closed(code));
        }
    }
}

// Connects at the first of the hosts that answers, and greets.
async function connect({ hosts, device, key }) {
    let failure;
    for (const host of hosts) {
        try {
            const client = await Client.open(host, device, key);
            const answer = await client.hello();
            if (answer.type !== 'welcome') {
                throw new Error(`the hub speaks protocols ${answer.oldest_protocol} to ${answer.protocol}`);
            }
            return client;
        } catch (error) {
            failure = error;
        }
    }
    throw failure;
}

// First contact: makes of a pairing link what connect() takes, to be stored before the first connect().
async function pair(link) {
    const { hosts, device, key } = read_link(link);
    const client = await connect({ hosts, device: `pair.${device}`, key });
    await client.close();
    return { hosts, device, key: client.welcome.lasting_key };
}

module.exports = { Client, Closed, Refused, connect, new_request, pair, read_link };
