// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connectionpage.h"

#include "ui/shell/linkwords.h"
#include "ui/shell/placecard.h"
#include "ui/shell/recentservers.h"
#include "ui/shell/serverform.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Wheelhouse {

ConnectionPage::ConnectionPage(const ShellContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_messageRow(new QVBoxLayout)
    , m_mark(new QLabel(this))
    , m_safety(new QLabel(this))
{
    setObjectName(QStringLiteral("connectionPage"));
    m_demo = new PlaceCard(
        context.theme, QStringLiteral("compass"), tr("Explore the demo"),
        tr("A made-up streaming service with two bots, 28 days of history and customers who write "
           "while you watch. Nothing you do there matters."),
        tr("Explore the demo"), this);
    m_demo->setObjectName(QStringLiteral("demo"));
    m_thisComputer = new PlaceCard(
        context.theme, QStringLiteral("computer"), tr("This computer"),
        tr("Your own Wheelhouse, inside this program. Everything stays in your data folder; no "
           "server is needed."),
        tr("Open this computer"), this);
    m_thisComputer->setObjectName(QStringLiteral("thisComputer"));
    m_server = new PlaceCard(context.theme, QStringLiteral("server"), tr("Connect to a server"),
                             tr("Your team's Wheelhouse. Ask whoever runs it for the address."),
                             tr("Connect"), this);
    m_server->setObjectName(QStringLiteral("server"));
    m_recent = new RecentServers(context.theme, context.connections, m_server);
    m_form = new ServerForm(context.theme, m_server);
    m_server->addContent(m_recent);
    m_server->addContent(m_form);

    auto *cards = new QGridLayout;
    cards->setSpacing(Tokens::gap);
    cards->addWidget(m_demo, 0, 0);
    cards->addWidget(m_thisComputer, 1, 0);
    cards->addWidget(m_server, 0, 1, 2, 1);
    cards->setColumnStretch(0, 1);
    cards->setColumnStretch(1, 1);
    setLook(m_safety, "small");
    m_safety->setObjectName(QStringLiteral("safety"));
    m_safety->setAlignment(Qt::AlignCenter);
    m_safety->setWordWrap(true);

    auto *inner = new QWidget;
    setLook(inner, "plain");
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(32, 24, 32, 24);
    column->setSpacing(Tokens::gap);
    column->addStretch(2);
    column->addWidget(makeHead());
    column->addSpacing(14);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(cards, 100);
    centred->addStretch();
    column->addLayout(centred);
    column->addWidget(m_safety);
    column->addStretch(3);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_messageRow->setContentsMargins(24, 12, 24, 0);
    whole->addLayout(m_messageRow);
    whole->addWidget(scroll);

    connect(m_thisComputer, &PlaceCard::chosen, this,
            [this] { start(ConnectionList::thisComputer()); });
    connect(m_demo, &PlaceCard::chosen, this, [this] { start(ConnectionList::demo()); });
    connect(m_server, &PlaceCard::chosen, m_form, &ServerForm::submit);
    connect(m_form, &ServerForm::submitted, this, &ConnectionPage::start);
    connect(m_form, &ServerForm::problemChanged, m_server, &PlaceCard::setProblem);
    connect(m_recent, &RecentServers::chosen, this, [this](const ConnectionProfile &profile) {
        m_form->fill(profile);
        start(profile);
    });
    connect(m_recent, &RecentServers::forgotten, &context.tokens, &TokenStore::forget);
    for (PlaceCard *card : {m_thisComputer, m_demo, m_server})
        connect(card, &PlaceCard::cancelled, &context.connector, &Connector::leave);

    connect(&context.link, &Link::stateChanged, this, [this](LinkState state) {
        refresh();
        if (state == LinkState::Refused)
            fail(LinkWords::sentence(m_context.link, m_context.clock.nowMs()));
        else if (state == LinkState::Online)
            m_recent->refresh();
    });
    connect(&context.link, &Link::countdownChanged, this, &ConnectionPage::refresh);
    connect(&context.connector, &Connector::preparingChanged, this, &ConnectionPage::refresh);
    connect(&context.connector, &Connector::currentChanged, this, &ConnectionPage::refresh);
    connect(&context.connector, &Connector::failed, this,
            [this](const Error &error) { fail(LinkWords::failure(error)); });
    connect(&context.tokens, &TokenStore::safetyChanged, this, &ConnectionPage::refresh);
    connect(&context.theme, &Theme::changed, this, &ConnectionPage::dress);
    dress();
    refresh();
    const auto last = context.connections.last();
    PlaceCard *likely = cardOf(last ? last->kind : ConnectionKind::Demo);
    likely->setPrimary(true);
    if (!last || last->kind != ConnectionKind::Server)
        likely->button()->setFocus();
}

void ConnectionPage::follow(const ConnectionProfile &profile)
{
    m_tried = profile;
    if (profile.kind == ConnectionKind::Server)
        m_form->fill(profile);
    refresh();
}

void ConnectionPage::start(const ConnectionProfile &profile, const Credentials &credentials)
{
    for (PlaceCard *card : {m_thisComputer, m_demo, m_server})
        card->setProblem({});
    m_tried = profile;
    m_context.connector.connectTo(profile, credentials);
}

void ConnectionPage::refresh()
{
    const Link &link = m_context.link;
    const auto &current = m_context.connector.current();
    const bool refused = link.state() == LinkState::Refused;
    for (PlaceCard *card : {m_thisComputer, m_demo, m_server}) {
        const bool busy = current && cardOf(current->kind) == card && !refused && !link.isOnline();
        QString what;
        if (busy && m_context.connector.preparing())
            what = current->kind == ConnectionKind::Server ? tr("Looking up your sign-in…")
                                                           : tr("Starting…");
        else if (busy)
            what = link.state() == LinkState::Waiting
                       ? LinkWords::sentence(link, m_context.clock.nowMs())
                       : LinkWords::state(link);
        card->setBusy(busy, what);
    }
    const bool memoryOnly = m_context.tokens.safety() == TokenStore::Safety::MemoryOnly;
    m_safety->setText(
        memoryOnly ? tr("This desktop has no keychain that can be used, so a server's sign-in is "
                        "kept in memory only, until you quit.")
                   : tr("A server's sign-in is kept in your desktop's keychain, never in a file. "
                        "Without a keychain it is kept in memory only."));
}

void ConnectionPage::fail(const QString &sentence)
{
    const ConnectionKind kind = m_tried ? m_tried->kind : ConnectionKind::Server;
    if (kind == ConnectionKind::Server && m_tried)
        m_form->fill(*m_tried);
    cardOf(kind)->setProblem(sentence);
}

PlaceCard *ConnectionPage::cardOf(ConnectionKind kind) const
{
    switch (kind) {
    case ConnectionKind::ThisComputer:
        return m_thisComputer;
    case ConnectionKind::Demo:
        return m_demo;
    case ConnectionKind::Server:
        break;
    }
    return m_server;
}

QWidget *ConnectionPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Welcome to the wheelhouse"), head);
    setLook(title, "title");
    title->setAlignment(Qt::AlignCenter);
    auto *about = new QLabel(tr("From here you steer customer care. Where shall it look?"), head);
    setLook(about, "muted");
    about->setAlignment(Qt::AlignCenter);
    m_mark->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_mark);
    column->addWidget(title);
    column->addWidget(about);
    return head;
}

void ConnectionPage::dress()
{
    const int size = m_context.theme.scaled(44);
    m_mark->setPixmap(
        m_context.theme.icon(QStringLiteral("wheelhouse"), m_context.theme.tokens().accent)
            .pixmap(QSize(size, size), devicePixelRatioF()));
    for (PlaceCard *card : {m_thisComputer, m_demo, m_server}) {
        card->setMinimumWidth(m_context.theme.scaled(240));
        card->setMaximumWidth(m_context.theme.scaled(420));
    }
}

} // namespace Wheelhouse
