// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demoworld.h"

#include "backend/demo/demoflow.h"
#include "backend/demo/demoscripts.h"
#include "backend/demo/demoshiftplan.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

const Actor systemActor{ActorKind::System, {}};

Event plain(qint64 atMs, const Actor &actor, EventBody body)
{
    Event event;
    event.atMs = atMs;
    event.actor = actor;
    event.body = std::move(body);
    return event;
}

} // namespace

class DemoWorld::Private
{
public:
    explicit Private(const DemoSettings &settings) : m_settings(settings), m_plan(settings) {}

    Result<void> generate(const Sink &sink);

private:
    struct Note
    {
        qint64 atMs;
        Event event;
        int bot = -1; ///< goes live with it
    };
    void found(DemoPen &pen);
    HoursPlan hours() const;
    void gatherNotes();
    void planShifts();
    void turn(const DemoEdge &edge, DemoPen &pen, DemoFlow &flow);
    void setPresence(int agent, Presence presence, qint64 atMs, DemoPen &pen);

    DemoSettings m_settings;
    ArrivalPlan m_plan;
    DemoDesk m_desk;
    QList<Note> m_notes; ///< publications, annotations and plans of shifts, newest first
    std::vector<std::unique_ptr<DemoBot>> m_bots;
};

HoursPlan DemoWorld::Private::hours() const
{
    HoursPlan plan;
    plan.zone = QString::fromLatin1(m_plan.zone().id());
    for (const char *day : {"mon", "tue", "wed", "thu", "fri", "sat"})
        plan.weekly.insert(QString::fromLatin1(day), {QStringLiteral("08:00-22:00")});
    // of each year that the demo may still be open in
    const int first = m_plan.local(m_plan.startMs()).date().year();
    for (int year = first; year <= m_plan.local(m_settings.endMs).date().year() + 1; ++year) {
        plan.holidays.append(
            {QDate(year, 11, 11).toString(Qt::ISODate), QStringLiteral("Independence Day"), {}});
        plan.holidays.append(
            {QDate(year, 12, 25).toString(Qt::ISODate), QStringLiteral("Christmas Day"), {}});
    }
    return plan;
}

void DemoWorld::Private::found(DemoPen &pen)
{
    pen.write(plain(m_plan.startMs(), systemActor, HoursSet{{}, 0, hours()}));
    for (const UserSaved &user : demoUsers())
        pen.write(plain(m_plan.startMs(), systemActor, user));
    for (int agent = 0; agent < demoAgents().size(); ++agent) {
        const DemoAgent &who = demoAgents().at(agent);
        m_desk.seat(agent).limit = who.limit;
        pen.write(plain(m_plan.startMs(), systemActor, LimitSet{who.id, who.limit}));
    }
}

void DemoWorld::Private::gatherNotes()
{
    const double days = m_settings.days / 28.0;
    for (const DemoPublication &publication : demoPublications()) {
        m_bots.push_back(std::make_unique<DemoBot>(publication.script, publication.version));
        const qint64 atMs = m_plan.startMs() + qint64(publication.day * days * 24 * 3'600'000);
        Event event =
            plain(atMs, {ActorKind::Agent, QStringLiteral("editor")},
                  ScriptPublished{publication.script.bot, publication.note, publication.document});
        event.scriptVersion = publication.version;
        if (publication.draftedMinutes > 0) {
            const qint64 draftMs = atMs - publication.draftedMinutes * qint64(60'000);
            m_notes.append(
                {draftMs,
                 plain(draftMs, event.actor,
                       ScriptDrafted{
                           publication.script.bot, publication.note, publication.document, {}})});
            std::get<ScriptPublished>(event.body).revision = 1;
        }
        m_notes.append({atMs, event, int(m_bots.size()) - 1});
    }
    const auto mark = [&](const DemoSpan &span, const char *label, const char *text) {
        if (span.fromMs > 0)
            m_notes.append(
                {span.fromMs,
                 plain(span.fromMs, {ActorKind::Agent, QStringLiteral("supervisor")},
                       Annotated{QString::fromLatin1(label), QString::fromLatin1(text)})});
    };
    mark(m_plan.premiere(), "premiere", "Premiere of The Lighthouse on Nova Player");
    mark(m_plan.outage(), "outage", "Sign-in and playback down for an hour");
    planShifts();
    std::stable_sort(m_notes.begin(), m_notes.end(),
                     [](const Note &a, const Note &b) { return a.atMs > b.atMs; });
}

/// Two weeks at first, and then each week the one after the next.
void DemoWorld::Private::planShifts()
{
    const Actor planner{ActorKind::Agent, QStringLiteral("planner")};
    for (int day = 0; day < m_settings.days; day += 7) {
        const qint64 atMs = day == 0 ? m_plan.startMs() : m_plan.at(day, {10, 0});
        for (const ShiftsSet &set : demoShiftsPlanned(m_plan, day == 0 ? -1 : day + 7, day + 14))
            m_notes.append({atMs, plain(atMs, planner, set)});
    }
}

void DemoWorld::Private::setPresence(int agent, Presence presence, qint64 atMs, DemoPen &pen)
{
    DemoSeat &seat = m_desk.seat(agent);
    if (seat.presence == presence)
        return;
    seat.presence = presence;
    const QString &id = demoAgents().at(agent).id;
    pen.write(plain(atMs, {ActorKind::Agent, id}, PresenceSet{id, presence}));
}

void DemoWorld::Private::turn(const DemoEdge &edge, DemoPen &pen, DemoFlow &flow)
{
    DemoSeat &seat = m_desk.seat(edge.agent);
    switch (edge.kind) {
    case DemoEdge::Kind::Comes:
    case DemoEdge::Kind::Returns:
        seat.leaving = false;
        setPresence(edge.agent, Presence::Online, edge.atMs, pen);
        break;
    case DemoEdge::Kind::Pauses:
        setPresence(edge.agent, Presence::Away, edge.atMs, pen);
        break;
    case DemoEdge::Kind::Goes:
        seat.leaving = seat.load > 0;
        setPresence(edge.agent, seat.leaving ? Presence::Away : Presence::Offline, edge.atMs, pen);
        break;
    case DemoEdge::Kind::Limit:
        seat.limit = edge.limit;
        pen.write(plain(edge.atMs, {ActorKind::Agent, QStringLiteral("supervisor")},
                        LimitSet{demoAgents().at(edge.agent).id, edge.limit}));
        break;
    }
    flow.assign(edge.atMs);
}

Result<void> DemoWorld::Private::generate(const Sink &sink)
{
    DemoPen pen(m_settings.seed, sink);
    DemoFlow flow(pen, m_desk, m_settings.seed + 1);
    flow.setOnGone([&](int agent, qint64 nowMs) {
        m_desk.seat(agent).leaving = false;
        setPresence(agent, Presence::Offline, nowMs, pen);
    });
    found(pen);
    gatherNotes();
    const QList<DemoEdge> edges = demoShiftEdges(m_plan, m_settings.days, m_settings.endMs);
    qsizetype edge = 0;
    std::optional<DemoArrival> arrival = m_plan.next();

    // four streams, each in time order; on the same instant notes and shifts come first
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    while (!pen.failure()) {
        const qint64 noteMs = m_notes.isEmpty() ? never : m_notes.constLast().atMs;
        const qint64 edgeMs = edge < edges.size() ? edges[edge].atMs : never;
        const qint64 arrivalMs = arrival ? arrival->atMs : never;
        const qint64 timerMs = flow.empty() ? never : flow.nextMs();
        const qint64 nextMs = std::min({noteMs, edgeMs, arrivalMs, timerMs});
        if (nextMs >= m_settings.endMs)
            break;
        if (nextMs == noteMs) {
            const Note note = m_notes.takeLast();
            pen.write(note.event);
            if (note.bot >= 0)
                flow.setBot(m_bots[size_t(note.bot)]->script().brand == DemoRhythm::brand(0) ? 0
                                                                                             : 1,
                            m_bots[size_t(note.bot)].get());
        } else if (nextMs == edgeMs) {
            turn(edges[edge++], pen, flow);
        } else if (nextMs == arrivalMs) {
            flow.arrive(*arrival);
            arrival = m_plan.next();
        } else {
            flow.step();
        }
    }
    pen.flush();
    if (pen.failure())
        return *pen.failure();
    return {};
}

DemoWorld::DemoWorld(const DemoSettings &settings) : d(std::make_unique<Private>(settings)) {}

DemoWorld::~DemoWorld() = default;

Result<void> DemoWorld::generate(const Sink &sink)
{
    return d->generate(sink);
}

} // namespace Wheelhouse
