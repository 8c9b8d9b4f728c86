// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/commandqueue.h"

#include <QUuid>

namespace Wheelhouse {

CommandQueue::CommandQueue(Link &link, QObject *parent) : QObject(parent), m_link(link)
{
    connect(&link, &Link::targetChanged, this, &CommandQueue::failAll);
    connect(&link, &Link::stateChanged, this, [this](LinkState state) {
        if (state != LinkState::Online)
            return;
        for (const auto &[number, command] : m_open)
            transmit(number);
    });
}

QString CommandQueue::send(const QString &method, QJsonObject params, Answer answer)
{
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    params.insert(QLatin1StringView("key"), key);
    m_open.emplace(++m_last, Command{method, params, key, std::move(answer)});
    if (m_link.isOnline())
        transmit(m_last);
    return key;
}

void CommandQueue::transmit(quint64 number)
{
    const Command &command = m_open.at(number);
    m_link.rpc().call(command.method, command.params, this,
                      [this, number](const Result<QJsonObject> &result) {
                          const auto found = m_open.find(number);
                          if (found == m_open.end())
                              return;
                          if (!result && Rpc::isLinkFailure(result.error())) {
                              if (m_link.isOnline())
                                  transmit(number);
                              return;
                          }
                          const Command answered = std::move(found->second);
                          m_open.erase(found);
                          answered.answer(answered.key, result);
                      });
}

void CommandQueue::failAll()
{
    for (const auto &[number, command] : std::exchange(m_open, {}))
        command.answer(command.key, Error{ErrorCode::Unavailable,
                                          QStringLiteral("left the server before it answered"),
                                          {}});
}

} // namespace Wheelhouse
