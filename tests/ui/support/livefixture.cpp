// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/fixtures.h"

#include "core/base/random.h"

#include <cmath>

namespace Wheelhouse::Fixtures {
namespace {

struct Person
{
    const char *name;
    const char *language;
    const char *text;
};

constexpr Person people[] = {
    {"Agnieszka Wiśniewska", "pl", "Dalej to samo, karta odrzucona. Czy ktoś może to sprawdzić?"},
    {"Иван Петров", "ru", "Списали деньги дважды, верните, пожалуйста"},
    {"张伟", "zh_CN", "视频一直在缓冲,换了网络也不行"},
    {"Camille Dubois", "fr", "Je voudrais parler à quelqu’un, s’il vous plaît"},
    {"Oluwaseun Adebayo-Montgomery", "en", "The app logs me out every time I open it on the TV"},
    {"Krzysztof Jarzębowski-Brzęczyszczykiewicz", "pl", "ok"},
    {"Мария Соколова", "ru", "Спасибо, попробую ещё раз"},
    {"李娜", "zh_CN", "可以退款吗?"},
    {"Łukasz Żółć", "pl", "Film staje po 10 minutach na Chromecaście"},
    {"Emma Thompson", "en", "No, that did not help. I did all of that before writing to you."},
    {"Jean-François Lefèvre", "fr", "Merci, c’est réglé"},
    {"Zofia Nowak", "pl", "Jak zmienić hasło?"},
    {"Дмитрий Иванов", "ru", "Не приходит код подтверждения"},
    {"Sarah O’Connor", "en", "I was charged after cancelling"}};

constexpr const char *channels[] = {"messenger", "webchat", "webchat", "messenger", "email"};
constexpr const char *topics[] = {"payment", "playback", "login", "subscription",
                                  "refund",  "device",   ""};

struct Colleague
{
    const char *id;
    const char *name;
    const char *team;
    Presence presence;
    int load;
    int limit;
    int handled;
};

constexpr Colleague colleagues[] = {
    {"ania", "Ania Kowalska", "Warszawa", Presence::Online, 2, 4, 42},
    {"marek", "Marek Zieliński", "Warszawa", Presence::Online, 4, 4, 37},
    {"wei", "Wei Zhang 张伟", "Shanghai", Presence::Online, 3, 4, 51},
    {"ivan", "Иван Петров", "Kraków", Presence::Away, 1, 4, 18},
    {"camille", "Camille Dubois", "Lyon", Presence::Online, 1, 3, 29},
    {"sara", "Sara Lindqvist", "Lyon", Presence::Online, 4, 4, 47},
    {"tomasz", "Tomasz Wójcik", "Kraków", Presence::Online, 0, 2, 6},
    {"nina", "Нина Орлова", "Kraków", Presence::Away, 0, 4, 22},
    {"piotr", "Piotr Maciejewski", "Warszawa", Presence::Offline, 0, 4, 31},
    {"julie", "Julie Moreau", "Lyon", Presence::Offline, 0, 3, 0}};

LiveQueue queue(const char *id, qint64 length, qint64 oldestMin, qint64 expectedMs, int agents,
                int slotsFree)
{
    LiveQueue queue;
    queue.id = QString::fromLatin1(id);
    queue.length = length;
    queue.oldestMs = length ? nowMs - oldestMin * minuteMs - 23'000 : 0;
    queue.expectedWaitMs = expectedMs;
    queue.agentsOnline = agents;
    queue.slotsFree = slotsFree;
    return queue;
}

LiveConversation conversation(int i, Random &random)
{
    const Person &person = people[size_t(i) % std::size(people)];
    LiveConversation one;
    one.id = QStringLiteral("c%1").arg(i, 4, 10, QLatin1Char('0'));
    one.customerName = QString::fromUtf8(person.name);
    one.language = QString::fromLatin1(person.language);
    one.lastText = QString::fromUtf8(person.text);
    one.channel = QString::fromLatin1(channels[size_t(i) % std::size(channels)]);
    one.brand = i % 5 ? QStringLiteral("Player") : QStringLiteral("TVN24 GO");
    one.topic = QString::fromLatin1(topics[size_t(i) % std::size(topics)]);
    one.startedMs = nowMs - (i % 17 + 3) * minuteMs;
    one.lastAtMs = nowMs - qint64(random.below(240)) * 1000;
    one.messages = 3 + i % 14;
    if (i % 4 == 0) {
        one.owner = Owner::Queue;
        one.ownerId = one.ownerName =
            i % 8 ? QStringLiteral("general") : QStringLiteral("payments");
        one.waitingSinceMs = nowMs - (i % 13 + 1) * minuteMs - 17'000;
        one.promisedAtMs = one.waitingSinceMs + 5 * minuteMs;
        one.asked = i % 8 == 0;
    } else if (i % 4 == 1) {
        const Colleague &owner = colleagues[size_t(i / 4) % 7];
        one.owner = Owner::Agent;
        one.ownerId = QString::fromLatin1(owner.id);
        one.ownerName = QString::fromUtf8(owner.name);
        one.lastFrom = i % 3 ? ActorKind::Customer : ActorKind::Agent;
    } else {
        one.owner = Owner::Bot;
        one.ownerId = i % 5 ? QStringLiteral("radek") : QStringLiteral("julia");
        one.ownerName = i % 5 ? QStringLiteral("Radek") : QStringLiteral("Julia");
        one.asked = i % 11 == 3;
    }
    return one;
}

} // namespace

LiveView live(int conversations)
{
    Random random(11);
    LiveView view;
    view.asOfMs = nowMs - 1'000;
    view.queues = {queue("general", 5, 9, 260'000, 7, 6), queue("payments", 4, 13, 540'000, 2, 1),
                   queue("english", 0, 0, 0, 3, 4)};
    for (const Colleague &one : colleagues) {
        LiveAgent agent;
        agent.id = QString::fromLatin1(one.id);
        agent.name = QString::fromUtf8(one.name);
        agent.team = QString::fromUtf8(one.team);
        agent.presence = one.presence;
        agent.load = one.load;
        agent.limit = one.limit;
        agent.handledToday = one.handled;
        agent.sinceMs = nowMs - 47 * minuteMs;
        view.agents.append(agent);
    }
    for (int i = 0; i < conversations; ++i)
        view.conversations.append(conversation(i, random));
    return view;
}

FloorDay floorDay(qint64 fromMs, qint64 toMs)
{
    FloorDay day;
    day.fromMs = fromMs;
    day.toMs = toMs;
    day.firstMs = fromMs - 40 * 86'400'000LL;
    const double steps = double(toMs - fromMs) / double(day.stepMs);
    for (qsizetype i = 0; double(i) < steps && fromMs + i * day.stepMs < nowMs; ++i) {
        const double share = double(i) / steps;
        const double course = std::max(0.0, std::sin((share - 0.25) * 4.2)) * (1 + share);
        day.open.append(qint64(34 * course) + i % 3);
        day.waiting.append(qint64(14 * course * course) / 2);
    }
    return day;
}

} // namespace Wheelhouse::Fixtures
