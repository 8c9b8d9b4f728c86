// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the web chat, for people to look at: node shots.mjs FOLDER

import { Widget, launchBrowser } from './browser.mjs';
import { RealServer } from './realserver.mjs';

const folder = process.argv[2];
const languages = { light: 'en', dark: 'pl', 'phone-light': 'zh', 'phone-dark': 'fr' };
const server = await new RealServer().start();
const browser = await launchBrowser();

for (const [name, language] of Object.entries(languages)) {
    const phone = name.startsWith('phone');
    const context = await browser.newContext({
        locale: 'en-GB', colorScheme: name.endsWith('dark') ? 'dark' : 'light', reducedMotion: 'reduce',
        viewport: phone ? { width: 375, height: 740 } : { width: 1100, height: 760 }, deviceScaleFactor: phone ? 2 : 1,
    });
    const widget = await Widget.on(await context.newPage(), server, `?brand=nova-player&language=${language}`);
    const shoot = what => widget.page.screenshot({ path: `${folder}/webchat-${name}-${what}.png` });
    await widget.open();
    await widget.choices.nth(1).waitFor();
    await shoot('welcome');
    await widget.choices.nth(1).click(); // payments
    await widget.choices.nth(3).click(); // an invoice
    await widget.choices.nth(2).waitFor({ state: 'hidden' });
    await widget.choices.nth(1).waitFor();
    await shoot('answer');
    await widget.choices.nth(1).click(); // not solved
    await widget.panel.locator('.bar').nth(1).waitFor();
    await shoot('queue');
    await context.close();
}
await browser.close();
await server.stop();
server.remove();
