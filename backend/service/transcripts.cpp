// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/transcripts.h"

namespace Wheelhouse {

namespace {

QString viewName(const QString &conversation)
{
    return QStringLiteral("conversation?") + conversation;
}

} // namespace

void Transcripts::open(const Caller &caller, const QString &conversation,
                       std::optional<qint64> since)
{
    const auto make = [&]() -> Result<std::unique_ptr<ViewSource>> {
        auto source = std::make_unique<TranscriptSource>(m_nameOf);
        if (const FloorConversation *about = m_recorder.floor().conversation(conversation))
            source->start(about->row, about->open, about->events);
        else
            load(conversation);
        m_watched.insert(conversation);
        return std::unique_ptr<ViewSource>(std::move(source));
    };
    m_hub.open(caller, viewName(conversation), since, m_recorder.seq(), make);
}

void Transcripts::load(const QString &conversation)
{
    m_pool.run([this, conversation](StoreReader &reader) -> ReadPool::Answer {
        const auto events = reader.eventsOf(conversation);
        return [this, events, conversation] {
            const QString name = viewName(conversation);
            if (!events || events->isEmpty()) {
                const Error missing{
                    ErrorCode::NotFound,
                    QStringLiteral("there is no conversation “%1”").arg(conversation),
                    QStringLiteral("params.conversation")};
                m_hub.fail(name, events ? missing : events.error(), m_recorder.seq());
                return;
            }
            // a late rating may have brought it back meanwhile, with what is not stored yet
            Floor past;
            past.adopt(*events);
            const FloorConversation *about = m_recorder.floor().conversation(conversation);
            if (!about)
                about = past.conversation(conversation);
            auto *source = static_cast<TranscriptSource *>(m_hub.source(name));
            if (source && about)
                source->start(about->row, about->open, about->events);
        };
    });
}

void Transcripts::append(const QList<Event> &events)
{
    for (const Event &event : events) {
        if (!m_watched.contains(event.conversation))
            continue;
        auto *source = static_cast<TranscriptSource *>(m_hub.source(viewName(event.conversation)));
        const FloorConversation *about = m_recorder.floor().conversation(event.conversation);
        if (source && about)
            source->append(event, about->row, about->open);
    }
}

void Transcripts::forgetUnwatched()
{
    m_watched.removeIf([this](const QString &id) { return !m_hub.source(viewName(id)); });
}

} // namespace Wheelhouse
