// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole line in a real browser: a customer's page, wheelhoused, and a desk.

import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, test } from 'node:test';

import { Widget, launchBrowser } from './browser.mjs';
import { Desk, RealServer } from './realserver.mjs';

const browser = await launchBrowser();
let server, context, page, widget, problems;

after(() => browser.close());

beforeEach(async () => {
    server = await new RealServer().start();
    context = await browser.newContext({ locale: 'en-GB' });
    page = await context.newPage();
    page.setDefaultTimeout(20000);
    problems = [];
    page.on('pageerror', error => problems.push(error.message));
});

afterEach(async () => {
    await context.close();
    await server.stop();
    server.remove();
    assert.deepEqual(problems, []);
});

test('a customer is served from the bot to the rating', async () => {
    widget = await Widget.on(page, server);
    await widget.open();
    await widget.bubble('Hello! I am Radek');
    await widget.choices.filter({ hasText: 'Payments' }).waitFor();
    await widget.say('my card was declined');
    await widget.bubble('What happened with your payment?');
    const [greeting, question, ...rest] = await widget.texts();
    assert.match(greeting, /^Hello! I am Radek/);
    assert.equal(question, 'my card was declined');
    assert.equal(rest.length, 1);
    await widget.choices.filter({ hasText: 'It was declined' }).click();
    await widget.bubble('Did that solve it?');

    const desk = await Desk.open(context, server);
    const row = await desk.row({ topic: 'payment' });
    assert.equal(row.owner || 'bot', 'bot');
    await widget.choices.filter({ hasText: 'No, not yet' }).click();
    await widget.bubble('passing you on');
    await desk.row({ owner: 'queue' });
    await widget.panel.locator('.bar').getByRole('button', { name: 'Stop waiting' }).waitFor();

    await desk.call('conversation.join', { conversation: row.id });
    await widget.notices.filter({ hasText: 'has joined' }).waitFor();
    await desk.reply(row.id, 'Good morning, <b>I see</b> your payment.');
    await widget.bubble('Good morning, <b>I see</b> your payment.');
    await widget.say('Спасибо 👍🏽');
    await desk.row({ last_text: 'Спасибо 👍🏽' });
    await desk.call('conversation.close', { conversation: row.id });

    const rating = widget.panel.locator('.rating');
    await rating.getByRole('radio', { name: 'Very good' }).check();
    await rating.getByRole('button', { name: 'Send rating' }).click();
    await widget.panel.getByText('Thank you for your rating').waitFor();
    await page.reload();
    await widget.bubble('Good morning, <b>I see</b> your payment.');
    assert.equal(await rating.count(), 0);

    const before = await widget.own.count();
    await widget.say('one more thing: how do I cancel my subscription?');
    await desk.row({ topic: 'subscription' });
    assert.equal(await widget.own.count(), before + 1);
});

test('says yes to the bot, and the conversation closes as solved', async () => {
    widget = await Widget.on(page, server, '?brand=nova-news&language=pl');
    await widget.open();
    await widget.say('zapomniałam hasła');
    await widget.choices.filter({ hasText: 'Tak, dziękuję' }).click();
    await widget.notices.filter({ hasText: 'zamknięta' }).waitFor();
    await widget.panel.locator('.rating').waitFor();
});

test('nothing is lost or doubled when the server dies and comes back', async () => {
    widget = await Widget.on(page, server);
    await widget.open();
    await widget.say('agent please');
    await widget.bubble('passing you on');
    await server.kill();
    await widget.say('said into the void, one');
    await widget.say('said into the void, two');
    assert.equal(await widget.pending.count(), 2);
    await page.close();
    await server.start();
    page = await context.newPage();
    widget = await Widget.on(page, server);
    await widget.panel.locator('.line.own:not(.pending)').filter({ hasText: 'void, two' }).waitFor();
    const own = ['agent please', 'said into the void, one', 'said into the void, two'];
    assert.deepEqual(await widget.own.allTextContents(), own);
    await page.reload();
    await widget.panel.locator('.line.own').filter({ hasText: 'void, two' }).waitFor();
    assert.deepEqual(await widget.own.allTextContents(), own);

    const desk = await Desk.open(context, server);
    const row = await desk.row({ owner: 'queue' });
    assert.equal(row.last_text, 'said into the void, two');
});

test('works over HTTP alone', async () => {
    await page.addInitScript(() => {
        window.WebSocket = class {
            constructor() { throw new Error('blocked by policy'); }
        };
    });
    widget = await Widget.on(page, server);
    await widget.open();
    await widget.say('is there an outage');
    await widget.bubble('status page');
    const desk = await Desk.open(await browser.newContext(), server);
    const row = await desk.row({ topic: 'outage' });
    await widget.say('agent');
    await desk.row({ owner: 'queue' });
    await desk.call('conversation.join', { conversation: row.id });
    await desk.reply(row.id, 'by post, then');
    await widget.bubble('by post, then');
    await desk.page.context().close();
});

test('100 kB pass and come back whole', async () => {
    const text = '🙂ж字é\n' + `${'a line of a log file, as customers paste it '.repeat(2)}\n`.repeat(1200) + 'end';
    widget = await Widget.on(page, server);
    await widget.open();
    await widget.field.fill(text);
    await widget.field.press('Enter');
    await widget.panel.locator('.line.own:not(.pending)').waitFor();
    await page.reload();
    await widget.own.waitFor();
    assert.equal(await widget.own.textContent(), text);
});
