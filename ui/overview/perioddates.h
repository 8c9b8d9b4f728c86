// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QLocale>
#include <QWidget>

class QDateEdit;

namespace Wheelhouse {

/// The first and the last day of a custom period, both included, by keyboard or calendar. It holds
/// only periods that a server takes: the other day follows when one would pass it, or make the
/// period longer than five years.
class PeriodDates : public QWidget
{
    Q_OBJECT

public:
    PeriodDates(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    /// Shows them without telling anybody.
    void setDays(QDate first, QDate last);

Q_SIGNALS:
    /// The user chose.
    void daysChosen(QDate first, QDate last);

private:
    QDateEdit *makeEdit(const QString &objectName, const QString &name, const QLocale &locale);
    void dress(QDateEdit *edit);
    void chooseFirst(QDate first);
    void chooseLast(QDate last);

    const Theme &m_theme;
    QDateEdit *m_first;
    QDateEdit *m_last;
};

/// The earliest first day that a period with this last day can have.
QDate earliestFirst(QDate last);
/// The locale's short date with four digits of the year.
QString editFormat(const QLocale &locale);

} // namespace Wheelhouse
