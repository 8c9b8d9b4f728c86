// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QStringView>

#include <array>

namespace Wheelhouse {

/// Every colour and measure of the interface, by what it means. One table for light, one for dark;
/// palette, style sheet, delegates and charts all read it, so nobody names a colour of its own.
/// Text pairs (text, textMuted on surface; onAccent on accent; good on goodSoft ...) keep a
/// contrast of at least 4.5, textFaint of at least 3.
struct Tokens
{
    bool dark = false;

    QColor window;        ///< behind the cards
    QColor rail;          ///< the left rail
    QColor surface;       ///< cards, tables, menus
    QColor surfaceRaised; ///< controls on a card, hovered rows, code
    QColor border;        ///< the 1 px line around cards and controls
    QColor grid;          ///< lines between rows and in charts
    QColor track;         ///< the empty part of a bar

    QColor text;
    QColor textMuted; ///< labels, units, second lines
    QColor textFaint; ///< axis figures, column heads, placeholders

    QColor accent;
    QColor accentHover;
    QColor accentSoft; ///< selected entry of the rail, chips
    QColor onAccent;   ///< text on accent
    QColor selection;  ///< selected row; text stays `text`
    QColor focus;      ///< the ring around the control that has the keyboard

    QColor good, goodSoft;
    QColor warn, warnSoft;
    QColor bad, badSoft;
    QColor info, infoSoft;
    QColor stale;   ///< figures that were true some time ago
    QColor offline; ///< dots of what is not there

    std::array<QColor, 6> series; ///< lines and bars of charts, in order of use
    QColor comparison;            ///< the line of the period before
    std::array<QColor, 2> heat;   ///< none and most; see heatColour()

    static constexpr int radius = 12;       ///< of a card
    static constexpr int controlRadius = 8; ///< of a button or field
    static constexpr int gap = 14;          ///< between cards
    static constexpr int padding = 16;      ///< inside a card
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// A step of the heat ramp; `share` 0..1 is clamped.
QColor heatColour(const Tokens &tokens, double share);

struct AvatarColours
{
    QColor fill;
    QColor text;
};

/// The same colours for the same name, on every machine.
AvatarColours avatarColours(const Tokens &tokens, QStringView name);

} // namespace Wheelhouse
