// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptmerge.h"

#include "core/dialog/keyedlist.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

const QJsonValue absent(QJsonValue::Undefined);

class Merger
{
public:
    QJsonObject run(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs)
    {
        return objects(base, ours, theirs, {}, true);
    }
    QList<MergeConflict> conflicts;

private:
    /// `entries`: lists of texts are joined entry by entry. Not those that a bot says in turn: two
    /// rewordings of one of them would both stay.
    QJsonValue values(const QJsonValue &base, const QJsonValue &ours, const QJsonValue &theirs,
                      const QString &path, bool entries)
    {
        if (ours == theirs || base == theirs)
            return ours;
        if (base == ours)
            return theirs;
        if (ours.isObject() && theirs.isObject())
            return objects(base.toObject(), ours.toObject(), theirs.toObject(), path, entries);
        if (ours.isArray() && theirs.isArray()) {
            const auto was = keyedList(base.toArray());
            const auto mine = keyedList(ours.toArray());
            const auto other = keyedList(theirs.toArray());
            const bool texts = ours.toArray().at(0).isString() || theirs.toArray().at(0).isString();
            if (was && mine && other && (entries || !texts))
                return lists(*was, *mine, *other, path, entries);
        }
        conflicts.append({path, base, ours, theirs});
        return ours;
    }

    QJsonObject objects(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs,
                        const QString &path, bool entries)
    {
        QJsonObject merged;
        QStringList keys = ours.keys();
        for (const QString &key : theirs.keys()) {
            if (!ours.contains(key))
                keys.append(key);
        }
        for (const QString &key : keys) {
            const bool said = key == QLatin1StringView("say") ||
                              key == QLatin1StringView("invalid") ||
                              key == QLatin1StringView("text") || key == QLatin1StringView("texts");
            const QJsonValue value =
                values(base.value(key), ours.value(key), theirs.value(key),
                       path.isEmpty() ? key : path + u'.' + key, entries && !said);
            if (!value.isUndefined())
                merged.insert(key, value);
        }
        return merged;
    }

    QJsonArray lists(const KeyedList &base, const KeyedList &ours, const KeyedList &theirs,
                     const QString &path, bool entries)
    {
        QJsonArray merged;
        for (const QString &key : order(base, ours, theirs)) {
            const QJsonValue value =
                values(base.values.value(key, absent), ours.values.value(key, absent),
                       theirs.values.value(key, absent), path + u'.' + key, entries);
            if (!value.isUndefined())
                merged.append(value);
        }
        return merged;
    }

    static QStringList shared(const QStringList &keys, const KeyedList &a, const KeyedList &b)
    {
        QStringList both;
        std::copy_if(keys.begin(), keys.end(), std::back_inserter(both), [&](const QString &key) {
            return a.values.contains(key) && b.values.contains(key);
        });
        return both;
    }

    /// All keys of both: in the order of the side that moved entries, what only the other has
    /// behind its predecessor there.
    static QStringList order(const KeyedList &base, const KeyedList &ours, const KeyedList &theirs)
    {
        const bool oursMoved = shared(ours.keys, base, base) != shared(base.keys, ours, ours);
        const KeyedList &lead = oursMoved ? ours : theirs;
        const KeyedList &other = oursMoved ? theirs : ours;
        QHash<QString, QStringList> behind;
        QString anchor; // empty: at the front
        for (const QString &key : other.keys) {
            if (lead.values.contains(key))
                anchor = key;
            else
                behind[anchor].append(key);
        }
        QStringList keys = behind.value({});
        for (const QString &key : lead.keys) {
            keys.append(key);
            if (!key.isEmpty())
                keys += behind.value(key);
        }
        return keys;
    }
};

} // namespace

ScriptMerge mergeScripts(const Script &base, const Script &ours, const Script &theirs)
{
    Merger merger;
    ScriptMerge merge;
    merge.script = merger.run(toJson(base), toJson(ours), toJson(theirs));
    merge.conflicts = std::move(merger.conflicts);
    return merge;
}

} // namespace Wheelhouse
