// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptwriter.h"

#include "core/dialog/yamlwriter.h"

namespace Wheelhouse {

namespace {

template <typename T> void addKeys(QStringList &keys)
{
    T::fields().each([&](const auto &one) {
        const QString key = QString::fromLatin1(one.name);
        if (!keys.contains(key))
            keys.append(key);
    });
}

} // namespace

const QStringList &scriptKeyOrder()
{
    static const QStringList order = [] {
        QStringList keys;
        addKeys<ScriptStep>(keys);
        addKeys<QuickReply>(keys);
        addKeys<ConditionCase>(keys);
        addKeys<Condition>(keys);
        addKeys<Article>(keys);
        addKeys<HandOver>(keys);
        addKeys<ScriptVariable>(keys);
        addKeys<ScriptAction>(keys);
        addKeys<ScriptHours>(keys);
        addKeys<ScriptGuards>(keys);
        QStringList all;
        addKeys<Script>(all);
        addKeys<ScriptTopic>(all);
        addKeys<ScriptTexts>(all);
        for (const QString &key : keys) {
            if (!all.contains(key))
                all.append(key);
        }
        // targets last, behind what they are the target of
        for (const char *target : {"solved", "not_solved", "to", "failed", "else"}) {
            all.removeAll(QString::fromLatin1(target));
            all.append(QString::fromLatin1(target));
        }
        // days by the week, not by the alphabet
        for (const char *day : {"mon", "tue", "wed", "thu", "fri", "sat", "sun", "default"})
            all.append(QString::fromLatin1(day));
        return all;
    }();
    return order;
}

QByteArray writeScript(const Script &script)
{
    return writeScript(toJson(script));
}

QByteArray writeScript(const QJsonObject &script)
{
    QStringList order = scriptKeyOrder();
    for (const QJsonValue &language : script.value(QLatin1StringView("languages")).toArray())
        order.append(language.toString());
    return writeYaml(script, order);
}

} // namespace Wheelhouse
