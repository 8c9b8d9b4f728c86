// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/actiondesk.h"

namespace Wheelhouse {

namespace {

ActionRequest requestOf(const QString &conversation, const ActionCall &action)
{
    ActionRequest request;
    request.id = conversation + u'/' + action.id;
    request.method = nameOf(action.method).toLatin1();
    request.url = action.url;
    for (auto each = action.headers.begin(); each != action.headers.end(); ++each)
        request.headers.append({each.key().toUtf8(), each.value().toUtf8()});
    request.body = action.body;
    request.timeoutMs = action.timeoutMs;
    request.retries = action.retries;
    return request;
}

} // namespace

void ActionDesk::call(const QString &conversation, const ActionCall &action, qint64 seq)
{
    const Waiting waiting{seq, conversation, action};
    if (m_waiting.empty() && seq <= m_committed)
        send(waiting);
    else
        m_waiting.push_back(waiting);
}

void ActionDesk::committed(qint64 seq)
{
    m_committed = std::max(m_committed, seq);
    while (!m_waiting.empty() && m_waiting.front().seq <= m_committed) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        send(next);
    }
}

void ActionDesk::send(const Waiting &waiting)
{
    m_caller->call(
        requestOf(waiting.conversation, waiting.action),
        [postBack = m_postBack, answered = m_answered, conversation = waiting.conversation,
         id = waiting.action.id](const ActionReply &reply) {
            const ActionResult result{id, reply.status, reply.body,
                                      reply.failure ? nameOf(*reply.failure) : QString()};
            postBack([=] { answered(conversation, result); });
        });
}

} // namespace Wheelhouse
