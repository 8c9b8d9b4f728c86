// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/wallboard.h"

#include "app/format/format.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr int tilesAPage = 4;
constexpr int firstSeconds = 15;
constexpr int secondsStep = 5;
constexpr int mostSeconds = 120;
constexpr int smallestLetters = 8;
/// Of a taller tile the lines are thicker as well.
constexpr double thinTileHeight = 140;

} // namespace

Wallboard::Wallboard(const Theme &theme, const Clock &clock, const QLocale &locale, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_clock(clock)
    , m_locale(locale)
{
    setObjectName(QStringLiteral("wallboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Wallboard"));
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    m_turn.setInterval(firstSeconds * 1000);
    connect(&m_turn, &QTimer::timeout, this, [this] { turn(1); });
    m_turn.start();
    m_age.setInterval(1000);
    connect(&m_age, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    m_age.start();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Wallboard::setPicture(const WallPicture &picture)
{
    m_picture = picture;
    m_page = std::clamp(m_page, 0, std::max(0, pages() - 1));
    tell();
    update();
}

int Wallboard::pages() const
{
    if (m_picture.tiles.isEmpty())
        return 0;
    return (int(m_picture.tiles.size()) + tilesAPage - 1) / tilesAPage + 1;
}

QString Wallboard::ageWords() const
{
    if (m_picture.tiles.isEmpty())
        return tr("No figures yet");
    const QString age = Format::age(m_locale, m_clock.nowMs() - m_picture.asOfMs);
    const QString when = Format::timeOfDay(m_locale, m_picture.asOfMs);
    //: %1 a time of day, %2 an age: "4 min ago"
    return m_picture.fresh ? tr("Live, newest event %1, %2").arg(when, age)
                           : tr("Not live: figures of %1, %2").arg(when, age);
}

void Wallboard::tell()
{
    QStringList spoken;
    const int first = m_page * tilesAPage;
    const bool single = m_page == pages() - 1;
    for (const TileContent &tile :
         single ? m_picture.tiles.mid(m_picture.chosen, 1) : m_picture.tiles.mid(first, tilesAPage))
        spoken.append(QStringLiteral("%1: %2").arg(tile.label, tile.spoken));
    setAccessibleName(windowTitle());
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
}

void Wallboard::turn(int by)
{
    if (pages() == 0)
        return;
    m_page = (m_page + by + pages()) % pages();
    if (!isHeld())
        m_turn.start(); // a page turned by hand has its whole time
    tell();
    update();
}

void Wallboard::hold(bool held)
{
    if (held)
        m_turn.stop();
    else
        m_turn.start();
    update();
}

void Wallboard::setSeconds(int seconds)
{
    const bool held = isHeld();
    m_turn.setInterval(std::clamp(seconds, secondsStep, mostSeconds) * 1000);
    hold(held);
}

void Wallboard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        return;
    case Qt::Key_Space:
        return hold(!isHeld());
    case Qt::Key_Left:
        return turn(isRightToLeft() ? 1 : -1);
    case Qt::Key_Right:
        return turn(isRightToLeft() ? -1 : 1);
    case Qt::Key_Plus:
        return setSeconds(seconds() + secondsStep);
    case Qt::Key_Minus:
        return setSeconds(seconds() - secondsStep);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Wallboard::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

QFont Wallboard::fitted(const QString &text, int height, int width, QFont::Weight weight) const
{
    QFont font = m_theme.font(TextRole::Display);
    font.setWeight(weight);
    font.setPixelSize(std::max(smallestLetters, height));
    const int wide = QFontMetrics(font).horizontalAdvance(text);
    if (wide > width && wide > 0)
        font.setPixelSize(std::max(smallestLetters, font.pixelSize() * width / wide));
    return font;
}

void Wallboard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.tokens().window);
    const int gap = std::max(4, height() / 50);
    const int head = height() / 12;
    paintHead(painter, QRect(0, 0, width(), head));
    const QRect board = rect().adjusted(gap, head + gap, -gap, -gap);
    if (pages() == 0)
        return;
    if (m_page == pages() - 1) {
        paintTile(painter, board, m_picture.tiles.value(m_picture.chosen));
        return;
    }
    const QList<TileContent> shown = m_picture.tiles.mid(m_page * tilesAPage, tilesAPage);
    const int columns = shown.size() > 1 ? 2 : 1;
    const int rows = shown.size() > 2 ? 2 : 1;
    const int wide = (board.width() - (columns - 1) * gap) / columns;
    const int tall = (board.height() - (rows - 1) * gap) / rows;
    for (int i = 0; i < shown.size(); ++i) {
        const int column = isRightToLeft() ? columns - 1 - i % columns : i % columns;
        paintTile(painter,
                  QRect(board.left() + column * (wide + gap),
                        board.top() + i / columns * (tall + gap), wide, tall),
                  shown[i]);
    }
}

void Wallboard::paintHead(QPainter &painter, const QRect &area) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool stale = !m_picture.fresh;
    painter.fillRect(area, stale ? tokens.warnSoft : tokens.surface);
    const int pad = std::max(4, height() / 50);
    const QRect room = area.adjusted(pad, 0, -pad, 0);
    const int letters = area.height() * 2 / 5;
    const QRect half(room.left(), room.top(), room.width() * 11 / 20, room.height());
    const QString age = ageWords();
    const QRect rest(half.right() + pad, room.top(), room.width() - half.width() - pad,
                     room.height());
    QString title = m_picture.title;
    if (pages() > 0)
        //: %1 the question, %2 the number of a page, %3 how many there are
        title = tr("%1 · %2 of %3").arg(title).arg(m_page + 1).arg(pages());
    if (isHeld())
        title += QStringLiteral(" · ") + tr("held (space)");
    else
        title += QStringLiteral(" · ") + tr("%1 s a page").arg(seconds());
    const bool mirrored = isRightToLeft();
    painter.setFont(fitted(title, letters, half.width(), QFont::Medium));
    painter.setPen(tokens.textMuted);
    const auto place = [&](const QRect &rect) {
        return mirrored ? QRect(width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
                        : rect;
    };
    drawLine(painter, place(half), Qt::AlignLeading | Qt::AlignVCenter, title);
    painter.setFont(fitted(age, letters, rest.width(), stale ? QFont::Bold : QFont::Medium));
    painter.setPen(stale ? tokens.warn : tokens.good);
    drawLine(painter, place(rest), Qt::AlignTrailing | Qt::AlignVCenter, age);
}

void Wallboard::paintTile(QPainter &painter, const QRect &area, const TileContent &tile) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool stale = !m_picture.fresh;
    painter.setPen(QPen(tokens.border, 2));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), Tokens::radius, Tokens::radius);
    const int pad = area.height() / 16;
    const QRect room = area.adjusted(pad, pad, -pad, -pad);
    const int label = room.height() / 7;
    const int figure = room.height() * 2 / 5;
    const int note = room.height() / 9;

    painter.setPen(tokens.textMuted);
    painter.setFont(fitted(tile.label, label * 4 / 5, room.width(), QFont::Medium));
    drawLine(painter, QRect(room.left(), room.top(), room.width(), label),
             Qt::AlignLeading | Qt::AlignVCenter, tile.label);

    const QString value =
        tile.unit.isEmpty() ? tile.value : QStringLiteral("%1 %2").arg(tile.value, tile.unit);
    painter.setPen(stale ? tokens.stale : tokens.text);
    painter.setFont(fitted(value, figure * 9 / 10, room.width(), QFont::DemiBold));
    drawLine(painter, QRect(room.left(), room.top() + label, room.width(), figure),
             Qt::AlignLeading | Qt::AlignVCenter, value);

    const QRect below(room.left(), room.top() + label + figure, room.width(), note);
    const QString change = tile.delta.isEmpty() ? tile.footnote : tile.delta;
    painter.setFont(fitted(change, note * 4 / 5, room.width() / 2, QFont::Medium));
    painter.setPen(stale || tile.delta.isEmpty() || tile.deltaTone == Tone::Neutral
                       ? tokens.textMuted
                       : toneColour(tokens, tile.deltaTone));
    drawLine(painter, below, Qt::AlignLeading | Qt::AlignVCenter, change);
    painter.setFont(fitted(tile.targetNote, note * 4 / 5, room.width() / 2, QFont::Medium));
    painter.setPen(stale || tile.targetTone == Tone::Neutral ? tokens.textMuted
                                                             : toneColour(tokens, tile.targetTone));
    drawLine(painter, below, Qt::AlignTrailing | Qt::AlignVCenter, tile.targetNote);

    const QRectF course(room.left(), below.bottom() + pad / 2.0, room.width(),
                        room.bottom() - below.bottom() - pad / 2.0);
    const double thicker = std::max(1.0, room.height() / thinTileHeight);
    painter.save();
    painter.translate(course.topLeft());
    painter.scale(thicker, thicker);
    drawSparkline(painter, QRectF(QPointF(), course.size() / thicker), tile.sparkline,
                  stale ? tokens.offline : tokens.accent, tokens.surface, SparkArea::Fading,
                  {tile.target, tokens.textMuted});
    painter.restore();
}

} // namespace Wheelhouse
