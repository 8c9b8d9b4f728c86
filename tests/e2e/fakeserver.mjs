// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server's side of docs/protocol/webchat.md in memory, for tests of the widget alone: it can be
// made to cut, refuse, forget and be slow at will. Its bot answers every text with an echo and knows
// a few words: "agent" queues, "done" closes and asks for a rating.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const webchat = new URL('../../resources/webchat/', import.meta.url);

/** As resources/CMakeLists.txt puts it together. */
async function widget() {
    const parts = (await readFile(new URL('parts.txt', webchat), 'utf8')).trim().split('\n');
    const texts = await Promise.all(parts.map(part => readFile(new URL(part, webchat), 'utf8')));
    return `(() => {\n'use strict';\n${texts.join('')}})();\n`;
}

class Fault extends Error {
    constructor(code, message, path) {
        super(message);
        this.code = code;
        this.path = path;
    }

    toJson() {
        return { code: -32000, message: this.message, data: { code: this.code, path: this.path } };
    }
}

export class FakeServer {
    constructor() {
        this.seq = 0;
        this.visitors = new Map(); // token -> { lines, state, keys, ratings, left }
        this.sockets = new Set();
        this.refuseSockets = false; // as a proxy does that knows no websockets
        this.down = false;          // takes no connection at all
        this.loseAnswers = 0;       // so many says are taken, but their receipts are lost
        this.failSay = null;        // a Fault for every say
        this.welcome = null;
        this.calls = [];            // [method, over] as they came
    }

    async start() {
        this.http = createServer((request, response) => this.answer(request, response));
        this.http.on('upgrade', (request, socket) => this.upgrade(request, socket));
        await new Promise(done => this.http.listen(0, '127.0.0.1', done));
        this.url = `http://127.0.0.1:${this.http.address().port}`;
        return this;
    }

    async stop() {
        this.cut();
        this.http.closeAllConnections();
        await new Promise(done => this.http.close(done));
    }

    // what a test does to it

    /** The network goes away under every socket. */
    cut() {
        for (const socket of this.sockets)
            socket.destroy();
        this.sockets.clear();
    }

    only() {
        return [...this.visitors.values()].at(-1);
    }

    said() {
        return this.only().lines.filter(line => line.from === 'customer').map(line => line.text);
    }

    bot(visitor, text, choices) {
        this.add(visitor, { from: 'bot', name: 'Radek', text, ...(choices ? { choices } : {}) });
    }

    join(visitor, name) {
        Object.assign(visitor.state, { owner: 'agent', owner_name: name, expected_wait_ms: 0 });
        this.add(visitor, { from: 'agent', name, notice: 'joined' });
    }

    agent(visitor, text) {
        this.add(visitor, { from: 'agent', name: visitor.state.owner_name, text });
    }

    close(visitor) {
        Object.assign(visitor.state, { open: false, owner: 'nobody', owner_name: '', ask_rating: true, rated: false });
        this.add(visitor, { from: 'system', notice: 'closed' });
    }

    add(visitor, line) {
        visitor.lines.push({ seq: ++this.seq, at_ms: Date.now(), ...line });
        this.push(visitor, visitor.lines.slice(-1));
    }

    push(visitor, lines) {
        const text = JSON.stringify({ jsonrpc: '2.0', method: 'chat.lines', params: { lines, state: visitor.state } });
        for (const socket of this.sockets) {
            if (socket.visitor === visitor)
                send(socket, text);
        }
    }

    // what it does

    call(method, params, socket) {
        const fail = (code, message, path) => { throw new Fault(code, message, path); };
        if (method === 'chat.open') {
            if (params.visitor && !this.visitors.has(params.visitor))
                fail('unauthorised', 'the visitor token is not ours', 'visitor');
            const token = params.visitor || `visitor-${this.visitors.size + 1}`;
            if (!this.visitors.has(token))
                this.visitors.set(token, { lines: [], keys: new Map(), ratings: [], state: { owner: 'nobody' } });
            const visitor = this.visitors.get(token);
            if (socket)
                socket.visitor = visitor;
            const lines = visitor.lines.filter(line => line.seq > (params.since || 0));
            const welcome = this.welcome && !visitor.lines.length ? { welcome: this.welcome } : {};
            return { visitor: token, customer: 'v1', conversation: visitor.lines.length ? 'c1' : '', seq: this.seq, lines, state: visitor.state, ...welcome };
        }
        const visitor = socket ? socket.visitor : this.visitors.get(params.visitor);
        if (!visitor)
            fail('unauthorised', 'open the chat first', 'visitor');
        if (method === 'chat.say')
            return this.say(visitor, params, fail);
        if (method === 'chat.rate') {
            if (!visitor.state.rated)
                visitor.ratings.push({ score: params.score, comment: params.comment });
            Object.assign(visitor.state, { rated: true, ask_rating: false });
            this.push(visitor, []);
            return {};
        }
        if (method === 'chat.leave') {
            visitor.left = true;
            this.close(visitor);
            return {};
        }
        return fail('not_found', `no method ${method}`);
    }

    say(visitor, params, fail) {
        if (this.failSay)
            throw this.failSay;
        if (visitor.keys.has(params.key))
            return visitor.keys.get(params.key);
        if (params.text.length > 120000)
            fail('too_large', 'the message is too long', 'text');
        if (!visitor.state.open)
            visitor.state = { owner: 'bot', owner_name: 'Radek', open: true };
        this.add(visitor, { from: 'customer', text: params.text, key: params.key });
        const result = { seq: this.seq, message: `m${this.seq}` };
        visitor.keys.set(params.key, result);
        setTimeout(() => this.reply(visitor, params), 0);
        return result;
    }

    reply(visitor, { text, choice }) {
        if (visitor.state.owner !== 'bot')
            return;
        if (choice)
            this.bot(visitor, `Chosen: ${choice}`);
        else if (text === 'agent') {
            this.bot(visitor, 'A colleague takes over. Expected wait: about 3 minutes.');
            Object.assign(visitor.state, { owner: 'queue', owner_name: '', expected_wait_ms: 170000 });
            this.add(visitor, { from: 'system', notice: 'waiting' });
        } else if (text === 'done') {
            this.bot(visitor, 'Have a good day!');
            this.close(visitor);
        } else if (text === 'menu') {
            this.bot(visitor, 'What is it about?', [{ id: 'topic:payment', label: 'Payments' }, { id: 'topic:login', label: 'Signing in' }]);
        } else
            this.bot(visitor, `You said: ${text}`);
    }

    // HTTP

    async answer(request, response) {
        if (this.down) {
            request.socket.destroy();
            return;
        }
        const url = new URL(request.url, this.url);
        const reply = (status, body, type) => response.writeHead(status, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' }).end(body);
        try {
            if (url.pathname === '/chat/widget.js')
                return reply(200, await widget(), 'text/javascript');
            if (url.pathname === '/chat')
                return reply(200, await readFile(new URL('page.html', webchat)), 'text/html');
            if (url.pathname === '/chat/v1/lines') {
                const visitor = this.visitors.get((request.headers.authorization || '').slice(7));
                this.calls.push(['chat.lines', 'http']);
                const lines = visitor.lines.filter(line => line.seq > Number(url.searchParams.get('since')));
                return reply(200, JSON.stringify({ lines, state: visitor.state }), 'application/json');
            }
            if (request.method === 'POST' && url.pathname.startsWith('/chat/v1/')) {
                let body = '';
                for await (const part of request)
                    body += part;
                const method = `chat.${url.pathname.slice(9)}`;
                this.calls.push([method, 'http']);
                return reply(200, JSON.stringify(this.call(method, JSON.parse(body))), 'application/json');
            }
            return reply(404, '', 'text/plain');
        } catch (error) {
            if (!(error instanceof Fault))
                throw error;
            return reply(400, JSON.stringify(error.toJson()), 'application/json');
        }
    }

    // the websocket: text frames, as a browser sends them

    upgrade(request, socket) {
        socket.on('error', () => {}); // cutting is what tests do
        if (this.down || this.refuseSockets) {
            socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
            return;
        }
        const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
        socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
        this.sockets.add(socket);
        socket.on('close', () => this.sockets.delete(socket));
        let waiting = Buffer.alloc(0);
        socket.on('data', data => {
            waiting = Buffer.concat([waiting, data]);
            for (let frame; (frame = nextFrame(waiting));) {
                waiting = waiting.subarray(frame.size);
                if (frame.opcode === 8)
                    socket.end();
                else if (frame.opcode === 1)
                    this.take(socket, frame.text);
            }
        });
    }

    take(socket, text) {
        const { id, method, params } = JSON.parse(text);
        this.calls.push([method, 'socket']);
        let answer;
        try {
            answer = { result: this.call(method, params, socket) };
        } catch (error) {
            if (!(error instanceof Fault))
                throw error;
            answer = { error: error.toJson() };
        }
        if (method === 'chat.say' && this.loseAnswers > 0) {
            this.loseAnswers -= 1;
            socket.destroy();
            return;
        }
        send(socket, JSON.stringify({ jsonrpc: '2.0', id, ...answer }));
    }
}

export { Fault };

function nextFrame(data) {
    if (data.length < 6)
        return null;
    let length = data[1] & 127;
    let at = 2;
    if (length === 126) {
        length = data.readUInt16BE(2);
        at = 4;
    } else if (length === 127) {
        length = Number(data.readBigUInt64BE(2));
        at = 10;
    }
    if (data.length < at + 4 + length)
        return null;
    const mask = data.subarray(at, at + 4);
    const body = Buffer.from(data.subarray(at + 4, at + 4 + length));
    for (let i = 0; i < body.length; ++i)
        body[i] ^= mask[i % 4];
    return { opcode: data[0] & 15, text: body.toString('utf8'), size: at + 4 + length };
}

function send(socket, text) {
    const body = Buffer.from(text);
    const head = body.length < 126 ? Buffer.from([0x81, body.length])
        : body.length < 65536 ? Buffer.from([0x81, 126, body.length >> 8, body.length & 255])
        : Buffer.concat([Buffer.from([0x81, 127, 0, 0, 0, 0]), (() => { const size = Buffer.alloc(4); size.writeUInt32BE(body.length); return size; })()]);
    socket.write(Buffer.concat([head, body]));
}
