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
    event.body = Closed{};
    QVERIFY(!trendMark(event));
}

QTEST_GUILESS_MAIN(TestOverviewReading)
#include "tst_overviewreading.moc"
