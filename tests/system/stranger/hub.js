// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// The real giliran-hub as a child process, in a temporary folder, on a free port of this machine.

const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');

const patience_ms = 10000;
const look_again_ms = 50;

function free_port() {
    return new Promise((resolve, reject) => {
        const server = net.createServer().once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

class Hub {
    #program;
    #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stranger-'));
    #port;
    #process = null;

    constructor(program) {
        this.#program = program;
    }

    // May be called again after end(): the same data, the same port.
    async start() {
        this.#port ??= await free_port();
        const log = fs.openSync(this.#log_file(), 'a');
        const args = ['serve', '--data', this.#data(), '--listen', `127.0.0.1:${this.#port}`];
        this.#process = spawn(this.#program, args, { stdio: ['ignore', log, log] });
        fs.closeSync(log);
        const deadline = Date.now() + patience_ms;
        while (this.#command(['status']).status !== 0) {
            if (this.#process.exitCode !== null || Date.now() > deadline) {
                throw new Error('the hub does not serve');
            }
            await new Promise((resolve) => setTimeout(resolve, look_again_ms));
        }
    }

    // A subcommand of giliran-hub; returns what it printed.
    run(...args) {
        return this.run_with_input('', ...args);
    }

    run_with_input(input, ...args) {
        const { status, stdout, stderr } = this.#command(args, input);
        if (status !== 0) {
            throw new Error(`giliran-hub ${args.join(' ')} ended with ${status}: ${stderr}`);
        }
        return stdout.trim();
    }

    // Settles with the exit code, null if the signal ended it.
    end(signal) {
        if (this.#process.exitCode !== null || this.#process.signalCode !== null) {
            return Promise.resolve(this.#process.exitCode);
        }
        return new Promise((resolve) => {
            this.#process.once('exit', resolve);
            this.#process.kill(signal);
        });
    }

    log() {
        return fs.existsSync(this.#log_file()) ? fs.readFileSync(this.#log_file(), 'utf8') : '';
    }

    async clean_up() {
        if (this.#process !== null) {
            await this.end('SIGKILL');
        }
        fs.rmSync(this.#folder, { recursive: true });
    }

    #data() {
        return path.join(this.#folder, 'data');
    }

    #log_file() {
        return path.join(this.#folder, 'hub.log');
    }

    #command(args, input = '') {
        return spawnSync(this.#program, [...args, '--data', this.#data()], { encoding: 'utf8', input });
    }
}

module.exports = { Hub };
