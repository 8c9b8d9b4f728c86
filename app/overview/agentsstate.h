// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/protocol/agentsview.h"

#include <QObject>

#include <functional>

namespace Wheelhouse {

/// The figures of the page's question by agent, as the server last said. OverviewClient carries it;
/// a test carries by hand. GUI thread.
class AgentsState : public QObject
{
    Q_OBJECT

public:
    /// The figures move with every contact, but they take the server a walk over all contacts of
    /// the period: no more often than this.
    static constexpr qint64 refreshMs = 300'000;

    using Answered = std::function<void(const Result<QJsonObject> &)>;
    /// Calls a method of the server and answers once.
    using Carry =
        std::function<void(const QString &method, const QJsonObject &params, Answered answered)>;

    using QObject::QObject;

    void setCarrier(Carry carry) { m_carry = std::move(carry); }

    /// When they are seen: reads anew when this is another question, or the time has passed.
    void follow(const OverviewParams &question, qint64 nowMs, bool seen);
    /// Another server is coming.
    void clear();

    const std::optional<AgentsAnswer> &answer() const { return m_answer; }
    const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void read();

    Carry m_carry;
    std::optional<OverviewParams> m_question;
    bool m_begun = false; ///< to read, for the question
    qint64 m_atMs = 0;
    quint64 m_number = 0; ///< the latest; older answers are dropped
    std::optional<AgentsAnswer> m_answer;
    std::optional<Error> m_problem;
};

} // namespace Wheelhouse
