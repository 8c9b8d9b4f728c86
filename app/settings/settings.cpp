// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settings.h"

namespace Wheelhouse {
namespace {

QString storedKey(const SettingSpec &spec)
{
    return QString::fromLatin1(spec.key);
}

const SettingSpec &specOf(SettingId id)
{
    return settingTable().at(int(id));
}

} // namespace

const QList<SettingSpec> &settingTable()
{
    using enum SettingScope;
    static const QList<SettingSpec> table{
        {SettingId::Scheme, "look/scheme", QStringLiteral("system"), User, {}},
        {SettingId::TextScale, "look/textScale", 1.0, User, {}},
        {SettingId::Language, "look/language", QString(), User, {}},
        {SettingId::Connections, "connections/list", QByteArray(), User, {}},
        {SettingId::LastConnection, "connections/last", QString(), User, {}},
        {SettingId::LastPage, "window/page", QString(), User, {}},
        {SettingId::WindowGeometry, "window/geometry", QByteArray(), Machine, {}},
        {SettingId::OverviewQuestion, "overview/question", QString(), User, {}},
        {SettingId::OverviewViews, "overview/views", QByteArray(), User, {}},
        {SettingId::OverviewTables, "overview/tables", QString(), User, {}},
        {SettingId::OverviewTargets, "overview/targets", QByteArray(), User, {}},
        {SettingId::ExportFolder, "export/folder", QString(), Machine, {}},
    };
    Q_ASSERT(table.size() == int(SettingId::Count_));
    return table;
}

Settings::Settings(QObject *parent) : Settings(std::make_unique<QSettings>(), parent) {}

Settings::Settings(std::unique_ptr<QSettings> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    adoptOlderKeys();
}

void Settings::setValue(SettingId id, const QVariant &value)
{
    const SettingSpec &spec = specOf(id);
    Q_ASSERT(value.metaType() == spec.fallback.metaType());
    if (read(id) == value)
        return;
    m_store->setValue(storedKey(spec), value);
    Q_EMIT changed(id);
}

void Settings::reset(SettingScope scope)
{
    for (const SettingSpec &spec : settingTable()) {
        if (spec.scope != scope || !m_store->contains(storedKey(spec)))
            continue;
        m_store->remove(storedKey(spec));
        Q_EMIT changed(spec.id);
    }
}

QVariant Settings::read(SettingId id) const
{
    const SettingSpec &spec = specOf(id);
    QVariant value = m_store->value(storedKey(spec), spec.fallback);
    // an ini file knows only text
    if (!value.convert(spec.fallback.metaType()))
        return spec.fallback;
    return value;
}

void Settings::adoptOlderKeys()
{
    for (const SettingSpec &spec : settingTable()) {
        for (const QString &older : spec.olderKeys) {
            if (!m_store->contains(older))
                continue;
            if (!m_store->contains(storedKey(spec)))
                m_store->setValue(storedKey(spec), m_store->value(older));
            m_store->remove(older);
        }
    }
}

} // namespace Wheelhouse
