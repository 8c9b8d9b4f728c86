// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the people of the demo world say, by topic and language. Read from a resource.
#pragma once

#include "core/dialog/texts.h"

namespace Wheelhouse {

struct DemoTopic
{
    QString id;
    Phrases asks;    ///< how customers open
    Phrases answers; ///< what an agent finds out
    bool operator==(const DemoTopic &) const = default;
    static constexpr auto fields()
    {
        return FieldList{field("id", &DemoTopic::id), field("asks", &DemoTopic::asks),
                         field("answers", &DemoTopic::answers)};
    }
};

struct DemoTexts
{
    QList<DemoTopic> topics;
    Phrases vague; ///< openings that name no topic
    Phrases hello;
    Phrases person; ///< asks for one
    Phrases details;
    Phrases thanks;
    Phrases impatient;
    Phrases agentHello; ///< with %1 for the agent's name
    Phrases agentQuestion;
    Phrases agentBye;
    Phrases demoAgent; ///< to a real visitor, with %1 for the agent's name
    Phrases praise;
    Phrases complaint;
    Phrases givenNames;
    Phrases familyNames;
    static constexpr auto fields()
    {
        using S = DemoTexts;
        return FieldList{field("topics", &S::topics),
                         field("vague", &S::vague),
                         field("hello", &S::hello),
                         field("person", &S::person),
                         field("details", &S::details),
                         field("thanks", &S::thanks),
                         field("impatient", &S::impatient),
                         field("agentHello", &S::agentHello),
                         field("agentQuestion", &S::agentQuestion),
                         field("agentBye", &S::agentBye),
                         field("demoAgent", &S::demoAgent),
                         field("praise", &S::praise),
                         field("complaint", &S::complaint),
                         field("givenNames", &S::givenNames),
                         field("familyNames", &S::familyNames)};
    }

    /// The topic of that id, else the first.
    const DemoTopic &topic(const QString &id) const;
};

/// Parsed on the first call; thread-safe.
const DemoTexts &demoTexts();

} // namespace Wheelhouse
