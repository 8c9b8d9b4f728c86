// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/randomlog.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr double second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

/// A contact that is to come.
struct PlannedTalk
{
    QString customer;
    QString topic;
    QString channel;
    double atMs = 0;
};

struct LoggedEvent
{
    double loggedMs = 0;
    Event event;
};

class RandomTalk
{
public:
    RandomTalk(Random &random, const PlannedTalk &plan, qsizetype number,
               QList<LoggedEvent> &logged)
        : m_random(random)
        , m_plan(plan)
        , m_logged(logged)
        , m_nowMs(plan.atMs)
        , m_hasBot(random.chance(0.8))
        , m_stars(quint64(number) + 77)
    {
        m_head.conversation = QStringLiteral("c%1").arg(number, 6, 10, QLatin1Char('0'));
        m_head.customer = plan.customer;
        m_head.channel = plan.channel;
    }

    /// When it was over.
    double tell()
    {
        begin();
        if (isCall() && m_random.chance(0.1)) {
            later(3 * second);
            if (m_random.chance(0.3))
                write(system, Queued{QStringLiteral("calls"), 0});
            close(CloseReason::Phantom);
            return m_nowMs;
        }
        giveStars();
        episode();
        while (m_random.chance(0.18)) {
            later(m_random.chance(0.3) ? day : hour);
            giveStars();
            episode();
        }
        return m_nowMs;
    }

private:
    static inline const Actor system{};

    bool isCall() const { return m_plan.channel == QStringLiteral("phone"); }
    void later(double meanMs) { m_nowMs += 1 + m_random.exponential(meanMs); }
    QString word(const char *stem, int count)
    {
        return QString::fromLatin1(stem) + QString::number(m_random.below(quint64(count)));
    }
    Actor customer() const { return {ActorKind::Customer, m_plan.customer}; }
    Actor bot() const { return {ActorKind::Bot, QStringLiteral("bot1")}; }
    Actor agent(const QString &id) const { return {ActorKind::Agent, id}; }

    void write(const Actor &actor, EventBody body, const QString &topic = {})
    {
        LoggedEvent logged{m_nowMs, m_head};
        logged.event.atMs = qint64(m_nowMs);
        if (m_random.chance(0.04)) // a clock that is ahead or behind
            logged.event.atMs +=
                qint64((m_random.chance(0.5) ? 1 : -1) * m_random.exponential(5 * minute));
        logged.event.actor = actor;
        logged.event.topic = topic;
        if (actor.kind == ActorKind::Bot && m_random.chance(0.9))
            logged.event.scriptVersion = word("bot1@", 2);
        logged.event.body = std::move(body);
        m_logged.append(logged);
    }

    void begin()
    {
        if (m_random.chance(0.02))
            return;
        ConversationStarted started;
        started.brand = m_random.chance(0.2) ? QStringLiteral("small") : QStringLiteral("large");
        started.language = m_random.chance(0.5) ? QStringLiteral("pl") : QStringLiteral("en");
        if (m_hasBot && m_random.chance(0.9))
            started.bot = QStringLiteral("bot%1").arg(1 + m_random.below(2));
        write(customer(), started, m_random.chance(0.3) ? m_plan.topic : QString());
    }

    QString customerWrites()
    {
        const QString id = QStringLiteral("m%1").arg(++m_messages);
        if (m_firstMessage.isEmpty())
            m_firstMessage = id;
        m_lastMessage = id;
        write(customer(), CustomerWrote{id, id, {}, {}});
        return id;
    }

    QString answered()
    {
        const double choice = m_random.uniform();
        return choice < 0.4 ? QString() : choice < 0.7 ? m_firstMessage : m_lastMessage;
    }

    void botWrites(BotTurn turn)
    {
        BotWrote body;
        body.message = QStringLiteral("m%1").arg(++m_messages);
        body.turn = turn;
        body.answers = turn == BotTurn::Greeting ? QString() : answered();
        if (m_random.chance(0.1))
            body.promisedMs = qint64(1 + m_random.exponential(10 * minute));
        write(bot(), body);
        later(20 * second);
    }

    void agentWrites(const QString &id)
    {
        if (isCall())
            return;
        AgentWrote body;
        body.message = QStringLiteral("m%1").arg(++m_messages);
        body.answers = answered();
        write(agent(id), body);
        later(minute);
    }

    void close(CloseReason reason)
    {
        write(system, Closed{reason});
        later(minute);
        if (m_random.chance(0.04))
            write(system, Closed{CloseReason(m_random.below(5))});
        if (m_random.chance(0.05))
            agentWrites(word("agent", 5));
        if (m_random.chance(0.05) && m_hasBot)
            botWrites(BotTurn::Farewell);
        rate();
    }

    void rate()
    {
        const bool asked = m_random.chance(0.4);
        if (asked)
            write(system, RatingAsked{});
        while (m_random.chance(asked ? 0.5 : 0.06)) {
            later(m_random.chance(0.2) ? 2 * day : 5 * minute);
            write(customer(),
                  RatingGiven{m_random.chance(0.04) ? 6 : int(1 + m_random.below(5)), {}});
        }
    }

    /// Of a review; by dice of its own, so that all else is what it would be without.
    void giveStars()
    {
        if (m_plan.channel != QStringLiteral("appstore") || !m_stars.chance(0.8))
            return;
        for (quint64 i = 0, count = 1 + m_stars.below(2); i < count; ++i) {
            LoggedEvent logged{m_nowMs + m_stars.exponential(minute), m_head};
            logged.event.atMs =
                qint64(logged.loggedMs - (m_stars.chance(0.1) ? m_stars.exponential(hour) : 0));
            logged.event.actor = customer();
            logged.event.body = RatingGiven{int(m_stars.below(7)), {}};
            m_logged.append(logged);
        }
    }

    void episode()
    {
        if (m_random.chance(0.9))
            customerWrites();
        later(2 * second);
        if (m_random.chance(0.7))
            write(bot(), TopicRecognised{0.9}, m_random.chance(0.9) ? m_plan.topic : word("t", 4));
        if (m_hasBot && !m_letGo && botServes())
            return;
        if (m_random.chance(0.8) || !m_hasBot) {
            queueAndPeople();
            return;
        }
        if (m_random.chance(0.5))
            joinedBy(word("agent", 5));
    }

    /// Whether it ended with the bot.
    bool botServes()
    {
        static constexpr BotTurn turns[] = {BotTurn::Answer,        BotTurn::Answer,
                                            BotTurn::Question,      BotTurn::NotUnderstood,
                                            BotTurn::ConfirmSolved, BotTurn::Farewell};
        if (m_random.chance(0.5))
            botWrites(BotTurn::Greeting);
        for (quint64 i = 0, count = m_random.below(4); i < count; ++i) {
            botWrites(turns[m_random.below(std::size(turns))]);
            if (m_random.chance(0.4))
                customerWrites();
        }
        while (m_random.chance(0.35))
            write(customer(), CustomerConfirmed{m_random.chance(0.7)});
        if (m_random.chance(0.4)) {
            handOver();
            return false;
        }
        later(10 * minute);
        if (m_random.chance(0.95))
            close(m_random.chance(0.45)   ? CloseReason::Confirmed
                  : m_random.chance(0.85) ? CloseReason::Silent
                                          : CloseReason(m_random.below(5)));
        return true;
    }

    void handOver()
    {
        m_letGo = m_random.chance(0.9);
        const auto reason = HandoverReason(m_random.below(10));
        const bool ofSystem = reason == HandoverReason::NoBot || reason == HandoverReason::Limit;
        write(ofSystem                           ? system
              : reason == HandoverReason::Joined ? agent(word("agent", 5))
                                                 : bot(),
              HandedOver{reason, {}});
        later(5 * second);
    }

    void joinedBy(const QString &id)
    {
        if (m_random.chance(0.7))
            write(agent(id), HandedOver{HandoverReason::Joined, {}});
        agentWrites(id);
        if (m_random.chance(0.8))
            close(CloseReason::ByAgent);
    }

    void queueAndPeople()
    {
        do {
            write(system, Queued{word("q", 2), 0});
            if (m_random.chance(0.05)) {
                later(20 * second);
                write(system, Queued{word("q", 2), 0}); // moved on while it waits
            }
            later(m_random.chance(0.3) ? 5 * second : 3 * minute);
            if (m_random.chance(0.3)) {
                leaveQueue();
                return;
            }
        } while (peopleServe());
    }

    void leaveQueue()
    {
        static constexpr CloseReason reasons[] = {CloseReason::Abandoned, CloseReason::Abandoned,
                                                  CloseReason::Silent,    CloseReason::HungUp,
                                                  CloseReason::ByAgent,   CloseReason::Confirmed};
        if (m_random.chance(0.9))
            close(reasons[m_random.below(std::size(reasons))]);
    }

    /// Whether it goes back to a queue.
    bool peopleServe()
    {
        QString id = word("agent", 5);
        write(system, Assigned{id, m_random.chance(0.9) ? word("team", 3) : QString()});
        while (true) {
            later(m_random.chance(0.5) ? 30 * second : 4 * minute);
            if (m_random.chance(0.12)) // nobody looks after it for long
                later(3 * day);
            for (quint64 i = 0, count = m_random.below(4); i < count; ++i) {
                agentWrites(m_random.chance(0.08) ? word("agent", 5) : id);
                if (m_random.chance(0.4))
                    customerWrites();
            }
            const double next = m_random.uniform();
            if (next > 0.2)
                break;
            const bool toQueue = next < 0.08;
            if (next < 0.18)
                write(agent(id), Transferred{toQueue ? QString() : QStringLiteral("agent4"),
                                             toQueue ? QStringLiteral("q1") : QString(),
                                             {}});
            later(10 * second);
            if (toQueue)
                return true;
            id = QStringLiteral("agent4");
            if (next < 0.18 && m_random.chance(0.5))
                continue; // the transfer itself made the colleague its owner
            id = word("agent", 5);
            write(system, Assigned{id, word("team", 3)});
        }
        static constexpr CloseReason reasons[] = {CloseReason::ByAgent, CloseReason::ByAgent,
                                                  CloseReason::Confirmed, CloseReason::Silent,
                                                  CloseReason::HungUp};
        later(5 * minute);
        if (m_random.chance(0.88))
            close(reasons[m_random.below(std::size(reasons))]);
        return false;
    }

    Random &m_random;
    const PlannedTalk &m_plan;
    QList<LoggedEvent> &m_logged;
    Event m_head;
    double m_nowMs;
    const bool m_hasBot;
    Random m_stars;
    bool m_letGo = false;
    int m_messages = 0;
    QString m_firstMessage;
    QString m_lastMessage;
};

QString anyChannel(Random &random)
{
    static const QStringList channels{QStringLiteral("webchat"),   QStringLiteral("phone"),
                                      QStringLiteral("messenger"), QStringLiteral("email"),
                                      QStringLiteral("twitter"),   QStringLiteral("kiosk"),
                                      QStringLiteral("appstore")};
    return channels.at(qsizetype(random.below(quint64(channels.size()))));
}

/// One that lies in the first, or comes within 7 days of its end, or after them.
PlannedTalk again(Random &random, const PlannedTalk &first, double endMs)
{
    PlannedTalk next = first;
    if (random.chance(0.5))
        next.channel = anyChannel(random);
    const double kind = random.uniform();
    if (kind < 0.3)
        next.atMs += random.uniform() * (endMs - first.atMs);
    else if (kind < 0.7)
        next.atMs = endMs + random.exponential(day);
    else
        next.atMs = endMs + 6 * day + random.exponential(2 * day);
    return next;
}

/// Agents who come and go, are given limits and teams, also while they hold contacts; agent4 never
/// signs in. They work the first four days of a stretch. All but agent3 have shifts, which are
/// planned and planned anew until days after that. Drafts and publications of both bots.
class RandomStaff
{
public:
    RandomStaff(quint64 seed, QList<LoggedEvent> &logged)
        : m_random(seed)
        , m_planner(seed + 1)
        , m_logged(logged)
    {}

    void work(const LogStretch &stretch)
    {
        const double endMs = std::min(double(stretch.toMs), double(stretch.fromMs) + 4 * day);
        for (int agent = 0; agent < 4; ++agent) {
            const QString id = QStringLiteral("agent%1").arg(agent);
            for (double atMs = next(double(stretch.fromMs), 3 * hour); atMs < endMs;
                 atMs = next(atMs, 5 * hour))
                change(id, atMs);
            write(endMs, {}, PresenceSet{id, Presence::Offline});
        }
        for (const int agent : {0, 1, 2, 4}) {
            for (double atMs = double(stretch.fromMs); atMs < endMs + 3 * day;
                 atMs += m_planner.exponential(16 * hour))
                plan(QStringLiteral("agent%1").arg(agent), atMs);
        }
        for (int bot = 1; bot <= 2; ++bot) {
            for (double atMs = next(double(stretch.fromMs), 9 * hour); atMs < double(stretch.toMs);
                 atMs = next(atMs, 9 * hour))
                script(QStringLiteral("bot%1").arg(bot), atMs);
        }
    }

private:
    double next(double atMs, double meanMs) { return atMs + m_random.exponential(meanMs); }

    void write(double atMs, const Actor &actor, EventBody body)
    {
        LoggedEvent logged{atMs, {}};
        logged.event.atMs = qint64(atMs);
        logged.event.actor = actor;
        logged.event.body = std::move(body);
        m_logged.append(logged);
    }

    void change(const QString &id, double atMs)
    {
        const Actor actor{ActorKind::Agent, id};
        const double kind = m_random.uniform();
        if (kind < 0.1) {
            write(atMs, actor, LimitSet{id, int(m_random.below(5))});
            return;
        }
        if (kind < 0.14) {
            UserSaved user;
            user.user = id;
            user.team = QStringLiteral("team%1").arg(m_random.below(3));
            user.roles = {Role::Agent};
            user.active = m_random.chance(0.9);
            write(atMs, {}, user);
            return;
        }
        write(
            atMs, actor,
            PresenceSet{id, m_random.chance(0.6) ? Presence::Online : Presence(m_random.below(3))});
    }

    /// Two days or so, of which a few hours may be past.
    void plan(const QString &id, double atMs)
    {
        ShiftsSet set{id, qint64(atMs + m_planner.uniform() * 20 * hour - 8 * hour), 0, {}, {}};
        set.toMs = set.fromMs + qint64(1 + m_planner.exponential(2 * day));
        double fromMs = double(set.fromMs);
        while (m_planner.chance(0.85)) {
            fromMs += m_planner.chance(0.2) ? 0 : m_planner.exponential(3 * hour);
            const double toMs = fromMs + 1000 + m_planner.uniform() * 7 * hour;
            if (toMs > double(set.toMs))
                break;
            set.shifts.append({qint64(fromMs), qint64(toMs)});
            fromMs = double(set.shifts.last().toMs);
        }
        write(atMs, {ActorKind::Agent, QStringLiteral("planner")}, set);
    }

    void script(const QString &bot, double atMs)
    {
        const Actor editor{ActorKind::Agent, QStringLiteral("editor")};
        if (m_random.chance(0.6)) {
            write(atMs, editor, ScriptDrafted{bot, {}, {}, {}});
            return;
        }
        ScriptPublished published;
        published.bot = bot;
        published.revision = int(m_random.below(5));
        if (m_random.chance(0.3))
            published.pilot = PilotScope{};
        write(atMs, editor, published);
        m_logged.last().event.scriptVersion = bot + QStringLiteral("@1");
    }

    Random m_random;
    Random m_planner;
    QList<LoggedEvent> &m_logged;
};

} // namespace

QList<Event> randomLog(quint64 seed, const QList<LogStretch> &stretches, qsizetype atLeast)
{
    Random random(seed);
    QList<LoggedEvent> logged;
    for (qsizetype number = 0; logged.size() < atLeast;) {
        const LogStretch &stretch =
            stretches.at(qsizetype(random.below(quint64(stretches.size()))));
        PlannedTalk plan;
        plan.customer = // one of them has a great many contacts
            random.chance(0.1) ? QStringLiteral("u0") : QStringLiteral("u%1").arg(number);
        plan.topic = QStringLiteral("t%1").arg(random.below(4));
        plan.channel = anyChannel(random);
        plan.atMs =
            double(stretch.fromMs) + random.uniform() * double(stretch.toMs - stretch.fromMs);
        double endMs = RandomTalk(random, plan, number++, logged).tell();
        while (random.chance(0.4)) {
            plan = again(random, plan, endMs);
            endMs = RandomTalk(random, plan, number++, logged).tell();
        }
    }
    RandomStaff staff(seed + 1'000'000, logged);
    for (const LogStretch &stretch : stretches)
        staff.work(stretch);
    std::stable_sort(logged.begin(), logged.end(), [](const LoggedEvent &a, const LoggedEvent &b) {
        return a.loggedMs < b.loggedMs;
    });
    QList<Event> events;
    events.reserve(logged.size());
    for (LoggedEvent &each : logged) {
        each.event.seq = events.size() + 1;
        events.append(std::move(each.event));
    }
    return events;
}

} // namespace Wheelhouse
