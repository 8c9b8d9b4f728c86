// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/overviewview.h"

#include "core/base/random.h"

#include <QTest>

#include <algorithm>

using namespace Wheelhouse;

class TestOverviewView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedIsAnEmptyChange();
    void onlyWhatChangedTravels();
    void rowsThatWentAreNamed();
    void aChangeTurnsTheOneIntoTheOther();
    void viewsAndChangesSurviveJson();
};

namespace {

std::optional<double> someNumber(Random &random)
{
    return random.chance(0.2) ? std::nullopt : std::optional(double(random.below(4)));
}

QList<BreakdownRow> someRows(Random &random)
{
    QList<BreakdownRow> rows;
    for (const char *key : {"", "login", "payment", "refund", "outage"}) {
        if (random.chance(0.7))
            rows.append({QString::fromLatin1(key),
                         qint64(random.below(3)),
                         {someNumber(random), {}, {}, 1, 1},
                         {},
                         {},
                         {}});
    }
    std::sort(rows.begin(), rows.end(), [](const BreakdownRow &a, const BreakdownRow &b) {
        return a.contacts != b.contacts ? a.contacts > b.contacts : a.key < b.key;
    });
    return rows;
}

OverviewView someView(Random &random)
{
    OverviewView view;
    view.asOfMs = qint64(random.below(1000));
    view.fromMs = qint64(random.below(3));
    view.toMs = view.asOfMs + 1;
    for (const char *metric : {"contacts", "csat", "abandonment"})
        view.tiles.append({QString::fromLatin1(metric),
                           {someNumber(random), {}, {}, 3, 4},
                           {},
                           {someNumber(random), someNumber(random)}});
    view.trend = {QStringLiteral("csat"), 5, 10, {someNumber(random)}, {}};
    if (random.chance(0.5))
        view.marks.append({7, QStringLiteral("publish"), QStringLiteral("v3")});
    if (random.chance(0.5))
        view.marks.append({8, QStringLiteral("target"), {}, QStringLiteral("csat"), 0.5});
    if (random.chance(0.7))
        view.targets = {{QStringLiteral("csat"), someNumber(random), 3, 8, QStringLiteral("Ada")}};
    view.heat = QList<std::optional<double>>(168, double(random.below(2)));
    view.byTopic = someRows(random);
    view.byChannel = someRows(random);
    view.byBot = someRows(random);
    view.byBrand = someRows(random);
    view.byTeam = someRows(random);
    view.byLanguage = someRows(random);
    if (random.chance(0.5))
        view.distribution = {{0, 1000}, {qint64(random.below(3))}, {0}, 5.0, 7.0, {}, 2, 0, 1};
    if (random.chance(0.5))
        view.tiles.last().difference = Difference{0.1, -0.1, double(random.below(3))};
    view.ladder.arrived = qint64(random.below(3));
    if (random.chance(0.5))
        view.ladder.handed = {{HandoverReason::Loop, 1 + qint64(random.below(2))}};
    view.channels = {QStringLiteral("phone"), QString::number(random.below(2))};
    view.topics = {QString::number(random.below(2))};
    return view;
}

} // namespace

void TestOverviewView::nothingChangedIsAnEmptyChange()
{
    Random random(1);
    const OverviewView view = someView(random);
    OverviewChange blank;
    blank.asOfMs = view.asOfMs;
    blank.fromMs = view.fromMs;
    blank.toMs = view.toMs;
    QCOMPARE(toJson(changeBetween(view, view)), toJson(blank));
}

void TestOverviewView::onlyWhatChangedTravels()
{
    Random random(2);
    const OverviewView before = someView(random);
    OverviewView after = before;
    after.tiles[1].now.value = 99;
    const OverviewChange change = changeBetween(before, after);
    QCOMPARE(change.tiles.size(), 1);
    QCOMPARE(change.tiles.first().metric, QStringLiteral("csat"));
    QVERIFY(!change.trend && !change.heat && !change.marks && !change.topics && !change.ladder);
    QVERIFY(change.byTopic.isEmpty() && change.goneTopics.isEmpty());
}

void TestOverviewView::rowsThatWentAreNamed()
{
    OverviewView before;
    before.byTopic = {{QStringLiteral("login"), 2, {}, {}, {}, {}}, {QString(), 1, {}, {}, {}, {}}};
    OverviewView after = before;
    after.byTopic = {{QStringLiteral("payment"), 3, {}, {}, {}, {}}, before.byTopic.first()};
    const OverviewChange change = changeBetween(before, after);
    QCOMPARE(change.goneTopics, QStringList{QString()});
    QCOMPARE(change.byTopic.size(), 1);
    applyChange(before, change);
    QVERIFY(before == after);
}

void TestOverviewView::aChangeTurnsTheOneIntoTheOther()
{
    Random random(3);
    OverviewView view = someView(random);
    applyChange(view, changeBetween(view, OverviewView{}));
    view = OverviewView{};
    for (int i = 0; i < 500; ++i) {
        const OverviewView next = someView(random);
        applyChange(view, changeBetween(view, next));
        QVERIFY(view == next);
    }
}

void TestOverviewView::viewsAndChangesSurviveJson()
{
    Random random(4);
    for (int i = 0; i < 100; ++i) {
        const OverviewView before = someView(random);
        const OverviewView after = someView(random);
        const auto readView = fromJson<OverviewView>(toJson(before));
        QVERIFY(readView.ok());
        OverviewView view = *readView;
        QVERIFY(view == before);
        const auto change = fromJson<OverviewChange>(toJson(changeBetween(before, after)));
        QVERIFY(change.ok());
        applyChange(view, *change);
        QVERIFY(view == after);
    }
}

QTEST_GUILESS_MAIN(TestOverviewView)
#include "tst_overviewview.moc"
