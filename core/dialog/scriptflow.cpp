// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptflow.h"

#include "core/dialog/scripttarget.h"

#include <QHash>

namespace Wheelhouse {

namespace {

class FlowBuilder
{
public:
    FlowBuilder(const Script &script, std::vector<FlowStep> &steps, std::vector<int> &first)
        : m_steps(steps)
    {
        for (qsizetype t = 0; t < script.topics.size(); ++t) {
            const ScriptTopic &topic = script.topics[t];
            if (!m_topics.contains(topic.id))
                m_topics.insert(topic.id, &topic);
            first.push_back(topic.steps.isEmpty() ? -1 : int(m_steps.size()));
            for (qsizetype s = 0; s < topic.steps.size(); ++s) {
                m_at.insert(&topic.steps[s], int(m_steps.size()));
                m_steps.push_back({int(t), int(s), {}, false, false, false});
            }
        }
        for (FlowStep &node : m_steps)
            lead(node, script.topics[node.topic]);
    }

private:
    void lead(FlowStep &node, const ScriptTopic &topic)
    {
        const ScriptStep &step = topic.steps[node.step];
        if (topic.sensitive) {
            node.toPerson = true;
            return;
        }
        switch (step.kind()) {
        case StepKind::Message:
        case StepKind::Article:
            message(node, topic, step);
            break;
        case StepKind::Ask:
            to(node, topic, step.to);
            otherwisePerson(node, topic, step.otherwise);
            break;
        case StepKind::If:
            for (const ConditionCase &each : step.cases)
                to(node, topic, each.to);
            to(node, topic, step.otherwise);
            break;
        case StepKind::Call:
            to(node, topic, step.to);
            to(node, topic, step.failed);
            break;
        case StepKind::Rate:
        case StepKind::Jump:
            to(node, topic, step.to);
            break;
        case StepKind::HandOver:
            node.toPerson = true;
            break;
        case StepKind::End:
            node.toEnd = true;
            break;
        }
    }

    void message(FlowStep &node, const ScriptTopic &topic, const ScriptStep &step)
    {
        for (const QuickReply &choice : step.choices)
            to(node, topic, choice.to);
        if (step.confirm) {
            if (step.solved.isEmpty())
                node.toEnd = true;
            else
                to(node, topic, step.solved);
            otherwisePerson(node, topic, step.notSolved);
        } else if (!step.to.isEmpty()) {
            to(node, topic, step.to);
        } else if (step.choices.isEmpty()) {
            node.deadEnd = true;
            node.toEnd = true;
        }
    }

    void otherwisePerson(FlowStep &node, const ScriptTopic &topic, const QString &target)
    {
        if (target.isEmpty())
            node.toPerson = true;
        else
            to(node, topic, target);
    }

    void to(FlowStep &node, const ScriptTopic &topic, const QString &target)
    {
        const ScriptTarget found =
            targetOf(target, topic, [&](const QString &id) { return m_topics.value(id); });
        switch (found.kind) {
        case ScriptTarget::Kind::Step:
            node.next.push_back(m_at.value(found.step));
            break;
        case ScriptTarget::Kind::Person:
            node.toPerson = true;
            break;
        case ScriptTarget::Kind::End:
            node.toEnd = true;
            break;
        case ScriptTarget::Kind::Nowhere:
            break;
        }
    }

    std::vector<FlowStep> &m_steps;
    QHash<QString, const ScriptTopic *> m_topics;
    QHash<const ScriptStep *, int> m_at;
};

} // namespace

ScriptFlow::ScriptFlow(const Script &script)
{
    FlowBuilder(script, m_steps, m_first);
}

std::vector<bool> ScriptFlow::reachable() const
{
    std::vector<bool> reached(m_steps.size());
    std::vector<int> open;
    const auto reach = [&](int step) {
        if (step >= 0 && !reached[size_t(step)]) {
            reached[size_t(step)] = true;
            open.push_back(step);
        }
    };
    for (const int first : m_first)
        reach(first);
    while (!open.empty()) {
        const int step = open.back();
        open.pop_back();
        for (const int next : m_steps[size_t(step)].next)
            reach(next);
    }
    return reached;
}

std::vector<bool> ScriptFlow::leadingTo(std::vector<bool> wanted) const
{
    std::vector<std::vector<int>> before(m_steps.size());
    std::vector<int> open;
    for (size_t step = 0; step < m_steps.size(); ++step) {
        for (const int next : m_steps[step].next)
            before[size_t(next)].push_back(int(step));
        if (wanted[step])
            open.push_back(int(step));
    }
    while (!open.empty()) {
        const int step = open.back();
        open.pop_back();
        for (const int each : before[size_t(step)]) {
            if (!wanted[size_t(each)]) {
                wanted[size_t(each)] = true;
                open.push_back(each);
            }
        }
    }
    return wanted;
}

std::vector<bool> ScriptFlow::endsSomewhere() const
{
    std::vector<bool> ends;
    for (const FlowStep &step : m_steps)
        ends.push_back(step.toEnd || step.toPerson);
    return leadingTo(std::move(ends));
}

std::vector<bool> ScriptFlow::reachesPerson() const
{
    std::vector<bool> persons;
    for (const FlowStep &step : m_steps)
        persons.push_back(step.toPerson);
    return leadingTo(std::move(persons));
}

} // namespace Wheelhouse
