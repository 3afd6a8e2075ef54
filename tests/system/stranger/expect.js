// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// What a journey is made of: steps that say a line each, and expectations that say what they found instead.

const { isDeepStrictEqual } = require('node:util');
const { Refused, connect } = require('./client.js');

function expect(what, found, expected) {
    if (!isDeepStrictEqual(found, expected)) {
        throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
    }
}

function expect_that(what, holds) {
    expect(what, Boolean(holds), true);
}

async function expect_refused(promise, refusal) {
    const found = await promise.catch((error) => error);
    expect('the answer', found instanceof Refused ? { refused: found.refusal } : found, { refused: refusal });
}

// Settles with how TLS failed.
async function expect_no_handshake(credentials) {
    const found = await connect(credentials).catch((error) => error);
    expect_that(`a failed handshake, not ${found.message ?? 'a connection'}`, found.code === 'EPROTO');
    return /alert number \d+/.exec(found.message)?.[0];
}

async function expect_problem(client, message, problem) {
    const reply = client.next_of('problem');
    client.send(message);
    const { kind, detail } = await reply;
    expect('the problem', { kind, detail }, problem);
}

async function step(what, does) {
    try {
        const result = await does();
        console.log(`ok    ${what}`);
        return result;
    } catch (error) {
        error.message = `${what}: ${error.message}`;
        throw error;
    }
}

module.exports = { expect, expect_no_handshake, expect_problem, expect_refused, expect_that, step };
