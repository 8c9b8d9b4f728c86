// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The KPI engine alone: events a second from fold to cells to Overview page, what a page costs to
// fill from 56 days of cells, and what it costs to tell while events stream.
#include "core/base/random.h"
#include "core/kpi/agenttime.h"
#include "core/kpi/contributions.h"
#include "core/overview/overviewfold.h"

#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <cstdio>

using namespace Wheelhouse;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;
constexpr qint64 nowMs = 1'790'000'000'000;
constexpr qint64 fromMs = nowMs - 55 * dayMs;
constexpr int contacts = 250'000;

template <size_t N> QString pick(Random &random, const std::array<const char *, N> &names)
{
    return QString::fromLatin1(names[random.below(N)]);
}

Event event(const Event &head, qint64 atMs, EventBody body)
{
    Event next = head;
    next.atMs = atMs;
    next.body = std::move(body);
    return next;
}

/// A contact as a bot and, one time in three, an agent serve it.
QList<Event> contact(Random &random, qint64 startMs)
{
    static constexpr std::array channels{"webchat", "messenger", "phone"};
    static constexpr std::array topics{"payment", "login", "playback", "subscription", "device"};
    static constexpr std::array languages{"en", "pl", "ru", "fr", "zh_CN"};
    Event head;
    head.atMs = startMs;
    head.channel = pick(random, channels);
    ConversationStarted started;
    started.brand = random.chance(0.1) ? QStringLiteral("small") : QStringLiteral("large");
    started.bot = started.brand;
    started.language = pick(random, languages);
    QList<Event> events{event(head, startMs, started)};
    const auto later = [&](double meanSeconds) {
        return startMs += qint64(random.exponential(meanSeconds) * 1000);
    };
    CustomerWrote wrote;
    wrote.message = QStringLiteral("m1");
    events.append(event(head, startMs, wrote));
    BotWrote answer;
    answer.answers = wrote.message;
    answer.turn = BotTurn::Answer;
    events.append(event(head, later(0.3), answer));
    head.topic = pick(random, topics);
    events.append(event(head, startMs, TopicRecognised{0.9}));
    if (random.chance(0.35)) {
        events.append(event(head, later(20), HandedOver{}));
        events.append(event(head, startMs, Queued{}));
        events.append(
            event(head, later(90), Assigned{QStringLiteral("ann"), QStringLiteral("t1")}));
        events.append(event(head, later(60), AgentWrote{}));
    }
    events.append(event(head, later(300), Closed{CloseReason::ByAgent}));
    events.append(event(head, startMs, RatingAsked{}));
    if (random.chance(0.3))
        events.append(event(head, later(60), RatingGiven{int(random.below(5)) + 1, {}}));
    return events;
}

void rate(const char *what, qint64 count, const QElapsedTimer &timer)
{
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::printf("%-44s %10.0f /s   (%lld in %.2f s)\n", what, double(count) / seconds,
                static_cast<long long>(count), seconds);
}

std::unique_ptr<OverviewFold> page()
{
    auto made = OverviewFold::make({}, nowMs, {fromMs, 0});
    return made ? std::move(*made) : nullptr;
}

} // namespace

int main()
{
    Random random(1);
    QList<QList<Event>> conversations;
    qint64 events = 0;
    for (int i = 0; i < contacts; ++i) {
        conversations.append(contact(random, fromMs + qint64(random.below(quint64(55 * dayMs)))));
        events += conversations.last().size();
        for (Event &each : conversations.last())
            each.conversation = QString::number(i);
    }

    QElapsedTimer timer;
    QList<CellChange> changes;
    for (const QList<Event> &conversation : conversations) {
        ContactFacts facts;
        for (const Event &event : conversation) {
            const ContactFacts before = facts;
            apply(facts, event);
            addDifference(changes, before, facts);
        }
    }
    QList<Event> inOrder;
    for (const QList<Event> &conversation : conversations)
        inOrder += conversation;
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const Event &a, const Event &b) { return a.atMs < b.atMs; });
    timer.start();
    AgentTimes agents;
    QList<CellChange> times;
    for (const Event &event : inOrder)
        agents.apply(event, times);
    rate("events folded into agents' time", events, timer);

    timer.start();
    QHash<CellKey, Cell> cells;
    QList<CellChange> ofEvent;
    for (const QList<Event> &conversation : conversations) {
        ContactFacts facts;
        for (const Event &event : conversation) {
            const ContactFacts before = facts;
            apply(facts, event);
            ofEvent.clear();
            addDifference(ofEvent, before, facts);
            for (const CellChange &change : std::as_const(ofEvent)) {
                Cell &cell = cells[change.key];
                for (const CellDelta &delta : change.deltas)
                    cell.apply(delta);
            }
        }
    }
    rate("events folded into cells", events, timer);
    cells.removeIf([](const auto &each) { return each.value().isEmpty(); });

    timer.start();
    const auto live = page();
    for (const CellChange &change : changes)
        live->apply(change);
    rate("changes applied to an Overview page", changes.size(), timer);

    timer.start();
    qint64 bytes = 0;
    QList<QByteArray> encoded;
    for (const Cell &cell : cells) {
        encoded.append(cell.encode());
        bytes += encoded.last().size();
    }
    rate("cells encoded", cells.size(), timer);
    std::printf("%-44s %10.1f bytes\n", "a cell, mean", double(bytes) / double(cells.size()));
    timer.start();
    qint64 decoded = 0;
    for (const QByteArray &each : encoded)
        decoded += Cell::decode(each).ok();
    rate("cells decoded", decoded, timer);

    timer.start();
    const auto fresh = page();
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        fresh->take(cell.key(), *cell);
    rate("cells fed to a fresh Overview page", cells.size(), timer);
    timer.start();
    const bool same = fresh->view(nowMs, 0, 0) == live->view(nowMs, 0, 0);
    std::printf("%-44s %10.2f ms\n", "two first pages", double(timer.nsecsElapsed()) / 1e6);

    timer.start();
    constexpr int views = 1000;
    OverviewView shown = live->view(nowMs, 0, 0);
    for (int i = 0; i < views; ++i) {
        for (int n = 0; n < 500; ++n)
            live->apply(changes[changes.size() - 1 - (i * 500 + n) % 100'000]);
        const OverviewView next = live->view(nowMs, 0, i);
        applyChange(shown, changeBetween(shown, next));
    }
    rate("pages told after 500 changes each", views, timer);
    return same ? 0 : 1;
}
