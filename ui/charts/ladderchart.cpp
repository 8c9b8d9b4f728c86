// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/ladderchart.h"

#include "ui/charts/painting.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr int readOutLines = 2;

} // namespace

LadderChart::LadderChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void LadderChart::setPicture(const LadderPicture &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    const int last = std::max(0, int(picture.rungs.size()) - 1);
    m_cursor.rung = std::min(m_cursor.rung, last);
    if (picture.rungs.isEmpty() || m_cursor.mark >= picture.rungs[m_cursor.rung].marks.size())
        m_cursor.mark = -1;
    m_hover = {};
    setAccessibleName(picture.message);
    updateGeometry();
    update();
}

int LadderChart::barHeight() const
{
    return QFontMetrics(m_theme.font(TextRole::Body)).height() + m_theme.scaled(8);
}

int LadderChart::chipHeight() const
{
    return pillSize(m_theme.font(TextRole::Caption), QStringLiteral("x")).height();
}

int LadderChart::headHeight() const
{
    return QFontMetrics(m_theme.font(TextRole::Caption)).height() + m_theme.scaled(6);
}

int LadderChart::readOutHeight() const
{
    return readOutLines * QFontMetrics(m_theme.font(TextRole::Small)).height() + m_theme.scaled(8);
}

int LadderChart::rungHeight(int rung) const
{
    const int marks = m_picture.rungs.at(rung).marks.isEmpty() ? 0 : chipHeight();
    return barHeight() + marks + m_theme.scaled(marks > 0 ? 10 : 6);
}

QSize LadderChart::sizeHint() const
{
    int height = headHeight() + readOutHeight();
    for (int rung = 0; rung < m_picture.rungs.size(); ++rung)
        height += rungHeight(rung);
    return {m_theme.scaled(620), height};
}

QSize LadderChart::minimumSizeHint() const
{
    return {m_theme.scaled(360), sizeHint().height()};
}

LadderChart::Columns LadderChart::layOut() const
{
    const QFontMetrics body(m_theme.font(TextRole::Body));
    const QFontMetrics strong(m_theme.font(TextRole::Strong));
    const QFontMetrics head(m_theme.font(TextRole::Caption));
    Columns columns;
    columns.gap = m_theme.scaled(14);
    columns.count = head.horizontalAdvance(m_picture.countHead) + 4;
    columns.all = head.horizontalAdvance(m_picture.allHead) + 4;
    columns.above = head.horizontalAdvance(m_picture.aboveHead) + 4;
    for (const LadderPicture::Rung &rung : m_picture.rungs) {
        columns.label = std::max(columns.label, body.horizontalAdvance(rung.name));
        columns.count = std::max(columns.count, strong.horizontalAdvance(rung.countText));
        columns.all = std::max(columns.all, body.horizontalAdvance(rung.ofAll));
        columns.above = std::max(columns.above, body.horizontalAdvance(rung.ofAbove));
    }
    columns.label = std::min(columns.label + 4, width() * 2 / 5);
    columns.bar = std::max(m_theme.scaled(40), width() - columns.label - columns.count -
                                                   columns.all - columns.above - 4 * columns.gap);
    return columns;
}

QRect LadderChart::mirrored(const QRect &rect) const
{
    return isRightToLeft()
               ? QRect(width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
               : rect;
}

QRect LadderChart::rungRect(int rung) const
{
    int top = headHeight();
    for (int i = 0; i < rung; ++i)
        top += rungHeight(i);
    return {0, top, width(), rung < m_picture.rungs.size() ? rungHeight(rung) : 0};
}

QString LadderChart::idAtCursor() const
{
    const LadderPicture::Rung rung = m_picture.rungs.value(m_cursor.rung);
    return m_cursor.mark < 0 ? rung.id : rung.marks.value(m_cursor.mark).id;
}

QString LadderChart::chipText(const LadderPicture::Mark &mark) const
{
    return QStringLiteral("%1 %2").arg(mark.name, mark.share);
}

QRect LadderChart::chipRect(Place place) const
{
    const QFont font = m_theme.font(TextRole::Caption);
    const QList<LadderPicture::Mark> &marks = m_picture.rungs.at(place.rung).marks;
    const Columns columns = layOut();
    const int space = m_theme.scaled(6);
    const int start = columns.label + columns.gap;
    const int room = width() - start - space * (int(marks.size()) - 1);
    int wanted = 0;
    for (const LadderPicture::Mark &mark : marks)
        wanted += pillSize(font, chipText(mark)).width();
    int left = start;
    int size = 0;
    for (int i = 0; i <= place.mark; ++i) {
        left += i > 0 ? size + space : 0;
        size = pillSize(font, chipText(marks[i])).width();
        if (wanted > room)
            size = size * std::max(room, 1) / wanted;
    }
    return mirrored(
        {left, rungRect(place.rung).top() + barHeight() + m_theme.scaled(3), size, chipHeight()});
}

LadderChart::Place LadderChart::placeAt(QPoint position) const
{
    for (int rung = 0; rung < m_picture.rungs.size(); ++rung) {
        if (!rungRect(rung).contains(position))
            continue;
        for (int mark = 0; mark < m_picture.rungs[rung].marks.size(); ++mark) {
            if (chipRect({rung, mark}).contains(position))
                return {rung, mark};
        }
        return {rung, -1};
    }
    return {};
}

QString LadderChart::wordsOf(Place place) const
{
    if (place.rung < 0 || place.rung >= m_picture.rungs.size())
        return {};
    const LadderPicture::Rung &rung = m_picture.rungs[place.rung];
    return place.mark < 0 ? rung.words : rung.marks.value(place.mark).words;
}

LadderChart::Place LadderChart::shownPlace() const
{
    if (m_hover.rung >= 0)
        return m_hover;
    return hasFocus() ? m_cursor : Place{};
}

void LadderChart::paintEvent(QPaintEvent *)
{
    if (m_picture.rungs.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Columns columns = layOut();
    paintHead(painter, columns);
    for (int rung = 0; rung < m_picture.rungs.size(); ++rung) {
        paintRung(painter, columns, rung);
        paintChips(painter, rung);
    }
    paintReadOut(painter);
}

void LadderChart::paintHead(QPainter &painter, const Columns &columns) const
{
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(m_theme.tokens().textFaint);
    int right = width();
    const auto put = [&](int size, const QString &text) {
        drawLine(painter, mirrored({right - size, 0, size, headHeight()}),
                 Qt::AlignTrailing | Qt::AlignTop, text);
        right -= size + columns.gap;
    };
    put(columns.above, m_picture.aboveHead);
    put(columns.all, m_picture.allHead);
    put(columns.count, m_picture.countHead);
}

void LadderChart::paintRung(QPainter &painter, const Columns &columns, int rung) const
{
    const Tokens &tokens = m_theme.tokens();
    const LadderPicture::Rung &shown = m_picture.rungs[rung];
    const QRect row(0, rungRect(rung).top(), width(), barHeight());
    if (shownPlace() == Place{rung, -1}) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.surfaceRaised);
        painter.drawRoundedRect(row, 6, 6);
    }
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(tokens.text);
    drawLine(painter, mirrored({0, row.top(), columns.label, row.height()}),
             Qt::AlignLeading | Qt::AlignVCenter, shown.name);

    const double most = double(std::max<qint64>(1, m_picture.rungs.first().count));
    const auto bar = [&](qint64 count, const QColor &colour) {
        const double share = std::clamp(double(count) / most, 0.0, 1.0);
        const int size = count > 0 ? std::max(2, int(share * columns.bar)) : 0;
        const int inset = m_theme.scaled(4);
        const QRect where = mirrored(
            {columns.label + columns.gap, row.top() + inset, size, row.height() - 2 * inset});
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(where, 4, 4);
    };
    if (rung > 0)
        bar(m_picture.rungs[rung - 1].count, tokens.accentSoft);
    bar(shown.count, tokens.accent);

    int right = width();
    const auto put = [&](int size, const QString &text, const QColor &ink) {
        painter.setPen(ink);
        drawLine(painter, mirrored({right - size, row.top(), size, row.height()}),
                 Qt::AlignTrailing | Qt::AlignVCenter, text);
        right -= size + columns.gap;
    };
    put(columns.above, shown.ofAbove, tokens.textMuted);
    put(columns.all, shown.ofAll, tokens.textMuted);
    painter.setFont(m_theme.font(TextRole::Strong));
    put(columns.count, shown.countText, tokens.text);
}

void LadderChart::paintChips(QPainter &painter, int rung) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setFont(m_theme.font(TextRole::Caption));
    const QList<LadderPicture::Mark> &marks = m_picture.rungs[rung].marks;
    for (int mark = 0; mark < marks.size(); ++mark) {
        const QRect where = chipRect({rung, mark});
        const bool lit = shownPlace() == Place{rung, mark};
        drawPill(painter, where, chipText(marks[mark]), lit ? tokens.onAccent : tokens.textMuted,
                 lit ? tokens.accent : toneBackground(tokens, Tone::Neutral));
    }
}

void LadderChart::paintReadOut(QPainter &painter) const
{
    const QString words = wordsOf(shownPlace());
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(words.isEmpty() ? m_theme.tokens().textMuted : m_theme.tokens().text);
    const int below = rungRect(int(m_picture.rungs.size())).top() + m_theme.scaled(8);
    const QRect where(0, below, width(), readOutHeight());
    painter.drawText(where, int(Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap),
                     words.isEmpty() ? m_picture.hint : words);
}

void LadderChart::moveTo(Place place)
{
    m_cursor = place;
    m_hover = {};
    setAccessibleDescription(wordsOf(place));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void LadderChart::keyPressEvent(QKeyEvent *event)
{
    const int rungs = int(m_picture.rungs.size());
    if (rungs == 0)
        return QWidget::keyPressEvent(event);
    const auto toRung = [&](int rung) { moveTo({std::clamp(rung, 0, rungs - 1), -1}); };
    const auto toMark = [&](int mark) {
        const int last = int(m_picture.rungs[m_cursor.rung].marks.size()) - 1;
        moveTo({m_cursor.rung, std::clamp(mark, -1, last)});
    };
    switch (event->key()) {
    case Qt::Key_Up:
        return toRung(m_cursor.rung - 1);
    case Qt::Key_Down:
        return toRung(m_cursor.rung + 1);
    case Qt::Key_Home:
        return toRung(0);
    case Qt::Key_End:
        return toRung(rungs - 1);
    case Qt::Key_Left:
        return toMark(m_cursor.mark + (isRightToLeft() ? 1 : -1));
    case Qt::Key_Right:
        return toMark(m_cursor.mark + (isRightToLeft() ? -1 : 1));
    default:
        QWidget::keyPressEvent(event);
    }
}

bool LadderChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString words = wordsOf(placeAt(help->pos()));
        QToolTip::showText(help->globalPos(), words.isEmpty() ? QString() : words.toHtmlEscaped(),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void LadderChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    moveTo(m_cursor);
}

void LadderChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void LadderChart::mousePressEvent(QMouseEvent *event)
{
    if (const Place place = placeAt(event->pos()); place.rung >= 0)
        moveTo(place);
    QWidget::mousePressEvent(event);
}

void LadderChart::mouseMoveEvent(QMouseEvent *event)
{
    if (const Place place = placeAt(event->pos()); place != m_hover) {
        m_hover = place;
        update();
    }
}

void LadderChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hover = {};
    update();
}

} // namespace Wheelhouse
