// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A customer in a real browser, for tst_deskline: says what he sees on standard output, line by
// line, and goes on when he is told to on standard input.
import { createInterface } from 'node:readline';

import { Widget, launchBrowser } from '../../e2e/browser.mjs';

const url = process.argv[2];
const orders = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const tell = what => console.log(what);
const order = () => orders.next();

const browser = await launchBrowser();
const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
page.setDefaultTimeout(20000);
const widget = await Widget.on(page, { url });
await widget.open();
await widget.say('I cannot log in to my account');
await widget.bubble('Let us get you back in');
tell('bot answered');
await order();
await widget.say('I want to talk to a person');
tell('asked for a person');
await widget.bubble('Hello, <b>this</b> is Ada');
tell('heard the agent');
await page.reload();
await widget.bubble('Hello, <b>this</b> is Ada');
tell(`after reload ${await widget.bubbles.filter({ hasText: 'Ada' }).count()}`);
await order();
const rating = widget.panel.locator('.rating');
await rating.waitFor();
await rating.getByRole('radio', { name: 'Good', exact: true }).check();
await rating.getByRole('button', { name: 'Send rating' }).click();
await widget.panel.getByText('Thank you for your rating').waitFor();
tell('rated');
await browser.close();
process.exit(0);
