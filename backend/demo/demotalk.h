// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/demo/demobot.h"
#include "backend/demo/democustomer.h"

#include <deque>

namespace Wheelhouse {

/// One conversation of the generated history while it goes on.
struct DemoTalk
{
    quint32 turn = 0; ///< counts up when what was planned for it no longer holds
    Event head;       ///< conversation, customer, channel, topic and script version of its events
    int brand = 0;
    QString customerName;
    DemoPersona persona;
    DemoBot *bot = nullptr;
    const DemoBot::Place *place = nullptr;
    const DialogTurn *botTurn = nullptr; ///< about to be spoken
    DemoMove move;                       ///< about to be made by the customer
    QString lastMessage;                 ///< id of the customer's last message
    int agent = -1;
    qint64 queuedMs = 0;
    qint64 assignedMs = 0;
    qint64 waitMs = 0; ///< from queue to a person's first word
    int questionsLeft = 0;
    bool greeted = false; ///< by the agent who has it now
    bool transferred = false;
    RatingGiven rating;
    int stars = 0; ///< of a review

    bool isCall() const { return head.channel == QLatin1StringView("phone"); }
    bool isReview() const { return head.channel == QLatin1StringView("appstore"); }
    bool isMail() const { return head.channel == QLatin1StringView("email") || isReview(); }
};

/// Conversations by number; the number of one that is over is used again.
class DemoTalks
{
public:
    int add()
    {
        if (m_free.empty()) {
            m_talks.emplace_back();
            return int(m_talks.size()) - 1;
        }
        const int number = m_free.back();
        m_free.pop_back();
        return number;
    }
    DemoTalk &operator[](int number) { return m_talks[size_t(number)]; }
    void remove(int number)
    {
        const quint32 turn = m_talks[size_t(number)].turn + 1;
        m_talks[size_t(number)] = DemoTalk();
        m_talks[size_t(number)].turn = turn;
        m_free.push_back(number);
    }
    size_t open() const { return m_talks.size() - m_free.size(); }

private:
    std::deque<DemoTalk> m_talks; ///< a talk stays where it is
    std::vector<int> m_free;
};

} // namespace Wheelhouse
