// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A visitor's way through a small hall, walked by strangers: node journey.js GILIRAN-HUB HALL.TOML

const { greet, pair_devices } = require('./arrival.js');
const { Closed, connect, new_request } = require('./client.js');
const { expect, expect_no_handshake, expect_problem, expect_refused, expect_that, step } =
    require('./expect.js');
const { Hub } = require('./hub.js');

const officer = 'budi';
const pin = '246813';
const ticket_wish = { service: 'A01', priority: false, applicants: 1 };

async function look_around({ kiosk, counter, display }) {
    await step('the hall comes with its names', async () => {
        const { hall, agency, zone } = await kiosk.get_hall();
        expect('the hall', hall.name, { id: 'Aula Kecil', en: 'Small Hall' });
        expect('the first service', agency[0].service[0].name.id, 'Perekaman KTP-el');
        expect('the counters', zone[0].counter.map(({ id }) => id), ['loket-1', 'loket-2', 'loket-3']);
    });
    await step('an unknown message is a problem, and so is a missing field', async () => {
        await expect_problem(kiosk, { type: 'wombat' }, { kind: 'unknown_message', detail: 'wombat' });
        await expect_problem(kiosk, { type: 'get_hall' }, { kind: 'bad_field', detail: 'hash' });
    });
    await step("another role's view is not shown", () => {
        const subscribe = { type: 'subscribe', view: 'counter', speaks: false };
        return expect_problem(kiosk, subscribe, { kind: 'not_for_role', detail: 'subscribe' });
    });
    await step('each subscribes to its view of an open day', async () => {
        const days = [await kiosk.subscribe('kiosk'), await counter.subscribe('counter')];
        const granted = display.next_of('speaker');
        days.push(await display.subscribe('board', true));
        expect('the phases', days.map(({ phase }) => phase), ['open', 'open', 'open']);
        expect('one day', new Set(days.map(({ day }) => day)).size, 1);
        expect('the speaker role', (await granted).granted, true);
    });
}

const waiting_at = (kiosk) => kiosk.view.data.queues.find(({ queue }) => queue === 'dukcapil').waiting;

// Settles with the ticket and the request it was asked by.
async function take_ticket({ kiosk, counter }) {
    const request = new_request();
    const ticket = await step('the kiosk gives a ticket', async () => {
        const answer = await kiosk.ask('issue_ticket', ticket_wish, request);
        expect('the ticket', [answer.type, answer.number, answer.ahead], ['ticket_issued', 'A-001', 0]);
        return answer;
    });
    await step('the same request sent again gets the same answer', async () => {
        expect('the answer', await kiosk.ask('issue_ticket', ticket_wish, request), ticket);
        await kiosk.until('one person waiting', () => waiting_at(kiosk) === 1);
    });
    await step('its paper is confirmed', async () => {
        expect('the answer', await kiosk.ask('confirm_paper', { leg: ticket.leg }), { type: 'done' });
        const { waiting } = await counter.until('it at the counter', (view) => view.waiting_total === 1);
        expect('the first to call', [waiting[0].leg, waiting[0].number], [ticket.leg, ticket.number]);
    });
    await step('the paper may be confirmed again', async () => {
        expect('the answer', await kiosk.ask('confirm_paper', { leg: ticket.leg }), { type: 'done' });
    });
    await step('outcome_of knows the request, and none that was never sent', async () => {
        expect('known', await kiosk.outcome_of(request), { outcome: 'accepted', answer: ticket });
        expect('unknown', (await kiosk.outcome_of(new_request())).outcome, 'never_seen');
    });
    return { ticket, request };
}

async function be_refused({ kiosk, counter, display }) {
    await step('a foreign command is refused', async () => {
        await expect_refused(kiosk.ask('call_next'), { kind: 'role_may_not' });
        await expect_refused(counter.ask('issue_ticket', ticket_wish), { kind: 'role_may_not' });
        await expect_refused(display.ask('call_next'), { kind: 'role_may_not' });
    });
    await step('a wish that cannot be is refused with its reason', async () => {
        const wish = (change) => kiosk.ask('issue_ticket', { ...ticket_wish, ...change });
        await expect_refused(wish({ service: 'Z99' }), { kind: 'service_unknown' });
        await expect_refused(wish({ applicants: 21 }), { kind: 'malformed', detail: 'applicants' });
        await expect_refused(wish({ day: '2001-01-01' }), { kind: 'day_over' });
    });
    await step('nobody calls without a session, nor signs in with a wrong PIN', async () => {
        await expect_refused(counter.ask('call_next'), { kind: 'no_session' });
        await expect_refused(counter.ask('sign_in', { officer, pin: '999999' }), { kind: 'wrong_pin' });
    });
}

const call_shown = ({ view }) => view.data.calls[0];

// The display speaks the call of this ordinal, and both views tell it.
async function announce({ counter, display }, call, ordinal) {
    const announcement_is = (state) => ({ calls: [shown] }) =>
        shown?.call === call && shown.ordinal === ordinal && shown.announcement === state;
    await display.until('the call', announcement_is('pending'));
    expect('the answer', await display.ask('start_announcement', { call, ordinal }), { type: 'done' });
    await display.until('the start', announcement_is('started'));
    expect('the answer', await display.ask('end_announcement', { call, ordinal }), { type: 'done' });
    await display.until('the end', announcement_is('spoken'));
    expect('the answer', await display.ask('end_announcement', { call, ordinal }), { type: 'done' });
    await counter.until('the word of it', ({ current }) => current?.announcement === 'spoken');
    await expect_refused(display.ask('start_announcement', { call, ordinal }), { kind: 'already_announced' });
}

async function serve({ counter, display }, { leg, number }) {
    await step('the counter signs in', async () => {
        const { type, resumed } = await counter.ask('sign_in', { officer, pin });
        expect('the answer', { type, resumed }, { type: 'session_open', resumed: false });
        await counter.until('the session', ({ session }) => session?.officer === officer);
    });
    await step('the officer who signs in again resumes the sitting', async () => {
        const { session } = counter.view.data.session;
        const answer = await counter.ask('sign_in', { officer, pin });
        expect('the answer', answer, { type: 'session_open', session, resumed: true });
    });
    const { call } = await step('it calls the ticket, and the board shows it', async () => {
        const answer = await counter.ask('call_next');
        expect('who', [answer.type, answer.leg, answer.number], ['leg_called', leg, number]);
        await display.until('the call', ({ calls }) => calls.length === 1);
        const { number: shown, counter: where, counter_number, state } = call_shown(display);
        expect('the board', [shown, where, counter_number, state], [number, 'loket-1', 1, 'called']);
        return answer;
    });
    await step('the display speaks it once', () => announce({ counter, display }, call, 1));
    await step('a lost delta is noticed and the view comes anew; the recall is spoken too', async () => {
        const { epoch, n } = display.view;
        display.view.take_delta({ view: 'board', epoch, n: n + 1, set: {} }); // the hub's next does not fit
        await counter.ask('recall', { leg });
        await announce({ counter, display }, call, 2);
        expect('new subscriptions', display.resubscriptions, 1);
    });
    await step('the visitor is served; the board follows', async () => {
        const finish = () => counter.ask('finish', { leg, outcome: 'served' });
        await expect_refused(finish(), { kind: 'wrong_state', state: 'called' });
        await counter.ask('start', { leg });
        await display.until('serving', () => call_shown(display).state === 'serving');
        await finish();
        await display.until('the end', () => call_shown(display).state === 'ended');
        const { current, session } = await counter.until('no current leg', (view) => !('current' in view));
        expect('the counter', { current, served: session.served }, { current: undefined, served: 1 });
    });
    await step('the counter signs out', async () => {
        await counter.ask('close_session');
        await counter.until('no session', (view) => !('session' in view));
    });
}

async function lose_connection(devices, { kiosk }) {
    await step('the same device connected anew ends its old connection', async () => {
        const ended = kiosk.ended();
        const anew = await connect(devices.kiosk);
        expect('the close code', await ended, 4001);
        await anew.close();
    });
    await step('after a broken connection outcome_of tells what became of the press', async () => {
        let client = await connect(devices.kiosk);
        await client.subscribe('kiosk');
        const request = new_request();
        const pressed = client.ask('issue_ticket', ticket_wish, request).catch((error) => error);
        await client.cut();
        expect_that('no answer', (await pressed) instanceof Closed);
        client = await connect(devices.kiosk);
        const { outcome } = await client.outcome_of(request);
        await client.subscribe('kiosk');
        const { ahead } = await client.ask('issue_ticket', ticket_wish);
        expect(`waiting before the next when ${outcome}`, ahead, outcome === 'accepted' ? 1 : 0);
        await client.close();
    });
}

async function outlive(hub, devices, { display }, { ticket, request }) {
    await step('the hub is killed and started again: nothing accepted is lost', async () => {
        const { epoch, data } = display.view;
        await Promise.all([display.ended(), hub.end('SIGKILL')]);
        await hub.start();
        const kiosk = await connect(devices.kiosk);
        expect('the outcome', await kiosk.outcome_of(request), { outcome: 'accepted', answer: ticket });
        const board = await connect(devices.display);
        expect('the board', await board.subscribe('board'), data);
        expect_that('another epoch', board.view.epoch !== epoch);
    });
    await step('a revoked device is shown the door', async () => {
        const counter = await connect(devices.counter);
        const ended = counter.ended();
        hub.run('device', 'revoke', devices.counter.device);
        expect('the close code', await ended, 1008);
        await expect_no_handshake(devices.counter);
    });
}

async function main([program, hall_file]) {
    const hub = new Hub(program);
    try {
        await step('the hub serves', () => hub.start());
        await step('the hall is applied', () => hub.run('apply', hall_file));
        await step('an officer is added', () => hub.run_with_input(`${pin}\n`, 'officer', 'add', officer));
        const devices = await pair_devices(hub);
        const hall = await greet(devices);
        await look_around(hall);
        const taken = await take_ticket(hall);
        await be_refused(hall);
        await serve(hall, taken.ticket);
        await lose_connection(devices, hall);
        await outlive(hub, devices, hall, taken);
        const exit_code = await step('the hub ends', () => hub.end('SIGTERM'));
        expect('its exit code', exit_code, 0);
    } catch (error) {
        console.log(`FAIL  ${error.message}`);
        console.error(`${error.stack}\nThe hub's log:\n${hub.log()}`);
        process.exitCode = 1;
    } finally {
        await hub.clean_up();
    }
}

main(process.argv.slice(2));
