// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rival of bench_fanout: the same frame to every session, by node's ws package.
// Says "port N" on standard output; a message "go N" sends N frames to each session on /all.
'use strict';
const { WebSocketServer } = require('ws');

const payload = Buffer.from(process.argv[2]);
const sessions = new Set();
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false }, () => {
    console.log(`port ${server.address().port}`);
});

server.on('connection', (socket, request) => {
    if (request.url === '/all') {
        sessions.add(socket);
        socket.on('close', () => sessions.delete(socket));
        return;
    }
    socket.on('message', (message) => {
        const burst = Number(message.toString().slice(3));
        for (const session of sessions) {
            if (burst > 1)
                session._socket.cork();
            for (let i = 0; i < burst; ++i)
                session.send(payload, { binary: false });
            if (burst > 1)
                session._socket.uncork();
        }
    });
});
process.stdin.on('end', () => process.exit(0)).resume();
