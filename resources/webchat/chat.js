// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

const TYPING_AT_MOST = 8000;
const TRY_LATER = ['offline', 'rate_limited', 'unavailable'];

/** Joins storage, link and view: what is said waits in the outbox until the server has it. */
class Chat {
    constructor(options) {
        this.options = options;
        this.words = new Words(options.language);
        this.storage = new Storage(`wheelhouse.chat ${options.base.origin} ${options.brand}`);
        this.lastSeq = 0;
        this.lastAnswer = 0; // seq of the last line that was not the customer's
        this.seen = new Set();
        this.state = {};
        this.view = new View(this.words, options, {
            toggled: open => this.toggled(open),
            said: (text, choice) => this.say(text, choice),
            drafted: text => this.keepDraft(text),
            rated: (score, comment) => this.rate(score, comment),
            left: () => this.leave(),
            retried: () => this.link.tryNow(),
        });
        this.link = new Link(options.base, {
            hello: () => this.hello(),
            forget: () => this.forget(),
            opened: opened => this.opened(opened),
            lines: news => this.take(news),
            changed: state => this.linkChanged(state),
        });
        addEventListener('pagehide', () => this.storage.update({ draft: this.draft }));
        const kept = this.storage.read();
        if (kept.draft)
            this.view.setDraft(kept.draft);
        for (const item of this.storage.outbox())
            this.showPending(item);
        // An empty page costs the server nothing: the link begins with the first look at the window,
        // or at once when somebody may have answered since.
        if (kept.visitor && (kept.talking || this.storage.outbox().length))
            this.link.start();
        if (kept.open || options.open)
            this.view.toggle(true);
    }

    hello() {
        const { visitor } = this.storage.read();
        const hello = { brand: this.options.brand, language: this.words.tag };
        if (this.options.segment)
            hello.segment = this.options.segment;
        if (visitor)
            hello.visitor = visitor;
        if (this.lastSeq)
            hello.since = this.lastSeq;
        return hello;
    }

    /** The server does not know our token any more: begin as a new visitor. False: nothing to forget. */
    forget() {
        if (!this.storage.read().visitor)
            return false;
        this.storage.update({ visitor: '' });
        this.restart();
        return true;
    }

    restart() {
        this.lastSeq = 0;
        this.seen.clear();
        this.view.lines.clear();
    }

    opened(opened) {
        this.storage.update({ visitor: opened.visitor });
        if (opened.welcome && !(opened.lines || []).length && !this.lastSeq)
            this.welcome(opened.welcome);
        const history = !this.lastSeq;
        if (history)
            this.view.lines.quietly(() => this.take(opened, true));
        else
            this.take(opened);
        this.flush();
    }

    welcome(line) {
        if (this.seen.size)
            return;
        this.seen.add(0);
        this.welcomed = line.text;
        this.view.lines.quietly(() => this.view.lines.add({ ...line, seq: 0, from: line.from || 'customer' }));
    }

    take(news, isHistory = false) {
        for (const line of news.lines || []) {
            if (this.seen.has(line.seq))
                continue;
            this.seen.add(line.seq);
            this.lastSeq = Math.max(this.lastSeq, line.seq);
            // what equals its default is not on the wire
            const whole = { from: 'customer', name: '', text: '', ...line };
            this.view.lines.add(whole);
            if (line.key)
                this.storage.drop(line.key);
            if (whole.from !== 'customer' && !line.notice) {
                if (whole.text === this.welcomed)
                    this.view.lines.drop(0); // said in earnest now
                this.lastAnswer = Math.max(this.lastAnswer, line.seq);
                this.view.lines.setTyping('');
                if (!isHistory)
                    this.view.heard(whole);
            }
        }
        if (news.state)
            this.setState({ owner: 'bot', owner_name: '', open: false, ...news.state });
    }

    setState(state) {
        if (state.open)
            this.view.rating.putOff = false;
        if (this.state.open && !state.open)
            this.view.lines.setTyping('');
        this.state = state;
        this.storage.update({ talking: state.open || state.ask_rating || false });
        this.view.setOwner(state);
        if (!this.storage.outbox().some(item => item.method === 'chat.rate'))
            this.view.rating.ask(state.ask_rating && !state.rated);
    }

    linkChanged(state) {
        this.view.setLink(state);
        if (state === 'offline')
            this.view.lines.setTyping('');
    }

    toggled(open) {
        this.storage.update({ open });
        if (open)
            this.link.start();
    }

    keepDraft(text) {
        this.draft = text;
        clearTimeout(this.draftTimer);
        this.draftTimer = setTimeout(() => this.storage.update({ draft: text }), 300);
    }

    // what goes out

    say(text, choice) {
        const params = { text, language: this.words.tag };
        if (choice)
            params.choice = choice;
        this.send('chat.say', params);
    }

    rate(score, comment) {
        this.send('chat.rate', comment ? { score, comment } : { score });
    }

    leave() {
        this.link.call('chat.leave', {}).catch(error => this.view.warn(error.code === 'offline' ? this.words.say('offline') : error.message));
    }

    send(method, params) {
        const item = { method, key: makeKey(), atMs: Date.now(), params };
        this.storage.put(item);
        this.showPending(item);
        this.flush();
    }

    showPending(item) {
        if (item.method === 'chat.say')
            this.view.lines.addPending(item.key, item.params.text, item.atMs);
    }

    /** One after the other and in order; each stays until the server has it, whatever happens between. */
    async flush() {
        if (this.flushing)
            return;
        this.flushing = true;
        clearTimeout(this.flushTimer);
        for (let item; this.link.state === 'online' && (item = this.storage.outbox()[0]);) {
            try {
                const taken = await this.link.call(item.method, { key: item.key, ...item.params });
                this.storage.drop(item.key);
                if (taken.seq)
                    this.expectAnswer(taken.seq);
            } catch (error) {
                if (TRY_LATER.includes(error.code)) {
                    this.flushTimer = setTimeout(() => this.flush(), 3000);
                    break;
                }
                this.storage.drop(item.key);
                this.refused(item, error);
            }
        }
        this.flushing = false;
    }

    refused(item, error) {
        console.warn(`Wheelhouse chat: ${item.method} was refused (${error.code}):`, error.message);
        const why = error.code === 'too_large' ? this.words.say('tooLong', { n: item.params.text.length - TEXT_LIMIT, max: TEXT_LIMIT }) : error.message;
        if (item.method === 'chat.say')
            this.view.lines.refuse(item.key, why, item.params.text);
    }

    /** Dots, unless the answer to the message at `seq` was faster than its receipt. */
    expectAnswer(seq) {
        clearTimeout(this.typingTimer);
        if (this.state.owner === 'agent' || this.state.owner === 'queue' || this.lastAnswer > seq)
            return;
        this.view.lines.setTyping(this.state.owner_name || this.view.title);
        this.typingTimer = setTimeout(() => this.view.lines.setTyping(''), TYPING_AT_MOST);
    }
}

// How a page embeds it:
//
//   <script src="https://care.example.com/chat/widget.js" data-brand="nova-player" async></script>
//
// data-brand     which of the server's brands this page belongs to
// data-language  BCP 47; else the page's, else the browser's
// data-segment   of the customer ("vip"), for the rules and conditions of the bot's script
// data-title     heading of the window
// data-accent    colour of the launcher, the header and one's own bubbles: "#2563eb"
// data-server    where the server is, when the script is served from elsewhere
// data-open      "true": open from the start
function begin(script) {
    const data = script.dataset;
    const chat = new Chat({
        base: new URL(data.server ? `${data.server.replace(/\/$/, '')}/chat/` : '.', data.server ? undefined : script.src),
        brand: data.brand || '',
        language: data.language || document.documentElement.lang || navigator.language || 'en',
        segment: data.segment || '',
        title: data.title || '',
        accent: data.accent || '',
        open: data.open === 'true',
    });
    window.WheelhouseChat = { open: () => chat.view.toggle(true), close: () => chat.view.toggle(false) };
}

const script = document.currentScript;
if (!window.WheelhouseChat && document.body)
    begin(script);
else if (!window.WheelhouseChat)
    addEventListener('DOMContentLoaded', () => begin(script));
