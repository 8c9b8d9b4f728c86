// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the browser and its remote control; a machine that has none skips the tests with 77.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Chromium without a window takes half the time of the whole one.
const browsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

const source = fileURLToPath(new URL('../../', import.meta.url));

function skip(why) {
    console.log(`skipped: ${why}`);
    process.exit(77);
}

function driver() {
    const folder = process.env.WHEELHOUSE_NODE || `${source}build/node`;
    if (!existsSync(`${folder}/node_modules/playwright-core`))
        skip(`no playwright-core in ${folder}; ./dev test installs it`);
    return createRequire(`${folder}/package.json`)('playwright-core');
}

export async function launchBrowser() {
    const path = [process.env.WHEELHOUSE_CHROMIUM, ...browsers].find(each => each && existsSync(each));
    if (!path)
        skip('no chromium on this machine');
    return driver().chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
}

/** The widget on a page, as a customer handles it. */
export class Widget {
    constructor(page) {
        this.page = page;
        this.launcher = page.locator('[data-wheelhouse-chat] .launcher');
        this.panel = page.locator('[data-wheelhouse-chat] .panel');
        this.field = this.panel.locator('.compose textarea');
        this.sendButton = this.panel.locator('.send');
        this.hint = this.panel.locator('.hint');
        this.bar = this.panel.locator('.bar').first();
        this.bubbles = this.panel.locator('[role=log] .bubble');
        this.own = this.panel.locator('.line.own .bubble');
        this.pending = this.panel.locator('.line.pending');
        this.choices = this.panel.locator('.choices button:visible');
        this.notices = this.panel.locator('.notice');
    }

    static async on(page, server, query = '?brand=nova-player&language=en') {
        await page.goto(`${server.url}/chat${query}`);
        return new Widget(page);
    }

    async open() {
        await this.launcher.click();
        await this.panel.waitFor();
        return this;
    }

    async say(text) {
        await this.field.fill(text);
        await this.field.press('Enter');
    }

    async bubble(text) {
        await this.bubbles.filter({ hasText: text }).first().waitFor();
    }

    texts() {
        return this.bubbles.allTextContents();
    }
}
