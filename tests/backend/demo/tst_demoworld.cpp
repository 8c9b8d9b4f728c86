// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demoworld.h"

#include "backend/demo/arrivalplan.h"
#include "backend/demo/democustomer.h"
#include "core/kpi/agenttime.h"
#include "core/kpi/catalogue.h"
#include "core/kpi/contributions.h"
#include "core/kpi/publishtime.h"
#include "core/routing/floor.h"

#include <QCryptographicHash>
#include <QTest>

#include <unordered_map>

using namespace Wheelhouse;

namespace {

DemoSettings settings(int days, quint64 seed = 7)
{
    DemoSettings settings;
    settings.seed = seed;
    settings.days = days;
    settings.endMs = QDateTime(QDate(2026, 11, 18), QTime(17, 30), Qt::UTC).toMSecsSinceEpoch();
    return settings;
}

template <typename Visit> void forEachEvent(const DemoSettings &settings, Visit visit)
{
    const auto done = DemoWorld(settings).generate([&](QList<Event> &events) -> Result<void> {
        for (const Event &event : events)
            visit(event);
        return {};
    });
    QVERIFY(done.ok());
}

QByteArray digestOf(const DemoSettings &settings)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    forEachEvent(settings, [&](const Event &event) {
        hash.addData(QByteArray::number(event.atMs));
        const QStringList head{nameOf(event.actor.kind), event.actor.id,       event.conversation,
                               event.customer,           event.channel,        event.topic,
                               event.scriptVersion,      eventKind(event.body)};
        hash.addData(head.join(u'|').toUtf8());
        hash.addData(encodeBody(event.body));
    });
    return hash.result();
}

} // namespace

class TestDemoWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fold(); }

    void isTheSameForTheSameSeed()
    {
        const QByteArray digest = digestOf(settings(1));
        QCOMPARE(digestOf(settings(1)), digest);
        QVERIFY(digestOf(settings(1, 8)) != digest);
    }

    void goesForwardInTime()
    {
        QVERIFY(m_inOrder);
        QVERIFY(m_firstMs >= ArrivalPlan(settings(28)).startMs());
        QVERIFY(m_lastMs < settings(28).endMs);
        QVERIFY(m_lastMs > settings(28).endMs - 60'000);
    }

    void letsOnlyTheOwnerSpeak()
    {
        Floor floor;
        forEachEvent(settings(3), [&](const Event &event) {
            const FloorConversation *before = floor.conversation(event.conversation);
            const Owner owner = before ? before->row.owner : Owner::Nobody;
            const QString ownerId = before ? before->row.ownerId : QString();
            if (std::holds_alternative<BotWrote>(event.body)) {
                QVERIFY(owner == Owner::Bot && ownerId == event.actor.id);
                QVERIFY(!before->handedOver);
            } else if (std::holds_alternative<AgentWrote>(event.body)) {
                QVERIFY(owner == Owner::Agent && ownerId == event.actor.id);
            } else if (const auto *assigned = std::get_if<Assigned>(&event.body)) {
                QVERIFY(owner == Owner::Queue);
                const FloorAgent *agent = floor.agent(assigned->agent);
                QVERIFY(agent && agent->row.presence == Presence::Online);
                QVERIFY(agent->row.load < agent->row.limit);
                QVERIFY(agent->row.team.isEmpty() || agent->row.team == ownerId);
            } else if (const auto *started = std::get_if<ConversationStarted>(&event.body)) {
                QVERIFY(!before && isDemoCustomer(event.customer));
                QCOMPARE(started->source, QStringLiteral("demo"));
                const FloorConversation *latest = floor.latestOf(event.customer);
                QVERIFY(!latest || !latest->open);
            } else if (std::holds_alternative<RatingGiven>(event.body)) {
                const bool stars = event.channel == QStringLiteral("appstore");
                QVERIFY(before && (stars || (!before->open && before->ratingAsked)));
                QVERIFY(stars || !before->rated);
            } else if (!event.conversation.isEmpty() &&
                       !std::holds_alternative<RatingAsked>(event.body)) {
                QVERIFY(before && before->open);
            }
            floor.apply(event);
        });
    }

    void leavesADayThatGoesOn()
    {
        int open = 0;
        int held = 0;
        for (const auto &[id, conversation] : m_floor.conversations()) {
            open += conversation.open ? 1 : 0;
            held += conversation.row.owner == Owner::Agent ? 1 : 0;
        }
        int online = 0;
        for (const auto &[id, agent] : m_floor.agents())
            online += agent.row.presence == Presence::Online ? 1 : 0;
        QVERIFY2(open >= 10 && open < 400, qPrintable(QString::number(open)));
        QVERIFY2(held >= 2, qPrintable(QString::number(held)));
        QVERIFY2(online >= 7 && online <= 18, qPrintable(QString::number(online)));
    }

    void hasFiguresAServiceLikeThisHas_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const auto row = [](const char *group, const char *metric, double least, double most) {
            QTest::addRow("%s of %s", metric, group)
                << QString::fromLatin1(group) << QString::fromLatin1(metric) << least << most;
        };
        row("all", "contacts", 36'000, 45'000);
        row("nova-player", "automated_resolution", 0.52, 0.70);
        row("nova-news", "automated_resolution", 0.25, 0.42);
        row("nova-player", "handover_rate", 0.25, 0.40);
        row("nova-news", "handover_rate", 0.45, 0.68);
        row("all", "csat", 0.80, 0.90);
        row("all", "first_response_human_p50", 60'000, 4 * 60'000);
        row("all", "first_response_human_p90", 6 * 60'000, 18 * 60'000);
        row("all", "abandonment", 0.03, 0.10);
        row("all", "service_level", 0.65, 0.93);
        row("all", "transfer_rate", 0.01, 0.08);
        row("all", "occupancy", 0.3, 0.95);
        row("all", "occupancy_slots", 0.1, 0.8);
        row("all", "concurrency", 1, 3);
        row("all", "shrinkage", 0.01, 0.4);
        row("all", "adherence", 0.85, 0.97);
        row("all", "publish_time_p50", 2.2e6, 2.4e6);
        row("all", "review_stars", 3.0, 4.8);
        row("all", "star_shift", 0.0, 0.3);
        row("all", "adherence_strict", 0.75, 0.96);
        row("all", "conformance", 0.85, 1.1);
        row("all", "star_shift", 0.03, 0.4);
        row("all", "stars_changed", 0.02, 0.2);
    }

    void hasFiguresAServiceLikeThisHas()
    {
        QFETCH(QString, group);
        QFETCH(QString, metric);
        QFETCH(double, least);
        QFETCH(double, most);
        const Metric *known = findMetric(metric);
        QVERIFY(known);
        const Figure figure = evaluate(*known, m_cells.value(group));
        QVERIFY(figure.value);
        QVERIFY2(*figure.value >= least && *figure.value <= most,
                 qPrintable(QString::number(*figure.value)));
    }

    void isBetterAtSigningInWithTheNewScript()
    {
        const Metric *metric = findMetric(u"automated_resolution");
        const auto before = evaluate(*metric, m_cells.value(QStringLiteral("login radek@1"))).value;
        const auto after = evaluate(*metric, m_cells.value(QStringLiteral("login radek@2"))).value;
        QVERIFY(before && after);
        QVERIFY2(*after > *before + 0.2,
                 qPrintable(QStringLiteral("%1 %2").arg(*before).arg(*after)));
    }

    void marksThePremiereTheOutageAndThePublications()
    {
        QCOMPARE(m_marks, (QStringList{QStringLiteral("radek@1"), QStringLiteral("julia@1"),
                                       QStringLiteral("outage"), QStringLiteral("radek@2"),
                                       QStringLiteral("premiere")}));
    }

    void stopsWhenTheLogFails()
    {
        int calls = 0;
        const auto done = DemoWorld(settings(28)).generate([&](QList<Event> &) -> Result<void> {
            return ++calls == 2
                       ? Result<void>(Error{ErrorCode::Unavailable, QStringLiteral("full"), {}})
                       : Result<void>();
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Unavailable);
        QCOMPARE(calls, 2);
    }

private:
    struct Told
    {
        ContactFacts facts;
        QString version;
    };

    void fold()
    {
        std::unordered_map<QString, Told> contacts;
        AgentTimes agents;
        PublishTimes publications;
        QList<CellChange> times;
        forEachEvent(settings(28), [&](const Event &event) {
            m_firstMs = m_lastMs == 0 ? event.atMs : m_firstMs;
            m_inOrder = m_inOrder && event.atMs >= m_lastMs && event.seq == 0;
            m_lastMs = event.atMs;
            m_floor.apply(event);
            agents.apply(event, times);
            publications.apply(event, times);
            if (const auto *note = std::get_if<Annotated>(&event.body))
                m_marks.append(note->label);
            if (std::holds_alternative<ScriptPublished>(event.body))
                m_marks.append(event.scriptVersion);
            if (event.conversation.isEmpty())
                return;
            Told &told = contacts[event.conversation];
            apply(told.facts, event);
            told.version = event.scriptVersion;
        });
        for (const auto &[id, told] : contacts) {
            const ContactDims &dims = told.facts.dims;
            Cell &ofBrand = m_cells[dims.brand];
            Cell *ofLogin = dims.topic == QStringLiteral("login")
                                ? &m_cells[QStringLiteral("login ") + told.version]
                                : nullptr;
            for (const Contribution &each : contributions(told.facts)) {
                ofBrand.apply(each.delta);
                if (ofLogin)
                    ofLogin->apply(each.delta);
            }
        }
        Cell all = m_cells.value(QStringLiteral("nova-player"));
        all.merge(m_cells.value(QStringLiteral("nova-news")));
        for (const CellChange &change : times) {
            for (const CellDelta &delta : change.deltas)
                all.apply(delta);
        }
        m_cells[QStringLiteral("all")] = all;
    }

    Floor m_floor;
    QHash<QString, Cell> m_cells;
    QStringList m_marks;
    bool m_inOrder = true;
    qint64 m_firstMs = 0;
    qint64 m_lastMs = 0;
};

QTEST_GUILESS_MAIN(TestDemoWorld)
#include "tst_demoworld.moc"
