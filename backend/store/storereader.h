// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connection.h"
#include "backend/store/contactrecord.h"
#include "backend/store/contactwalk.h"
#include "backend/store/dimtable.h"
#include "backend/store/eventlog.h"
#include "backend/store/floorrecall.h"
#include "backend/store/shiftrecord.h"
#include "backend/store/trainingrecord.h"
#include "core/hours/hoursbook.h"
#include "core/kpi/celltaker.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <limits>

namespace Wheelhouse {

/// Times of the first and the last event, by their own clocks; the last quarter of an hour with
/// figures. Empty log: all 0.
struct LogBounds
{
    qint64 firstMs = 0;
    qint64 lastMs = 0;
    qint64 lastSeq = 0;
    qint64 lastSlotMs = 0;
};

/// Reads a store beside its writer, which it never blocks. Each call sees the store as of its
/// start; calls between `begin` and `end` see one and the same state.
/// Used from one thread: the one that called open. Errors of the calls: Unavailable, Corrupt.
class StoreReader
{
public:
    /// Errors: NotFound (no store there), NewerVersion, Unavailable, Corrupt (not a store),
    /// Invalid (url); Conflict for an older schema, which its writer brings up to date.
    static Result<std::unique_ptr<StoreReader>> open(const QString &url);
    ~StoreReader();

    /// Holds the present state for the calls that follow; returns its last seq.
    Result<qint64> begin();
    void end();

    Result<LogBounds> bounds();

    /// In seq order; `visit` returns false to stop, and calls nothing of this reader.
    using EventVisitor = std::function<bool(const Event &)>;
    Result<void> forEachEvent(qint64 afterSeq, const EventVisitor &visit);
    Result<QList<Event>> eventsOf(const QString &conversation, qint64 afterSeq = 0);
    /// All that is needed to build the live floor, in seq order: the events of the conversations
    /// that are open or closed at or after `closedSinceMs`, and for each agent, user and bot the
    /// last that counts.
    Result<QList<Event>> floorEvents(qint64 closedSinceMs = std::numeric_limits<qint64>::max());

    /// What the floor of a past instant is folded from; see recallFloor().
    Result<RecalledFloor> floorAt(qint64 atMs) { return recallFloor(*m_connection, atMs); }
    /// See forEachFloorStretch(). The visitor calls nothing of this reader.
    Result<void> forEachStretch(qint64 fromMs, qint64 toMs, const StretchVisitor &visit)
    {
        return forEachFloorStretch(*m_connection, fromMs, toMs, visit);
    }

    Result<QStringList> openConversations();
    /// The id of the conversation this customer began last; empty when there is none.
    Result<QString> latestOfCustomer(const QString &customer);
    Result<bool> conversationKnown(const QString &conversation);
    Result<std::optional<ContactRecord>> contact(const QString &conversation);
    /// See walkContacts().
    Result<std::optional<ContactPlace>> contacts(const ContactSpanOfTime &span,
                                                 const ContactPlace &after, qsizetype most,
                                                 const ContactVisitor &visit);
    /// Contacts closed at or after `fromMs`, by the agent who held them last.
    Result<QHash<QString, qint64>> handledSince(qint64 fromMs);

    /// The closed contacts of a bot that began at or after `sinceMs`, in the order of their close;
    /// `looped`: the bot let go because it went in circles.
    using PilotVisitor = std::function<void(const ContactRecord &, bool looped)>;
    Result<void> forEachPilotContact(const QString &bot, qint64 sinceMs, const PilotVisitor &visit);

    /// Of one bot: the newest first, those before `beforeSeq` (of the queue's event, for decided
    /// ones of the decision).
    Result<QList<TrainingRecord>> trainingQueue(const QString &bot, bool decided, qint64 beforeSeq,
                                                int limit);
    Result<TrainingCounts> trainingCounts(const QString &bot);

    /// All business hours that the log sets; the same object until the log sets others.
    Result<std::shared_ptr<const HoursBook>> hours();

    /// Cells of the slots that start in [fromMs, toMs); see feedCells. The taker calls nothing of
    /// this reader.
    Result<void> feed(qint64 fromMs, qint64 toMs, CellTaker &taker);
    /// The same one by one, in any order; a cell may come in two pieces that add up.
    using CellVisitor = std::function<void(const CellKey &, const Cell &)>;
    Result<void> forEachCell(qint64 fromMs, qint64 toMs, const CellVisitor &visit);

    /// As saved last, by id.
    Result<QList<UserSaved>> users();
    Result<std::optional<UserSaved>> user(const QString &id);
    Result<std::optional<TokenRecord>> token(const QByteArray &digest);
    Result<QList<TokenRecord>> tokensOf(const QString &user);

    /// The last ScriptPublished of each bot.
    Result<QList<Event>> latestScripts();
    /// Everything that happened to scripts, in seq order; publications and drafts without their
    /// script.
    Result<QList<Event>> scriptHeads();
    /// Errors: NotFound beside the usual.
    Result<Event> event(qint64 seq);
    /// What is worth a mark on the time axis in [fromMs, toMs), in time order: publications, pilots
    /// promoted, retreats, outage cards, annotations, limits, settings.
    Result<QList<Event>> annotations(qint64 fromMs, qint64 toMs);
    /// Every CostAssumed, SurveyShareSet, TargetSet and HoursSet; those of a kind in seq order.
    Result<QList<Event>> settings();

    /// The shifts, whole, that have a part in [fromMs, toMs), of all agents or of one.
    Result<ShiftPlans> shifts(qint64 fromMs, qint64 toMs, const QString &agent = {});
    /// All there are.
    Result<ShiftRecords> shiftRecords();

private:
    explicit StoreReader(std::unique_ptr<Connection> connection);
    Result<QList<TokenRecord>> tokens(Result<Rows> rows);

    const std::unique_ptr<Connection> m_connection;
    bool m_held = false;
    DimTable m_dims;
    std::shared_ptr<const HoursBook> m_hours;
    qint64 m_hoursSeq = -1; ///< of the last event in m_hours
};

} // namespace Wheelhouse
