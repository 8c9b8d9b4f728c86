// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The streaming template, live, in a real browser: a conversation in each language that ends in
// "solved", and one that ends with a person who sees what was said.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';

import { Widget, launchBrowser } from './browser.mjs';
import { Desk, RealServer } from './realserver.mjs';

const languages = ['en', 'pl', 'ru', 'fr', 'zh'];
const wishForAPerson = {
    en: 'I want to talk to a human',
    pl: 'chcę rozmawiać z człowiekiem',
    ru: 'хочу поговорить с человеком',
    fr: 'je veux parler à un humain',
    zh: '我要转人工客服',
};

const browser = await launchBrowser();
after(() => browser.close());

let server;
let script;
let context;
let page;
let problems;

/** The first variant of what a step or text says. */
function said(text, language) {
    let own = text[language];
    while (own && typeof own !== 'string')
        own = Array.isArray(own) ? own[0] : own.default;
    return own;
}

/** As much of a text as is sure to stand in one bubble. */
function beginning(text, language) {
    return said(text, language).split(/[{\n]/)[0].slice(0, 24);
}

/** A topic whose first step answers and asks whether that solved it. */
function answeringTopic() {
    return script.topics.find(topic => !topic.sensitive && topic.steps[0].say && topic.steps[0].confirm && !topic.steps[0].choices)
        || script.topics.find(topic => !topic.sensitive && topic.steps[0].say && topic.steps[0].confirm);
}

before(async () => {
    server = await new RealServer().start();
    const session = await browser.newContext();
    const desk = await Desk.open(session, server);
    script = (await desk.call('script.template', { template: 'streaming' })).script;
    assert.deepEqual((await desk.call('script.get', { bot: script.bot })).script, script); // a new store begins with it
    await session.close();
});

after(async () => {
    await server.stop();
    server.remove();
});

beforeEach(async () => {
    context = await browser.newContext({ locale: 'en-GB' });
    page = await context.newPage();
    page.setDefaultTimeout(20000);
    problems = [];
    page.on('pageerror', error => problems.push(error.message));
});

afterEach(async () => {
    await context.close();
    assert.deepEqual(problems, []);
});

for (const language of languages) {
    test(`${language}: a question is answered, and the customer says it is solved`, async () => {
        const widget = await Widget.on(page, server, `?brand=${script.brand}&language=${language}`);
        await widget.open();
        await widget.bubble(beginning(script.texts.greeting, language));
        const topic = answeringTopic();
        await widget.say(topic.phrases[language][0]);
        await widget.bubble(beginning(topic.steps[0].say, language));
        await widget.choices.filter({ hasText: said(script.texts.solved_yes, language) }).click();
        await widget.bubble(beginning(script.texts.farewell, language));
        await widget.panel.locator('.rating').waitFor();
    });

    test(`${language}: who wants a person gets one who knows what was said`, async () => {
        const widget = await Widget.on(page, server, `?brand=${script.brand}&language=${language}`);
        await widget.open();
        const topic = answeringTopic();
        const question = topic.phrases[language][1];
        await widget.say(question);
        await widget.bubble(beginning(topic.steps[0].say, language));
        await widget.say(wishForAPerson[language]);

        const desk = await Desk.open(context, server);
        const row = await desk.row({ owner: 'queue', language });
        assert.equal(row.asked, true);
        assert.equal(row.topic, topic.id);
        const { snapshot } = await desk.call('view.open', { view: 'conversation', params: { conversation: row.id } });
        const lines = snapshot.lines;
        assert.ok(lines.some(line => line.text === question));
        assert.ok(lines.some(line => line.kind === 'handed_over' && line.text === 'asked'));
        await desk.call('conversation.join', { conversation: row.id });
        await desk.reply(row.id, `Ada (${language})`);
        await widget.bubble(`Ada (${language})`);
        const before = await widget.bubbles.count();
        await widget.say(topic.phrases[language][0]);
        await desk.row({ last_text: topic.phrases[language][0] });
        assert.equal(await widget.bubbles.count(), before + 1); // the bot keeps silent
        await desk.call('conversation.close', { conversation: row.id });
        await widget.panel.locator('.rating').waitFor();
    });
}
