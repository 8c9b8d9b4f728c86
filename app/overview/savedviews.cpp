// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/savedviews.h"

#include "app/overview/questionlink.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

namespace Wheelhouse {

namespace {

Q_LOGGING_CATEGORY(viewsLog, "wheelhouse.views")

const QString listKey = QStringLiteral("views");
const QString nameKey = QStringLiteral("name");
const QString linkKey = QStringLiteral("link");

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QString SavedViews::nameFrom(const QString &typed)
{
    return typed.simplified().left(longestName).trimmed();
}

SavedViews::SavedViews(Settings &settings, const QString &ownZone, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_ownZone(ownZone)
{
    load();
}

QList<SavedView> SavedViews::views() const
{
    QList<SavedView> views;
    for (const Entry &entry : m_entries) {
        if (entry.view)
            views.append(*entry.view);
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::stable_sort(views.begin(), views.end(), [&](const SavedView &a, const SavedView &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return views;
}

std::optional<SavedView> SavedViews::find(const QString &name) const
{
    for (const Entry &entry : m_entries) {
        if (entry.view && isSameName(entry.view->name, name))
            return entry.view;
    }
    return std::nullopt;
}

bool SavedViews::save(const QString &name, const OverviewParams &params)
{
    const SavedView view{nameFrom(name), params};
    if (view.name.isEmpty())
        return false;
    const Entry entry{view, storedOf(view)};
    if (Entry *old = entryOf(view.name))
        *old = entry;
    else
        m_entries.append(entry);
    store();
    return true;
}

bool SavedViews::rename(const QString &name, const QString &newName)
{
    const QString wanted = nameFrom(newName);
    Entry *entry = entryOf(name);
    const Entry *other = entryOf(wanted);
    if (!entry || wanted.isEmpty() || (other && other != entry))
        return false;
    entry->view->name = wanted;
    entry->stored = storedOf(*entry->view);
    store();
    return true;
}

void SavedViews::remove(const QString &name)
{
    const auto gone = m_entries.removeIf(
        [&](const Entry &entry) { return entry.view && isSameName(entry.view->name, name); });
    if (gone > 0)
        store();
}

void SavedViews::load()
{
    const QByteArray text = m_settings.value<QByteArray>(SettingId::OverviewViews);
    if (text.isEmpty())
        return;
    const QJsonValue list = QJsonDocument::fromJson(text).object().value(listKey);
    if (!list.isArray()) {
        qCWarning(viewsLog) << "the saved views cannot be read and are kept as they are:"
                            << text.left(200);
        m_entries = {{std::nullopt, QString::fromUtf8(text)}};
        return;
    }
    for (const QJsonValue &stored : list.toArray()) {
        m_entries.append({viewOf(stored), stored});
        if (!m_entries.last().view)
            qCWarning(viewsLog) << "a saved view cannot be read and is kept as it is:" << stored;
    }
}

void SavedViews::store()
{
    QJsonArray list;
    for (const Entry &entry : std::as_const(m_entries))
        list.append(entry.stored);
    m_settings.setValue(SettingId::OverviewViews,
                        QJsonDocument(QJsonObject{{listKey, list}}).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

std::optional<SavedView> SavedViews::viewOf(const QJsonValue &stored) const
{
    const QString name = stored[nameKey].toString();
    const auto read = readQuestionLink(stored[linkKey].toString(), m_ownZone);
    const auto *params = std::get_if<OverviewParams>(&read);
    if (!params || name.isEmpty() || name != nameFrom(name))
        return std::nullopt;
    return SavedView{name, *params};
}

QJsonValue SavedViews::storedOf(const SavedView &view) const
{
    return QJsonObject{{nameKey, view.name}, {linkKey, questionLink(view.params, m_ownZone)}};
}

SavedViews::Entry *SavedViews::entryOf(const QString &name)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.view && isSameName(entry.view->name, name);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace Wheelhouse
