// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/agentsstate.h"
#include "core/kpi/interval.h"

namespace Wheelhouse {

inline AgentRow agentRow(const char *id, const char *name, const char *team, qint64 served,
                         qint64 satisfied, qint64 rated)
{
    const auto share = [](qint64 part, qint64 whole, qint64 asked) {
        Figure figure;
        figure.sample = whole;
        figure.asked = asked;
        if (whole > 0) {
            const Interval interval = wilson95(part, whole);
            figure.value = double(part) / double(whole);
            figure.low = interval.low;
            figure.high = interval.high;
        }
        return figure;
    };
    const auto duration = [served](double valueMs) {
        return Figure{served > 0 ? std::optional(valueMs) : std::nullopt, {}, {}, served, served};
    };
    AgentRow row{QString::fromLatin1(id), QString::fromUtf8(name), QString::fromLatin1(team), {}};
    row.figures = {Figure{double(served), {}, {}, served, served},
                   duration(40'000 + double(served) * 100),
                   duration(65'000),
                   duration(540'000 - double(served)),
                   share(satisfied, rated, 2 * rated),
                   share(served / 20, served, served),
                   share(served * 4 / 5, served, served),
                   share(served / 12, served, served)};
    return row;
}

/// Three agents, one of them without ratings, and one who is no user any more.
inline AgentsAnswer agentsAnswer()
{
    AgentsAnswer answer;
    answer.fromMs = 1'792'000'000'000;
    answer.toMs = answer.fromMs + 28LL * 24 * 3'600'000;
    answer.asOfMs = 1'795'271'520'000;
    answer.metrics = agentMetrics();
    answer.rows = {agentRow("ania", "Ania Kowalska", "billing", 312, 88, 100),
                   agentRow("bartek", "Bartek Nowak", "second-line", 1'204, 300, 420),
                   agentRow("old", "", "", 7, 0, 0)};
    answer.looked = 1'523;
    return answer;
}

/// A state whose server answers by hand.
struct AgentStage
{
    QList<AgentsState::Answered> calls;
    AgentsState state;

    AgentStage()
    {
        state.setCarrier(
            [this](const QString &, const QJsonObject &, AgentsState::Answered answered) {
                calls.append(std::move(answered));
            });
        state.follow({}, 0, true);
    }
    void answer(const AgentsAnswer &answer) { calls.last()(toJson(answer)); }
};

} // namespace Wheelhouse
