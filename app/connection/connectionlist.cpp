// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/connectionlist.h"

#include "app/settings/settings.h"

#include <QJsonDocument>

namespace Wheelhouse {
namespace {

struct StoredList
{
    QList<ConnectionProfile> servers;
    static constexpr auto fields() { return FieldList{field("servers", &StoredList::servers)}; }
};

} // namespace

ConnectionProfile ConnectionList::thisComputer()
{
    return {QStringLiteral("this-computer"), ConnectionKind::ThisComputer, {}, {}, false};
}

ConnectionProfile ConnectionList::demo()
{
    return {QStringLiteral("demo"), ConnectionKind::Demo, {}, {}, false};
}

ConnectionProfile ConnectionList::server(const QUrl &url, const QString &userName,
                                         bool allowUnencrypted)
{
    const QString address = url.toString();
    const QString id = userName.isEmpty() ? address : userName + u'@' + address;
    return {id, ConnectionKind::Server, address, userName, allowUnencrypted};
}

QList<ConnectionProfile> ConnectionList::servers() const
{
    const QByteArray text = m_settings.value<QByteArray>(SettingId::Connections);
    const auto stored = fromJson<StoredList>(QJsonDocument::fromJson(text).object());
    return stored ? stored->servers : QList<ConnectionProfile>();
}

std::optional<ConnectionProfile> ConnectionList::last() const
{
    const QString id = m_settings.value<QString>(SettingId::LastConnection);
    const QList<ConnectionProfile> all = QList{thisComputer(), demo()} + servers();
    for (const ConnectionProfile &profile : all) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

void ConnectionList::remember(const ConnectionProfile &profile)
{
    m_settings.setValue(SettingId::LastConnection, profile.id);
    if (profile.kind != ConnectionKind::Server)
        return;
    QList<ConnectionProfile> list = servers();
    list.removeIf([&](const ConnectionProfile &each) { return each.id == profile.id; });
    list.prepend(profile);
    store(list.first(std::min<qsizetype>(list.size(), longest)));
}

void ConnectionList::forget(const QString &id)
{
    QList<ConnectionProfile> list = servers();
    list.removeIf([&](const ConnectionProfile &each) { return each.id == id; });
    store(list);
    if (m_settings.value<QString>(SettingId::LastConnection) == id)
        m_settings.setValue(SettingId::LastConnection, QString());
}

void ConnectionList::store(const QList<ConnectionProfile> &servers)
{
    m_settings.setValue(SettingId::Connections,
                        QJsonDocument(toJson(StoredList{servers})).toJson(QJsonDocument::Compact));
}

} // namespace Wheelhouse
