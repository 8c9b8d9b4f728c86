// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/coursefold.h"

#include <QDateTime>
#include <QTest>

using namespace Wheelhouse;

class TestCourseFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAndTotalsHoldTheSame();
    void theDaysBeforeCountUpToTheTimeOfDay();
    void whatIsOutsideOfBothIsPassedOver();
    void onlySlotsOfOneStepAreTogether();
};

namespace {

qint64 courseTime(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

struct CourseCase
{
    static OverviewPeriod lastWeek(qint64 nowMs)
    {
        OverviewParams params;
        params.period = QStringLiteral("28d");
        return *OverviewPeriod::make(params, nowMs, {});
    }
    explicit CourseCase(const char *now) : nowMs(courseTime(now)), period(lastWeek(nowMs)) {}
    void add(const char *slot, int contacts)
    {
        fold.change(courseTime(slot), [contacts](Cell &cell) {
            cell.apply({Measure::Contacts, contacts, -1});
        });
    }

    qint64 nowMs;
    OverviewPeriod period;
    QList<const Metric *> metrics{findMetric(u"contacts")};
    CourseFold fold{period, metrics, wantsOf(metrics), nowMs};
};

} // namespace

void TestCourseFold::stepsAndTotalsHoldTheSame()
{
    CourseCase course("2026-03-30T10:20:00Z");
    course.add("2026-03-29T09:00:00Z", 4);
    course.add("2026-03-29T23:45:00Z", 3);
    course.add("2026-03-30T08:00:00Z", 2);
    course.fold.settle(course.nowMs);
    QCOMPARE(course.fold.figures().first().value, 9);
    const auto values = course.fold.values(0, course.nowMs);
    QCOMPARE(values.size(), 28);
    QCOMPARE(values.at(26), 7);
    QCOMPARE(values.at(27), 2);
    QCOMPARE(course.fold.fromMs(), courseTime("2026-03-03T00:00:00Z"));
}

void TestCourseFold::theDaysBeforeCountUpToTheTimeOfDay()
{
    CourseCase course("2026-03-30T10:20:00Z");
    course.add("2026-03-02T09:00:00Z", 5);
    course.add("2026-03-02T12:00:00Z", 6); // of a Monday whose noon has not come again
    course.fold.settle(course.nowMs);
    QCOMPARE(course.fold.figuresBefore().first().value, 5);
    course.fold.settle(courseTime("2026-03-30T13:00:00Z"));
    QCOMPARE(course.fold.figuresBefore().first().value, 11);
    QCOMPARE(course.fold.valuesBefore(0, courseTime("2026-03-30T13:00:00Z")).last(), 11);
}

void TestCourseFold::whatIsOutsideOfBothIsPassedOver()
{
    CourseCase course("2026-03-30T10:20:00Z");
    course.add("2025-12-30T09:00:00Z", 5);
    course.add("2026-03-31T09:00:00Z", 5);
    course.fold.settle(course.nowMs);
    QVERIFY(course.fold.total().isEmpty());
    QVERIFY(course.fold.totalBefore().isEmpty());
}

void TestCourseFold::onlySlotsOfOneStepAreTogether()
{
    const CourseCase course("2026-03-30T10:20:00Z");
    const auto together = [&](const char *first, const char *last) {
        return course.fold.oneStep(courseTime(first), courseTime(last));
    };
    QVERIFY(together("2026-03-20T00:00:00Z", "2026-03-20T23:45:00Z"));
    QVERIFY(!together("2026-03-20T00:00:00Z", "2026-03-21T00:00:00Z"));
    // the day compared with the present one is kept back from the time of day on
    QVERIFY(!together("2026-03-02T00:00:00Z", "2026-03-02T23:45:00Z"));
    QVERIFY(!course.fold.sameTarget(courseTime("2026-03-02T12:00:00Z"),
                                    courseTime("2026-03-02T12:15:00Z")));
}

QTEST_GUILESS_MAIN(TestCourseFold)
#include "tst_coursefold.moc"
