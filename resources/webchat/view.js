// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

const TEXT_LIMIT = 120000;
const PASTE_LIMIT = 500000; // what is longer was hardly meant to be cut down by hand
const COUNTER_FROM = 110000;

/** Everything on the screen. Knows no server; `on` has what the customer can do. */
class View {
    constructor(words, options, on) {
        this.words = words;
        this.on = on; // toggled(open), said(text, choice), drafted(text), rated(score, comment), left(), retried()
        this.title = options.title || words.say('title');
        this.unread = 0;
        this.lines = new Lines(words, {
            said: (text, choice) => {
                this.field.focus();
                on.said(text, choice);
            },
            edited: text => {
                this.setDraft(text);
                this.field.focus();
            },
        });
        this.rating = new Rating(words, { rated: on.rated, left: () => this.field.focus() });
        this.build(options);
    }

    build(options) {
        const words = this.words;
        const host = make('div', { 'data-wheelhouse-chat': '' });
        const shadow = host.attachShadow({ mode: 'open' });
        if ('adoptedStyleSheets' in shadow && 'replaceSync' in CSSStyleSheet.prototype) {
            const sheet = new CSSStyleSheet(); // passes a page's style policy
            sheet.replaceSync(LOOK);
            shadow.adoptedStyleSheets = [sheet];
        } else {
            shadow.append(make('style', { text: LOOK }));
        }

        this.badge = make('span', { class: 'badge hidden', 'aria-hidden': 'true' });
        this.launcher = make('button', { class: 'launcher', type: 'button', 'aria-expanded': 'false', 'aria-haspopup': 'dialog', click: () => this.toggle() });
        this.launcherIcon = make('span', {}, icon('chat'));
        this.launcher.append(this.launcherIcon, this.badge);

        this.heading = make('h2', { id: 'title', text: this.title });
        this.status = make('p', { text: '' });
        this.headAvatar = make('span', {});
        this.closeButton = make('button', { class: 'close', type: 'button', 'aria-label': words.say('close'), click: () => this.toggle(false) }, icon('close'));
        const head = make('div', { class: 'head' }, this.headAvatar, make('div', { class: 'who' }, this.heading, this.status), this.closeButton);

        this.linkBar = make('div', { class: 'bar hidden', role: 'status' });
        this.queueBar = make('div', { class: 'bar hidden' });
        this.field = make('textarea', {
            rows: '1', dir: 'auto', 'aria-label': words.say('placeholder'), placeholder: words.say('placeholder'), 'aria-describedby': 'hint', enterkeyhint: 'send', autocomplete: 'off',
            input: () => this.drafted(), keydown: event => this.key(event), paste: event => this.pasted(event),
        });
        this.sendButton = make('button', { class: 'send', type: 'submit', 'aria-label': words.say('send') }, icon('send'));
        this.fieldBox = make('div', { class: 'field' }, this.field, this.sendButton);
        this.hint = make('p', { class: 'hint hidden', id: 'hint', role: 'status' });
        const compose = make('form', { class: 'compose', submit: event => { event.preventDefault(); this.submit(); } }, this.fieldBox, this.hint);

        this.panel = make('section', { class: 'panel hidden', role: 'dialog', 'aria-labelledby': 'title', id: 'panel', keydown: event => this.panelKey(event) },
            head, this.linkBar, this.queueBar, this.lines.scroll, this.rating.box, compose);
        this.said = make('div', { class: 'quiet', role: 'status' });
        this.root = make('div', { class: 'root', dir: 'ltr', lang: words.language }, this.panel, this.launcher, this.said);
        if (/^#[0-9a-f]{6}$/i.test(options.accent || '')) {
            this.root.style.setProperty('--accent', options.accent);
            this.root.style.setProperty('--on-accent', inkOn(options.accent));
        }
        shadow.append(this.root);
        document.body.append(host);
        this.shadow = shadow;
        this.nameLauncher();
        this.setOwner({});
        this.drafted();
    }

    // opening and closing

    isOpen() {
        return this.root.classList.contains('open');
    }

    toggle(open = !this.isOpen()) {
        if (open === this.isOpen())
            return;
        this.root.classList.toggle('open', open);
        this.panel.classList.toggle('hidden', !open);
        this.panel.setAttribute('aria-modal', String(this.isFullScreen()));
        this.launcher.setAttribute('aria-expanded', String(open));
        this.launcherIcon.replaceChildren(icon(open ? 'down' : 'chat'));
        if (open) {
            this.unread = 0;
            this.grow();
            this.lines.toEnd();
            this.field.focus();
        } else {
            this.launcher.focus();
        }
        this.nameLauncher();
        this.on.toggled(open);
    }

    isFullScreen() {
        return matchMedia('(max-width: 480px)').matches;
    }

    nameLauncher() {
        const news = this.unread ? this.words.count('unread', this.unread) : '';
        this.launcher.setAttribute('aria-label', [this.words.say(this.isOpen() ? 'close' : 'open'), news].filter(Boolean).join(', '));
        this.badge.textContent = this.unread > 9 ? '9+' : this.unread;
        this.badge.classList.toggle('hidden', !this.unread);
    }

    panelKey(event) {
        if (event.key === 'Escape') {
            event.stopPropagation();
            this.toggle(false);
        } else if (event.key === 'Tab' && this.isFullScreen()) {
            const stops = [...this.panel.querySelectorAll('button:not(:disabled), textarea, input:not(:disabled), [tabindex="0"]')].filter(each => each.offsetParent);
            const end = event.shiftKey ? stops[0] : stops[stops.length - 1];
            if (this.shadow.activeElement === end) {
                event.preventDefault();
                (event.shiftKey ? stops[stops.length - 1] : stops[0]).focus();
            }
        }
    }

    // writing

    key(event) {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
            event.preventDefault();
            this.submit();
        }
    }

    pasted(event) {
        const pasted = (event.clipboardData && event.clipboardData.getData('text')) || '';
        if (pasted.length <= PASTE_LIMIT)
            return;
        event.preventDefault();
        this.warn(this.words.say('paste', { n: pasted.length, max: TEXT_LIMIT }));
    }

    drafted() {
        const length = this.field.value.trim().length;
        this.grow();
        this.sendButton.disabled = length === 0;
        if (length > TEXT_LIMIT)
            this.warn(this.words.say('tooLong', { n: length - TEXT_LIMIT, max: TEXT_LIMIT }));
        else
            this.tell(length >= COUNTER_FROM ? this.words.say('count', { n: length, max: TEXT_LIMIT }) : '');
        this.on.drafted(this.field.value);
    }

    grow() {
        this.field.style.height = '24px';
        this.field.style.height = `${Math.min(132, Math.max(24, this.field.scrollHeight))}px`;
    }

    warn(text) {
        this.tell(text);
        this.hint.classList.add('bad');
        this.fieldBox.classList.add('bad');
        this.field.setAttribute('aria-invalid', 'true');
    }

    tell(text) {
        this.hint.textContent = text;
        this.hint.classList.toggle('hidden', !text);
        this.hint.classList.remove('bad');
        this.fieldBox.classList.remove('bad');
        this.field.removeAttribute('aria-invalid');
    }

    submit() {
        const text = this.field.value.trim();
        if (!text || text.length > TEXT_LIMIT) {
            this.field.focus();
            return;
        }
        this.setDraft('');
        this.on.said(text, '');
    }

    setDraft(text) {
        this.field.value = text;
        this.drafted();
    }

    /** Somebody wrote: count it while the window is closed. */
    heard(line) {
        if (this.isOpen())
            return;
        this.unread += 1;
        this.nameLauncher();
        this.said.textContent = this.words.say('newFrom', { name: printable(line.name || this.title) });
    }

    // who, where, how it went

    setOwner(state) {
        const person = state.owner === 'agent';
        const name = state.owner_name ? printable(state.owner_name) : '';
        this.heading.textContent = (person || state.owner === 'bot') && name ? name : this.title;
        const wait = state.expected_wait_ms ? this.words.say('waitingFor', { wait: this.words.wait(state.expected_wait_ms) }) : this.words.say('waiting');
        this.status.textContent = person || state.owner === 'queue' ? this.words.say('person')
            : state.owner === 'bot' && name ? `${this.words.say('bot')} · ${this.words.say('answersAtOnce')}` : this.words.say('answersAtOnce');
        this.headAvatar.replaceChildren(avatar(person ? 'agent' : 'bot', person ? name : ''));
        this.showQueue(state.owner === 'queue' ? wait : '');
        this.field.placeholder = this.words.say(state.open || !this.lines.begun() ? 'placeholder' : 'again');
    }

    showQueue(text) {
        this.queueBar.classList.toggle('hidden', !text);
        if (!text || this.queueBar.asking)
            return;
        const ask = () => {
            this.queueBar.asking = true;
            const done = leave => () => {
                this.queueBar.asking = false;
                if (leave)
                    this.on.left();
                this.showQueue(text);
                this.field.focus();
            };
            const yes = make('button', { type: 'button', text: this.words.say('leaveYes'), click: done(true) });
            this.queueBar.replaceChildren(make('span', { text: this.words.say('leaveSure') }), yes,
                make('button', { type: 'button', text: this.words.say('leaveNo'), click: done(false) }));
            yes.focus();
        };
        this.queueBar.replaceChildren(make('span', { text }), make('button', { type: 'button', text: this.words.say('leave'), click: ask }));
    }

    setLink(state) {
        clearTimeout(this.linkTimer);
        const show = () => {
            this.linkBar.classList.toggle('hidden', state === 'online' || state === 'idle');
            const offline = state === 'offline';
            const key = offline ? 'offline' : 'connecting';
            if (this.linkBar.key === key)
                return; // "offline" and "connecting" take turns: do not read it aloud each time
            this.linkBar.key = key;
            this.linkBar.replaceChildren(make('span', { text: this.words.say(key) }),
                ...(offline ? [make('button', { type: 'button', text: this.words.say('retry'), click: () => this.on.retried() })] : []));
        };
        if (state === 'online' || (state === 'offline' && this.linkBar.key === 'offline')) {
            this.linkBar.key = state === 'online' ? '' : this.linkBar.key;
            show();
        } else if (state !== 'connecting' || this.linkBar.key !== 'offline') {
            this.linkTimer = setTimeout(show, 1200); // what is over so soon is not worth a word
        }
    }
}
