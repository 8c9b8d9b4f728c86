// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>

namespace Wheelhouse {

/// What other threads may ask of the domain, for /metrics and /healthz.
struct DomainGauges
{
    std::atomic<qint64> committedSeq{0};
    std::atomic<qint64> sessions{0};
    std::atomic<qint64> chats{0};
    std::atomic<qint64> openConversations{0};
    std::atomic<qint64> waitingCustomers{0};
    std::atomic<qint64> views{0};
    std::atomic<qint64> slowSessions{0};
    std::atomic<qint64> malformed{0};
    std::atomic<qint64> customerMessages{0};
    std::atomic<bool> halted{false};
};

} // namespace Wheelhouse
