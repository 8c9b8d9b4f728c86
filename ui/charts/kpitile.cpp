// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/kpitile.h"

#include <QEvent>
#include <QPainter>

namespace Wheelhouse {
namespace {

constexpr double frameRadius = Tokens::radius;
constexpr int labelFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

KpiTile::KpiTile(const Theme &theme, Shape shape, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_shape(shape)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KpiTile::setContent(const TileContent &content)
{
    if (content == m_content)
        return;
    const bool resized = content.label != m_content.label;
    m_content = content;
    setAccessibleName(content.label);
    setAccessibleDescription(content.spoken);
    setToolTip(content.toolTip);
    if (resized)
        updateGeometry();
    update();
}

QFont KpiTile::labelFont() const
{
    QFont font = m_theme.font(m_shape == Shape::Lead ? TextRole::Body : TextRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

QFont KpiTile::valueFont() const
{
    return m_theme.font(m_shape == Shape::Lead ? TextRole::Display : TextRole::Title);
}

QFont KpiTile::noteFont() const
{
    return m_theme.font(TextRole::Caption);
}

int KpiTile::padding() const
{
    return m_theme.scaled(m_shape == Shape::Lead ? 15 : 12);
}

int KpiTile::heightForWidth(int width) const
{
    const int pad = padding();
    const QFontMetrics label(labelFont());
    const QRect room(0, 0, std::max(1, width - 2 * pad), 1000);
    const int labelHeight = std::min(label.boundingRect(room, labelFlags, m_content.label).height(),
                                     2 * label.height());
    const int figure = QFontMetrics(valueFont()).height();
    const int note = QFontMetrics(noteFont()).height();
    const int course = m_shape == Shape::Lead ? figure + pad / 2 : 0;
    return 2 * pad + std::max(labelHeight, label.height()) + pad / 4 + figure + note + course;
}

QSize KpiTile::sizeHint() const
{
    const int width = m_theme.scaled(m_shape == Shape::Lead ? 220 : 260);
    return {width, heightForWidth(width)};
}

QSize KpiTile::minimumSizeHint() const
{
    const int width = m_theme.scaled(m_shape == Shape::Lead ? 176 : 190);
    return {width, heightForWidth(width)};
}

void KpiTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void KpiTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);

    const Tokens &tokens = m_theme.tokens();
    const int pad = padding();
    const QRect area = rect().adjusted(pad, pad, -pad, -pad);
    const int figure = QFontMetrics(valueFont()).height();
    const int note = QFontMetrics(noteFont()).height();
    QRect foot(area.left(), area.bottom() + 1 - note, area.width(), note);
    if (m_shape == Shape::Lead) {
        QRect course(area.left(), area.bottom() + 1 - figure, area.width(), figure);
        foot.moveBottom(course.top() - pad / 2);
        if (hasSecondNote(foot.width())) {
            const QRect below = foot.translated(0, note);
            paintSecondNote(painter, below);
            course.setTop(below.bottom() + pad / 3);
        }
        const QColor colour = m_content.staleNote.isEmpty() ? tokens.accent : tokens.offline;
        drawSparkline(painter, course, m_content.sparkline, colour, tokens.surface,
                      SparkArea::Fading, {m_content.target, tokens.textMuted});
    }
    paintLabel(painter, area);
    paintFigure(painter, {area.left(), foot.top() - figure, area.width(), figure});
    paintFootnote(painter, foot);
}

void KpiTile::paintFrame(QPainter &painter) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool lit = underMouse() || isDown();
    QPen pen(lit ? mixed(tokens.border, tokens.accent, 0.55) : tokens.border, 1);
    if (isChecked())
        pen = QPen(tokens.accent, 2);
    painter.setPen(pen);
    painter.setBrush(tokens.surface);
    const double inset = pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), frameRadius,
                            frameRadius);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), frameRadius - 3, tokens);
}

void KpiTile::paintLabel(QPainter &painter, const QRect &area) const
{
    painter.setFont(labelFont());
    painter.setPen(m_theme.tokens().textMuted);
    const int height = 2 * painter.fontMetrics().height();
    painter.drawText(QRect(area.left(), area.top(), area.width(), height), labelFlags,
                     m_content.label);
}

void KpiTile::paintFigure(QPainter &painter, const QRect &row) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool stale = !m_content.staleNote.isEmpty();
    const bool mirrored = isRightToLeft();
    int used = 0;
    const auto place = [&](int width) {
        const int left = mirrored ? row.right() + 1 - used - width : row.left() + used;
        used += width;
        return QRect(left, row.top(), width, row.height());
    };

    painter.setFont(valueFont());
    const QFontMetrics large = painter.fontMetrics();
    const bool faint = stale || m_content.value == u"–";
    painter.setPen(faint ? tokens.textFaint : m_content.fewCases ? tokens.textMuted : tokens.text);
    painter.drawText(place(large.horizontalAdvance(m_content.value)),
                     int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextForceLeftToRight),
                     m_content.value);

    const QFont small = m_theme.font(TextRole::Small);
    if (!m_content.unit.isEmpty()) {
        used += QFontMetrics(small).averageCharWidth() / 2 + 1;
        painter.setFont(small);
        painter.setPen(tokens.textMuted);
        QRect unit = place(QFontMetrics(small).horizontalAdvance(m_content.unit));
        const int baseline = row.top() + (row.height() - large.height()) / 2 + large.ascent();
        painter.drawText(unit.left(), baseline, m_content.unit);
    }

    const int gap = QFontMetrics(small).averageCharWidth();
    QFont pillFont = m_theme.font(TextRole::Caption);
    pillFont.setWeight(QFont::DemiBold);
    const QSize pill = pillSize(pillFont, m_content.delta);
    const bool lead = m_shape == Shape::Lead;
    if (!m_content.delta.isEmpty()) {
        const Tone tone = stale ? Tone::Off : m_content.deltaTone;
        const int free = row.width() - used;
        used += lead ? std::max(gap, free - pill.width()) : gap;
        QRect where = place(pill.width());
        where.setHeight(pill.height());
        where.moveTop(row.top() + (row.height() - pill.height()) / 2);
        painter.setFont(pillFont);
        drawPill(painter, where, m_content.delta, toneColour(tokens, tone),
                 toneBackground(tokens, tone));
    }
    if (lead)
        return;
    const int courseWidth = std::min(row.width() - used - 2 * gap, row.width() * 2 / 5);
    if (row.width() < m_theme.scaled(210) || courseWidth < 5 * gap)
        return;
    const int left = mirrored ? row.left() : row.right() + 1 - courseWidth;
    drawSparkline(painter, QRectF(left, row.top(), courseWidth, row.height()), m_content.sparkline,
                  stale ? tokens.offline : tokens.accent, tokens.surface, SparkArea::Fading,
                  {m_content.target, tokens.textMuted});
}

bool KpiTile::fits(const QString &note, const QString &trailing, int width) const
{
    const QFontMetrics metrics(noteFont());
    return metrics.horizontalAdvance(note) + metrics.horizontalAdvance(trailing) +
               2 * metrics.averageCharWidth() <=
           width;
}

bool KpiTile::hasSecondNote(int width) const
{
    if (m_shape != Shape::Lead || !m_content.staleNote.isEmpty())
        return false;
    if (!m_content.targetNote.isEmpty())
        return !m_content.interval.isEmpty() ||
               !fits(m_content.footnote, m_content.targetNote, width);
    return !m_content.interval.isEmpty() && !fits(m_content.footnote, m_content.interval, width);
}

void KpiTile::paintTarget(QPainter &painter, const QRect &row) const
{
    const Tokens &tokens = m_theme.tokens();
    painter.setPen(m_content.targetTone == Tone::Neutral
                       ? tokens.textMuted
                       : toneColour(tokens, m_content.targetTone));
    drawLine(painter, row, Qt::AlignTrailing | Qt::AlignVCenter, m_content.targetNote);
}

void KpiTile::paintSecondNote(QPainter &painter, const QRect &row) const
{
    painter.setFont(noteFont());
    painter.setPen(m_theme.tokens().textFaint);
    drawLine(painter, row, Qt::AlignLeading | Qt::AlignVCenter, m_content.interval);
    if (!fits(m_content.footnote, m_content.targetNote, row.width()))
        paintTarget(painter, row);
}

void KpiTile::paintFootnote(QPainter &painter, const QRect &row) const
{
    const bool stale = !m_content.staleNote.isEmpty();
    const bool warns = stale || m_content.fewCases;
    painter.setFont(noteFont());
    painter.setPen(warns ? m_theme.tokens().warn : m_theme.tokens().textFaint);
    const bool aims = !stale && !m_content.targetNote.isEmpty();
    const QString &trailing = aims ? m_content.targetNote : m_content.interval;
    const bool lead = m_shape == Shape::Lead;
    const bool shortens = !stale && !lead && !m_content.shortFootnote.isEmpty() &&
                          !fits(m_content.footnote, trailing, row.width());
    const QString &note = stale      ? m_content.staleNote
                          : shortens ? m_content.shortFootnote
                                     : m_content.footnote;
    const bool fitting = fits(note, trailing, row.width());
    QRect left = row;
    if (aims && !lead && !fitting) { // it goes before the rest
        const QFontMetrics metrics = painter.fontMetrics();
        const int target = metrics.horizontalAdvance(trailing) + 1 + 2 * metrics.averageCharWidth();
        left.setWidth(std::max(0, row.width() - target));
        if (isRightToLeft())
            left.moveRight(row.right());
    }
    drawLine(painter, left, Qt::AlignLeading | Qt::AlignVCenter, note);
    if (stale)
        return;
    if (aims) {
        if (fitting || !lead)
            paintTarget(painter, row);
    } else if (fitting) {
        painter.setPen(m_theme.tokens().textFaint);
        drawLine(painter, row, Qt::AlignTrailing | Qt::AlignVCenter, m_content.interval);
    }
}

} // namespace Wheelhouse
