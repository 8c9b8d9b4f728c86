// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shellcontext.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Wheelhouse {

class PlaceCard;
class RecentServers;
class ServerForm;

/// Where the user says which Wheelhouse: this computer, the demo, a server. Shows how the attempt
/// goes on the card it was started from, and what to do when it fails.
class ConnectionPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionPage(const ShellContext &context, QWidget *parent = nullptr);

    /// Shows the profile's card as the one that is being tried.
    void follow(const ConnectionProfile &profile);

    /// Where a message across the top stands.
    QVBoxLayout *messageRow() { return m_messageRow; }

private:
    void start(const ConnectionProfile &profile, const Credentials &credentials = {});
    void refresh();
    void fail(const QString &sentence);
    PlaceCard *cardOf(ConnectionKind kind) const;
    QWidget *makeHead();
    void dress();

    const ShellContext m_context;
    QVBoxLayout *m_messageRow;
    QLabel *m_mark;
    PlaceCard *m_thisComputer;
    PlaceCard *m_demo;
    PlaceCard *m_server;
    RecentServers *m_recent;
    ServerForm *m_form;
    QLabel *m_safety;
    std::optional<ConnectionProfile> m_tried;
};

} // namespace Wheelhouse
