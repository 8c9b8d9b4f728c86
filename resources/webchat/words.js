// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
