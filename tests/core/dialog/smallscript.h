// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/scriptchecker.h"

namespace Wheelhouse {

/// A script in English with all its texts; `head` and `topics` are YAML, topics without indent.
inline QByteArray smallScript(const QByteArray &topics, const QByteArray &head = {})
{
    QByteArray yaml = "format: 2\n"
                      "bot: t\n"
                      "name: T\n"
                      "brand: b\n"
                      "brand_name: B\n"
                      "languages: [en]\n" +
                      head + "texts:\n";
    for (const char *key :
         {"greeting", "say_more", "not_understood", "did_you_mean", "confirm_solved", "solved_yes",
          "solved_no", "talk_to_person", "handover", "outside_hours", "farewell"})
        yaml += QByteArray("  ") + key + ": {en: The " + key + "}\n";
    return yaml + "  handover_promise: {en: \"Wait {wait}\"}\ntopics:\n" + topics;
}

/// One topic `a` with these steps, each a line of flow YAML.
inline QByteArray oneTopic(std::initializer_list<const char *> steps, const QByteArray &head = {})
{
    QByteArray yaml = "- id: a\n  title: {en: Topic a}\n  phrases: {en: [about a]}\n  steps:\n";
    for (const char *step : steps)
        yaml += QByteArray("  - ") + step + "\n";
    return smallScript(yaml, head);
}

/// "topics[0].steps[0].to no_target" for each problem of a document.
inline QStringList problemsIn(const QByteArray &yaml)
{
    QStringList lines;
    for (const ScriptProblem &problem : checkScript(yaml).problems)
        lines.append(problem.path + u' ' + nameOf(problem.kind));
    return lines;
}

} // namespace Wheelhouse
