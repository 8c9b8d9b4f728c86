// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connectionlist.h"
#include "app/connection/embedded.h"
#include "app/link/link.h"
#include "app/secrets/tokenstore.h"

#include <QThreadPool>

namespace Wheelhouse {

/// What a user may give beside the profile; a remembered token is used when both are empty.
struct Credentials
{
    QString password;
    QString token;
};

/// Brings the link to a profile: starts the embedded backend on a pool thread, or finds the token
/// of a server, and keeps the tokens that servers issue. A newer connectTo() supersedes an older
/// one. GUI thread.
class Connector : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `embedded` may be null: then those two kinds fail as Unavailable.
    Connector(Link &link, TokenStore &tokens, ConnectionList &list, EmbeddedBackend *embedded,
              QObject *parent = nullptr);
    ~Connector() override;

    void connectTo(const ConnectionProfile &profile, const Credentials &credentials = {});
    /// Leaves the server; the embedded backend is stopped, too.
    void leave();
    /// Leaves and forgets the token.
    void signOut();

    /// Where the link is going or has gone; nothing when nowhere.
    const std::optional<ConnectionProfile> &current() const { return m_current; }
    /// True while the embedded backend is being started or a token looked up.
    bool preparing() const { return m_preparing; }

Q_SIGNALS:
    void currentChanged();
    void preparingChanged();
    /// It did not even come to an attempt: the backend did not start, or there is no token.
    void failed(const Wheelhouse::Error &error);

private:
    void startEmbedded(EmbeddedMode mode, quint64 generation);
    void useToken(const QString &token, const Credentials &credentials);
    void setPreparing(bool preparing);
    void giveUp(const Error &error);

    Link &m_link;
    TokenStore &m_tokens;
    ConnectionList &m_list;
    EmbeddedBackend *m_embedded;
    std::optional<ConnectionProfile> m_current;
    quint64 m_generation = 0;
    bool m_preparing = false;
    QThreadPool m_starter; ///< of one thread: starts never overlap
};

} // namespace Wheelhouse
