// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/overviewreading.h"

#include "backend/demo/demostore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestOverviewReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreIsReadAsThePageSeesIt();
    void marksOutsideOfThePeriodAreLeftOut();
    void limitsChangedTogetherAreOneMark();
    void eventsThatMarkTheAxis();
};

void TestOverviewReading::aStoreIsReadAsThePageSeesIt()
{
    const QTemporaryDir folder;
    DemoSettings settings;
    settings.days = 2;
    settings.endMs = 1'795'271'520'000;
    QVERIFY(prepareDemoStore(folder.path(), settings));
    const auto reader = StoreReader::open(folder.path());
    QVERIFY(reader);
    OverviewParams params;
    params.period = QStringLiteral("7d");
    const auto read = readOverview(**reader, params, settings.endMs);
    QVERIFY(read);
    const OverviewView view =
        withMarks(read->fold->view(settings.endMs, 0, read->bounds.lastMs), read->marks);
    // straight from the cells, without a fold
    double contacts = 0;
    QVERIFY((*reader)->forEachCell(view.fromMs, view.toMs, [&](const CellKey &, const Cell &cell) {
        contacts += double(cell.count(Measure::Contacts));
    }));
    QVERIFY(contacts > 100);
    QCOMPARE(view.tiles.first().metric, QStringLiteral("contacts"));
    QCOMPARE(*view.tiles.first().now.value, contacts);

    // the course of each figure is the trend of a page that has chosen it
    params.period = QStringLiteral("today");
    const auto all = readOverview(**reader, params, settings.endMs);
    QVERIFY(all);
    const QList<Trend> courses = all->fold->courses(settings.endMs);
    QCOMPARE(courses.size(), view.tiles.size() - 1); // but for the gauge
    for (const Trend &course : courses) {
        params.metric = course.metric;
        const auto chosen = readOverview(**reader, params, settings.endMs);
        QVERIFY(chosen);
        QCOMPARE(course, chosen->fold->view(settings.endMs, 0, 0).trend);
    }
    QVERIFY(!courses.first().before.isEmpty());
    params.zone = QStringLiteral("Nowhere/Land");
    QCOMPARE(readOverview(**reader, params, settings.endMs).error().code, ErrorCode::Invalid);
}

void TestOverviewReading::marksOutsideOfThePeriodAreLeftOut()
{
    OverviewView view;
    view.fromMs = 10;
    view.toMs = 20;
    const TrendMark inside{10, QStringLiteral("publish"), {}};
    const QList<TrendMark> marks{
        {9, QStringLiteral("publish"), {}}, inside, {20, QStringLiteral("publish"), {}}};
    QCOMPARE(withMarks(view, marks).marks, QList<TrendMark>{inside});
}

void TestOverviewReading::limitsChangedTogetherAreOneMark()
{
    OverviewView view;
    view.toMs = 100 * slotLengthMs;
    QList<TrendMark> marks;
    for (int agent = 0; agent < 7; ++agent)
        marks.append({agent, QStringLiteral("limit"), QStringLiteral("a%1: 4").arg(agent)});
    marks.append({slotLengthMs, QStringLiteral("limit"), QStringLiteral("b: 2")});
    const QList<TrendMark> shown = withMarks(view, marks).marks;
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown[0].text, QStringLiteral("a0: 4, a1: 4, a2: 4, a3: 4, a4: 4, …"));
    QCOMPARE(shown[1].text, QStringLiteral("b: 2"));
}

void TestOverviewReading::eventsThatMarkTheAxis()
{
    Event event;
    event.atMs = 5;
    event.body = Annotated{QStringLiteral("outage"), QStringLiteral("CDN")};
    QCOMPARE(*trendMark(event), (TrendMark{5, QStringLiteral("outage"), QStringLiteral("CDN")}));
    event.body = ScriptPublished{QStringLiteral("radek"), {}, {}};
    event.scriptVersion = QStringLiteral("radek@2");
    QCOMPARE(*trendMark(event),
             (TrendMark{5, QStringLiteral("publish"), QStringLiteral("radek@2")}));
    event.body = LimitSet{QStringLiteral("ania"), 4};
    QVERIFY(!trendMark(event)); // how she began
    event.actor = {ActorKind::Agent, QStringLiteral("supervisor")};
    QCOMPARE(*trendMark(event), (TrendMark{5, QStringLiteral("limit"), QStringLiteral("ania: 4")}));
    event.body = TargetSet{QStringLiteral("csat"), 0.85, {}};
    QCOMPARE(*trendMark(event),
             (TrendMark{5, QStringLiteral("target"), {}, QStringLiteral("csat"), 0.85}));
    event.body = Closed{};
    QVERIFY(!trendMark(event));
}

QTEST_GUILESS_MAIN(TestOverviewReading)
#include "tst_overviewreading.moc"
