// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/groupsimulation.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <queue>
#include <vector>

namespace Wheelhouse {

namespace {

struct Waiting
{
    double sinceSeconds;
    double untilSeconds; ///< gives up then
    double work;
    int batch; ///< -1: warming up
};

struct Agent
{
    int group = 0;
    qsizetype place = 0;     ///< among those of the group with as many contacts
    double done = 0;         ///< work done on each contact since the beginning
    double atSeconds = 0;    ///< when `done` was counted
    quint64 plan = 0;        ///< number of the finish that is planned
    std::vector<double> due; ///< what `done` has to reach, of each contact
};

struct Finish
{
    double atSeconds;
    size_t agent;
    quint64 plan;
    bool operator<(const Finish &other) const { return atSeconds > other.atSeconds; }
};

/// A group's agents, sorted by how many contacts they have.
struct GroupState
{
    const AgentGroup *group = nullptr;
    std::vector<std::vector<size_t>> byContacts;
    std::vector<size_t> queues; ///< in the order in which they are served
    qsizetype busy = 0;
    BatchMeans occupancy;

    qsizetype room() const
    {
        return qsizetype(group->agents) - qsizetype(byContacts.back().size());
    }
};

struct Offer
{
    qsizetype rank;
    size_t group;
};

struct QueueState
{
    std::deque<Waiting> waiting;
    std::vector<Offer> offers; ///< groups with the skill, those that do it best first
    BatchMeans inTime, asa, wait, abandoned, waited;
};

class Simulation
{
public:
    Simulation(const QList<SkillQueue> &queues, const QList<AgentGroup> &groups, qint64 contacts,
               quint64 seed)
        : m_settings(queues)
        , m_contacts(contacts)
        , m_random(seed)
        , m_queues(size_t(queues.size()))
        , m_groups(size_t(groups.size()))
    {
        for (const SkillQueue &queue : queues)
            m_arrivalRate += queue.contactsASecond;
        for (qsizetype g = 0; g < groups.size(); ++g)
            addGroup(groups.at(g), size_t(g));
        for (QueueState &queue : m_queues)
            std::stable_sort(queue.offers.begin(), queue.offers.end(),
                             [](const Offer &a, const Offer &b) { return a.rank < b.rank; });
    }

    GroupEstimates run()
    {
        double nextArrival = m_random.exponential(1 / m_arrivalRate);
        qint64 arrived = 0;
        while (arrived < m_contacts || !m_finishes.empty()) {
            const bool arrives = arrived < m_contacts &&
                                 (m_finishes.empty() || nextArrival < m_finishes.top().atSeconds);
            advance(arrives ? nextArrival : m_finishes.top().atSeconds);
            if (arrives) {
                arrive(arrived++);
                nextArrival = arrived < m_contacts ? m_now + m_random.exponential(1 / m_arrivalRate)
                                                   : std::numeric_limits<double>::infinity();
                m_batch = arrived < m_contacts ? batchOf(arrived) : -1;
            } else {
                finish();
            }
        }
        return estimates();
    }

private:
    void addGroup(const AgentGroup &group, size_t index)
    {
        GroupState &state = m_groups[index];
        state.group = &group;
        state.byContacts.resize(size_t(group.concurrency) + 1);
        for (int i = 0; i < group.agents; ++i) {
            Agent agent;
            agent.group = int(index);
            agent.place = i;
            state.byContacts[0].push_back(m_agents.size());
            m_agents.push_back(agent);
        }
        for (qsizetype rank = 0; rank < group.skills.size(); ++rank) {
            const auto queue = size_t(group.skills.at(rank));
            state.queues.push_back(queue);
            m_queues[queue].offers.push_back({rank, index});
        }
        std::stable_sort(state.queues.begin(), state.queues.end(), [this](size_t a, size_t b) {
            return m_settings.at(qsizetype(a)).priority > m_settings.at(qsizetype(b)).priority;
        });
    }

    int batchOf(qint64 contact) const
    {
        const qint64 warmUp = m_contacts / 10;
        return contact < warmUp
                   ? -1
                   : int((contact - warmUp) * BatchMeans::batches / (m_contacts - warmUp));
    }

    void advance(double toSeconds)
    {
        if (m_batch >= 0) {
            const double passed = toSeconds - m_now;
            for (GroupState &state : m_groups)
                state.occupancy.add(m_batch, passed * double(state.busy),
                                    passed * state.group->agents);
        }
        m_now = toSeconds;
    }

    size_t skillOfNext()
    {
        double left = m_random.uniform() * m_arrivalRate;
        size_t queue = 0;
        while (queue + 1 < m_queues.size() &&
               (left -= m_settings.at(qsizetype(queue)).contactsASecond) >= 0)
            ++queue;
        return queue;
    }

    double drawWork(const SkillQueue &queue)
    {
        const double variation = queue.handleVariation;
        if (variation == 1)
            return m_random.exponential(queue.handleSeconds);
        const double squared = std::log1p(variation * variation);
        return queue.handleSeconds * std::exp(std::sqrt(squared) * m_random.normal() - squared / 2);
    }

    void arrive(qint64 contact)
    {
        const size_t index = skillOfNext();
        QueueState &queue = m_queues[index];
        const SkillQueue &setting = m_settings.at(qsizetype(index));
        const double patience = std::isinf(setting.patienceSeconds)
                                    ? setting.patienceSeconds
                                    : m_random.exponential(setting.patienceSeconds);
        const Waiting waiting{m_now, m_now + patience, drawWork(setting), batchOf(contact)};
        const size_t group = groupFor(queue);
        if (group == m_groups.size())
            queue.waiting.push_back(waiting);
        else
            begin(freestAgent(m_groups[group]), index, waiting);
    }

    size_t groupFor(const QueueState &queue) const
    {
        size_t best = m_groups.size();
        qsizetype bestRank = 0;
        for (const Offer &offer : queue.offers) {
            if (best < m_groups.size() && offer.rank > bestRank)
                break;
            const qsizetype room = m_groups[offer.group].room();
            if (room > 0 && (best == m_groups.size() || room > m_groups[best].room())) {
                best = offer.group;
                bestRank = offer.rank;
            }
        }
        return best;
    }

    static size_t freestAgent(const GroupState &state)
    {
        return std::find_if(state.byContacts.begin(), state.byContacts.end(),
                            [](const auto &agents) { return !agents.empty(); })
            ->back();
    }

    void begin(size_t index, size_t queueIndex, const Waiting &contact)
    {
        tell(queueIndex, contact, m_now - contact.sinceSeconds, true);
        Agent &agent = m_agents[index];
        work(agent);
        move(index, +1);
        agent.due.push_back(agent.done + contact.work);
        plan(index);
    }

    void tell(size_t queueIndex, const Waiting &contact, double waitSeconds, bool answered)
    {
        if (contact.batch < 0)
            return;
        QueueState &queue = m_queues[queueIndex];
        const double within = m_settings.at(qsizetype(queueIndex)).withinSeconds;
        queue.inTime.add(contact.batch, answered && waitSeconds <= within, 1);
        queue.asa.add(contact.batch, answered ? waitSeconds : 0, answered);
        queue.wait.add(contact.batch, waitSeconds, 1);
        queue.abandoned.add(contact.batch, !answered, 1);
        queue.waited.add(contact.batch, waitSeconds > 0, 1);
    }

    double pace(const Agent &agent) const
    {
        const double slowdown = m_groups[size_t(agent.group)].group->slowdown;
        return 1 / (1 + slowdown * double(agent.due.size() - 1));
    }

    void work(Agent &agent)
    {
        if (!agent.due.empty())
            agent.done += (m_now - agent.atSeconds) * pace(agent);
        agent.atSeconds = m_now;
    }

    void plan(size_t index)
    {
        Agent &agent = m_agents[index];
        ++agent.plan;
        if (agent.due.empty())
            return;
        const double left = *std::min_element(agent.due.begin(), agent.due.end()) - agent.done;
        m_finishes.push({m_now + std::max(0.0, left) / pace(agent), index, agent.plan});
    }

    void move(size_t index, int contacts)
    {
        Agent &agent = m_agents[index];
        GroupState &state = m_groups[size_t(agent.group)];
        const auto before = qsizetype(agent.due.size());
        auto &from = state.byContacts[size_t(before)];
        m_agents[from.back()].place = agent.place;
        std::swap(from[size_t(agent.place)], from.back());
        from.pop_back();
        auto &to = state.byContacts[size_t(before + contacts)];
        agent.place = qsizetype(to.size());
        to.push_back(index);
        state.busy += (before + contacts > 0) - (before > 0);
    }

    void finish()
    {
        const Finish finish = m_finishes.top();
        m_finishes.pop();
        Agent &agent = m_agents[finish.agent];
        if (finish.plan != agent.plan)
            return;
        work(agent);
        move(finish.agent, -1);
        agent.due.erase(std::min_element(agent.due.begin(), agent.due.end()));
        if (!takeWaiting(finish.agent))
            plan(finish.agent);
    }

    bool takeWaiting(size_t agent)
    {
        for (const size_t index : m_groups[size_t(m_agents[agent].group)].queues) {
            auto &waiting = m_queues[index].waiting;
            while (!waiting.empty()) {
                const Waiting contact = waiting.front();
                waiting.pop_front();
                if (contact.untilSeconds > m_now) {
                    begin(agent, index, contact);
                    return true;
                }
                tell(index, contact, contact.untilSeconds - contact.sinceSeconds, false);
            }
        }
        return false;
    }

    GroupEstimates estimates()
    {
        GroupEstimates estimates;
        for (size_t index = 0; index < m_queues.size(); ++index) {
            QueueState &queue = m_queues[index];
            for (const Waiting &left : queue.waiting)
                tell(index, left, left.untilSeconds - left.sinceSeconds, false);
            estimates.queues.append({queue.inTime.estimate(), queue.asa.estimate(),
                                     queue.wait.estimate(), queue.abandoned.estimate(),
                                     queue.waited.estimate()});
        }
        for (const GroupState &state : m_groups)
            estimates.occupancies.append(state.occupancy.estimate());
        return estimates;
    }

    const QList<SkillQueue> &m_settings;
    const qint64 m_contacts;
    Random m_random;
    double m_arrivalRate = 0;
    double m_now = 0;
    int m_batch = -1;
    std::vector<QueueState> m_queues;
    std::vector<GroupState> m_groups;
    std::vector<Agent> m_agents;
    std::priority_queue<Finish> m_finishes;
};

} // namespace

GroupEstimates simulateGroups(const QList<SkillQueue> &queues, const QList<AgentGroup> &groups,
                              qint64 contacts, quint64 seed)
{
    return Simulation(queues, groups, contacts, seed).run();
}

} // namespace Wheelhouse
