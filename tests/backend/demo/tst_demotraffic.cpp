// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demotraffic.h"

#include "backend/demo/demoguest.h"
#include "backend/demo/demoworld.h"

#include <QSet>
#include <QTest>

using namespace Wheelhouse;

namespace {

const qint64 startMs = QDateTime(QDate(2026, 11, 18), QTime(17, 30), Qt::UTC).toMSecsSinceEpoch();

/// Three days of the demo, made once.
const QList<Event> &history()
{
    static const QList<Event> history = [] {
        DemoSettings settings;
        settings.endMs = startMs;
        settings.days = 3;
        QList<Event> all;
        const auto done = DemoWorld(settings).generate([&](QList<Event> &events) -> Result<void> {
            all += events;
            return {};
        });
        Q_ASSERT(done.ok());
        return all;
    }();
    return history;
}

/// A backend without sockets and store: the demo's history and then its traffic.
class Stage
{
public:
    Stage()
        : m_clock(startMs)
        , m_recorder(m_clock, 5)
        , m_conversations(m_recorder, bots())
        , m_traffic({}, startMs)
    {
        m_recorder.restart(history(), history().size());
        m_recorder.floorForHousekeeping().forgetClosedBefore(startMs);
    }

    /// One tick and all that follows from it.
    QList<DemoAction> tick(qint64 afterMs = 250)
    {
        m_clock.advance(afterMs);
        const auto isSignedIn = [this](const QString &user) { return signedIn.contains(user); };
        const QList<DemoAction> actions =
            m_traffic.tick(m_clock.nowMs(), m_recorder.floor(), isSignedIn);
        for (const DemoAction &action : actions)
            carryOut(action, m_recorder, m_conversations);
        m_conversations.assignWaiting();
        return actions;
    }

    QSet<QString> signedIn;
    Recorder &recorder() { return m_recorder; }
    Conversations &conversations() { return m_conversations; }

private:
    /// Those the history published: trained once, they hold nothing of a stage.
    static const Bots &bots()
    {
        static const std::unique_ptr<const Bots> bots = [] {
            auto made = std::make_unique<Bots>();
            for (const Event &event : history()) {
                const auto *published = std::get_if<ScriptPublished>(&event.body);
                const bool live =
                    !published || made->publish(event.scriptVersion, published->script).ok();
                Q_ASSERT(live);
            }
            return made;
        }();
        return *bots;
    }

    ManualClock m_clock;
    Recorder m_recorder;
    Conversations m_conversations;
    DemoTraffic m_traffic;
};

QByteArray told(const QList<Event> &events)
{
    QByteArray all;
    for (const Event &event : events)
        all += QByteArray::number(event.atMs) + event.conversation.toUtf8() +
               encodeBody(event.body) + '\n';
    return all;
}

} // namespace

class TestDemoTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesTheSameAtTheSameTimes()
    {
        Stage first;
        Stage second;
        for (int i = 0; i < 600; ++i) {
            first.tick();
            second.tick();
        }
        QCOMPARE(told(first.recorder().takeRecorded()), told(second.recorder().takeRecorded()));
    }

    void movesSomethingAboutEverySecond()
    {
        Stage stage;
        QHash<QString, int> kinds;
        constexpr int minutes = 20;
        for (int i = 0; i < minutes * 240; ++i)
            stage.tick();
        for (const Event &event : stage.recorder().takeRecorded())
            ++kinds[eventKind(event.body)];
        int all = 0;
        for (const int count : std::as_const(kinds))
            all += count;
        QVERIFY2(all > minutes * 60 / 2 && all < minutes * 60 * 6,
                 qPrintable(QString::number(all)));
        for (const char *kind :
             {"conversation_started", "customer_wrote", "bot_wrote", "handed_over", "queued",
              "assigned", "agent_wrote", "closed", "rating_given", "presence_set"})
            QVERIFY2(kinds.value(QString::fromLatin1(kind)) > 0, kind);
    }

    void takesUpWhatTheHistoryLeftOpen()
    {
        Stage stage;
        QSet<QString> held;
        for (const auto &[id, conversation] : stage.recorder().floor().conversations()) {
            if (conversation.open && conversation.row.owner == Owner::Agent)
                held.insert(id);
        }
        QVERIFY(!held.isEmpty());
        for (int i = 0; i < 20 * 240; ++i)
            stage.tick();
        for (const QString &id : std::as_const(held)) {
            const FloorConversation *conversation = stage.recorder().floor().conversation(id);
            QVERIFY(!conversation || !conversation->open);
        }
    }

    void answersARealVisitorOnceAndNeverForThem()
    {
        Stage stage;
        CustomerMessage message;
        message.customer = QStringLiteral("v-real");
        message.channel = QStringLiteral("webchat");
        message.brand = QStringLiteral("nova-player");
        message.language = QStringLiteral("en");
        message.key = QStringLiteral("1");
        message.text = QStringLiteral("I want to talk to a person");
        QVERIFY(stage.conversations().say(message).ok());
        const QString id = stage.recorder().floor().latestOf(message.customer)->row.id;
        int visitor = 0;
        int agent = 0;
        for (int i = 0; i < 15 * 240; ++i)
            stage.tick();
        for (const Event &event : stage.recorder().takeRecorded()) {
            if (event.conversation != id)
                continue;
            visitor += std::holds_alternative<CustomerWrote>(event.body) ? 1 : 0;
            if (const auto *wrote = std::get_if<AgentWrote>(&event.body)) {
                ++agent;
                QVERIFY(wrote->text.contains(QStringLiteral("demo")));
            }
        }
        QCOMPARE(visitor, 1);
        QCOMPARE(agent, 1);
    }

    void leavesSignedInAgentsToTheirOwners()
    {
        Stage stage;
        for (const auto &[id, agent] : stage.recorder().floor().agents()) {
            if (agent.row.presence == Presence::Online)
                stage.signedIn.insert(id);
        }
        for (int i = 0; i < 5 * 240; ++i)
            stage.tick();
        int others = 0;
        for (const Event &event : stage.recorder().takeRecorded()) {
            if (event.actor.kind != ActorKind::Agent)
                continue;
            QVERIFY2(!stage.signedIn.contains(event.actor.id), qPrintable(eventKind(event.body)));
            ++others;
        }
        QVERIFY(others > 0);
    }

    void doesNotCatchUpAfterASleep()
    {
        Stage stage;
        stage.tick();
        int came = 0;
        for (const DemoAction &action : stage.tick(8 * 3'600'000)) {
            if (const auto *says = std::get_if<CustomerSays>(&action))
                came += stage.recorder().floor().latestOf(says->message.customer) ? 1 : 0;
        }
        QVERIFY2(came < 60, qPrintable(QString::number(came)));
    }
};

QTEST_GUILESS_MAIN(TestDemoTraffic)
#include "tst_demotraffic.moc"
