// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
