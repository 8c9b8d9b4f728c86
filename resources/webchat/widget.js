// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The web chat, in one file and one line:
//
//   <script src="https://care.example.com/chat/widget.js" data-brand="nova-player" async></script>
//
// data-brand     which of the server's brands this page belongs to
// data-language  BCP 47; else the page's, else the browser's
// data-title     heading of the window
// data-accent    colour of the launcher, the header and one's own bubbles: "#2563eb"
// data-server    where the server is, when the script is served from elsewhere
//
// What it says to the server is in docs/protocol/webchat.md. Parts, in this order: words, storage,
// link, view, chat.
(() => {
'use strict';

const script = document.currentScript;
if (!script || window.WheelhouseChat)
    return;

const TEXT_LIMIT = 4000;
const COMMENT_LIMIT = 1000;
const PASTE_LIMIT = 20000; // what is longer was hardly meant to be cut down by hand
const COUNTER_FROM = 3600;

// --- words -----------------------------------------------------------------------------------

const WORDS = {
    en: {
        title: 'Chat with us', open: 'Open the chat', close: 'Close the chat', log: 'Messages',
        introTitle: 'How can we help?',
        intro: 'Write in your own words. An assistant answers at once, and a person takes over when it is needed.',
        placeholder: 'Write a message', again: 'Write to start a new conversation', send: 'Send',
        replies: 'Quick replies', bot: 'Bot', person: 'Customer care', you: 'You',
        answersAtOnce: 'Answers at once', typing: '{name} is typing',
        sending: 'Sending…', sent: 'Sent', refused: 'Not sent: {why}', edit: 'Edit',
        connecting: 'Connecting…',
        offline: 'No connection. What you write is kept and sent as soon as it is back.', retry: 'Try now',
        waiting: 'Waiting for a person', waitingFor: 'Expected wait: {wait}',
        leave: 'Stop waiting', leaveSure: 'Stop waiting and close the conversation?',
        leaveYes: 'Yes, stop', leaveNo: 'Keep waiting',
        queued: 'You are in the queue for a person', joined: '{name} has joined',
        closed: 'The conversation is closed',
        rate: 'How was it?', stars: ['Very bad', 'Bad', 'So-so', 'Good', 'Very good'],
        comment: 'Anything we should know? (optional)', rateSend: 'Send rating', rateSkip: 'Not now',
        thanks: 'Thank you for your rating', count: '{n} of {max} characters',
        tooLong: 'Too long by {n}. A message holds {max} characters: please shorten it or send it in parts.',
        paste: 'The text you pasted has {n} characters, a message holds {max}. Nothing was pasted, and what you wrote is still here.',
        unread: ['{n} new message', '{n} new messages'], newFrom: 'New message from {name}',
        minute: ['less than a minute', 'about {n} minute', 'about {n} minutes'], hour: ['about {n} hour', 'about {n} hours'],
    },
    pl: {
        title: 'Napisz do nas', open: 'Otwórz czat', close: 'Zamknij czat', log: 'Wiadomości',
        introTitle: 'W czym możemy pomóc?',
        intro: 'Napisz własnymi słowami. Asystent odpowiada od razu, a gdy trzeba, rozmowę przejmuje człowiek.',
        placeholder: 'Napisz wiadomość', again: 'Napisz, aby zacząć nową rozmowę', send: 'Wyślij',
        replies: 'Szybkie odpowiedzi', bot: 'Bot', person: 'Obsługa klienta', you: 'Ty',
        answersAtOnce: 'Odpowiada od razu', typing: '{name} pisze',
        sending: 'Wysyłanie…', sent: 'Wysłano', refused: 'Nie wysłano: {why}', edit: 'Popraw',
        connecting: 'Łączenie…',
        offline: 'Brak połączenia. Wiadomości są zachowane i zostaną wysłane, gdy tylko wróci.', retry: 'Spróbuj teraz',
        waiting: 'Czekasz na rozmowę z człowiekiem', waitingFor: 'Czas oczekiwania: {wait}',
        leave: 'Nie czekam', leaveSure: 'Zrezygnować z czekania i zamknąć rozmowę?',
        leaveYes: 'Tak, rezygnuję', leaveNo: 'Czekam dalej',
        queued: 'Rozmowa czeka na człowieka', joined: 'Do rozmowy dołącza {name}',
        closed: 'Rozmowa jest zamknięta',
        rate: 'Jak oceniasz rozmowę?', stars: ['Bardzo źle', 'Źle', 'Średnio', 'Dobrze', 'Bardzo dobrze'],
        comment: 'Co powinniśmy wiedzieć? (nieobowiązkowe)', rateSend: 'Wyślij ocenę', rateSkip: 'Nie teraz',
        thanks: 'Dziękujemy za ocenę', count: '{n} z {max} znaków',
        tooLong: 'Za długo o {n}. Wiadomość mieści {max} znaków: skróć ją albo wyślij w częściach.',
        paste: 'Wklejany tekst ma {n} znaków, a wiadomość mieści {max}. Nic nie wklejono, a to, co już napisane, zostało.',
        unread: ['{n} nowa wiadomość', '{n} nowe wiadomości', '{n} nowych wiadomości'], newFrom: 'Nowa wiadomość: {name}',
        minute: ['mniej niż minuta', 'około {n} minuty', 'około {n} minut'], hour: ['około {n} godziny', 'około {n} godzin'],
    },
    ru: {
        title: 'Напишите нам', open: 'Открыть чат', close: 'Закрыть чат', log: 'Сообщения',
        introTitle: 'Чем помочь?',
        intro: 'Напишите своими словами. Ассистент отвечает сразу, а если нужно, подключается человек.',
        placeholder: 'Напишите сообщение', again: 'Напишите, чтобы начать новый разговор', send: 'Отправить',
        replies: 'Быстрые ответы', bot: 'Бот', person: 'Служба поддержки', you: 'Вы',
        answersAtOnce: 'Отвечает сразу', typing: '{name} печатает',
        sending: 'Отправка…', sent: 'Отправлено', refused: 'Не отправлено: {why}', edit: 'Изменить',
        connecting: 'Соединение…',
        offline: 'Нет связи. Сообщения сохранены и уйдут, как только она появится.', retry: 'Попробовать',
        waiting: 'Ожидание сотрудника', waitingFor: 'Время ожидания: {wait}',
        leave: 'Не ждать', leaveSure: 'Не ждать и закрыть разговор?',
        leaveYes: 'Да, не ждать', leaveNo: 'Жду дальше',
        queued: 'Разговор ждёт сотрудника', joined: 'К разговору подключается {name}',
        closed: 'Разговор закрыт',
        rate: 'Как прошёл разговор?', stars: ['Очень плохо', 'Плохо', 'Так себе', 'Хорошо', 'Отлично'],
        comment: 'Что нам важно знать? (необязательно)', rateSend: 'Отправить оценку', rateSkip: 'Не сейчас',
        thanks: 'Спасибо за оценку', count: '{n} из {max} знаков',
        tooLong: 'Длиннее на {n}. В сообщение входит {max} знаков: сократите его или отправьте частями.',
        paste: 'Во вставленном тексте {n} знаков, а в сообщение входит {max}. Ничего не вставлено, написанное осталось.',
        unread: ['{n} новое сообщение', '{n} новых сообщения', '{n} новых сообщений'], newFrom: 'Новое сообщение: {name}',
        minute: ['меньше минуты', 'около {n} минуты', 'около {n} минут'], hour: ['около {n} часа', 'около {n} часов'],
    },
    fr: {
        title: 'Écrivez-nous', open: 'Ouvrir la discussion', close: 'Fermer la discussion', log: 'Messages',
        introTitle: 'Comment pouvons-nous aider ?',
        intro: 'Écrivez avec vos mots. Un assistant répond tout de suite, et un conseiller prend le relais si besoin.',
        placeholder: 'Écrire un message', again: 'Écrivez pour commencer une nouvelle discussion', send: 'Envoyer',
        replies: 'Réponses rapides', bot: 'Bot', person: 'Service client', you: 'Vous',
        answersAtOnce: 'Répond tout de suite', typing: '{name} écrit',
        sending: 'Envoi…', sent: 'Envoyé', refused: 'Non envoyé : {why}', edit: 'Modifier',
        connecting: 'Connexion…',
        offline: 'Pas de connexion. Vos messages sont gardés et partiront dès son retour.', retry: 'Réessayer',
        waiting: 'En attente d’un conseiller', waitingFor: 'Attente estimée : {wait}',
        leave: 'Ne plus attendre', leaveSure: 'Ne plus attendre et fermer la discussion ?',
        leaveYes: 'Oui, arrêter', leaveNo: 'Continuer d’attendre',
        queued: 'Vous êtes dans la file d’attente', joined: '{name} a rejoint la discussion',
        closed: 'La discussion est terminée',
        rate: 'Comment cela s’est-il passé ?', stars: ['Très mal', 'Mal', 'Moyen', 'Bien', 'Très bien'],
        comment: 'Que devons-nous savoir ? (facultatif)', rateSend: 'Envoyer la note', rateSkip: 'Plus tard',
        thanks: 'Merci pour votre note', count: '{n} caractères sur {max}',
        tooLong: 'Trop long de {n}. Un message contient {max} caractères : raccourcissez-le ou envoyez-le en plusieurs parties.',
        paste: 'Le texte collé compte {n} caractères, un message en contient {max}. Rien n’a été collé et votre texte est toujours là.',
        unread: ['{n} nouveau message', '{n} nouveaux messages'], newFrom: 'Nouveau message de {name}',
        minute: ['moins d’une minute', 'environ {n} minute', 'environ {n} minutes'], hour: ['environ {n} heure', 'environ {n} heures'],
    },
    zh: {
        title: '在线客服', open: '打开聊天', close: '关闭聊天', log: '消息',
        introTitle: '有什么可以帮您？',
        intro: '请直接描述您的问题。智能助手会马上回答，必要时由人工客服接手。',
        placeholder: '输入消息', again: '输入消息，开始新的对话', send: '发送',
        replies: '快捷回复', bot: '机器人', person: '人工客服', you: '您',
        answersAtOnce: '即时回复', typing: '{name} 正在输入',
        sending: '发送中…', sent: '已发送', refused: '未发送：{why}', edit: '修改',
        connecting: '连接中…',
        offline: '网络已断开。您的消息已保存，恢复后会自动发送。', retry: '立即重试',
        waiting: '正在等待人工客服', waitingFor: '预计等待：{wait}',
        leave: '不再等待', leaveSure: '不再等待并结束对话？',
        leaveYes: '是的', leaveNo: '继续等待',
        queued: '已排队等待人工客服', joined: '{name} 已加入对话',
        closed: '对话已结束',
        rate: '您对这次服务满意吗？', stars: ['非常不满意', '不满意', '一般', '满意', '非常满意'],
        comment: '还有什么想告诉我们的？（选填）', rateSend: '提交评价', rateSkip: '以后再说',
        thanks: '感谢您的评价', count: '{n} / {max} 字',
        tooLong: '超出 {n} 个字。每条消息最多 {max} 个字，请缩短或分条发送。',
        paste: '粘贴的文字有 {n} 个字，每条消息最多 {max} 个字。没有粘贴任何内容，您写的文字仍在。',
        unread: ['{n} 条新消息'], newFrom: '来自 {name} 的新消息',
        minute: ['不到 1 分钟', '大约 {n} 分钟'], hour: ['大约 {n} 小时'],
    },
};

class Words {
    constructor(wanted) {
        this.tag = wanted;
        this.language = WORDS[wanted.slice(0, 2).toLowerCase()] ? wanted.slice(0, 2).toLowerCase() : 'en';
        this.plural = new Intl.PluralRules(this.language);
        this.number = new Intl.NumberFormat(this.language);
    }

    say(key, values = {}) {
        return this.fill(WORDS[this.language][key], values);
    }

    /** The form of `key` for `n`, in the order one, few, many (or one, other). */
    count(key, n) {
        const forms = WORDS[this.language][key];
        const at = { one: 0, few: 1, many: 2 }[this.plural.select(n)] ?? 1;
        return this.fill(forms[Math.min(at, forms.length - 1)], { n });
    }

    /** Rounded up, coarser as it grows, as the bot's own promise is. */
    wait(ms) {
        const minutes = Math.ceil(ms / 60000);
        const shown = minutes > 10 ? Math.ceil(minutes / 5) * 5 : minutes;
        if (ms < 60000)
            return WORDS[this.language].minute[0];
        const hours = shown >= 60;
        const n = hours ? Math.ceil(minutes / 30) / 2 : shown;
        const forms = hours ? WORDS[this.language].hour : WORDS[this.language].minute.slice(1);
        const one = n % 1 ? this.language !== 'en' && n < (this.language === 'fr' ? 2 : Infinity)
                          : this.plural.select(n) === 'one';
        return this.fill(forms[one ? 0 : forms.length - 1], { n });
    }

    time(ms) {
        const at = new Date(ms);
        const today = at.toDateString() === new Date().toDateString();
        return new Intl.DateTimeFormat(this.language, { timeStyle: 'short', ...(today ? {} : { dateStyle: 'medium' }) }).format(at);
    }

    fill(text, values) {
        return text.replace(/\{(\w+)\}/g, (_, name) =>
            typeof values[name] === 'number' ? this.number.format(values[name]) : values[name]);
    }
}

// --- storage ---------------------------------------------------------------------------------

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

// --- link ------------------------------------------------------------------------------------

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

// --- view ------------------------------------------------------------------------------------

const LOOK = `
:host { all: initial; }
* { box-sizing: border-box; }
.root {
    --accent: #2563eb; --on-accent: #fff;
    --paper: #fff; --ground: #f5f7fb; --line: #e2e7f0; --ink: #1a2233; --soft: #566176; --bubble: #eef1f7;
    --good: #0b7a4b; --bad: #b42318; --note: #fff6e0; --on-note: #6b4a00; --star: #c77700; --focus: #1d4ed8;
    --shadow: 0 12px 40px rgba(15, 23, 42, .22), 0 2px 8px rgba(15, 23, 42, .12);
    position: fixed; inset-block-end: 20px; inset-inline-end: 20px; z-index: 2147483000;
    font: 15px/1.45 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
    color: var(--ink); text-align: start; letter-spacing: normal; -webkit-text-size-adjust: 100%;
}
@media (prefers-color-scheme: dark) {
    .root {
        --paper: #171d2b; --ground: #10151f; --line: #2b3447; --ink: #e9edf6; --soft: #a3aec4; --bubble: #242d40;
        --good: #4ad295; --bad: #ff9c92; --note: #3a2f14; --on-note: #ffdf9a; --star: #f5b94a; --focus: #9bb8ff;
        --shadow: 0 12px 40px rgba(0, 0, 0, .55), 0 0 0 1px #2b3447;
    }
}
button, textarea, input { font: inherit; color: inherit; letter-spacing: inherit; }
button { cursor: pointer; border: 0; background: none; padding: 0; }
button:disabled { cursor: default; }
:focus { outline: none; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.hidden { display: none !important; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg { display: block; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }

.launcher {
    display: grid; place-items: center; width: 60px; height: 60px; border-radius: 50%; position: relative;
    background: var(--accent); color: var(--on-accent); box-shadow: var(--shadow); transition: transform .15s ease;
}
.launcher:hover { transform: translateY(-2px) scale(1.03); }
.launcher svg { width: 28px; height: 28px; }
.badge {
    position: absolute; inset-block-start: -4px; inset-inline-end: -4px; min-width: 24px; height: 24px; padding: 0 6px;
    border-radius: 12px; border: 2px solid var(--paper); background: #c81e1e; color: #fff; font-size: 12px; font-weight: 700; line-height: 20px; text-align: center;
}

.panel {
    position: absolute; inset-block-end: 76px; inset-inline-end: 0; width: 388px; height: min(660px, calc(100vh - 116px));
    display: flex; flex-direction: column; overflow: hidden; border-radius: 18px; background: var(--paper); box-shadow: var(--shadow);
    animation: rise .18s ease-out;
}
@keyframes rise { from { opacity: 0; transform: translateY(12px) scale(.98); } }

.head { display: flex; align-items: center; gap: 12px; padding: 14px 12px 14px 16px; background: var(--accent); color: var(--on-accent); }
.head .who { flex: 1; min-width: 0; }
.head h2 { margin: 0; font-size: 16px; font-weight: 650; line-height: 1.3; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.head p { margin: 1px 0 0; font-size: 13px; line-height: 1.35; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.head .close { display: grid; place-items: center; width: 40px; height: 40px; border-radius: 10px; }
.head .close:hover { background: rgba(255, 255, 255, .16); }
.head .close svg { width: 20px; height: 20px; }
.head :focus-visible { outline-color: currentColor; outline-offset: -3px; }

.avatar { flex: none; display: grid; place-items: center; width: 28px; height: 28px; border-radius: 50%; font-size: 11px; font-weight: 700; color: #fff; background: #475569; user-select: none; }
.avatar svg { width: 17px; height: 17px; }
.avatar.bot { background: linear-gradient(135deg, #4f46e5, #0e7490); }
.head .avatar { width: 40px; height: 40px; font-size: 15px; box-shadow: 0 0 0 2px rgba(255, 255, 255, .45); }
.head .avatar.bot { background: rgba(255, 255, 255, .2); color: inherit; box-shadow: none; }
.head .avatar svg { width: 23px; height: 23px; }

.bar { display: flex; align-items: center; flex-wrap: wrap; gap: 6px 12px; padding: 9px 16px; font-size: 13px; background: var(--note); color: var(--on-note); border-block-end: 1px solid var(--line); }
.bar span { flex: 1 1 160px; }
.bar button { font-weight: 650; text-decoration: underline; text-underline-offset: 2px; padding: 4px 2px; }

.scroll { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 16px; background: var(--paper); scrollbar-width: thin; }
.intro { padding: 8px 8px 20px; text-align: center; }
.intro .avatar { width: 56px; height: 56px; margin: 0 auto 12px; }
.intro .avatar svg { width: 32px; height: 32px; }
.intro h3 { margin: 0 0 6px; font-size: 19px; font-weight: 650; }
.intro p { margin: 0; color: var(--soft); }

.line { display: grid; grid-template-columns: 28px minmax(0, 1fr); gap: 0 8px; margin-block-start: 4px; }
.line.first { margin-block-start: 14px; }
.line > * { grid-column: 2; }
.line > .avatar { grid-column: 1; grid-row: 2; align-self: end; }
.line > .name { grid-row: 1; } .line > .bubble, .line > .dots { grid-row: 2; } .line > .choices { grid-row: 3; } .line > .foot { grid-row: 4; }
.line:not(.last) > .avatar { visibility: hidden; }
.line .name { display: none; margin: 0 0 4px 2px; font-size: 12.5px; font-weight: 600; color: var(--soft); }
.line.first .name { display: flex; align-items: center; gap: 6px; }
.tag { padding: 0 7px; border-radius: 9px; background: var(--bubble); color: var(--soft); font-size: 11px; font-weight: 650; line-height: 18px; }
.bubble {
    justify-self: start; max-width: 100%; padding: 9px 13px; border-radius: 16px; border-end-start-radius: 6px; background: var(--bubble);
    white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; text-align: start; border: 1px solid transparent;
}
.line.own { grid-template-columns: minmax(0, 1fr); padding-inline-start: 48px; }
.line.own > * { grid-column: 1; }
.line.own .bubble { justify-self: end; background: var(--accent); color: var(--on-accent); border-radius: 16px; border-end-end-radius: 6px; }
.line.own .name { display: none; }
.line.own.pending .bubble { opacity: .8; }
.line.own.refused .bubble { background: var(--paper); color: var(--ink); border: 1px solid var(--bad); }
.foot { display: none; margin: 3px 4px 0; font-size: 11.5px; color: var(--soft); }
.line.last > .foot, .line.pending > .foot, .line.refused > .foot { display: block; }
.line.own .foot { text-align: end; }
.line.refused .foot { color: var(--bad); }
.line.refused .foot button { margin-inline-start: 8px; font-weight: 650; text-decoration: underline; }
.line .choices { display: flex; flex-wrap: wrap; gap: 7px; margin: 9px 0 4px; }
.choices button {
    padding: 7px 14px; min-height: 36px; border-radius: 18px; border: 1.5px solid var(--accent); background: var(--paper); color: var(--choice, var(--accent)); font-weight: 600; font-size: 14px; line-height: 1.3; text-align: start;
}
@media (prefers-color-scheme: dark) { .root { --choice: #b7cbff; } .choices button { border-color: #5d7fd6; } }
.choices button:hover { background: var(--accent); color: var(--on-accent); }
.notice { display: flex; align-items: center; gap: 10px; margin: 16px 0 12px; font-size: 12.5px; color: var(--soft); text-align: center; }
.notice::before, .notice::after { content: ""; flex: 1; height: 1px; background: var(--line); }
.notice span { max-width: 75%; unicode-bidi: isolate; }
.dots { display: flex; gap: 5px; justify-self: start; padding: 14px; border-radius: 16px; border-end-start-radius: 6px; background: var(--bubble); }
.dots i { width: 7px; height: 7px; border-radius: 50%; background: var(--soft); animation: blink 1.2s infinite; }
.dots i:nth-child(2) { animation-delay: .2s; } .dots i:nth-child(3) { animation-delay: .4s; }
@keyframes blink { 0%, 60%, 100% { opacity: .35; } 30% { opacity: 1; } }

.rating { margin: 0; padding: 14px 16px; border: 0; border-block-start: 1px solid var(--line); background: var(--ground); }
.rating legend, .rating h3 { padding: 0; margin: 0 0 6px; font-size: 15px; font-weight: 650; float: inline-start; width: 100%; }
.stars { clear: both; display: flex; align-items: center; gap: 2px; }
.stars label { position: relative; display: grid; place-items: center; width: 44px; height: 44px; border-radius: 10px; color: var(--soft); cursor: pointer; }
.stars svg { width: 30px; height: 30px; stroke-width: 1.6; }
.stars label.on { color: var(--star); } .stars label.on svg { fill: currentColor; }
.stars input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.stars label:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: -2px; }
.stars output { margin-inline-start: 8px; font-size: 13.5px; color: var(--soft); }
.rating textarea { width: 100%; min-height: 62px; margin: 8px 0 0; padding: 9px 12px; border: 1px solid var(--soft); border-radius: 12px; background: var(--paper); resize: vertical; font-size: 14px; }
.rating .row { display: flex; gap: 8px; margin-block-start: 10px; }
.solid { padding: 8px 16px; min-height: 38px; border-radius: 12px; background: var(--accent); color: var(--on-accent); font-weight: 650; }
.solid:disabled { background: var(--line); color: var(--soft); }
.plain { padding: 8px 12px; min-height: 38px; border-radius: 12px; color: var(--soft); font-weight: 600; }
.plain:hover { background: var(--bubble); }

.compose { padding: 10px 12px 12px; border-block-start: 1px solid var(--line); background: var(--paper); }
.field { display: flex; align-items: flex-end; gap: 6px; padding: 5px 5px 5px 14px; border: 1.5px solid #7b869c; border-radius: 22px; background: var(--paper); }
.field:focus-within { border-color: var(--focus); box-shadow: 0 0 0 1px var(--focus); }
.field.bad { border-color: var(--bad); }
.field textarea { flex: 1; min-width: 0; height: 24px; max-height: 132px; margin: 6px 0; padding: 0; border: 0; background: none; resize: none; line-height: 24px; font-size: 15px; outline: none; overflow-y: auto; scrollbar-width: thin; }
textarea::placeholder { color: var(--soft); opacity: 1; }
.send { flex: none; display: grid; place-items: center; width: 36px; height: 36px; border-radius: 50%; background: var(--accent); color: var(--on-accent); }
.send:disabled { background: var(--line); color: var(--soft); }
.send svg { width: 19px; height: 19px; }
.hint { margin: 6px 8px 0; font-size: 12.5px; color: var(--soft); }
.hint.bad { color: var(--bad); }

@media (max-width: 480px) {
    .root { inset-block-end: 16px; inset-inline-end: 16px; }
    .root.open { inset: 0; }
    .root.open .launcher { display: none; }
    .panel { inset: 0; width: 100%; height: 100%; border-radius: 0; animation-name: none; }
    .field textarea, .rating textarea { font-size: 16px; }
}
@media (max-height: 520px) { .panel { inset-block-end: 0; height: calc(100vh - 24px); } .intro .avatar { display: none; } }
@media (prefers-reduced-motion: reduce) {
    .launcher { transition: none; } .launcher:hover { transform: none; }
    .panel, .dots i { animation: none; }
}
@media (forced-colors: active) { .bubble, .launcher, .avatar, .tag, .panel, .solid, .send { border: 1px solid CanvasText; } .stars label.on svg { fill: Highlight; } }
@media print { .root { display: none; } }
`;

const ICONS = {
    chat: 'M21 12a8 8 0 0 1-8 8H4l2.2-3A8 8 0 1 1 21 12Z M9 12h.01 M13 12h.01 M17 12h.01',
    close: 'M6 6l12 12 M18 6L6 18',
    down: 'M5 9l7 7 7-7',
    send: 'M5 12h13 M12 5l7 7-7 7',
    bot: 'M7 9h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2Z M12 9V5 M12 4h.01 M9 13.5v1 M15 13.5v1 M2.5 13v3 M21.5 13v3',
    star: 'M12 3.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8Z',
};
const SHADES = ['#1d4ed8', '#0f766e', '#7e22ce', '#b4235a', '#9a3412', '#3f6212', '#0e7490', '#6d28d9'];

/** An element with properties ("class", "text", listeners as functions, else attributes) and children. */
function make(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
        if (name === 'class')
            element.className = value;
        else if (name === 'text')
            element.textContent = value;
        else if (typeof value === 'function')
            element.addEventListener(name, value);
        else
            element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
}

function icon(name) {
    const space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(space, 'path');
    path.setAttribute('d', ICONS[name]);
    svg.append(path);
    return svg;
}

function avatar(from, name) {
    if (from === 'bot' || !name)
        return make('div', { class: 'avatar bot', 'aria-hidden': 'true' }, icon(from === 'bot' ? 'bot' : 'chat'));
    const letters = name.trim().split(/\s+/).map(word => [...word][0]).slice(0, 2).join('').toUpperCase();
    const shade = [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % SHADES.length;
    const element = make('div', { class: 'avatar', 'aria-hidden': 'true', text: letters });
    element.style.background = SHADES[shade];
    return element;
}

/** What is shown of a text: control characters have no business in it. */
function printable(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u0080-\u009f]/g, '');
}

/** Black or white, whichever reads better on the colour. */
function inkOn(colour) {
    const channels = [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
        .map(value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const light = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
    return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? '#fff' : '#000';
}

/** Everything on the screen. Knows no server; `on` has what the customer can do. */
class View {
    constructor(words, options, on) {
        this.words = words;
        this.on = on; // toggled(open), said(text, choice), drafted(text), rated(score, comment), left(), retried()
        this.title = options.title || words.say('title');
        this.unread = 0;
        this.lines = new Map();   // seq -> element
        this.pending = new Map(); // key -> element
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
        this.intro = make('div', { class: 'intro' }, avatar('bot', ''), make('h3', { text: words.say('introTitle') }), make('p', { text: words.say('intro') }));
        this.log = make('div', { role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions', 'aria-label': words.say('log'), tabindex: '-1' });
        this.typing = make('div', { class: 'hidden' });
        this.scroll = make('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': words.say('log') }, this.intro, this.log, this.typing);
        this.ratingBox = make('div', {});
        this.atEnd = true;
        this.scroll.addEventListener('scroll', () => { this.atEnd = this.isAtEnd(); });
        new ResizeObserver(() => this.atEnd && this.toEnd()).observe(this.scroll);

        this.field = make('textarea', {
            rows: '1', dir: 'auto', 'aria-label': words.say('placeholder'), placeholder: words.say('placeholder'), 'aria-describedby': 'hint', enterkeyhint: 'send', autocomplete: 'off',
            input: () => this.drafted(), keydown: event => this.key(event), paste: event => this.pasted(event),
        });
        this.sendButton = make('button', { class: 'send', type: 'submit', 'aria-label': words.say('send') }, icon('send'));
        this.fieldBox = make('div', { class: 'field' }, this.field, this.sendButton);
        this.hint = make('p', { class: 'hint hidden', id: 'hint', role: 'status' });
        const compose = make('form', { class: 'compose', submit: event => { event.preventDefault(); this.submit(); } }, this.fieldBox, this.hint);

        this.panel = make('section', { class: 'panel hidden', role: 'dialog', 'aria-labelledby': 'title', id: 'panel', keydown: event => this.panelKey(event) },
            head, this.linkBar, this.queueBar, this.scroll, this.ratingBox, compose);
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
            this.toEnd();
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

    // lines

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
        this.lines.clear();
        this.log.replaceChildren(...this.pending.values());
        this.intro.classList.remove('hidden');
    }

    addLine(line) {
        const mine = line.key && this.pending.get(line.key);
        const element = mine || (line.notice ? this.noticeFor(line) : this.lineFor(line));
        this.pending.delete(line.key);
        if (mine) {
            mine.classList.remove('pending', 'refused');
            mine.querySelector('.foot').textContent = `${this.words.time(line.at_ms)} · ${this.words.say('sent')}`;
        }
        element.seq = line.seq;
        this.lines.set(line.seq, element);
        const later = this.after(line.seq, element);
        if (!mine || later)
            this.log.insertBefore(element, later);
        this.finish();
    }

    dropLine(seq) {
        const element = this.lines.get(seq);
        this.lines.delete(seq);
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
        element.seq = Math.max(0, ...this.lines.keys());
        const edit = make('button', { type: 'button', text: this.words.say('edit'), click: () => {
            element.remove();
            this.pending.delete(key);
            this.setDraft(text);
            this.field.focus();
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
                this.field.focus();
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

    /** Somebody wrote: count it while the window is closed. */
    heard(line) {
        if (this.isOpen())
            return;
        this.unread += 1;
        this.nameLauncher();
        this.said.textContent = this.words.say('newFrom', { name: printable(line.name || this.title) });
    }

    setTyping(name) {
        this.typing.classList.toggle('hidden', !name);
        if (!name)
            return;
        this.typing.replaceChildren(make('div', { class: 'line first last', title: this.words.say('typing', { name }) }, avatar('bot', name),
            make('div', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i'))));
        this.toEnd();
    }

    // who, where, how it went

    setOwner(state) {
        const person = state.owner === 'agent';
        const name = state.owner_name ? printable(state.owner_name) : '';
        this.heading.textContent = (person || state.owner === 'bot') && name ? name : this.title;
        const wait = state.expected_wait_ms ? this.words.say('waitingFor', { wait: this.words.wait(state.expected_wait_ms) }) : this.words.say('waiting');
        this.status.textContent = person ? this.words.say('person')
            : state.owner === 'queue' ? this.words.say('waiting')
            : state.owner === 'bot' && name ? `${this.words.say('bot')} · ${this.words.say('answersAtOnce')}` : this.words.say('answersAtOnce');
        this.headAvatar.replaceChildren(avatar(person ? 'agent' : 'bot', person ? name : ''));
        this.showQueue(state.owner === 'queue' ? wait : '');
        this.field.placeholder = this.words.say(state.open || ![...this.lines.keys()].some(seq => seq > 0) ? 'placeholder' : 'again');
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

    setRating(wanted) {
        if (!wanted) {
            if (this.ratingForm)
                this.ratingBox.replaceChildren();
            this.ratingForm = null;
            return;
        }
        if (this.ratingForm || this.ratingPutOff)
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
        this.ratingForm = make('form', { submit: event => {
            event.preventDefault();
            this.on.rated(score, comment.value.trim());
            this.thank();
        } }, make('fieldset', { class: 'rating' }, make('legend', { text: this.words.say('rate') }), stars, comment,
            make('div', { class: 'row' }, send, make('button', { class: 'plain', type: 'button', text: this.words.say('rateSkip'), click: () => {
                this.ratingPutOff = true;
                this.setRating(false);
                this.field.focus();
            } }))));
        this.ratingBox.replaceChildren(this.ratingForm);
        this.toEnd();
    }

    thank() {
        this.ratingForm = null;
        this.ratingBox.replaceChildren(make('div', { class: 'rating', role: 'status' }, make('h3', { text: this.words.say('thanks') })));
        setTimeout(() => this.ratingForm || this.ratingBox.replaceChildren(), 6000);
        this.field.focus();
    }
}

// --- chat ------------------------------------------------------------------------------------

const TYPING_AT_MOST = 8000;
const TRY_LATER = ['offline', 'rate_limited', 'unavailable'];

/** Joins the other three: what is said waits in the outbox until the server has it. */
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
        this.view.clear();
    }

    opened(opened) {
        this.storage.update({ visitor: opened.visitor });
        if (opened.welcome && !(opened.lines || []).length && !this.lastSeq)
            this.welcome(opened.welcome);
        const history = !this.lastSeq;
        if (history)
            this.view.quietly(() => this.take(opened, true));
        else
            this.take(opened);
        this.flush();
    }

    welcome(line) {
        if (this.seen.size)
            return;
        this.seen.add(0);
        this.welcomed = line.text;
        this.view.quietly(() => this.view.addLine({ ...line, seq: 0, from: line.from || 'customer' }));
    }

    take(news, isHistory = false) {
        for (const line of news.lines || []) {
            if (this.seen.has(line.seq))
                continue;
            this.seen.add(line.seq);
            this.lastSeq = Math.max(this.lastSeq, line.seq);
            // what equals its default is not on the wire
            const whole = { from: 'customer', name: '', text: '', ...line };
            this.view.addLine(whole);
            if (line.key)
                this.storage.drop(line.key);
            if (whole.from !== 'customer' && !line.notice) {
                if (whole.text === this.welcomed)
                    this.view.dropLine(0); // said in earnest now
                this.lastAnswer = Math.max(this.lastAnswer, line.seq);
                this.view.setTyping('');
                if (!isHistory)
                    this.view.heard(whole);
            }
        }
        if (news.state)
            this.setState({ owner: 'bot', owner_name: '', open: false, ...news.state });
    }

    setState(state) {
        if (state.open)
            this.view.ratingPutOff = false;
        if (this.state.open && !state.open)
            this.view.setTyping('');
        this.state = state;
        this.storage.update({ talking: state.open || state.ask_rating || false });
        this.view.setOwner(state);
        if (!this.storage.outbox().some(item => item.method === 'chat.rate'))
            this.view.setRating(state.ask_rating && !state.rated);
    }

    linkChanged(state) {
        this.view.setLink(state);
        if (state === 'offline')
            this.view.setTyping('');
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
            this.view.addPending(item.key, item.params.text, item.atMs);
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
            this.view.refuse(item.key, why, item.params.text);
    }

    /** Dots, unless the answer to the message at `seq` was faster than its receipt. */
    expectAnswer(seq) {
        clearTimeout(this.typingTimer);
        if (this.state.owner === 'agent' || this.state.owner === 'queue' || this.lastAnswer > seq)
            return;
        this.view.setTyping(this.state.owner_name || this.view.title);
        this.typingTimer = setTimeout(() => this.view.setTyping(''), TYPING_AT_MOST);
    }
}

// --- begin -----------------------------------------------------------------------------------

function begin() {
    const data = script.dataset;
    const chat = new Chat({
        base: new URL(data.server ? `${data.server.replace(/\/$/, '')}/chat/` : '.', data.server ? undefined : script.src),
        brand: data.brand || '',
        language: data.language || document.documentElement.lang || navigator.language || 'en',
        title: data.title || '',
        accent: data.accent || '',
        open: data.open === 'true',
    });
    window.WheelhouseChat = { open: () => chat.view.toggle(true), close: () => chat.view.toggle(false) };
}

if (document.body)
    begin();
else
    addEventListener('DOMContentLoaded', begin);
})();
