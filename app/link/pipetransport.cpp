// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/pipetransport.h"

#include <QMetaObject>

namespace Wheelhouse {
namespace {

template <typename F> void later(QObject *context, F call)
{
    QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
}

} // namespace

void PipeTransport::open(const QUrl &url)
{
    close();
    m_url = url;
    later(this, [this, opens = ++m_opens] {
        if (opens != m_opens)
            return;
        if (m_refusal) {
            Q_EMIT ended(*m_refusal, QStringLiteral("refused"));
            return;
        }
        m_open = true;
        Q_EMIT clientOpened();
        Q_EMIT opened();
    });
}

void PipeTransport::close()
{
    ++m_opens;
    if (!m_open)
        return;
    m_open = false;
    Q_EMIT clientClosed();
}

void PipeTransport::send(const QByteArray &text)
{
    if (!m_open)
        return;
    later(this, [this, text, opens = m_opens] {
        if (opens == m_opens)
            Q_EMIT clientSent(text);
    });
}

void PipeTransport::ping()
{
    if (!m_open || m_mute)
        return;
    later(this, [this, opens = m_opens] {
        if (opens == m_opens)
            Q_EMIT ponged(0);
    });
}

void PipeTransport::sendBack(const QByteArray &text)
{
    later(this, [this, text, opens = m_opens] {
        if (m_open && opens == m_opens)
            Q_EMIT received(text);
    });
}

void PipeTransport::breakOff(TransportEnd how)
{
    if (!m_open)
        return;
    close();
    Q_EMIT ended(how, QStringLiteral("broken off"));
}

void PipeTransport::refuse(TransportEnd how)
{
    m_refusal = how;
}

} // namespace Wheelhouse
