// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/script.h"

#include <vector>

namespace Wheelhouse {

/// A step as a node of the graph of all steps.
struct FlowStep
{
    int topic = 0;         ///< index in the script
    int step = 0;          ///< index in the topic
    std::vector<int> next; ///< where it can lead, by any way
    bool toPerson = false; ///< it can hand over
    bool toEnd = false;    ///< it can end: a farewell, a confirmation, or a message that leaves the
                           ///< customer free to write
    bool deadEnd = false;  ///< it says something and offers no next step
};

/// Where steps lead. Built in time proportional to the script's size.
class ScriptFlow
{
public:
    explicit ScriptFlow(const Script &script);

    const std::vector<FlowStep> &steps() const { return m_steps; }
    int firstOf(int topic) const { return m_first[size_t(topic)]; } ///< -1: it has no step

    /// For each step whether a topic that begins leads there.
    std::vector<bool> reachable() const;
    /// For each step whether some way from it ends or hands over.
    std::vector<bool> endsSomewhere() const;
    /// For each step whether some way from it hands over.
    std::vector<bool> reachesPerson() const;

private:
    std::vector<bool> leadingTo(std::vector<bool> wanted) const;

    std::vector<FlowStep> m_steps;
    std::vector<int> m_first;
};

} // namespace Wheelhouse
