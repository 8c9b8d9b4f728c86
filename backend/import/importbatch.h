// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/import/importreport.h"
#include "core/care/event.h"

#include <QSet>

#include <functional>

namespace Wheelhouse {

/// Where imported conversations go. All three are called on the thread of the import.
struct ImportSink
{
    /// Whether the store has a conversation of this id; it is left alone then.
    std::function<Result<bool>(const QString &conversation)> isKnown;
    /// Some thousand events: whole conversations, each in time order, to be kept all or none.
    std::function<Result<void>(QList<Event> &events)> take;
    /// How much of the file has been read, 0 to 1. May be empty.
    std::function<void(double share)> progress;
};

/// Gathers conversations for the sink and counts them. An id comes from the source's own ids, so
/// the same file gives the same ids every time.
class ImportBatch
{
public:
    ImportBatch(const ImportSink &sink, ImportReport &report) : m_sink(sink), m_report(report) {}

    /// False when this run has had a conversation of this id before.
    bool isNew(const QString &conversation) const { return !m_seen.contains(conversation); }

    /// `events` of one conversation, made of `rows` rows. Errors: those of the sink.
    Result<void> add(const QList<Event> &events, qint64 rows);
    /// At the end of the file.
    Result<void> flush();
    void progress(double share);

private:
    const ImportSink &m_sink;
    ImportReport &m_report;
    QSet<QString> m_seen;
    QList<Event> m_waiting;
    qint64 m_waitingRows = 0;
    qint64 m_waitingConversations = 0;
    double m_told = -1;
};

/// The events of one conversation with what they have in common.
class ConversationMaker
{
public:
    ConversationMaker(QString conversation, QString customer, QString channel)
        : m_conversation(std::move(conversation))
        , m_customer(std::move(customer))
        , m_channel(std::move(channel))
    {}
    void setTopic(const QString &topic) { m_topic = topic; }

    void add(qint64 atMs, ActorKind kind, const QString &actorId, EventBody body);

    /// The first two, the start and what it started with, stay first whatever their clocks say; of
    /// one time in the order added.
    QList<Event> inTimeOrder() const;

private:
    QString m_conversation;
    QString m_customer;
    QString m_channel;
    QString m_topic;
    QList<Event> m_events;
};

} // namespace Wheelhouse
