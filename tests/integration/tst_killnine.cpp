// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/storereader.h"
#include "backend/store/verify.h"
#include "core/base/random.h"
#include "core/protocol/commands.h"
#include "core/protocol/webchat.h"
#include "core/routing/floor.h"
#include "tests/support/rpcclient.h"
#include "tests/support/serverprogram.h"

#include <QTest>

#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <tuple>

using namespace Wheelhouse;

namespace {

constexpr int kills = 50;
constexpr int writers = 6;
constexpr int messagesOfOne = 9;
constexpr size_t inFlight = 4;

/// Where the server is now, and how much it has acknowledged.
class Scene
{
public:
    void isUp(quint16 port)
    {
        const std::lock_guard lock(m_mutex);
        m_port = port;
        ++m_life;
        m_changed.notify_all();
    }
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }
    bool ended() const
    {
        const std::lock_guard lock(m_mutex);
        return m_ended;
    }
    void acknowledged()
    {
        const std::lock_guard lock(m_mutex);
        ++m_acknowledged;
        m_changed.notify_all();
    }
    qint64 acknowledgements() const
    {
        const std::lock_guard lock(m_mutex);
        return m_acknowledged;
    }
    bool waitFor(qint64 acknowledgements)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20),
                                  [&] { return m_acknowledged >= acknowledgements; });
    }
    /// The port of a life the caller has not seen yet; 0 at the end.
    quint16 nextLife(int &seen)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_ended || m_life > seen; });
        seen = m_life;
        return m_ended ? 0 : m_port;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    quint16 m_port = 0;
    int m_life = 0;
    bool m_ended = false;
    qint64 m_acknowledged = 0;
};

struct Written
{
    QString text;
    TakenMessage acknowledged; ///< empty message: not yet
};

struct KilledCustomer
{
    QString visitor;
    QString id;
    std::map<QString, Written> messages; ///< by key
};

QString textOf(int number)
{
    static const QStringList texts{
        QStringLiteral("my payment was declined"), QStringLiteral("I forgot my password"),
        QStringLiteral("the video keeps buffering"), QStringLiteral("I cannot log in"),
        QStringLiteral("I want to cancel my subscription")};
    return number == messagesOfOne - 1 ? QStringLiteral("I want to talk to a person")
                                       : texts.at(number % texts.size());
}

/// Customers one after the other, each with some messages, sent again until acknowledged.
class Writer
{
public:
    Writer(Scene &scene, int number) : m_scene(scene), m_number(number) {}

    void run()
    {
        int life = 0;
        while (const quint16 port = m_scene.nextLife(life)) {
            RpcClient chat(port, "/chat/v1/socket");
            while (chat.isOpen() && !m_scene.ended() && talk(chat)) {
            }
        }
    }
    const std::vector<KilledCustomer> &customers() const { return m_customers; }

private:
    /// Goes on where the last life left off; false when the connection is gone.
    bool talk(RpcClient &chat)
    {
        if (m_customers.empty() || isDone(m_customers.back()))
            m_customers.emplace_back();
        KilledCustomer &customer = m_customers.back();
        const auto opened =
            chat.call("chat.open", {{QStringLiteral("visitor"), customer.visitor},
                                    {QStringLiteral("brand"), QStringLiteral("nova-player")},
                                    {QStringLiteral("language"), QStringLiteral("en")}});
        if (!opened)
            return false;
        customer.visitor = opened->value(QLatin1StringView("visitor")).toString();
        customer.id = opened->value(QLatin1StringView("customer")).toString();
        std::map<int, QString> sent;
        for (auto &[key, message] : customer.messages) {
            if (message.acknowledged.message.isEmpty())
                sent.emplace(say(chat, key, message), key);
        }
        while (!isDone(customer)) {
            while (sent.size() < inFlight && customer.messages.size() < messagesOfOne) {
                const int number = int(customer.messages.size());
                const QString key =
                    QStringLiteral("w%1-%2-%3").arg(m_number).arg(m_customers.size()).arg(number);
                Written &message = customer.messages[key];
                message.text = textOf(number);
                sent.emplace(say(chat, key, message), key);
            }
            const auto answer = chat.answer();
            if (!answer || !answer->result)
                return false;
            const auto said = fromJson<ChatSaid>(*answer->result);
            const auto which = sent.find(answer->id.toInt());
            if (!said || which == sent.end())
                return false;
            customer.messages[which->second].acknowledged = {said->message, said->seq};
            sent.erase(which);
            m_scene.acknowledged();
        }
        return true;
    }

    static int say(RpcClient &chat, const QString &key, const Written &message)
    {
        return chat.post("chat.say",
                         {{QStringLiteral("key"), key}, {QStringLiteral("text"), message.text}});
    }

    static bool isDone(const KilledCustomer &customer)
    {
        return customer.messages.size() == messagesOfOne &&
               std::all_of(
                   customer.messages.begin(), customer.messages.end(),
                   [](const auto &each) { return !each.second.acknowledged.message.isEmpty(); });
    }

    Scene &m_scene;
    const int m_number;
    std::vector<KilledCustomer> m_customers;
};

/// An agent who takes each waiting customer, replies once and closes.
class Agent
{
public:
    explicit Agent(Scene &scene) : m_scene(scene) {}

    void run()
    {
        int life = 0;
        while (const quint16 port = m_scene.nextLife(life)) {
            RpcClient desk(port, "/session");
            if (desk.isOpen() &&
                desk.call("session.open", {{QStringLiteral("token"), ServerProgram::token()},
                                           {QStringLiteral("protocol"), protocolVersion}}))
                work(desk);
        }
    }
    const std::map<QString, TakenMessage> &replies() const { return m_replies; }

private:
    void work(RpcClient &desk)
    {
        auto live = desk.call("view.open", {{QStringLiteral("view"), QStringLiteral("live")}});
        if (!live)
            return;
        auto shown = fromJson<LiveView>(live->value(QLatin1StringView("snapshot")).toObject());
        QList<LiveConversation> rows = shown ? shown->conversations : QList<LiveConversation>();
        while (!m_scene.ended()) {
            for (const LiveConversation &row : std::as_const(rows)) {
                if ((row.owner == Owner::Queue || row.owner == Owner::Agent) &&
                    !serve(desk, row.id))
                    return;
            }
            const auto delta = desk.notification("view.delta");
            if (!delta)
                return;
            const auto change =
                fromJson<LiveChange>(delta->value(QLatin1StringView("changes")).toObject());
            rows = change ? change->conversations : QList<LiveConversation>();
        }
    }

    bool serve(RpcClient &desk, const QString &conversation)
    {
        const QJsonObject about{{QStringLiteral("conversation"), conversation}};
        QJsonObject reply = about;
        reply.insert(QStringLiteral("text"), QStringLiteral("Hello, how can I help?"));
        reply.insert(QStringLiteral("key"), conversation);
        if (!desk.call("conversation.join", about) && !desk.isOpen())
            return false;
        const auto replied = desk.call("conversation.reply", reply);
        if (replied)
            m_replies[conversation] = {replied->value(QLatin1StringView("message")).toString(), 0};
        return desk.isOpen();
    }

    Scene &m_scene;
    std::map<QString, TakenMessage> m_replies;
};

/// How often each of a customer's messages stands in the transcript he is shown.
std::map<QString, int> shownTo(const KilledCustomer &customer, quint16 port)
{
    std::map<QString, int> shown;
    RpcClient chat(port, "/chat/v1/socket");
    const auto answer =
        chat.call("chat.open", {{QStringLiteral("visitor"), customer.visitor},
                                {QStringLiteral("brand"), QStringLiteral("nova-player")}});
    const auto opened = answer ? fromJson<ChatOpened>(*answer) : Result<ChatOpened>(answer.error());
    for (const ChatLine &line : opened ? opened->lines : QList<ChatLine>()) {
        if (line.from == ActorKind::Customer)
            ++shown[line.key];
    }
    return shown;
}

} // namespace

/// The program is ended with SIGKILL again and again while customers and an agent write. What it
/// has acknowledged must be there, once.
class TestKillNine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAcknowledgedMessageIsInTheLogOnce();
    void everyCustomerSeesHisMessagesOnce();
    void theBotAnsweredEachMessageAtMostOnce();
    void everyAcknowledgedReplyIsInTheLogOnce();
    void theStoreIsSound();

private:
    QTemporaryDir m_folder;
    std::vector<KilledCustomer> m_customers;
    std::vector<std::map<QString, int>> m_shown; ///< to each customer at the end, by key
    std::map<QString, TakenMessage> m_replies;
    QList<Event> m_events;
};

void TestKillNine::initTestCase()
{
    Scene scene;
    std::vector<Writer> customers;
    for (int i = 0; i < writers; ++i)
        customers.emplace_back(scene, i);
    Agent agent(scene);
    std::vector<std::thread> threads;
    for (Writer &writer : customers)
        threads.emplace_back([&writer] { writer.run(); });
    threads.emplace_back([&agent] { agent.run(); });

    Random random(19);
    bool served = true;
    ServerProgram program(m_folder.path(),
                          {QStringLiteral("--chat-rate"), QStringLiteral("100000")});
    for (int i = 0; i < kills && served; ++i) {
        program.launch();
        const bool whileStarting = random.chance(0.15);
        if (!whileStarting) {
            served = program.waitUntilListening();
            const qint64 enough = scene.acknowledgements() + qint64(random.below(200));
            scene.isUp(program.port());
            served = served && scene.waitFor(enough);
        }
        program.kill();
    }
    served = served && program.start();
    if (served) {
        scene.isUp(program.port());
        served = scene.waitFor(scene.acknowledgements() + 10 * writers * messagesOfOne);
    }
    scene.end();
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY2(served, qPrintable(program.standardError()));
    for (const Writer &writer : customers)
        m_customers.insert(m_customers.end(), writer.customers().begin(), writer.customers().end());
    m_replies = agent.replies();

    for (const KilledCustomer &customer : m_customers)
        m_shown.push_back(customer.visitor.isEmpty() ? std::map<QString, int>()
                                                     : shownTo(customer, program.port()));
    QVERIFY(program.stop());
    auto reader = StoreReader::open(m_folder.path());
    QVERIFY(reader);
    QVERIFY((*reader)->forEachEvent(0, [this](const Event &event) {
        m_events.append(event);
        return true;
    }));
    qInfo("%d kills, %lld acknowledgements, %zu customers, %zu replies, %lld events", kills,
          (long long)scene.acknowledgements(), m_customers.size(), m_replies.size(),
          (long long)m_events.size());
}

void TestKillNine::everyAcknowledgedMessageIsInTheLogOnce()
{
    std::map<QString, QList<Event>> byKey;
    for (const Event &event : m_events) {
        if (const auto *wrote = std::get_if<CustomerWrote>(&event.body))
            byKey[wrote->key].append(event);
    }
    int checked = 0;
    for (const KilledCustomer &customer : m_customers) {
        for (const auto &[key, message] : customer.messages) {
            const QList<Event> &found = byKey[key];
            QVERIFY2(found.size() <= 1, qPrintable(key));
            if (message.acknowledged.message.isEmpty())
                continue;
            QVERIFY2(found.size() == 1, qPrintable(key));
            const auto &wrote = std::get<CustomerWrote>(found.first().body);
            QCOMPARE(wrote.message, message.acknowledged.message);
            QCOMPARE(wrote.text, message.text);
            QCOMPARE(found.first().seq, message.acknowledged.seq);
            QCOMPARE(found.first().customer, customer.id);
            ++checked;
        }
    }
    QVERIFY(checked > 1000);
}

void TestKillNine::everyCustomerSeesHisMessagesOnce()
{
    for (size_t i = 0; i < m_customers.size(); ++i) {
        for (const auto &[key, message] : m_customers[i].messages) {
            QVERIFY2(m_shown[i][key] <= 1, qPrintable(key));
            QVERIFY2(message.acknowledged.message.isEmpty() || m_shown[i][key] == 1,
                     qPrintable(key));
        }
    }
}

void TestKillNine::theBotAnsweredEachMessageAtMostOnce()
{
    // an answer may be of several messages; each of those comes once
    std::set<std::tuple<QString, BotTurn, QString>> answers;
    int spoken = 0;
    for (const Event &event : m_events) {
        const auto *wrote = std::get_if<BotWrote>(&event.body);
        if (!wrote)
            continue;
        ++spoken;
        // the greeting answers nobody; there is one in each conversation
        const QString answered = wrote->answers.isEmpty() ? event.conversation : wrote->answers;
        QVERIFY2(answers.emplace(answered, wrote->turn, wrote->step).second,
                 qPrintable(answered + u' ' + wrote->step));
    }
    QVERIFY(spoken > 1000);
}

void TestKillNine::everyAcknowledgedReplyIsInTheLogOnce()
{
    std::map<QString, QStringList> byConversation;
    for (const Event &event : m_events) {
        if (const auto *wrote = std::get_if<AgentWrote>(&event.body))
            byConversation[event.conversation].append(wrote->message);
    }
    QVERIFY(!m_replies.empty());
    for (const auto &[conversation, reply] : m_replies)
        QCOMPARE(byConversation[conversation], QStringList{reply.message});
}

void TestKillNine::theStoreIsSound()
{
    const auto report = verifyStore(m_folder.path());
    QVERIFY(report);
    QVERIFY2(report->clean(), qPrintable(report->problems.join(u'\n')));
    QCOMPARE(report->events, qint64(m_events.size()));
}

QTEST_GUILESS_MAIN(TestKillNine)
#include "tst_killnine.moc"
