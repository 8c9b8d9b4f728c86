// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/script.h"

#include <algorithm>

namespace Wheelhouse {

StepKind ScriptStep::kind() const
{
    if (!ask.isEmpty())
        return StepKind::Ask;
    if (!cases.isEmpty())
        return StepKind::If;
    if (!call.isEmpty())
        return StepKind::Call;
    if (article)
        return StepKind::Article;
    if (rate)
        return StepKind::Rate;
    if (handOver)
        return StepKind::HandOver;
    if (end)
        return StepKind::End;
    return say.isEmpty() ? StepKind::Jump : StepKind::Message;
}

const ScriptStep *ScriptTopic::step(const QString &wanted) const
{
    if (wanted.isEmpty())
        return steps.isEmpty() ? nullptr : &steps.constFirst();
    const auto found = std::find_if(steps.cbegin(), steps.cend(),
                                    [&](const ScriptStep &each) { return each.id == wanted; });
    return found == steps.cend() ? nullptr : &*found;
}

const ScriptTopic *Script::topic(const QString &id) const
{
    const auto found = std::find_if(topics.cbegin(), topics.cend(),
                                    [&](const ScriptTopic &each) { return each.id == id; });
    return found == topics.cend() ? nullptr : &*found;
}

const ScriptStep *Script::step(const QString &path) const
{
    const qsizetype slash = path.indexOf(u'/');
    const ScriptTopic *owner = slash < 0 ? nullptr : topic(path.left(slash));
    return owner ? owner->step(path.mid(slash + 1)) : nullptr;
}

QString Script::spoken(const QString &language) const
{
    if (languages.contains(language))
        return language;
    const QString base = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return languages.contains(base) ? base : languages.value(0);
}

QList<TrainingPhrase> Script::phrases() const
{
    QList<TrainingPhrase> all;
    for (const ScriptTopic &each : topics) {
        for (const QString &language : each.phrases.languages()) {
            for (const QString &text : each.phrases.in(language))
                all.append({each.id, text});
        }
        for (const QString &language : each.title.languages())
            all.append({each.id, each.title.in(language)});
    }
    return all;
}

} // namespace Wheelhouse
