// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The web chat's widget in a real browser, against a server that misbehaves on demand.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';

import { Widget, launchBrowser } from './browser.mjs';
import { FakeServer, Fault } from './fakeserver.mjs';

const browser = await launchBrowser();
let server, context, page, widget, problems;

after(() => browser.close());

beforeEach(async () => {
    server = await new FakeServer().start();
    context = await browser.newContext({ locale: 'en-GB' });
    page = await context.newPage();
    page.setDefaultTimeout(10000);
    problems = [];
    page.on('pageerror', error => problems.push(error.message));
    widget = await Widget.on(page, server);
});

afterEach(async () => {
    await context.close();
    await server.stop();
    assert.deepEqual(problems, []);
});

const until = async (condition, what) => {
    for (let i = 0; i < 1000 && !condition(); ++i)
        await new Promise(done => setTimeout(done, 20));
    assert.ok(condition(), what);
};

test('costs the server nothing before it is opened', async () => {
    await widget.launcher.waitFor();
    assert.deepEqual(server.calls, []);
});

test('sends a message and shows the answer and who gave it', async () => {
    await widget.open();
    await widget.say('Good morning');
    await widget.bubble('You said: Good morning');
    assert.deepEqual(await widget.texts(), ['Good morning', 'You said: Good morning']);
    assert.match(await widget.panel.locator('.line:not(.own) .name').textContent(), /Radek.*Bot/);
    assert.equal(await widget.panel.locator('h2').textContent(), 'Radek');
    assert.match(await widget.panel.locator('.line.own .foot').textContent(), /Sent/);
});

test('offers quick replies until one is chosen', async () => {
    await widget.open();
    await widget.say('menu');
    await widget.bubble('What is it about?');
    assert.deepEqual(await widget.choices.allTextContents(), ['Payments', 'Signing in']);
    await widget.choices.first().click();
    await widget.bubble('Chosen: topic:payment');
    assert.equal(await widget.choices.count(), 0);
    assert.ok(server.said().includes('Payments'));
});

test('shows the welcome and its quick replies before the first message', async () => {
    server.welcome = { from: 'bot', name: 'Radek', text: 'Hello, I am Radek', choices: [{ id: 'topic:refund', label: 'Refund' }] };
    await widget.open();
    await widget.bubble('Hello, I am Radek');
    await widget.choices.first().click();
    await widget.bubble('Chosen: topic:refund');
});

test('redraws the conversation after a reload', async () => {
    await widget.open();
    await widget.say('one');
    await widget.bubble('You said: one');
    await widget.say('two');
    await widget.bubble('You said: two');
    await widget.field.fill('half a thought');
    await page.reload();
    await widget.bubble('You said: two');
    assert.deepEqual(await widget.texts(), ['one', 'You said: one', 'two', 'You said: two']);
    assert.equal(await widget.field.inputValue(), 'half a thought');
});

test('keeps what was written while the network was away, once and in order', async () => {
    await widget.open();
    await widget.say('first');
    await widget.bubble('You said: first');
    server.refuseSockets = server.down = true;
    server.cut();
    await widget.say('second');
    await widget.say('third');
    await widget.bar.filter({ hasText: 'No connection' }).waitFor();
    assert.equal(await widget.pending.count(), 2);
    await widget.bar.getByRole('button', { name: 'Try now' }).click();
    server.refuseSockets = server.down = false;
    await widget.bubble('You said: third');
    await widget.bar.waitFor({ state: 'hidden' });
    assert.deepEqual(server.said(), ['first', 'second', 'third']);
    assert.equal(await widget.pending.count(), 0);
    assert.equal(new Set(await widget.texts()).size, 6);
});

test('keeps unsent messages over a reload', async () => {
    await widget.open();
    await widget.say('first');
    await widget.bubble('You said: first');
    server.refuseSockets = true;
    server.failSay = new Fault('unavailable', 'the disk is full');
    server.cut();
    await widget.say('second');
    await widget.pending.waitFor();
    await page.reload();
    await widget.pending.waitFor();
    server.refuseSockets = false;
    server.failSay = null;
    await widget.bubble('You said: second');
    assert.deepEqual(server.said(), ['first', 'second']);
    assert.deepEqual(await widget.own.allTextContents(), ['first', 'second']);
});

test('says it again when the receipt was lost, and the server has it once', async () => {
    await widget.open();
    await widget.say('first');
    await widget.bubble('You said: first');
    server.loseAnswers = 1;
    await widget.say('only once');
    await widget.bubble('You said: only once');
    await until(() => server.calls.filter(([method]) => method === 'chat.open').length >= 2, 'reconnected');
    await widget.say('after');
    await widget.bubble('You said: after');
    assert.deepEqual(server.said(), ['first', 'only once', 'after']);
    assert.equal((await widget.texts()).filter(text => text === 'only once').length, 1);
    assert.equal((await widget.texts()).filter(text => text === 'You said: only once').length, 1);
});

test('catches up on what was said while it was away', async () => {
    await widget.open();
    await widget.say('hello');
    await widget.bubble('You said: hello');
    const visitor = server.only();
    server.refuseSockets = server.down = true;
    server.cut();
    server.join(visitor, 'Anna Nowak');
    server.agent(visitor, 'I am here now');
    server.refuseSockets = server.down = false;
    await widget.bubble('I am here now');
    assert.equal(await widget.panel.locator('h2').textContent(), 'Anna Nowak');
    assert.equal(await widget.notices.filter({ hasText: 'Anna Nowak has joined' }).count(), 1);
});

test('talks over HTTP where websockets are blocked', async () => {
    server.refuseSockets = true;
    await widget.open();
    await widget.say('by post');
    await widget.bubble('You said: by post');
    server.join(server.only(), 'Anna');
    server.agent(server.only(), 'also by post');
    await widget.bubble('also by post');
    assert.ok(server.calls.every(([, over]) => over === 'http'));
    assert.deepEqual(await widget.texts(), ['by post', 'You said: by post', 'also by post']);
});

test('begins anew when the server does not know the visitor any more', async () => {
    await widget.open();
    await widget.say('one');
    await widget.bubble('You said: one');
    server.visitors.clear();
    server.cut();
    await widget.say('two');
    await widget.bubble('You said: two');
    assert.deepEqual(await widget.texts(), ['two', 'You said: two']);
});

test('tells how long the wait is and lets the customer leave', async () => {
    await widget.open();
    await widget.say('agent');
    const bar = widget.panel.locator('.bar').nth(1);
    await bar.filter({ hasText: 'about 3 minutes' }).waitFor();
    await bar.getByRole('button', { name: 'Stop waiting' }).click();
    await bar.getByRole('button', { name: 'Keep waiting' }).click();
    await bar.getByRole('button', { name: 'Stop waiting' }).click();
    await bar.getByRole('button', { name: 'Yes, stop' }).click();
    await widget.notices.filter({ hasText: 'closed' }).waitFor();
    assert.ok(server.only().left);
});

test('asks for the rating after the close and sends it once', async () => {
    await widget.open();
    await widget.say('done');
    const rating = widget.panel.locator('.rating');
    await rating.waitFor();
    await rating.getByRole('radio', { name: 'Good', exact: true }).check();
    await rating.locator('textarea').fill('quick and kind');
    await rating.getByRole('button', { name: 'Send rating' }).click();
    await widget.panel.getByText('Thank you for your rating').waitFor();
    await until(() => server.only().ratings.length === 1, 'rated');
    assert.deepEqual(server.only().ratings, [{ score: 4, comment: 'quick and kind' }]);
    await page.reload();
    await widget.bubble('Have a good day!');
    assert.equal(await widget.panel.locator('.rating').count(), 0);
    await widget.say('one more thing');
    await widget.bubble('You said: one more thing');
});

test('is rated by keyboard alone', async () => {
    await widget.launcher.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('done');
    await page.keyboard.press('Enter');
    await widget.panel.locator('.rating').waitFor();
    await page.keyboard.press('Shift+Tab'); // "not now"
    await page.keyboard.press('Shift+Tab'); // the stars, the send button being off
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    await page.keyboard.type('by hand');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(() => server.only().ratings.length === 1, 'rated');
    assert.equal(server.only().ratings[0].comment, 'by hand');
});

test('shows markup as text', async () => {
    const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script><b>bold</b>';
    await widget.open();
    await widget.say(attack);
    await widget.bubble(`You said: ${attack}`);
    server.bot(server.only(), attack, [{ id: 'x', label: attack }]);
    server.join(server.only(), '<i>Anna</i>');
    await widget.notices.filter({ hasText: '<i>Anna</i> has joined' }).waitFor();
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.equal(await widget.panel.locator('img, script, b, i:not(.dots i)').count(), 0);
});

test('keeps emoji, right-to-left text and line breaks whole', async () => {
    await widget.open();
    const texts = ['👩🏽‍🚀🎉 naïve', 'שלום, לא עובד לי', 'line one\nline two', 'a\u0000\u0007b'];
    for (const text of texts) {
        await widget.field.fill(text);
        await widget.field.press('Enter');
    }
    await widget.bubble('You said: line one');
    await widget.bubble('You said: ab');
    assert.deepEqual(server.said().slice(0, 3), texts.slice(0, 3));
    const hebrew = widget.own.filter({ hasText: 'שלום' });
    assert.equal(await hebrew.evaluate(bubble => getComputedStyle(bubble).direction), 'rtl');
});

test('counts, and refuses the 120,001st character without losing the text', async () => {
    await widget.open();
    await widget.field.fill('x'.repeat(115000));
    assert.match(await widget.hint.textContent(), /115,000 of 120,000/);
    await widget.field.fill('x'.repeat(120001));
    assert.match(await widget.hint.textContent(), /Too long by 1/);
    await widget.field.press('Enter');
    assert.equal((await widget.field.inputValue()).length, 120001);
    assert.equal(await widget.own.count(), 0);
    await widget.field.fill('x'.repeat(120000));
    await widget.field.press('Enter');
    await widget.bubble('You said: xxx');
});

test('declines a paste of a megabyte and keeps what was there', async () => {
    await widget.open();
    await widget.field.fill('my words');
    await widget.field.evaluate(field => {
        const data = new DataTransfer();
        data.setData('text/plain', 'y'.repeat(1000000));
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    assert.match(await widget.hint.textContent(), /1,000,000 characters/);
    assert.equal(await widget.field.inputValue(), 'my words');
});

test('works where the browser keeps nothing', async () => {
    await page.addInitScript(() => {
        Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    });
    await page.reload();
    await widget.open();
    await widget.say('one');
    await widget.say('two');
    await widget.bubble('You said: two');
    server.cut();
    await widget.say('three');
    await widget.bubble('You said: three');
    assert.deepEqual(server.said(), ['one', 'two', 'three']);
});

test('waits its turn when the server is asked too much', async () => {
    await widget.open();
    await widget.say('one');
    await widget.bubble('You said: one');
    server.failSay = new Fault('rate_limited', 'too many messages at once');
    await widget.say('two');
    await widget.pending.waitFor();
    await until(() => server.calls.filter(([method]) => method === 'chat.say').length >= 2, 'tried');
    server.failSay = null;
    await widget.bubble('You said: two');
    assert.deepEqual(server.said(), ['one', 'two']);
});

test('gives a refused message back to its author', async () => {
    await widget.open();
    server.failSay = new Fault('invalid', 'not like this', 'text');
    await widget.say('precious words');
    const refused = widget.panel.locator('.line.refused');
    await refused.waitFor();
    assert.match(await refused.textContent(), /not like this/);
    server.failSay = null;
    await refused.getByRole('button', { name: 'Edit' }).click();
    assert.equal(await widget.field.inputValue(), 'precious words');
    await widget.field.press('Enter');
    await widget.bubble('You said: precious words');
});

test('counts what came while the window was closed', async () => {
    await widget.open();
    await widget.say('hello');
    await widget.bubble('You said: hello');
    await page.keyboard.press('Escape');
    assert.ok(await widget.panel.isHidden());
    server.join(server.only(), 'Anna');
    server.agent(server.only(), 'are you there?');
    await widget.page.locator('[data-wheelhouse-chat] .badge:visible').waitFor();
    assert.equal(await widget.launcher.getAttribute('aria-label'), 'Open the chat, 1 new message');
    await widget.launcher.click();
    assert.ok(await widget.page.locator('[data-wheelhouse-chat] .badge').isHidden());
});

test('works by keyboard: focus goes in, Escape closes and gives it back', async () => {
    await page.keyboard.press('Tab');
    await widget.launcher.focus();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.querySelector('[data-wheelhouse-chat]').shadowRoot.activeElement?.className || document.querySelector('[data-wheelhouse-chat]').shadowRoot.activeElement?.tagName);
    assert.equal(await focused(), 'TEXTAREA');
    await page.keyboard.press('Escape');
    assert.equal(await focused(), 'launcher');
});

test('speaks five languages', async () => {
    const words = { pl: 'W czym możemy pomóc?', ru: 'Чем помочь?', fr: 'Comment pouvons-nous aider ?', zh: '有什么可以帮您？', de: 'How can we help?' };
    for (const [language, title] of Object.entries(words)) {
        await page.goto(`${server.url}/chat`);
        await widget.launcher.waitFor();
        await page.evaluate(tag => {
            document.querySelector('[data-wheelhouse-chat]').remove();
            delete window.WheelhouseChat;
            const script = document.createElement('script');
            script.src = '/chat/widget.js';
            Object.assign(script.dataset, { language: tag, brand: `b-${tag}` });
            document.body.append(script);
        }, language);
        await widget.open();
        assert.equal(await widget.panel.locator('.intro h3').textContent(), title);
    }
});

test('fits a phone of 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    await widget.open();
    await widget.say('menu');
    await widget.bubble('What is it about?');
    await widget.say(`https://example.com/${'long'.repeat(40)}`);
    await widget.bubble('You said: https');
    const wide = await widget.panel.evaluate(panel => [panel.scrollWidth, panel.clientWidth, panel.querySelector('.scroll').scrollWidth, panel.querySelector('.scroll').clientWidth]);
    assert.equal(wide[0], wide[1]);
    assert.equal(wide[2], wide[3]);
    assert.equal(wide[1], 320);
});

test('every colour pair reads at 4.5 to 1, light and dark', async () => {
    for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await page.reload();
        if (!await widget.panel.isVisible())
            await widget.open();
        await widget.say('agent');
        await widget.panel.locator('.bar').nth(1).filter({ hasText: 'minutes' }).waitFor();
        const poor = await widget.panel.evaluate(contrastBelow, 4.5);
        assert.deepEqual(poor, [], colorScheme);
        server.close(server.only());
        await widget.panel.locator('.rating').waitFor();
        assert.deepEqual(await widget.panel.evaluate(contrastBelow, 4.5), [], colorScheme);
    }
});

/** Runs in the page: the texts whose colour is too near to what is behind them. */
function contrastBelow(panel, least) {
    const parse = colour => (colour.match(/[\d.]+/g) || []).map(Number);
    const light = ([r, g, b]) => {
        const [x, y, z] = [r, g, b].map(value => value / 255).map(value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const behind = element => {
        for (let each = element; each; each = each.parentElement) {
            const [r, g, b, alpha = 1] = parse(getComputedStyle(each).backgroundColor);
            if (alpha === 1)
                return [r, g, b];
        }
        return [255, 255, 255];
    };
    const poor = [];
    for (const element of panel.querySelectorAll('h2, h3, p, span, button, .bubble, .foot, .name, .tag, textarea, legend, bdi')) {
        if (!element.offsetParent || !element.textContent.trim() || element.disabled || element.classList.contains('quiet'))
            continue;
        const [a, b] = [light(parse(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x);
        const ratio = (a + 0.05) / (b + 0.05);
        if (ratio < least)
            poor.push(`${element.tagName}.${element.className}: ${ratio.toFixed(2)} "${element.textContent.slice(0, 30)}"`);
    }
    return poor;
}
