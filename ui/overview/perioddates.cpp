// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/perioddates.h"

#include "core/overview/overviewdays.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QToolButton>

namespace Wheelhouse {
namespace {

/// Opens its calendar by F4 and Alt+Down as well, as a box does its list.
class DayEdit : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool altDown =
            event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
        if (!altDown && event->key() != Qt::Key_F4)
            return QDateEdit::keyPressEvent(event);
        // Qt opens it only by the mouse
        constexpr int insideArrow = 8;
        const QPointF at(isRightToLeft() ? insideArrow : width() - insideArrow, height() / 2.0);
        QMouseEvent press(QEvent::MouseButtonPress, at, mapToGlobal(at), Qt::LeftButton,
                          Qt::LeftButton, Qt::NoModifier);
        mousePressEvent(&press);
    }
};

} // namespace

QDate earliestFirst(QDate last)
{
    QDate first = last.addYears(-longestCustomYears).addDays(1);
    while (first.addYears(longestCustomYears) <= last) // 29 February
        first = first.addDays(1);
    return first;
}

QString editFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1StringView("yyyy")))
        format.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
    return format;
}

PeriodDates::PeriodDates(const Theme &theme, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_first(makeEdit(QStringLiteral("firstDay"), tr("First day"), locale))
    , m_last(makeEdit(QStringLiteral("lastDay"), tr("Last day"), locale))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *dash = new QLabel(QStringLiteral("–"), this);
    setLook(dash, "muted");
    row->addWidget(m_first);
    row->addWidget(dash);
    row->addWidget(m_last);
    connect(m_first, &QDateEdit::dateChanged, this, &PeriodDates::chooseFirst);
    connect(m_last, &QDateEdit::dateChanged, this, &PeriodDates::chooseLast);
}

QDateEdit *PeriodDates::makeEdit(const QString &objectName, const QString &name,
                                 const QLocale &locale)
{
    auto *edit = new DayEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setToolTip(name);
    edit->setLocale(locale);
    edit->setDisplayFormat(editFormat(locale));
    edit->setMinimumDate(QDate(1970, 1, 1));
    edit->setKeyboardTracking(false);
    edit->setCalendarPopup(true);
    QCalendarWidget *calendar = edit->calendarWidget();
    calendar->setLocale(locale);
    calendar->setFirstDayOfWeek(locale.firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setAttribute(Qt::WA_StyledBackground);
    const auto dressBoth = [this, edit] { dress(edit); };
    dressBoth();
    connect(&m_theme, &Theme::changed, edit, dressBoth);
    return edit;
}

void PeriodDates::dress(QDateEdit *edit)
{
    // the style sheet's arrow is not in the size hint
    const QString widest = QDate(2028, 12, 28).toString(edit->displayFormat());
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    edit->setMinimumWidth(metrics.horizontalAdvance(widest) + m_theme.scaled(54));

    QCalendarWidget *calendar = edit->calendarWidget();
    const int padding = m_theme.scaled(8);
    calendar->setContentsMargins(padding, padding, padding, padding);
    calendar->setMinimumSize(m_theme.scaled(320), m_theme.scaled(270));
    const auto format = [](const QColor &colour) {
        QTextCharFormat text;
        text.setForeground(colour);
        return text;
    };
    calendar->setHeaderTextFormat(format(m_theme.tokens().textFaint));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, format(m_theme.tokens().text));
    const auto arrow = [&](const char *button, const char *icon) {
        if (auto *found = calendar->findChild<QToolButton *>(QString::fromLatin1(button)))
            found->setIcon(m_theme.icon(QString::fromLatin1(icon), m_theme.tokens().textMuted));
    };
    const bool mirrored = isRightToLeft();
    arrow("qt_calendar_prevmonth", mirrored ? "arrow-right" : "arrow-left");
    arrow("qt_calendar_nextmonth", mirrored ? "arrow-left" : "arrow-right");
}

void PeriodDates::setDays(QDate first, QDate last)
{
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setDate(first);
    m_last->setDate(last);
}

void PeriodDates::chooseFirst(QDate first)
{
    QDate last = std::max(first, m_last->date());
    while (earliestFirst(last) > first)
        last = last.addDays(-1);
    setDays(first, last);
    Q_EMIT daysChosen(first, last);
}

void PeriodDates::chooseLast(QDate last)
{
    const QDate first = std::clamp(m_first->date(), earliestFirst(last), last);
    setDays(first, last);
    Q_EMIT daysChosen(first, last);
}

} // namespace Wheelhouse
