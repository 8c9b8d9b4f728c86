// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/recentservers.h"

#include "ui/shell/linkwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Wheelhouse {

RecentServers::RecentServers(const Theme &theme, ConnectionList &list, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_list(list)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(4);
    auto *label = new QLabel(tr("Recent"), this);
    setLook(label, "small");
    m_column->addWidget(label);
    connect(&theme, &Theme::changed, this, &RecentServers::refresh);
    refresh();
}

void RecentServers::refresh()
{
    if (m_rows)
        m_rows->deleteLater();
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_column->addWidget(m_rows);
    const QList<ConnectionProfile> servers = m_list.servers();
    for (const ConnectionProfile &profile :
         servers.first(std::min<qsizetype>(shown, servers.size())))
        rows->addWidget(makeRow(profile));
    setVisible(!servers.isEmpty());
}

QWidget *RecentServers::makeRow(const ConnectionProfile &profile)
{
    auto *row = new QWidget(m_rows);
    const QString place = LinkWords::placeName(profile);
    const QString words = profile.userName.isEmpty()
                              ? place
                              //: A remembered server: %1 is the user's name, %2 the server's
                              : tr("%1 at %2").arg(profile.userName, place);
    auto *open = new QPushButton(m_theme.icon(QStringLiteral("server"), m_theme.tokens().textMuted),
                                 words, row);
    open->setObjectName(QStringLiteral("recent"));
    open->setAccessibleName(tr("Connect to %1").arg(words));
    open->setToolTip(profile.url);
    open->setStyleSheet(QStringLiteral("text-align: left;"));
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *forget = new QToolButton(row);
    setLook(forget, "icon");
    forget->setFixedSize(m_theme.scaled(30), m_theme.scaled(30));
    forget->setIcon(m_theme.icon(QStringLiteral("close"), m_theme.tokens().textFaint));
    forget->setAccessibleName(tr("Forget %1").arg(words));
    forget->setToolTip(tr("Forget this server and its sign-in"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addWidget(open, 1);
    line->addWidget(forget);
    connect(open, &QPushButton::clicked, this, [this, profile] { Q_EMIT chosen(profile); });
    connect(forget, &QToolButton::clicked, this, [this, profile] {
        m_list.forget(profile.id);
        Q_EMIT forgotten(profile.id);
        QMetaObject::invokeMethod(this, &RecentServers::refresh, Qt::QueuedConnection);
    });
    return row;
}

} // namespace Wheelhouse
