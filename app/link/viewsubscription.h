// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/link.h"

#include <optional>

namespace Wheelhouse {

/// Keeps one view of the server open through everything: opens it when the link comes up, notices a
/// gap in the deltas and closes it by opening again with the last number seen, opens again when the
/// server says the view is stale or the link was away. GUI thread.
class ViewSubscription : public QObject
{
    Q_OBJECT

public:
    ViewSubscription(Link &link, const QString &view, QObject *parent = nullptr);

    /// Watches with these parameters from now on; what was watched before is closed.
    void open(const QJsonObject &params);
    void close();

    /// True while the snapshot and all deltas so far are in and the link is up.
    bool fresh() const { return m_fresh; }

Q_SIGNALS:
    void snapshot(const QJsonObject &whole);
    void delta(const QJsonObject &changes);
    /// The server will not show this view; opens again only on a new open() or session.
    void refused(const Wheelhouse::Error &error);
    void freshChanged(bool fresh);

private:
    void ask();
    void settle(const QJsonObject &answer);
    void take(const QString &method, const QJsonObject &params);
    bool step(const QJsonObject &change);
    void forget();
    void letGo(const QString &viewId);
    void setFresh(bool fresh);

    Link &m_link;
    const QString m_view;
    QJsonObject m_params;
    QString m_id;                ///< the server's name for the open view
    std::optional<qint64> m_seq; ///< of the last delta applied, or the snapshot
    quint64 m_generation = 0;    ///< tells the answer to an outdated question
    bool m_wanted = false;
    bool m_asking = false;
    bool m_fresh = false;
};

} // namespace Wheelhouse
