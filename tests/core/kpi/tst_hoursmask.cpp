// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/hoursmask.h"

#include "core/hours/hoursbook.h"
#include "core/kpi/cell.h"

#include <QTest>

using namespace Wheelhouse;

class TestHoursMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSlotIsJudgedByTheHoursOfItsBrand()
    {
        constexpr qint64 mondayMs = 4 * 24 * 3'600'000LL; // 1970-01-05
        HoursPlan early{
            QStringLiteral("UTC"), {{QStringLiteral("mon"), {QStringLiteral("06:00-12:00")}}}, {}};
        HoursPlan late{
            QStringLiteral("UTC"), {{QStringLiteral("mon"), {QStringLiteral("12:00-18:00")}}}, {}};
        auto book = std::make_shared<HoursBook>();
        QVERIFY(book->take({QString(), 1, early, {}}, 1));
        QVERIFY(book->take({QStringLiteral("tv"), 1, late, {}}, 1));
        for (const HoursWish wish : {HoursWish::Inside, HoursWish::Outside}) {
            const HoursFilter filter{wish, book};
            HoursMask mask(filter, mondayMs);
            const qint32 others = mask.kindOf(QStringLiteral("player"));
            const qint32 tv = mask.kindOf(QStringLiteral("tv"));
            QCOMPARE(mask.kindOf(QStringLiteral("player")), others);
            for (int round = 0; round < 2; ++round) { // the second is answered from memory
                for (quint32 slot = 0; slot < 96; ++slot) {
                    const bool inside = wish == HoursWish::Inside;
                    QCOMPARE(mask.takes(others, slot), (slot >= 24 && slot < 48) == inside);
                    QCOMPARE(mask.takes(tv, slot), (slot >= 48 && slot < 72) == inside);
                }
            }
        }
    }

    void withoutAWishEverythingIsTaken()
    {
        const HoursFilter filter;
        HoursMask mask(filter, 0);
        QCOMPARE(mask.kindOf(QStringLiteral("tv")), mask.kindOf(QStringLiteral("player")));
        QVERIFY(mask.takes(mask.kindOf(QStringLiteral("tv")), 5));
    }
};

QTEST_GUILESS_MAIN(TestHoursMask)
#include "tst_hoursmask.moc"
