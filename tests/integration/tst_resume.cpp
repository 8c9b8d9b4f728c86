// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/protocol/liveview.h"
#include "core/protocol/overviewview.h"
#include "core/protocol/transcriptview.h"
#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QTest>

#include <map>

using namespace Wheelhouse;

namespace {

QJsonObject toSay(const QString &key, const QString &text)
{
    return {{QStringLiteral("key"), key}, {QStringLiteral("text"), text}};
}

template <typename Row> void renew(QList<Row> &rows, const QList<Row> &changed)
{
    for (const Row &row : changed) {
        const auto place = std::lower_bound(rows.begin(), rows.end(), row,
                                            [](const Row &a, const Row &b) { return a.id < b.id; });
        if (place != rows.end() && place->id == row.id)
            *place = row;
        else
            rows.insert(place, row);
    }
}

/// What a dashboard knows of one view, by the rules of docs/protocol/README.md.
class Watcher
{
public:
    Watcher(const char *view, const QJsonObject &params) : m_view(view), m_params(params) {}

    /// Opens, or opens again where it was.
    bool open(RpcClient &client)
    {
        QJsonObject params{{QStringLiteral("view"), QLatin1StringView(m_view)},
                           {QStringLiteral("params"), m_params}};
        if (m_seq)
            params.insert(QStringLiteral("since"), *m_seq);
        const auto opened = client.call("view.open", params);
        if (!opened)
            return false;
        m_id = opened->value(QLatin1StringView("view")).toString();
        m_gotSnapshot = opened->contains(QLatin1StringView("snapshot"));
        if (m_gotSnapshot)
            start(opened->value(QLatin1StringView("snapshot")).toObject());
        m_deltas = opened->value(QLatin1StringView("deltas")).toArray().size();
        for (const QJsonValue &delta : opened->value(QLatin1StringView("deltas")).toArray()) {
            if (!take(delta.toObject()))
                return false;
        }
        const qint64 seq = opened->value(QLatin1StringView("seq")).toInteger();
        if (!m_gotSnapshot && seq != *m_seq)
            return false;
        m_seq = seq;
        return true;
    }

    /// Reads notifications until the view is at `seq`.
    bool follow(RpcClient &client, qint64 seq)
    {
        while (*m_seq < seq) {
            const auto delta = client.notification("view.delta");
            if (!delta)
                return false;
            if (delta->value(QLatin1StringView("view")).toString() == m_id && !take(*delta))
                return false;
        }
        return true;
    }

    bool gotSnapshot() const { return m_gotSnapshot; }
    qsizetype deltas() const { return m_deltas; }
    qint64 seq() const { return *m_seq; }
    QJsonObject state() const
    {
        if (isView("overview"))
            return toJson(m_overview);
        return isView("live") ? toJson(m_live) : toJson(m_transcript);
    }

private:
    bool isView(const char *view) const { return qstrcmp(m_view, view) == 0; }

    void start(const QJsonObject &snapshot)
    {
        if (isView("overview"))
            m_overview = *fromJson<OverviewView>(snapshot);
        else if (isView("live"))
            m_live = *fromJson<LiveView>(snapshot);
        else
            m_transcript = *fromJson<TranscriptView>(snapshot);
    }

    bool take(const QJsonObject &delta)
    {
        if (delta.value(QLatin1StringView("from")).toInteger() != *m_seq)
            return false;
        m_seq = delta.value(QLatin1StringView("seq")).toInteger();
        const QJsonObject changes = delta.value(QLatin1StringView("changes")).toObject();
        if (isView("overview")) {
            applyChange(m_overview, *fromJson<OverviewChange>(changes));
        } else if (isView("live")) {
            const LiveChange change = *fromJson<LiveChange>(changes);
            m_live.asOfMs = change.asOfMs;
            renew(m_live.queues, change.queues);
            renew(m_live.agents, change.agents);
            renew(m_live.conversations, change.conversations);
            m_live.conversations.removeIf(
                [&](const LiveConversation &row) { return change.left.contains(row.id); });
        } else {
            const TranscriptChange change = *fromJson<TranscriptChange>(changes);
            m_transcript.conversation = change.conversation;
            m_transcript.open = change.open;
            m_transcript.lines += change.lines;
        }
        return true;
    }

    const char *m_view;
    QJsonObject m_params;
    QString m_id;
    std::optional<qint64> m_seq;
    bool m_gotSnapshot = false;
    qsizetype m_deltas = 0;
    OverviewView m_overview;
    LiveView m_live;
    TranscriptView m_transcript;
};

/// A queue is known from its first customer on, so an empty one is not known after a restart.
QJsonObject withoutEmptyQueues(QJsonObject live)
{
    QJsonArray queues;
    for (const QJsonValue &queue : live.value(QLatin1StringView("queues")).toArray()) {
        if (queue.toObject().contains(QLatin1StringView("length")))
            queues.append(queue);
    }
    live.insert(QLatin1StringView("queues"), queues);
    return live;
}

struct Chat
{
    Chat(quint16 port, const QString &brand) : client(port, "/chat/v1/socket"), brand(brand)
    {
        open();
    }
    /// The id of the conversation, once there is one.
    QString open()
    {
        const auto opened = client.call(
            "chat.open", {{QStringLiteral("visitor"), visitor}, {QStringLiteral("brand"), brand}});
        if (!opened)
            return {};
        visitor = opened->value(QLatin1StringView("visitor")).toString();
        return opened->value(QLatin1StringView("conversation")).toString();
    }
    RpcClient client;
    QString brand;
    QString visitor;
};

/// Customers and an agent at work, on a clock turned by hand.
class Work
{
public:
    Work(TestServer &server, ManualClock &clock)
        : m_server(server)
        , m_clock(clock)
        , m_first(server.port(), QStringLiteral("nova-player"))
        , m_desk(server.openDesk())
    {}

    bool begin()
    {
        return done(m_first.client.call(
            "chat.say", toSay(QStringLiteral("first"), QStringLiteral("I cannot log in"))));
    }

    /// One more message of the first customer; another customer comes, and each third is served by
    /// a person to the end.
    bool go()
    {
        ++m_rounds;
        const QString number = QString::number(m_rounds);
        if (!done(m_first.client.call("chat.say", toSay(QStringLiteral("f") + number,
                                                        QStringLiteral("still not: ") + number))))
            return false;
        Chat chat(m_server.port(), m_rounds % 2 ? QStringLiteral("nova-player") : QString());
        if (!done(chat.client.call(
                "chat.say", toSay(QStringLiteral("a"), QStringLiteral("my payment was declined")))))
            return false;
        if (m_rounds % 3 != 0)
            return true;
        if (!done(
                chat.client.call("chat.say", toSay(QStringLiteral("b"),
                                                   QStringLiteral("I want to talk to a person")))))
            return false;
        const QJsonObject about{{QStringLiteral("conversation"), chat.open()}};
        QJsonObject reply = about;
        reply.insert(QStringLiteral("text"), QStringLiteral("Hello, this is Ada."));
        reply.insert(QStringLiteral("key"), number);
        return done(m_desk.call("conversation.join", about)) &&
               done(m_desk.call("conversation.reply", reply)) &&
               done(m_desk.call("conversation.close", about)) &&
               done(chat.client.call("chat.rate", {{QStringLiteral("score"), 1 + m_rounds % 5}}));
    }

    QString firstConversation() { return m_first.open(); }

private:
    bool done(const Result<QJsonObject> &result)
    {
        m_clock.advance(150);
        if (!result)
            qWarning("%s", qPrintable(result.error().text()));
        return result.ok();
    }

    TestServer &m_server;
    ManualClock &m_clock;
    Chat m_first;
    RpcClient m_desk;
    int m_rounds = 0;
};

} // namespace

/// The link breaks and comes back, shortly or after long, while traffic goes on. What the dashboard
/// then knows equals what a new one is told.
class TestResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterACutItKnowsWhatANewClientIsTold_data();
    void afterACutItKnowsWhatANewClientIsTold();
    void afterARestartOfTheServerItKnowsWhatANewClientIsTold_data();
    void afterARestartOfTheServerItKnowsWhatANewClientIsTold();
};

void TestResume::afterACutItKnowsWhatANewClientIsTold_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<qint64>("cutMs");
    QTest::addColumn<bool>("othersWatch");
    QTest::addColumn<bool>("resumes");
    for (const char *view : {"overview", "live", "conversation"}) {
        QTest::addRow("%s, cut for 30 s", view)
            << QByteArray(view) << qint64(30'000) << false << true;
        QTest::addRow("%s, cut for 30 s while others watch", view)
            << QByteArray(view) << qint64(30'000) << true << true;
        QTest::addRow("%s, cut for ten minutes", view)
            << QByteArray(view) << qint64(600'000) << false << false;
        QTest::addRow("%s, cut for ten minutes while others watch", view)
            << QByteArray(view) << qint64(600'000) << true << false;
    }
}

void TestResume::afterACutItKnowsWhatANewClientIsTold()
{
    QFETCH(QByteArray, view);
    QFETCH(qint64, cutMs);
    QFETCH(bool, othersWatch);
    QFETCH(bool, resumes);
    ManualClock clock(1'700'000'000'000);
    TestServer server({}, [&](ServerConfig &config) {
        config.clock = &clock;
        config.domain.chat = {1000, 1000};
        config.domain.patience.botSilentMs = 24 * 3'600'000LL;
    });
    QVERIFY(!server.failure());
    Work work(server, clock);
    QVERIFY(work.begin());
    const QJsonObject params =
        view == "conversation"
            ? QJsonObject{{QStringLiteral("conversation"), work.firstConversation()}}
            : QJsonObject();
    for (int i = 0; i < 4; ++i)
        QVERIFY(work.go());

    RpcClient other = server.openDesk();
    Watcher others(view, params);
    if (othersWatch)
        QVERIFY(others.open(other));
    Watcher watcher(view, params);
    {
        RpcClient first = server.openDesk();
        QVERIFY(watcher.open(first));
        QVERIFY(watcher.gotSnapshot());
        QVERIFY(work.go());
    }
    QTRY_COMPARE(server.server().gauges().sessions.load(),
                 qint64(2)); // the agent's and the other's

    constexpr int rounds = 12;
    for (int i = 0; i < rounds; ++i) {
        clock.advance(cutMs / rounds);
        QVERIFY(work.go());
    }
    RpcClient second = server.openDesk();
    QVERIFY(watcher.open(second));
    QCOMPARE(watcher.gotSnapshot(), !resumes);
    QCOMPARE(watcher.deltas() > 0, resumes);
    for (int i = 0; i < 5; ++i)
        QVERIFY(work.go());

    RpcClient fresh = server.openDesk();
    Watcher newcomer(view, params);
    QVERIFY(newcomer.open(fresh));
    QVERIFY(newcomer.gotSnapshot());
    QVERIFY(watcher.follow(second, newcomer.seq()));
    QCOMPARE(watcher.seq(), newcomer.seq());
    QCOMPARE(watcher.state(), newcomer.state());
    if (othersWatch) {
        QVERIFY(others.follow(other, newcomer.seq()));
        QCOMPARE(others.state(), newcomer.state());
    }
}

void TestResume::afterARestartOfTheServerItKnowsWhatANewClientIsTold_data()
{
    QTest::addColumn<QByteArray>("view");
    for (const char *view : {"overview", "live", "conversation"})
        QTest::newRow(view) << QByteArray(view);
}

void TestResume::afterARestartOfTheServerItKnowsWhatANewClientIsTold()
{
    QFETCH(QByteArray, view);
    ManualClock clock(1'700'000'000'000);
    TestServer server({}, [&](ServerConfig &config) {
        config.clock = &clock;
        config.domain.chat = {1000, 1000};
    });
    Watcher watcher(view, {});
    QJsonObject params;
    {
        Work work(server, clock);
        QVERIFY(work.begin());
        if (view == "conversation")
            params = {{QStringLiteral("conversation"), work.firstConversation()}};
        watcher = Watcher(view, params);
        RpcClient desk = server.openDesk();
        QVERIFY(watcher.open(desk));
        for (int i = 0; i < 10; ++i)
            QVERIFY(work.go());
        RpcClient late = server.openDesk();
        Watcher latecomer(view, params);
        QVERIFY(latecomer.open(late));
        QVERIFY(watcher.follow(desk, latecomer.seq()));
    }
    const QJsonObject before = watcher.state();
    server.stop();
    server.start();
    QVERIFY(!server.failure());
    RpcClient desk = server.openDesk();
    QVERIFY(watcher.open(desk));
    QVERIFY(watcher.gotSnapshot());
    QCOMPARE(withoutEmptyQueues(watcher.state()), withoutEmptyQueues(before));
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
