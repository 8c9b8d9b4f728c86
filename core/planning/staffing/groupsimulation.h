// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/staffing/batchmeans.h"

#include <QList>
#include <QString>

#include <limits>

namespace Wheelhouse {

/// Contacts that ask for one skill.
struct SkillQueue
{
    QString skill;
    double contactsASecond = 0;
    double handleSeconds = 0; ///< mean; > 0
    /// Deviation of the handling time / its mean: 1 is exponential, else log-normal; >= 0
    double handleVariation = 1;
    double patienceSeconds = std::numeric_limits<double>::infinity(); ///< mean, exponential
    double withinSeconds = 20;
    int priority = 0; ///< who waits in a queue of higher priority is answered first
};

/// Agents with the same skills.
struct AgentGroup
{
    QString name;
    int agents = 0;
    int concurrency = 1;
    double slowdown = 0;
    /// Positions in the list of queues, from what they do best to what they do when it is needed.
    QList<int> skills;
};

struct QueueEstimates
{
    Estimate serviceLevel; ///< answered in time / offered; who abandons is missed
    Estimate asaSeconds;
    Estimate waitSeconds;
    Estimate abandonment;
    Estimate waitShare;
};

struct GroupEstimates
{
    QList<QueueEstimates> queues;
    QList<Estimate> occupancies; ///< of the groups: share of agents with a contact
};

/// Simulates queues and groups event by event. A contact goes to a free agent of the group that
/// names its skill earliest; of groups that name it equally early, to the one with more agents
/// free; within the group to an agent with the fewest contacts. An agent with room takes, of the
/// queues of its skills, the one of highest priority, of those the skill named earliest, and of it
/// who came first. The first tenth of the contacts warms up and is not counted.
///
/// The same seed gives the same figures. What is given makes sense: see readGroups.
GroupEstimates simulateGroups(const QList<SkillQueue> &queues, const QList<AgentGroup> &groups,
                              qint64 contacts, quint64 seed);

} // namespace Wheelhouse
