// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the leaves share when they paint: the meaning of colours, rounded shapes, lines of
// text that know their end.
#pragma once

#include "ui/theme/tokens.h"

#include <QString>

class QFont;
class QPainter;
class QRect;
class QRectF;
class QSize;

namespace Wheelhouse {

/// What a figure or state means, not how it looks; every use says it by text or shape as well.
enum class Tone { Neutral, Accent, Info, Good, Warning, Bad, Off };

QColor toneColour(const Tokens &tokens, Tone tone);
/// The quiet background of a pill or bubble in that tone, on a card.
QColor toneBackground(const Tokens &tokens, Tone tone);

/// `share` of `to` in `from`: 0 gives `from`, 1 gives `to`.
QColor mixed(const QColor &from, const QColor &to, double share);
QColor withAlpha(QColor colour, double alpha);

/// A capsule filling `rect` with `text` in the middle, elided when there is no room.
void drawPill(QPainter &painter, const QRect &rect, const QString &text, const QColor &ink,
              const QColor &background);
/// The size drawPill() wants for `text` in `font`.
QSize pillSize(const QFont &font, const QString &text);

/// One line, elided at its end when there is no room.
void drawLine(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text);
/// The same on two lines where one is too narrow for it and `rect` is high enough.
void drawOnTwoLines(QPainter &painter, const QRect &rect, Qt::Alignment alignment,
                    const QString &text);

/// A progress bar without a frame: `share` 0..1 of `rect` filled from the reading side.
void drawBar(QPainter &painter, const QRectF &rect, double share, const QColor &fill,
             const QColor &track, Qt::LayoutDirection direction);

/// A disc with one or two initials, its hue taken from the name so that a person keeps it.
void drawAvatar(QPainter &painter, const QRectF &rect, const QString &name, const Tokens &tokens);

/// The ring that shows keyboard focus, just inside `rect`.
void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const Tokens &tokens);

/// "AK" of "Ania Kowalska", "张" of "张伟"; empty for no name.
QString initialsOf(const QString &name);

} // namespace Wheelhouse
