// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/whyrun.h"

#include "core/base/random.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestWhyRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void onlyWhatAddsUpIsTakenApart();
    void aShareByTwoDimensions();
    void onlyTheTwoPeriodsAndTheFilterCount();
    void aMeanByItsSums();
    void agentsTimeIsTakenApartByTeam();
    void aCountFromNothing();
    void aPeriodWithoutCasesIsSaid();
    void itsFiguresAreThoseOfTheCatalogue();
};

namespace {

WhyQuery whyQuery(const char *metric)
{
    WhyQuery query;
    query.metric = QString::fromLatin1(metric);
    query.fromMs = 100 * slotLengthMs;
    query.toMs = 110 * slotLengthMs;
    query.againstFromMs = 90 * slotLengthMs;
    query.againstToMs = 100 * slotLengthMs;
    query.by = {QStringLiteral("channel")};
    return query;
}

CellKey keyOf(qint64 slot, const char *channel, const char *topic = "")
{
    CellKey key{slot * slotLengthMs, {}};
    key.dims.channel = QString::fromLatin1(channel);
    key.dims.topic = QString::fromLatin1(topic);
    return key;
}

Cell ratings(int positive, int rated)
{
    Cell cell;
    cell.apply({Measure::Rated, rated, -1});
    cell.apply({Measure::RatedPositive, positive, -1});
    return cell;
}

Cell waitsOf(const QList<qint64> &values)
{
    Cell cell;
    for (const qint64 value : values)
        cell.apply({Measure::Answered, 1, value});
    return cell;
}

double sumOf(const Decomposition &decomposition)
{
    double sum = 0;
    for (const Effect &effect : decomposition.effects)
        sum += effect.change();
    return sum;
}

} // namespace

void TestWhyRun::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<WhyQuery>("asked");
    const auto row = [](const char *name, const char *field, auto spoil) {
        WhyQuery query = whyQuery("csat");
        spoil(query);
        QTest::newRow(name) << QString::fromLatin1(field) << query;
    };
    row("metric", "metric", [](WhyQuery &q) { q.metric = QStringLiteral("happiness"); });
    row("empty", "to", [](WhyQuery &q) { q.toMs = q.fromMs; });
    row("empty against", "against_to", [](WhyQuery &q) { q.againstToMs = q.againstFromMs; });
    row("overlap", "against_from", [](WhyQuery &q) { q.againstToMs = q.fromMs + 1; });
    row("inside", "against_from", [](WhyQuery &q) {
        q.againstFromMs = q.fromMs - 1;
        q.againstToMs = q.toMs + 1;
    });
    row("no dimension", "by", [](WhyQuery &q) { q.by.clear(); });
    row("unknown", "by", [](WhyQuery &q) { q.by.append(QStringLiteral("colour")); });
    row("twice", "by", [](WhyQuery &q) { q.by += q.by; });
    row("where", "where", [](WhyQuery &q) { q.where.insert(QStringLiteral("colour"), {}); });
}

void TestWhyRun::whatMakesNoSenseIsRefused()
{
    QFETCH(QString, field);
    QFETCH(WhyQuery, asked);
    const auto run = WhyRun::prepare(asked);
    QVERIFY(!run.ok());
    QCOMPARE(run.error().code, ErrorCode::Invalid);
    QCOMPARE(run.error().context, field);
}

void TestWhyRun::onlyWhatAddsUpIsTakenApart()
{
    for (const char *metric : {"wait_p50", "wait_p90", "waiting_now"}) {
        const auto run = WhyRun::prepare(whyQuery(metric));
        QVERIFY(!run.ok());
        QCOMPARE(run.error().context, QStringLiteral("metric"));
        QVERIFY(run.error().detail.contains(QString::fromLatin1(metric)));
    }
    for (const char *metric : {"contacts", "csat@1", "wait_mean"})
        QVERIFY(WhyRun::prepare(whyQuery(metric)).ok());
}

// 110 of 200 positive became 100 of 200: the example of tst_decomposition by channel; all of it on
// one topic.
void TestWhyRun::aShareByTwoDimensions()
{
    WhyQuery query = whyQuery("csat");
    query.by = {QStringLiteral("topic"), QStringLiteral("channel")};
    WhyRun run = *WhyRun::prepare(query);
    run.add(keyOf(91, "chat", "bill"), ratings(50, 60));
    run.add(keyOf(92, "chat", "bill"), ratings(30, 40));
    run.add(keyOf(99, "mail", "bill"), ratings(30, 100));
    run.add(keyOf(100, "chat", "bill"), ratings(90, 150));
    run.add(keyOf(109, "mail", "bill"), ratings(10, 50));
    const auto answer = run.answer();
    QVERIFY(answer.ok());
    QCOMPARE(*answer->before.value, 0.55);
    QCOMPARE(*answer->after.value, 0.5);
    QCOMPARE(answer->decompositions.size(), 2);
    QCOMPARE(answer->decompositions[0].effects.size(), 1);
    QCOMPARE(answer->mostTelling, 1);
    const Effect &chat = answer->decompositions[1].effects[0];
    QCOMPARE(chat.value, QStringLiteral("chat"));
    QVERIFY(std::abs(chat.rate + 0.125) < 1e-12 && std::abs(chat.mix - 0.04375) < 1e-12);
    QVERIFY(answer->difference && !answer->difference->beyondChance());
}

void TestWhyRun::onlyTheTwoPeriodsAndTheFilterCount()
{
    WhyQuery query = whyQuery("rated");
    query.where.insert(QStringLiteral("topic"), QStringLiteral("bill"));
    WhyRun run = *WhyRun::prepare(query);
    for (qint64 slot = 80; slot < 120; ++slot) {
        run.add(keyOf(slot, "chat", "bill"), ratings(0, 1));
        run.add(keyOf(slot, "chat", "other"), ratings(0, 100));
    }
    const auto answer = run.answer();
    QCOMPARE(answer->decompositions[0].before, 10.0);
    QCOMPARE(answer->decompositions[0].after, 10.0);
    QVERIFY(!answer->difference);
}

void TestWhyRun::aMeanByItsSums()
{
    WhyRun run = *WhyRun::prepare(whyQuery("wait_mean"));
    run.add(keyOf(95, "phone"), waitsOf({10'000, 30'000}));
    run.add(keyOf(95, "chat"), waitsOf({5'000, 5'000}));
    run.add(keyOf(105, "phone"), waitsOf({40'000, 60'000}));
    run.add(keyOf(105, "chat"), waitsOf({5'000, 5'000}));
    const auto answer = run.answer();
    QCOMPARE(*answer->before.value, 12'500.0);
    QCOMPARE(*answer->after.value, 27'500.0);
    const Decomposition &parts = answer->decompositions.first();
    QCOMPARE(parts.effects[0].value, QStringLiteral("phone"));
    QCOMPARE(parts.effects[0].rate, 15'000.0); // half of all, 30 s longer
    QCOMPARE(parts.effects[1].change(), 0.0);
    QVERIFY(answer->difference.has_value());
    QCOMPARE(answer->difference->value, 15'000.0);
}

void TestWhyRun::agentsTimeIsTakenApartByTeam()
{
    WhyQuery query = whyQuery("occupancy");
    query.by = {QStringLiteral("team"), QStringLiteral("channel")};
    WhyRun run = *WhyRun::prepare(query);
    const auto add = [&](qint64 slot, const char *team, int onlineMs, int busyMs) {
        Cell cell;
        cell.apply({Measure::AgentOnline, onlineMs, -1});
        cell.apply({Measure::AgentBusy, busyMs, -1});
        CellKey key{slot * slotLengthMs, {}};
        key.dims.team = QString::fromLatin1(team);
        run.add(key, cell);
    };
    add(95, "chat", 600'000, 300'000);
    add(95, "mail", 600'000, 600'000);
    add(105, "chat", 600'000, 450'000);
    add(105, "mail", 200'000, 200'000);
    const auto answer = run.answer();
    QCOMPARE(answer->before.value, std::optional(0.75));
    QCOMPARE(answer->after.value, std::optional(0.8125));
    QVERIFY(!answer->difference);
    QVERIFY(std::abs(sumOf(answer->decompositions[0]) - 0.0625) < 1e-12);
    // chat: (1/2 + 3/4) / 2 * 1/4 became busier, mail did not
    QVERIFY(std::abs(answer->decompositions[0].rate() - 0.15625) < 1e-12);
    QCOMPARE(answer->decompositions[1].effects.size(), 1); // of no channel
}

void TestWhyRun::aCountFromNothing()
{
    WhyRun run = *WhyRun::prepare(whyQuery("rated"));
    QVERIFY(run.answer()->decompositions[0].effects.isEmpty());
    run.add(keyOf(105, "chat"), ratings(0, 7));
    const auto answer = run.answer();
    QCOMPARE(answer->decompositions[0].before, 0.0);
    QCOMPARE(answer->decompositions[0].effects[0].change(), 7.0);
}

void TestWhyRun::aPeriodWithoutCasesIsSaid()
{
    WhyRun run = *WhyRun::prepare(whyQuery("csat"));
    QCOMPARE(run.answer().error().context, QStringLiteral("from"));
    run.add(keyOf(105, "chat"), ratings(1, 2));
    QCOMPARE(run.answer().error().code, ErrorCode::NotFound);
    QCOMPARE(run.answer().error().context, QStringLiteral("against_from"));
    run.add(keyOf(95, "chat"), ratings(1, 2));
    QVERIFY(run.answer().ok());
}

void TestWhyRun::itsFiguresAreThoseOfTheCatalogue()
{
    Random random(9);
    std::vector<std::pair<CellKey, Cell>> cells;
    static constexpr std::array channels{"phone", "chat", "mail", ""};
    for (qint64 slot = 90; slot < 110; ++slot) {
        for (const char *channel : channels) {
            Cell cell = waitsOf({qint64(random.below(90'000)), qint64(random.below(90'000))});
            const int rated = int(random.below(20));
            cell.merge(ratings(int(random.below(quint64(rated) + 1)), rated));
            cell.apply({Measure::Contacts, 30, -1});
            cell.apply({Measure::Phantom, 2, -1});
            cell.apply({Measure::BotInvolved, int(random.below(28)), -1});
            cells.emplace_back(keyOf(slot, channel), cell);
        }
    }
    for (const char *metric : {"contacts", "csat", "bot_involvement", "wait_mean"}) {
        WhyRun run = *WhyRun::prepare(whyQuery(metric));
        Cell before;
        Cell after;
        for (const auto &[key, cell] : cells) {
            run.add(key, cell);
            (key.slotMs < 100 * slotLengthMs ? before : after).merge(cell);
        }
        const auto answer = run.answer();
        const Decomposition &parts = answer->decompositions.first();
        QCOMPARE(parts.before, *evaluate(run.metric(), before).value);
        QCOMPARE(parts.after, *evaluate(run.metric(), after).value);
        QVERIFY(std::abs(sumOf(parts) - parts.change()) <= 1e-12 * std::max(1.0, parts.after));
    }
}

QTEST_GUILESS_MAIN(TestWhyRun)
#include "tst_whyrun.moc"
