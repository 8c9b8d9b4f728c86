// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scripttarget.h"

namespace Wheelhouse {

ScriptTarget targetOf(const QString &to, const ScriptTopic &here,
                      const std::function<const ScriptTopic *(const QString &)> &topicOf)
{
    using Kind = ScriptTarget::Kind;
    const qsizetype slash = to.indexOf(u'/');
    const ScriptTopic *topic = slash < 0 ? &here : topicOf(to.left(slash));
    const ScriptStep *step = topic ? topic->step(to.mid(slash + 1)) : nullptr;
    if (step && !to.isEmpty())
        return {Kind::Step, topic, step};
    if (to == QLatin1StringView("person"))
        return {Kind::Person};
    if (to == QLatin1StringView("end"))
        return {Kind::End};
    return {};
}

ScriptTarget targetOf(const QString &to, const ScriptTopic &here, const Script &script)
{
    return targetOf(to, here, [&](const QString &id) { return script.topic(id); });
}

} // namespace Wheelhouse
