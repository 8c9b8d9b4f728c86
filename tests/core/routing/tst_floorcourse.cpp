// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/random.h"
#include "core/routing/floorcourse.h"

#include <QTest>

using namespace Wheelhouse;

class TestFloorCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeakInsideAStepIsSeen()
    {
        FloorCourse course(0, 30, 10);
        course.add(12, 14);
        course.add(13, 15);
        QCOMPARE(course.peaks(), (QList<qint64>{0, 2, 0}));
    }

    void whatEndsAsAnotherBeginsIsCountedOnce()
    {
        FloorCourse course(0, 20, 10);
        course.add(2, 5);
        course.add(5, 8);
        QCOMPARE(course.peaks(), (QList<qint64>{1, 0}));
    }

    void whatHasNoEndLastsAndWhatIsBackwardsCountsNowhere()
    {
        FloorCourse course(100, 130, 10);
        course.add(5, 0);
        course.add(120, 110);
        QCOMPARE(course.peaks(), (QList<qint64>{1, 1, 1}));
    }

    void itIsWhatCountingInstantByInstantGives()
    {
        Random random(11);
        for (int round = 0; round < 50; ++round) {
            FloorCourse course(50, 197, 12);
            QList<std::pair<qint64, qint64>> stretches;
            for (int i = 0; i < 40; ++i) {
                const qint64 start = qint64(random.below(220));
                const qint64 end = random.chance(0.2) ? 0 : start + qint64(random.below(60)) - 5;
                stretches.append({start, end});
                course.add(start, end);
            }
            QList<qint64> expected;
            for (qint64 step = 50; step < 197; step += 12) {
                qint64 most = 0;
                for (qint64 now = step; now < std::min<qint64>(step + 12, 197); ++now) {
                    most = std::max<qint64>(
                        most, std::count_if(stretches.cbegin(), stretches.cend(), [&](auto each) {
                            return each.first <= now && (each.second == 0 || now < each.second);
                        }));
                }
                expected.append(most);
            }
            QCOMPARE(course.peaks(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestFloorCourse)
#include "tst_floorcourse.moc"
