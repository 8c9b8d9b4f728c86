// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fields.h"

#include <QUrl>

namespace Wheelhouse {

class Settings;

enum class ConnectionKind { ThisComputer, Demo, Server };
template <> struct EnumNames<ConnectionKind>
{
    static constexpr std::array names{"this_computer", "demo", "server"};
};

/// One place to connect to. Holds no secret.
struct ConnectionProfile
{
    QString id; ///< "this-computer", "demo", or made from the URL and name
    ConnectionKind kind = ConnectionKind::Server;
    QString url;
    QString userName; ///< empty: signs in by token
    bool allowUnencrypted = false;
    bool operator==(const ConnectionProfile &) const = default;
    static constexpr auto fields()
    {
        using S = ConnectionProfile;
        return FieldList{field("id", &S::id), field("kind", &S::kind), field("url", &S::url),
                         field("user_name", &S::userName),
                         field("allow_unencrypted", &S::allowUnencrypted)};
    }
};

/// The places the user has been connected to, the last one first. This computer and the demo are
/// always there. Lives in Settings; a damaged list counts as empty.
class ConnectionList
{
public:
    explicit ConnectionList(Settings &settings) : m_settings(settings) {}

    static ConnectionProfile thisComputer();
    static ConnectionProfile demo();
    static ConnectionProfile server(const QUrl &url, const QString &userName,
                                    bool allowUnencrypted);

    /// The remembered servers, without this computer and the demo.
    QList<ConnectionProfile> servers() const;
    /// Where the user was last; nothing on the first start.
    std::optional<ConnectionProfile> last() const;
    /// To the top of the list, and last() from now on.
    void remember(const ConnectionProfile &profile);
    void forget(const QString &id);

    static constexpr int longest = 12;

private:
    void store(const QList<ConnectionProfile> &servers);

    Settings &m_settings;
};

} // namespace Wheelhouse
