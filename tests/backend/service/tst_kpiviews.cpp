// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/kpiviews.h"
#include "tests/backend/service/reading.h"
#include "tests/backend/service/stage.h"
#include "tests/support/fakepeer.h"

#include "core/protocol/rowsview.h"
#include "core/protocol/whyview.h"

#include <QJsonDocument>
#include <QTest>

using namespace Wheelhouse;

class TestKpiViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsReadFromTheStore();
    void equalParamsShareOneView();
    void paramsThatCannotBeAreRefusedWithTheirPath();
    void anewDayIsReadAnew();
    void newHoursAreReadByEveryOpenPage();
    void hoursSetWhileAPageIsReadAreNotMissed();
    void aNewTargetIsOnEveryOpenPageAtOnce();
    void aChangeIsTakenApartByTheStore();
    void theContactsBehindAFigureComeFromTheStore();
};

namespace {

struct KpiViewsScene
{
    Stage stage;
    Reading reading;
    Outbox outbox;
    ViewHub hub{outbox, {}};
    KpiViews views{hub, *reading.pool, stage.clock, stage.recorder};
    std::shared_ptr<FakePeer> peer = std::make_shared<FakePeer>(1);

    explicit KpiViewsScene(QList<Event> events = {}) : reading(std::move(events))
    {
        outbox.attach(peer);
        outbox.committed(1'000);
    }
    /// Opens and lets the answer come.
    QJsonObject open(const QJsonObject &params)
    {
        const size_t before = peer->frames.size();
        views.open({peer->id(), 1, {}}, params, {});
        while (peer->frames.size() == before && reading.runAnswers())
            hub.publish(stage.clock.nowMs(), stage.recorder.seq());
        return peer->lastResult();
    }
    /// An open page of the last 7 days, as it is now.
    OverviewView page(const char *wish)
    {
        OverviewParams params;
        params.period = QStringLiteral("7d");
        params.hours = enumOf<HoursWish>(QString::fromLatin1(wish)).value_or(HoursWish::All);
        auto *source = static_cast<OverviewSource *>(hub.source(
            QStringLiteral("overview?") +
            QString::fromUtf8(QJsonDocument(toJson(params)).toJson(QJsonDocument::Compact))));
        if (!source || !source->ready())
            return {};
        [[maybe_unused]] const auto taken = source->takeChange();
        return fromJson<OverviewView>(source->snapshot()).value();
    }
    double contacts(const char *wish)
    {
        const OverviewView view = page(wish);
        return view.tiles.isEmpty() ? -1 : view.tiles.first().now.value.value_or(-1);
    }
    /// Writes hours into the store that are open on a day long past only.
    qint64 closeForEver()
    {
        HoursPlan never{QStringLiteral("UTC"), {}, {}};
        never.weekly[QStringLiteral("mon")] = {QStringLiteral("00:00-00:15")};
        Event event;
        event.atMs = stage.clock.nowMs();
        event.body = HoursSet{{}, 900'000, never, {}};
        reading.writer.reset(); // it holds the store
        auto store = Store::open(reading.folder.path());
        if (!store)
            return -1;
        QList<Event> events{event};
        return (*store)->append(events) ? events.first().seq : -1;
    }
};

QList<Event> oneContact()
{
    Stage stage;
    const auto said = stage.say("v", "k", QStringLiteral("I cannot log in"));
    Q_ASSERT(said);
    return stage.recorder.takeRecorded();
}

} // namespace

void TestKpiViews::aPageIsReadFromTheStore()
{
    KpiViewsScene scene(oneContact());
    scene.stage.clock.advance(60'000);
    const QJsonObject opened = scene.open({{QStringLiteral("period"), QStringLiteral("7d")}});
    const auto view =
        fromJson<OverviewView>(opened.value(QLatin1StringView("snapshot")).toObject());
    QVERIFY(view);
    for (const Tile &tile : view->tiles) {
        if (tile.metric == QStringLiteral("contacts"))
            QCOMPARE(tile.now.value, 1.0);
    }
    QCOMPARE(view->byTopic.first().key, QStringLiteral("login"));
}

void TestKpiViews::equalParamsShareOneView()
{
    KpiViewsScene scene;
    const QJsonObject week{{QStringLiteral("period"), QStringLiteral("7d")}};
    const QString first = scene.open(week).value(QLatin1StringView("view")).toString();
    QCOMPARE(scene.open(week).value(QLatin1StringView("view")).toString(), first);
    QCOMPARE(scene.hub.size(), size_t(1));
    // a default that is spelled out is the same question
    scene.open({});
    scene.open({{QStringLiteral("period"), QStringLiteral("28d")},
                {QStringLiteral("zone"), QStringLiteral("UTC")}});
    QCOMPARE(scene.hub.size(), size_t(2));
}

void TestKpiViews::paramsThatCannotBeAreRefusedWithTheirPath()
{
    KpiViewsScene scene;
    for (const auto &[name, value] :
         {std::pair{"period", "ever"}, {"zone", "Mars/Olympus"}, {"metric", "luck"}}) {
        scene.open({{QLatin1StringView(name), QLatin1StringView(value)}});
        QCOMPARE(scene.peer->lastError(), QStringLiteral("invalid"));
    }
    QCOMPARE(scene.hub.size(), size_t(0));
}

void TestKpiViews::anewDayIsReadAnew()
{
    KpiViewsScene scene(oneContact());
    scene.open({{QStringLiteral("period"), QStringLiteral("today")}});
    scene.views.refresh();
    QCOMPARE(scene.reading.answers.size(), size_t(0));
    scene.stage.clock.advance(24 * 3'600'000LL);
    scene.views.refresh();
    QVERIFY(scene.reading.runAnswers());
    scene.hub.touch();
    scene.hub.publish(scene.stage.clock.nowMs(), scene.stage.recorder.seq());
    QCOMPARE(scene.peer->last().value(QLatin1StringView("method")).toString(),
             QStringLiteral("view.delta"));
}

void TestKpiViews::newHoursAreReadByEveryOpenPage()
{
    KpiViewsScene scene(oneContact());
    scene.stage.clock.advance(60'000);
    for (const char *wish : {"all", "outside"})
        scene.open({{QStringLiteral("period"), QStringLiteral("7d")},
                    {QStringLiteral("hours"), QString::fromLatin1(wish)}});
    QCOMPARE(scene.contacts("all"), 1.0);
    QCOMPARE(scene.contacts("outside"), 0.0); // always open
    QVERIFY(!scene.page("all").hoursSet);
    const qint64 seq = scene.closeForEver();
    scene.views.hoursChanged(seq);
    while (scene.contacts("outside") < 1 && scene.reading.runAnswers()) {
    }
    QCOMPARE(scene.contacts("outside"), 1.0);
    QTRY_VERIFY(scene.page("all").hoursSet || scene.reading.runAnswers());
    QVERIFY(scene.page("all").hoursSet);
    scene.views.refresh();
    QCOMPARE(scene.reading.answers.size(), size_t(0)); // once is enough
}

void TestKpiViews::hoursSetWhileAPageIsReadAreNotMissed()
{
    KpiViewsScene scene(oneContact());
    scene.stage.clock.advance(60'000);
    const QJsonObject params{{QStringLiteral("period"), QStringLiteral("7d")},
                             {QStringLiteral("hours"), QStringLiteral("outside")}};
    scene.views.open({scene.peer->id(), 1, {}}, params, {});
    const auto readBefore = scene.reading.answers.take(std::chrono::seconds(10));
    const qint64 seq = scene.closeForEver();
    scene.views.hoursChanged(seq); // nothing is loaded yet
    for (const ReadPool::Answer &answer : readBefore)
        answer();
    QCOMPARE(scene.contacts("outside"), 0.0);
    scene.views.refresh();
    QVERIFY(scene.reading.runAnswers());
    QCOMPARE(scene.contacts("outside"), 1.0);
}

void TestKpiViews::aNewTargetIsOnEveryOpenPageAtOnce()
{
    KpiViewsScene scene(oneContact());
    scene.stage.user("ada", {Role::Director});
    Event event;
    event.seq = 90;
    event.atMs = scene.stage.clock.nowMs();
    event.actor = {ActorKind::Agent, QStringLiteral("ada")};
    event.body = TargetSet{QStringLiteral("csat"), 0.8, {}};
    scene.views.start({event});
    scene.open({{QStringLiteral("period"), QStringLiteral("7d")}});
    TargetEntry entry{QStringLiteral("csat"), 0.8, 90, event.atMs, QStringLiteral("ADA")};
    QCOMPARE(scene.page("all").targets, QList<TargetEntry>{entry});
    event.seq = entry.seq = 91;
    event.body = TargetSet{QStringLiteral("csat"), {}, {}};
    entry.value.reset();
    scene.views.takeTarget(event);
    QCOMPARE(scene.page("all").targets, QList<TargetEntry>{entry});
}

void TestKpiViews::aChangeIsTakenApartByTheStore()
{
    Stage past;
    const qint64 startMs = past.clock.nowMs();
    QVERIFY(past.say("early", "k0", QStringLiteral("hello")));
    past.clock.advance(8 * 24 * 3'600'000LL);
    QVERIFY(past.say("v", "k", QStringLiteral("I cannot log in")));
    past.clock.advance(7 * 24 * 3'600'000LL);
    QVERIFY(past.say("w", "k2", QStringLiteral("I cannot log in")));
    QVERIFY(past.say("x", "k3", QStringLiteral("I cannot log in")));
    KpiViewsScene scene(past.recorder.takeRecorded());
    scene.stage.clock.advance(past.clock.nowMs() - startMs + 3'600'000);
    const auto ask = [&](const QJsonObject &params) {
        std::optional<Result<QJsonObject>> answer;
        scene.views.explain(params,
                            [&](const Result<QJsonObject> &found) { answer.emplace(found); });
        while (!answer && scene.reading.runAnswers()) {
        }
        return *answer;
    };
    const QJsonObject week{{QStringLiteral("period"), QStringLiteral("7d")}};
    const auto answered = ask({{QStringLiteral("metric"), QStringLiteral("contacts")},
                               {QStringLiteral("question"), week}});
    QVERIFY2(answered.ok(), answered.ok() ? "" : qPrintable(answered.error().text()));
    const auto explained = fromJson<WhyExplained>(*answered);
    QCOMPARE(explained->before.value, std::optional(1.0));
    QCOMPARE(explained->after.value, std::optional(2.0));
    QCOMPARE(explained->by.size(), 6);
    for (const WhyPart &part : explained->by)
        QCOMPARE(part.parts.rate(), 1.0);
    const auto refused = ask({{QStringLiteral("metric"), QStringLiteral("waiting_now")},
                              {QStringLiteral("question"), week}});
    QCOMPARE(refused.error().context, QStringLiteral("metric"));
    QVERIFY(!ask({{QStringLiteral("by"), QStringLiteral("topic")}}).ok()); // not a list
}

void TestKpiViews::theContactsBehindAFigureComeFromTheStore()
{
    KpiViewsScene scene(oneContact());
    scene.stage.clock.advance(60'000);
    const auto ask = [&](const QJsonObject &params) {
        std::optional<Result<QJsonObject>> answer;
        scene.views.rows({}, params,
                         [&](const Result<QJsonObject> &found) { answer.emplace(found); });
        while (!answer && scene.reading.runAnswers()) {
        }
        return *answer;
    };
    const auto page = fromJson<RowsPage>(*ask({}));
    QVERIFY(page);
    QCOMPARE(page->metric, QStringLiteral("contacts"));
    QCOMPARE(page->figure->value, std::optional(1.0));
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows.first().topic, QStringLiteral("login"));
    QVERIFY(page->next.isEmpty());
    QCOMPARE(ask({{QStringLiteral("metric"), QStringLiteral("luck")}}).error().context,
             QStringLiteral("metric"));
    QCOMPARE(ask({{QStringLiteral("limit"), QStringLiteral("all")}}).error().context,
             QStringLiteral("limit"));
}

QTEST_GUILESS_MAIN(TestKpiViews)
#include "tst_kpiviews.moc"
