// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What survives a reload, for one brand: who we are to the server, and what it has not yet taken. */
class Storage {
    constructor(key) {
        this.key = key;
        this.memory = {}; // a browser may refuse to keep anything, or anything more
        this.refused = false;
    }

    read() {
        if (this.refused)
            return this.memory;
        try {
            return JSON.parse(localStorage.getItem(this.key)) || this.memory;
        } catch (error) {
            this.refuse(error);
            return this.memory;
        }
    }

    refuse(error) {
        this.refused = true;
        console.warn('Wheelhouse chat: this browser keeps nothing, a reload starts anew.', error.message);
    }

    update(change) {
        this.memory = { ...this.read(), ...change };
        try {
            localStorage.setItem(this.key, JSON.stringify(this.memory));
        } catch (error) {
            this.refuse(error);
        }
    }

    outbox() {
        return this.read().outbox || [];
    }

    put(item) {
        this.update({ outbox: [...this.outbox(), item] });
    }

    drop(key) {
        this.update({ outbox: this.outbox().filter(item => item.key !== key) });
    }
}

function makeKey() {
    if (crypto.randomUUID)
        return crypto.randomUUID();
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}
