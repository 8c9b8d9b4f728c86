// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptdiff.h"

#include "core/dialog/keyedlist.h"
#include "core/dialog/scriptwriter.h"

#include <QJsonDocument>

#include <algorithm>

namespace Wheelhouse {

namespace {

class Differ
{
public:
    Differ()
    {
        for (const QString &key : scriptKeyOrder())
            m_rank.insert(key, m_rank.size());
    }

    QList<ScriptChange> run(const QJsonObject &before, const QJsonObject &after)
    {
        objects(before, after, {});
        return std::move(m_changes);
    }

private:
    using Kind = ScriptChange::Kind;

    void values(const QJsonValue &before, const QJsonValue &after, const QString &path)
    {
        if (before == after)
            return;
        if (before.isObject() && after.isObject())
            return objects(before.toObject(), after.toObject(), path);
        if (before.isArray() && after.isArray())
            return lists(before.toArray(), after.toArray(), path);
        m_changes.append({Kind::Changed, path, before, after});
    }

    void objects(const QJsonObject &before, const QJsonObject &after, const QString &path)
    {
        QStringList keys = after.keys();
        for (const QString &key : before.keys()) {
            if (!after.contains(key))
                keys.append(key);
        }
        const auto rank = [&](const QString &key) { return m_rank.value(key, m_rank.size()); };
        std::stable_sort(keys.begin(), keys.end(),
                         [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
        for (const QString &key : keys)
            one(before.value(key), after.value(key), path.isEmpty() ? key : path + u'.' + key);
    }

    void one(const QJsonValue &before, const QJsonValue &after, const QString &path)
    {
        if (before.isUndefined())
            m_changes.append({Kind::Added, path, {}, after});
        else if (after.isUndefined())
            m_changes.append({Kind::Removed, path, before, {}});
        else
            values(before, after, path);
    }

    void lists(const QJsonArray &before, const QJsonArray &after, const QString &path)
    {
        const auto was = keyedList(before);
        const auto is = keyedList(after);
        if (!was || !is) {
            m_changes.append({Kind::Changed, path, before, after});
            return;
        }
        const auto absent = [](const QString &) { return QJsonValue(QJsonValue::Undefined); };
        const auto in = [&](const KeyedList &list, const QString &key) {
            const auto found = list.values.constFind(key);
            return found == list.values.constEnd() ? absent(key) : *found;
        };
        QStringList stayed;
        for (const QString &key : is->keys) {
            const QJsonValue value = is->values[key];
            const QString place = value.isObject() ? path + u'.' + key : path;
            one(in(*was, key), value, place);
            if (was->values.contains(key))
                stayed.append(key);
        }
        QStringList stayedBefore;
        for (const QString &key : was->keys) {
            const QJsonValue value = was->values[key];
            if (is->values.contains(key))
                stayedBefore.append(key);
            else
                one(value, absent(key), value.isObject() ? path + u'.' + key : path);
        }
        if (stayed != stayedBefore)
            m_changes.append({Kind::Moved, path, QJsonArray::fromStringList(stayedBefore),
                              QJsonArray::fromStringList(stayed)});
    }

    QHash<QString, qsizetype> m_rank;
    QList<ScriptChange> m_changes;
};

qsizetype entriesIn(const QJsonObject &byLanguage)
{
    qsizetype count = 0;
    for (const QJsonValue &each : byLanguage)
        count += each.toArray().size();
    return count;
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return u'“' + value.toString() + u'”';
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const qsizetype steps = object.value(QLatin1StringView("steps")).toArray().size();
        if (steps > 0) {
            const QJsonObject phrases = object.value(QLatin1StringView("phrases")).toObject();
            return QStringLiteral("%1 steps, %2 phrases").arg(steps).arg(entriesIn(phrases));
        }
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

QList<ScriptChange> scriptChanges(const Script &before, const Script &after)
{
    return Differ().run(toJson(before), toJson(after));
}

QString changeText(const ScriptChange &change)
{
    switch (change.kind) {
    case ScriptChange::Kind::Added:
        return QStringLiteral("+ %1: %2").arg(change.path, shown(change.after));
    case ScriptChange::Kind::Removed:
        return QStringLiteral("- %1: %2").arg(change.path, shown(change.before));
    case ScriptChange::Kind::Moved:
        return QStringLiteral("> %1: %2 was %3")
            .arg(change.path, shown(change.after), shown(change.before));
    case ScriptChange::Kind::Changed:
        break;
    }
    return QStringLiteral("~ %1:\n    - %2\n    + %3")
        .arg(change.path, shown(change.before), shown(change.after));
}

} // namespace Wheelhouse
