// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/whytaker.h"

#include "core/base/random.h"
#include "core/hours/hoursbook.h"

#include <QTest>

#include <map>

using namespace Wheelhouse;

namespace {

constexpr qint64 takerDayMs = 24 * 3'600'000;

struct Told
{
    CellKey key;
    Cell cell;
};

/// Three UTC days of cells, the same in sheets and one by one.
struct ThreeDays
{
    QHash<quint32, ContactDims> dims;
    std::map<qint64, std::vector<SheetRow>> sheets; ///< by day
    QList<Told> cells;

    ThreeDays()
    {
        Random random(11);
        for (quint32 group = 0; group < 6; ++group) {
            ContactDims of;
            of.channel = group % 2 ? QStringLiteral("phone") : QStringLiteral("webchat");
            of.topic = QString::number(group / 2);
            of.brand = group < 3 ? QStringLiteral("tv") : QStringLiteral("player");
            dims.insert(7 + 3 * group, of);
        }
        for (qint64 day = 0; day < 3; ++day) {
            for (quint32 group = 0; group < 6; ++group) {
                for (quint32 slot = group; slot < 96; slot += 5) {
                    Cell cell;
                    const int rated = 1 + int(random.below(9));
                    cell.apply({Measure::Contacts, rated + 2, -1});
                    cell.apply({Measure::Rated, rated, -1});
                    cell.apply(
                        {Measure::RatedPositive, qint32(random.below(quint64(rated) + 1)), -1});
                    for (int i = 0; i < 3; ++i)
                        cell.apply({Measure::Handling, 1, qint64(random.below(900'000))});
                    sheets[day * takerDayMs].push_back({7 + 3 * group, slot, cell});
                    cells.append(
                        {{day * takerDayMs + slot * slotLengthMs, dims[7 + 3 * group]}, cell});
                }
            }
        }
    }
};

WhyQuery queryOf(const char *metric)
{
    WhyQuery query; // the periods meet within the second day
    query.metric = QString::fromLatin1(metric);
    query.againstFromMs = 0;
    query.againstToMs = takerDayMs + 22 * slotLengthMs;
    query.fromMs = takerDayMs + 60 * slotLengthMs;
    query.toMs = 3 * takerDayMs;
    query.by = {QStringLiteral("channel"), QStringLiteral("topic")};
    return query;
}

/// Of the brand "tv"; the other is always open.
std::shared_ptr<const HoursBook> morningsOfOneBrand()
{
    HoursPlan plan;
    plan.zone = QStringLiteral("UTC");
    for (const char *day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
        plan.weekly[QString::fromLatin1(day)] = {QStringLiteral("03:00-11:30")};
    auto book = std::make_shared<HoursBook>();
    if (!book->take({QStringLiteral("tv"), 0, plan, {}}, 0))
        return nullptr;
    return book;
}

} // namespace

class TestWhyTaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsAnswerAsTheirCellsDo_data()
    {
        QTest::addColumn<QByteArray>("metric");
        QTest::addColumn<HoursWish>("wish");
        for (const char *metric : {"contacts", "csat", "handling_mean"}) {
            for (const HoursWish wish : {HoursWish::All, HoursWish::Inside, HoursWish::Outside})
                QTest::addRow("%s %s", metric, qPrintable(nameOf(wish)))
                    << QByteArray(metric) << wish;
        }
    }

    void sheetsAnswerAsTheirCellsDo()
    {
        QFETCH(QByteArray, metric);
        const ThreeDays days;
        QFETCH(HoursWish, wish);
        WhyQuery query = queryOf(metric.constData());
        query.hours = {wish, morningsOfOneBrand()};
        auto single = *WhyRun::prepare(query);
        for (const Told &each : days.cells) {
            if (query.hours.takes(each.key.dims.brand, each.key.slotMs))
                single.add(each.key, each.cell);
        }

        auto packed = *WhyRun::prepare(query);
        for (const auto &[fromMs, toMs] : {std::pair{query.againstFromMs, query.againstToMs},
                                           std::pair{query.fromMs, query.toMs}}) {
            WhyTaker taker(packed, fromMs, toMs);
            for (const auto &[dayMs, rows] : days.sheets) {
                if (taker.usesOf(dayMs, dayMs + takerDayMs) == 0)
                    continue;
                const auto parts = CellSheet::pack(rows);
                QMap<int, QByteArray> wanted;
                for (const int part : CellSheet::partsFor(taker.wantsFor(CourseUse))) {
                    if (parts.contains(part))
                        wanted.insert(part, parts[part]);
                }
                const auto sheet = CellSheet::read(wanted);
                QVERIFY(sheet);
                QVERIFY(taker.takeDay(*sheet, dayMs, days.dims, CourseUse));
            }
        }
        const auto expected = single.answer();
        const auto found = packed.answer();
        QVERIFY(expected && found);
        QCOMPARE(found->before, expected->before);
        QCOMPARE(found->after, expected->after);
        QVERIFY(found->difference == expected->difference);
        QVERIFY(found->decompositions == expected->decompositions);
        QVERIFY(found->before.sample > 0);
    }

    void singleCellsOutsideOfTheHoursArePassedOver()
    {
        WhyQuery query = queryOf("contacts");
        query.hours = {HoursWish::Inside, morningsOfOneBrand()};
        auto run = *WhyRun::prepare(query);
        WhyTaker before(run, 0, takerDayMs);
        Cell one;
        one.apply({Measure::Contacts, 1, -1});
        ContactDims tv;
        tv.brand = QStringLiteral("tv");
        before.take({2 * 3'600'000, tv}, one);
        before.take({3 * 3'600'000, tv}, one);
        before.take({11 * 3'600'000 + 1'800'000, tv}, one);
        before.take({2 * 3'600'000, {}}, one);
        QCOMPARE(run.answer()->before.value, std::optional(2.0));
    }

    void singleCellsOutsideOfItsRangeArePassedOver()
    {
        auto run = *WhyRun::prepare(queryOf("contacts"));
        WhyTaker taker(run, 0, takerDayMs);
        Cell one;
        one.apply({Measure::Contacts, 1, -1});
        taker.take({0, {}}, one);
        taker.take({takerDayMs, {}}, one); // in the period, not in this range
        QCOMPARE(run.answer()->before.value, std::optional(1.0));
    }
};

QTEST_GUILESS_MAIN(TestWhyTaker)
#include "tst_whytaker.moc"
