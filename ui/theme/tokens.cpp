// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

#include <algorithm>

namespace Wheelhouse {
namespace {

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return int(from + (to - from) * share + 0.5); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

Tokens makeLight()
{
    Tokens t;
    t.window = QColor(0xf4f6fa);
    t.rail = QColor(0xffffff);
    t.surface = QColor(0xffffff);
    t.surfaceRaised = QColor(0xf4f6fa);
    t.border = QColor(0xe2e7f0);
    t.grid = QColor(0xe9edf4);
    t.track = QColor(0xe2e7f0);
    t.text = QColor(0x1a2233);
    t.textMuted = QColor(0x5a6780);
    t.textFaint = QColor(0x7a869c);
    t.accent = QColor(0x2f6bff);
    t.accentHover = QColor(0x1f5cf0);
    t.accentSoft = QColor(0xe7eeff);
    t.onAccent = QColor(0xffffff);
    t.selection = QColor(0xdce7ff);
    t.focus = QColor(0x2f6bff);
    t.good = QColor(0x0b7a56);
    t.goodSoft = QColor(0xe1f3ec);
    t.warn = QColor(0x9a5b00);
    t.warnSoft = QColor(0xfdf0dc);
    t.bad = QColor(0xc62f3e);
    t.badSoft = QColor(0xfbe7e9);
    t.info = QColor(0x1f5cf0);
    t.infoSoft = QColor(0xe7eeff);
    t.stale = QColor(0x8b95a8);
    t.offline = QColor(0x9aa6bb);
    t.series = {QColor(0x2f6bff), QColor(0x12936a), QColor(0xc47a06),
                QColor(0x8b5cf6), QColor(0xd23a48), QColor(0x0891b2)};
    t.comparison = QColor(0xa9b4c8);
    t.heat = {QColor(0xe3ebfa), QColor(0x1f5cf0)};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = QColor(0x0f1420);
    t.rail = QColor(0x171e2e);
    t.surface = QColor(0x171e2e);
    t.surfaceRaised = QColor(0x1f2739);
    t.border = QColor(0x263045);
    t.grid = QColor(0x222b3e);
    t.track = QColor(0x2a3449);
    t.text = QColor(0xe8ecf4);
    t.textMuted = QColor(0x9aa7be);
    t.textFaint = QColor(0x74819a);
    t.accent = QColor(0x5b8cff);
    t.accentHover = QColor(0x76a0ff);
    t.accentSoft = QColor(0x233254);
    t.onAccent = QColor(0x0b1224);
    t.selection = QColor(0x263a63);
    t.focus = QColor(0x76a0ff);
    t.good = QColor(0x34c38f);
    t.goodSoft = QColor(0x1b383d);
    t.warn = QColor(0xf5b14c);
    t.warnSoft = QColor(0x3a3128);
    t.bad = QColor(0xf4727e);
    t.badSoft = QColor(0x392838);
    t.info = QColor(0x76a0ff);
    t.infoSoft = QColor(0x233254);
    t.stale = QColor(0x6b778f);
    t.offline = QColor(0x5b6780);
    t.series = {QColor(0x5b8cff), QColor(0x34c38f), QColor(0xf5b14c),
                QColor(0xa78bfa), QColor(0xf0616d), QColor(0x22b8d6)};
    t.comparison = QColor(0x55627c);
    t.heat = {QColor(0x202c45), QColor(0x6ea0ff)};
    return t;
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

QColor heatColour(const Tokens &tokens, double share)
{
    return mix(tokens.heat[0], tokens.heat[1], std::clamp(share, 0.0, 1.0));
}

AvatarColours avatarColours(const Tokens &tokens, QStringView name)
{
    static constexpr std::array hues{255, 215, 175, 140, 95, 35, 15, 335, 290};
    quint32 hash = 2166136261u;
    for (const QChar c : name)
        hash = (hash ^ c.unicode()) * 16777619u;
    const double hue = hues.at(hash % hues.size()) / 360.0;
    const QColor strong = QColor::fromHslF(float(hue), 0.55f, tokens.dark ? 0.74f : 0.30f);
    const QColor pure = QColor::fromHslF(float(hue), 0.60f, 0.55f);
    return {mix(tokens.surface, pure, tokens.dark ? 0.32 : 0.22), strong};
}

} // namespace Wheelhouse
