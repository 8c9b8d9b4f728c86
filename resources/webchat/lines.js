// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The conversation as a list that only grows at its end, so that a screen reader reads each line once. */
class Lines {
    constructor(words, on) {
        this.words = words;
        this.on = on; // said(text, choice), edited(text)
        this.bySeq = new Map();   // seq -> element
        this.pending = new Map(); // key -> element
        this.intro = make('div', { class: 'intro' }, avatar('bot', ''), make('h3', { text: words.say('introTitle') }), make('p', { text: words.say('intro') }));
        this.log = make('div', { role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions', 'aria-label': words.say('log'), tabindex: '-1' });
        this.typing = make('div', { class: 'hidden' });
        this.scroll = make('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': words.say('log') }, this.intro, this.log, this.typing);
        this.atEnd = true;
        this.scroll.addEventListener('scroll', () => { this.atEnd = this.isAtEnd(); });
        new ResizeObserver(() => this.atEnd && this.toEnd()).observe(this.scroll);
    }

    /** Something was said, the welcome aside. */
    begun() {
        return [...this.bySeq.keys()].some(seq => seq > 0);
    }

    /** While history is drawn nothing is read aloud. */
    quietly(draw) {
        this.log.setAttribute('aria-live', 'off');
        this.drawing = true;
        draw();
        this.drawing = false;
        this.finish(true);
        setTimeout(() => this.log.setAttribute('aria-live', 'polite'), 500);
    }

    clear() {
        this.bySeq.clear();
        this.log.replaceChildren(...this.pending.values());
        this.intro.classList.remove('hidden');
    }

    add(line) {
        const mine = line.key && this.pending.get(line.key);
        const element = mine || (line.notice ? this.noticeFor(line) : this.lineFor(line));
        this.pending.delete(line.key);
        if (mine) {
            mine.classList.remove('pending', 'refused');
            mine.querySelector('.foot').textContent = `${this.words.time(line.at_ms)} · ${this.words.say('sent')}`;
        }
        element.seq = line.seq;
        this.bySeq.set(line.seq, element);
        const later = this.after(line.seq, element);
        if (!mine || later)
            this.log.insertBefore(element, later);
        this.finish();
    }

    drop(seq) {
        const element = this.bySeq.get(seq);
        this.bySeq.delete(seq);
        if (element)
            element.remove();
    }

    /** What comes later than `seq` but stands before `element`; what waits to be sent is later than all. */
    after(seq, element) {
        for (const child of this.log.children) {
            if (child === element)
                return null;
            if (child.seq === undefined || child.seq > seq)
                return child;
        }
        return null;
    }

    addPending(key, text, atMs) {
        if (this.pending.has(key))
            return;
        const element = this.lineFor({ from: 'customer', text, at_ms: atMs });
        element.classList.add('pending');
        element.querySelector('.foot').textContent = this.words.say('sending');
        this.pending.set(key, element);
        this.log.append(element);
        this.finish(true);
    }

    refuse(key, why, text) {
        const element = this.pending.get(key);
        if (!element)
            return;
        element.classList.replace('pending', 'refused');
        element.seq = Math.max(0, ...this.bySeq.keys());
        const edit = make('button', { type: 'button', text: this.words.say('edit'), click: () => {
            element.remove();
            this.pending.delete(key);
            this.on.edited(text);
        } });
        element.querySelector('.foot').replaceChildren(this.words.say('refused', { why }), edit);
    }

    lineFor(line) {
        const own = line.from === 'customer';
        const element = make('div', { class: own ? 'line own' : 'line' });
        element.speaker = own ? 'customer' : `${line.from} ${line.name}`;
        if (!own) {
            const tag = line.from === 'bot' ? make('span', { class: 'tag', text: this.words.say('bot') }) : '';
            element.append(avatar(line.from, line.name), make('div', { class: 'name' }, make('bdi', { text: printable(line.name || '') }), tag));
        } else {
            element.append(make('span', { class: 'quiet', text: `${this.words.say('you')}: ` }));
        }
        element.append(make('div', { class: 'bubble', dir: 'auto', text: printable(line.text || '') }));
        if (line.choices && line.choices.length)
            element.append(this.choicesFor(line.choices));
        element.append(make('div', { class: 'foot', text: line.at_ms ? this.words.time(line.at_ms) : '' }));
        return element;
    }

    choicesFor(choices) {
        const box = make('div', { class: 'choices', role: 'group', 'aria-label': this.words.say('replies') });
        for (const choice of choices) {
            box.append(make('button', { type: 'button', dir: 'auto', text: printable(choice.label || choice.id), click: () => {
                this.on.said(choice.label || choice.id, choice.id);
            } }));
        }
        return box;
    }

    noticeFor(line) {
        const texts = { waiting: 'queued', joined: 'joined', closed: 'closed' };
        const text = texts[line.notice] ? this.words.say(texts[line.notice], { name: printable(line.name || '') }) : line.notice;
        const element = make('div', { class: 'notice' }, make('span', { text }));
        element.speaker = `notice ${line.seq}`;
        return element;
    }

    /** Who speaks first and last in a row, and which quick replies still stand. */
    finish(toEnd = this.atEnd) {
        if (this.drawing)
            return;
        const children = [...this.log.children];
        this.intro.classList.toggle('hidden', children.length > 0);
        let standing = true;
        for (let i = children.length - 1; i >= 0; --i) {
            const child = children[i];
            child.classList.toggle('first', !children[i - 1] || children[i - 1].speaker !== child.speaker);
            child.classList.toggle('last', !children[i + 1] || children[i + 1].speaker !== child.speaker);
            if (child.classList.contains('own') || child.classList.contains('notice'))
                standing = false;
            const choices = child.querySelector('.choices');
            if (choices)
                choices.classList.toggle('hidden', !standing);
        }
        if (toEnd)
            this.toEnd();
    }

    /** Who has scrolled back to read is left there. */
    isAtEnd() {
        const { scrollHeight, scrollTop, clientHeight } = this.scroll;
        return scrollHeight - scrollTop - clientHeight < 60;
    }

    toEnd() {
        this.atEnd = true;
        this.scroll.scrollTop = this.scroll.scrollHeight;
    }

    setTyping(name) {
        this.typing.classList.toggle('hidden', !name);
        if (!name)
            return;
        this.typing.replaceChildren(make('div', { class: 'line first last', title: this.words.say('typing', { name }) }, avatar('bot', name),
            make('div', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i'))));
        this.toEnd();
    }
}
