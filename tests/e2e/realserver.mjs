// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// wheelhoused itself, on a store of its own, and a desk to answer from.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const token = 'a-token-for-the-browser-tests-only-0123456789';

export class RealServer {
    constructor() {
        const folder = process.env.WHEELHOUSE_BIN_DIR || fileURLToPath(new URL('../../build/release/bin', import.meta.url));
        this.program = `${folder}/wheelhoused`;
        if (!existsSync(this.program)) {
            console.log(`skipped: no ${this.program}`);
            process.exit(77);
        }
        this.folder = mkdtempSync(join(tmpdir(), 'wheelhouse-e2e-'));
        writeFileSync(join(this.folder, 'token'), token, { mode: 0o600 });
        this.port = 0;
    }

    /** Again after stop() or kill(): on the same store and the same port. */
    async start() {
        this.process = spawn(this.program, ['--db', join(this.folder, 'store'), '--port', String(this.port), '--admin-token-file', join(this.folder, 'token')],
                             { stdio: ['ignore', 'pipe', 'inherit'] });
        this.ended = new Promise(done => this.process.once('exit', done));
        const line = await new Promise((done, fail) => {
            createInterface(this.process.stdout).once('line', done);
            this.ended.then(code => fail(new Error(`wheelhoused ended with ${code}`)));
        });
        this.url = line.match(/http:\/\/\S+/)[0];
        this.port = Number(new URL(this.url).port);
        return this;
    }

    async stop(signal = 'SIGTERM') {
        this.process.kill(signal);
        await this.ended;
    }

    /** As a power cut does it. */
    kill() {
        return this.stop('SIGKILL');
    }

    remove() {
        rmSync(this.folder, { recursive: true, force: true });
    }
}

/** An administrator's session, held by a page of the browser. */
export class Desk {
    static async open(context, server) {
        const page = await context.newPage();
        await page.goto(`${server.url}/healthz`);
        await page.evaluate(url => new Promise((done, fail) => {
            const socket = new WebSocket(url);
            const calls = new Map();
            let last = 0;
            window.rows = new Map(); // what the view "live" shows, by id
            window.call = (method, params) => new Promise((resolve, reject) => {
                calls.set(++last, { resolve, reject });
                socket.send(JSON.stringify({ jsonrpc: '2.0', id: last, method, params }));
            });
            socket.onerror = () => fail(new Error('no session'));
            socket.onopen = () => done();
            socket.onmessage = event => {
                const message = JSON.parse(event.data);
                if (message.method === 'view.delta') {
                    const { conversations = [], left = [] } = message.params.changes;
                    conversations.forEach(row => window.rows.set(row.id, row));
                    left.forEach(id => window.rows.delete(id));
                }
                const call = calls.get(message.id);
                calls.delete(message.id);
                if (call && message.error)
                    call.reject(new Error(message.error.message));
                else if (call)
                    call.resolve(message.result);
            };
        }), `${server.url.replace('http', 'ws')}/session`);
        const desk = new Desk();
        desk.page = page;
        await desk.call('session.open', { token, protocol: 1, client: 'browser tests' });
        const live = await desk.call('view.open', { view: 'live' });
        await page.evaluate(rows => rows.forEach(row => window.rows.set(row.id, row)), live.snapshot.conversations || []);
        return desk;
    }

    call(method, params) {
        return this.page.evaluate(([name, values]) => window.call(name, values), [method, params]);
    }

    /** Waits for the row of the one conversation that is on the floor. */
    async row(fits = {}) {
        const found = await this.page.waitForFunction(wanted => [...window.rows.values()].find(row =>
            Object.entries(wanted).every(([key, value]) => (row[key] ?? '') === value)), fits);
        return found.jsonValue();
    }

    reply(conversation, text) {
        return this.call('conversation.reply', { conversation, text, key: `reply-${Math.random()}` });
    }
}
