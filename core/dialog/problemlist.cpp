// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/problemlist.h"

#include "core/dialog/placeholders.h"

#include <algorithm>

namespace Wheelhouse {

QString indexed(const QString &list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

ProblemList::ProblemList(const Script &script) : m_script(script)
{
    for (const ScriptTopic &topic : script.topics) {
        if (!m_topics.contains(topic.id))
            m_topics.insert(topic.id, &topic);
    }
}

void ProblemList::add(ProblemKind kind, const QString &path, const QString &what)
{
    if (m_problems.size() < problemsListed)
        m_problems.append({kind, path, what, {}});
}

bool ProblemList::identifier(const QString &id, const QString &path)
{
    const auto fits = [](QChar each) {
        return (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9') || each == u'-' ||
               each == u'_';
    };
    const bool good = !id.isEmpty() && id.size() <= 64 && id[0] != u'-' && id[0] != u'_' &&
                      std::all_of(id.begin(), id.end(), fits);
    if (!good)
        add(ProblemKind::BadId, path,
            QStringLiteral("must be 1 to 64 of a-z, 0-9, - and _, a letter or digit first"));
    return good;
}

bool ProblemList::own(const QString &id, const QString &path, QSet<QString> &ids)
{
    if (!identifier(id, path))
        return false;
    if (ids.contains(id)) {
        add(ProblemKind::UsedTwice, path, QStringLiteral("“%1” is used twice").arg(id));
        return false;
    }
    ids.insert(id);
    return true;
}

bool ProblemList::count(qsizetype count, qsizetype least, qsizetype most, const QString &path)
{
    if (count > most)
        add(ProblemKind::TooLarge, path, QStringLiteral("has more than %1").arg(most));
    else if (count < least)
        add(ProblemKind::Missing, path, QStringLiteral("is empty"));
    return count >= least && count <= most;
}

bool ProblemList::range(double value, double least, double most, const QString &path)
{
    const bool good = value >= least && value <= most;
    if (!good)
        add(ProblemKind::BadValue, path,
            QStringLiteral("must lie between %1 and %2").arg(least).arg(most));
    return good;
}

bool ProblemList::text(const QString &text, const QString &path, qsizetype most)
{
    if (text.trimmed().isEmpty())
        add(ProblemKind::Missing, path, QStringLiteral("is empty"));
    else if (text.size() > most)
        add(ProblemKind::TooLarge, path, QStringLiteral("is longer than %1 characters").arg(most));
    else
        return true;
    return false;
}

void ProblemList::texts(const Texts &texts, const QString &path)
{
    for (const QString &language : m_script.languages) {
        const QString place = path + u'.' + language;
        if (!texts.contains(language))
            add(ProblemKind::MissingTranslation, place, QStringLiteral("is missing"));
        else if (text(texts.in(language), place, scriptLabelLimit))
            placeholders(texts.in(language), place, {});
    }
}

void ProblemList::says(const Says &says, const QString &path, const QStringList &extra)
{
    for (const QString &language : m_script.languages) {
        const QString place = path + u'.' + language;
        if (!says.contains(language)) {
            add(ProblemKind::MissingTranslation, place, QStringLiteral("is missing"));
            continue;
        }
        const Variants variants = says.in(language);
        const bool plain = variants.channels() == QStringList(Variants::defaultChannel());
        if (variants.of(Variants::defaultChannel()).isEmpty())
            add(ProblemKind::MissingTranslation, place,
                QStringLiteral("has no text for all channels (default)"));
        for (const QString &channel : variants.channels()) {
            const QStringList texts = variants.of(channel);
            const QString list = plain ? place : place + u'.' + channel;
            if (!count(texts.size(), 1, 20, list))
                continue;
            for (qsizetype i = 0; i < texts.size(); ++i) {
                const QString at = texts.size() == 1 ? list : indexed(list, i);
                if (text(texts[i], at))
                    placeholders(texts[i], at, extra);
            }
        }
    }
}

void ProblemList::placeholders(const QString &text, const QString &path, const QStringList &extra)
{
    for (const QString &name : placeholdersOf(text)) {
        if (!extra.contains(name))
            variable(name, path);
    }
}

void ProblemList::variable(const QString &name, const QString &path)
{
    if (!m_script.variables.contains(name))
        add(ProblemKind::UnknownVariable, path,
            QStringLiteral("“%1” is none of the variables").arg(name.left(80)));
}

} // namespace Wheelhouse
