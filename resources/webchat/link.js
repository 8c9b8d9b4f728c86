// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

const REQUEST_TIMEOUT = 15000;
const SOCKET_TIMEOUT = 8000;
const PROBE_AFTER = 45000;  // of silence: is the link still there?
const FIRST_DELAY = 1000;
const LAST_DELAY = 30000;
const POLL_SEEN = 2500;
const POLL_HIDDEN = 15000;
const SOCKET_AGAIN = 60000; // while polling, how often the socket is tried again
const SOCKET_TRIES = 2;     // before HTTP takes over

class LinkError extends Error {
    constructor(code, message) {
        super(message || code);
        this.code = code;
    }
}

/**
 * Calls methods of the server over a websocket, or over HTTP where websockets do not pass. Keeps the
 * connection up: states 'idle', 'connecting', 'online', 'offline' (waiting for the next try).
 */
class Link {
    constructor(base, events) {
        this.base = base;
        this.events = events; // hello(), forget(), opened(result), lines(params), changed(state)
        this.state = 'idle';
        this.delay = FIRST_DELAY;
        this.failures = 0;
        this.socket = null;
        this.polling = false;
        this.calls = new Map();
        this.lastId = 0;
        addEventListener('online', () => this.tryNow());
        addEventListener('offline', () => this.state === 'online' && this.lost());
        document.addEventListener('visibilitychange', () => {
            if (document.hidden || this.state === 'idle')
                return;
            if (this.state === 'offline')
                this.tryNow();
            else
                this.probe();
        });
        setInterval(() => Date.now() - this.heardAt > PROBE_AFTER && this.probe(), PROBE_AFTER / 3);
    }

    start() {
        if (this.state === 'idle')
            this.connect();
    }

    tryNow() {
        if (this.state === 'offline') {
            clearTimeout(this.timer);
            this.connect();
        }
    }

    call(method, params) {
        if (this.state !== 'online')
            return Promise.reject(new LinkError('offline'));
        return this.polling ? this.post(method, params) : this.send(this.socket, method, params);
    }

    connect() {
        this.change('connecting');
        if (this.failures < SOCKET_TRIES)
            this.openSocket(() => this.failed());
        else
            this.openHttp();
    }

    failed() {
        this.failures += 1;
        if (this.failures === SOCKET_TRIES)
            this.connect(); // HTTP may pass where the socket does not
        else
            this.lost();
    }

    /** Waits, longer each time, and tries again. */
    lost() {
        this.drop();
        this.change('offline');
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.connect(), this.delay * (0.75 + Math.random() / 2));
        this.delay = Math.min(LAST_DELAY, this.delay * 1.5);
    }

    drop() {
        const socket = this.socket;
        this.socket = null;
        this.polling = false;
        clearTimeout(this.pollTimer);
        clearTimeout(this.againTimer);
        if (socket)
            socket.close();
        for (const call of this.calls.values())
            call.reject(new LinkError('offline'));
        this.calls.clear();
    }

    change(state) {
        this.state = state;
        this.events.changed(state);
    }

    online(opened) {
        this.failures = this.polling ? this.failures : 0;
        this.delay = FIRST_DELAY;
        this.heardAt = Date.now();
        this.state = 'online';
        this.events.opened(opened);
        this.change('online');
    }

    openSocket(failed) {
        const url = new URL('v1/socket', this.base);
        url.protocol = url.protocol.replace('http', 'ws');
        let socket;
        try {
            socket = new WebSocket(url);
        } catch (error) {
            failed(); // the page's policy forbids it
            return;
        }
        const patience = setTimeout(() => socket.close(), SOCKET_TIMEOUT);
        let settled = false;
        const giveUp = () => {
            clearTimeout(patience);
            if (this.socket === socket)
                this.lost();
            else if (!settled)
                failed();
            settled = true;
        };
        socket.onmessage = event => this.take(event.data);
        socket.onclose = giveUp;
        socket.onopen = () => this.send(socket, 'chat.open', this.events.hello()).then(opened => {
            clearTimeout(patience);
            if (settled)
                return;
            settled = true;
            this.drop();
            this.socket = socket;
            this.online(opened);
        }, error => {
            if (error.code === 'unauthorised' && this.events.forget())
                settled = true, socket.close(), this.connect();
            else
                socket.close();
        });
    }

    send(socket, method, params) {
        return new Promise((resolve, reject) => {
            const id = ++this.lastId;
            const timer = setTimeout(() => {
                this.calls.delete(id);
                reject(new LinkError('offline', 'no answer'));
                socket.close();
            }, REQUEST_TIMEOUT);
            const settle = done => value => { clearTimeout(timer); done(value); };
            this.calls.set(id, { resolve: settle(resolve), reject: settle(reject) });
            socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
        });
    }

    take(text) {
        this.heardAt = Date.now();
        let message;
        try {
            message = JSON.parse(text);
        } catch (error) {
            console.warn('Wheelhouse chat: the server sent no JSON.', error.message);
            return;
        }
        if (message.method === 'chat.lines') {
            this.events.lines(message.params);
            return;
        }
        const call = this.calls.get(message.id);
        this.calls.delete(message.id);
        if (call && message.error)
            call.reject(Link.errorOf(message.error));
        else if (call)
            call.resolve(message.result || {});
    }

    static errorOf(error) {
        return new LinkError((error.data && error.data.code) || 'invalid', error.message);
    }

    /** A link may die without a word. Asking for what is new shows it, and is of use if it has not. */
    probe() {
        if (this.state !== 'online' || this.polling)
            return;
        this.heardAt = Date.now();
        this.call('chat.open', this.events.hello()).then(opened => this.events.opened(opened),
                                                         error => console.debug('Wheelhouse chat:', error.message));
    }

    // HTTP, for where websockets are blocked.

    async openHttp() {
        try {
            const opened = await this.post('chat.open', this.events.hello());
            this.drop();
            this.polling = true;
            this.online(opened);
            this.pollSoon();
            this.againTimer = setTimeout(() => this.socketAgain(), SOCKET_AGAIN);
        } catch (error) {
            if (error.code === 'unauthorised' && this.events.forget())
                this.connect();
            else
                this.lost();
            this.failures = SOCKET_TRIES - 1; // when it is back, the socket may be back as well
        }
    }

    socketAgain() {
        this.openSocket(() => {
            if (this.polling)
                this.againTimer = setTimeout(() => this.socketAgain(), SOCKET_AGAIN);
        });
    }

    pollSoon(after = document.hidden ? POLL_HIDDEN : POLL_SEEN) {
        clearTimeout(this.pollTimer);
        this.pollTimer = setTimeout(() => this.poll(), after);
    }

    async poll() {
        const { visitor, since } = this.events.hello();
        try {
            const news = await this.fetch(`v1/lines?since=${since || 0}`, { headers: { Authorization: `Bearer ${visitor}` } });
            if (!this.polling)
                return;
            this.events.lines(news);
            this.pollSoon();
        } catch (error) {
            if (this.polling)
                this.lost();
        }
    }

    async post(method, params) {
        const { visitor, brand } = this.events.hello();
        const result = await this.fetch(`v1/${method.slice(5)}`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ visitor, brand, ...params }),
        });
        if (this.polling)
            this.pollSoon(0);
        return result;
    }

    async fetch(path, options) {
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), REQUEST_TIMEOUT);
        try {
            const response = await fetch(new URL(path, this.base), { credentials: 'omit', signal: abort.signal, ...options });
            const body = await response.json();
            if (!response.ok)
                throw Link.errorOf(body.error || body);
            return body;
        } catch (error) {
            throw error instanceof LinkError ? error : new LinkError('offline', error.message);
        } finally {
            clearTimeout(timer);
        }
    }
}
