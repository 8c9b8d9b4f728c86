// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/perioddates.h"

#include "core/overview/overviewdays.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestPeriodDates : public QObject
{
    Q_OBJECT

    static QDateEdit *first(PeriodDates &dates)
    {
        return dates.findChild<QDateEdit *>(QStringLiteral("firstDay"));
    }
    static QDateEdit *last(PeriodDates &dates)
    {
        return dates.findChild<QDateEdit *>(QStringLiteral("lastDay"));
    }

private Q_SLOTS:
    void showingDaysTellsNobody()
    {
        Theme theme(qApp);
        PeriodDates dates(theme, QLocale(QStringLiteral("en_GB")));
        QSignalSpy chosen(&dates, &PeriodDates::daysChosen);
        dates.setDays({2026, 3, 2}, {2026, 3, 29});
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(first(dates)->text(), QStringLiteral("02/03/2026"));
        QCOMPARE(last(dates)->date(), QDate(2026, 3, 29));
    }

    void typingTellsOnceItIsDone()
    {
        Theme theme(qApp);
        PeriodDates dates(theme, QLocale(QStringLiteral("en_GB")));
        dates.setDays({2026, 3, 2}, {2026, 3, 29});
        dates.show();
        QSignalSpy chosen(&dates, &PeriodDates::daysChosen);
        first(dates)->setFocus();
        first(dates)->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(first(dates), QStringLiteral("17"));
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(first(dates), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().at(0).toDate(), QDate(2026, 3, 17));
        QCOMPARE(chosen.last().at(1).toDate(), QDate(2026, 3, 29));
    }

    void theOtherDayFollows()
    {
        Theme theme(qApp);
        PeriodDates dates(theme, QLocale(QStringLiteral("en_GB")));
        QSignalSpy chosen(&dates, &PeriodDates::daysChosen);
        dates.setDays({2026, 3, 2}, {2026, 3, 29});
        first(dates)->setDate({2026, 5, 1});
        QCOMPARE(last(dates)->date(), QDate(2026, 5, 1));
        last(dates)->setDate({2026, 4, 1});
        QCOMPARE(first(dates)->date(), QDate(2026, 4, 1));
        first(dates)->setDate({2020, 1, 1});
        QCOMPARE(last(dates)->date(), QDate(2024, 12, 31));
        last(dates)->setDate({2030, 6, 30});
        QCOMPARE(first(dates)->date(), QDate(2025, 7, 1));
        QCOMPARE(chosen.size(), 4);
    }

    void theEarliestFirstDayIsTheEarliestThatIsTaken()
    {
        for (QDate end(2023, 1, 1); end < QDate(2030, 1, 1); end = end.addDays(1)) {
            OverviewParams params;
            params.period = QStringLiteral("custom");
            params.to = end.toString(Qt::ISODate);
            params.from = earliestFirst(end).toString(Qt::ISODate);
            QVERIFY(overviewDays(params, end).ok());
            params.from = earliestFirst(end).addDays(-1).toString(Qt::ISODate);
            QVERIFY(!overviewDays(params, end).ok());
        }
    }

    void yearsAlwaysHaveFourDigits()
    {
        for (const char *name : {"en_GB", "en_US", "pl", "ru", "fr", "zh_CN", "de", "ar"}) {
            const QString format = editFormat(QLocale(QString::fromLatin1(name)));
            const bool four = format.contains(QStringLiteral("yyyy")) &&
                              !format.contains(QStringLiteral("yyyyy"));
            QVERIFY2(four, qPrintable(format));
        }
    }

    void theCalendarOpensByKeyAndChooses()
    {
        Theme theme(qApp);
        for (const auto &[key, modifier] :
             {std::pair(Qt::Key_Down, Qt::AltModifier), std::pair(Qt::Key_F4, Qt::NoModifier)}) {
            PeriodDates dates(theme, QLocale(QStringLiteral("en_GB")));
            dates.setDays({2026, 3, 2}, {2026, 3, 29});
            dates.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dates));
            QSignalSpy chosen(&dates, &PeriodDates::daysChosen);
            QTest::keyClick(first(dates), key, modifier);
            QCalendarWidget *calendar = first(dates)->calendarWidget();
            QTRY_VERIFY(calendar->isVisible());
            auto *days = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"));
            QTest::keyClick(days, Qt::Key_Right);
            QTest::keyClick(days, Qt::Key_Return);
            QTRY_VERIFY(!calendar->isVisible());
            QCOMPARE(chosen.size(), 1);
            QCOMPARE(chosen.last().first().toDate(), QDate(2026, 3, 3));
        }
    }

    void theCalendarsWeekBeginsAsTheLocaleSays()
    {
        Theme theme(qApp);
        for (const char *name : {"en_US", "pl", "fr"}) {
            const QLocale locale(QString::fromLatin1(name));
            PeriodDates dates(theme, locale);
            QCOMPARE(first(dates)->calendarWidget()->firstDayOfWeek(), locale.firstDayOfWeek());
        }
    }
};

QTEST_MAIN(TestPeriodDates)
#include "tst_perioddates.moc"
