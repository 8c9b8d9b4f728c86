// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

const COMMENT_LIMIT = 1000;

/** Five stars and a comment, once the conversation is closed. */
class Rating {
    constructor(words, on) {
        this.words = words;
        this.on = on; // rated(score, comment), left(): the focus may go back
        this.box = make('div', {});
        this.putOff = false;
    }

    ask(wanted) {
        if (!wanted) {
            if (this.form)
                this.box.replaceChildren();
            this.form = null;
            return;
        }
        if (this.form || this.putOff)
            return;
        let score = 0;
        const labels = WORDS[this.words.language].stars;
        const told = make('output', {});
        const send = make('button', { class: 'solid', type: 'submit', disabled: '', text: this.words.say('rateSend') });
        const comment = make('textarea', { class: 'hidden', dir: 'auto', maxlength: String(COMMENT_LIMIT), placeholder: this.words.say('comment'), 'aria-label': this.words.say('comment') });
        const stars = make('div', { class: 'stars' }, ...labels.map((label, index) => {
            const radio = make('input', { type: 'radio', name: 'score', value: String(index + 1), 'aria-label': label, change: () => {
                score = index + 1;
                told.textContent = label;
                [...stars.querySelectorAll('label')].forEach((each, at) => each.classList.toggle('on', at <= index));
                send.disabled = false;
                comment.classList.remove('hidden');
            } });
            return make('label', { title: label }, icon('star'), radio);
        }), told);
        this.form = make('form', { submit: event => {
            event.preventDefault();
            this.on.rated(score, comment.value.trim());
            this.thank();
        } }, make('fieldset', { class: 'rating' }, make('legend', { text: this.words.say('rate') }), stars, comment,
            make('div', { class: 'row' }, send, make('button', { class: 'plain', type: 'button', text: this.words.say('rateSkip'), click: () => {
                this.putOff = true;
                this.ask(false);
                this.on.left();
            } }))));
        this.box.replaceChildren(this.form);
    }

    thank() {
        this.form = null;
        this.box.replaceChildren(make('div', { class: 'rating', role: 'status' }, make('h3', { text: this.words.say('thanks') })));
        setTimeout(() => this.form || this.box.replaceChildren(), 6000);
        this.on.left();
    }
}
