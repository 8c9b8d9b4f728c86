// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/shell/aboutdialog.h"
#include "ui/shell/connectionpage.h"
#include "ui/shell/diagnostics.h"
#include "ui/shell/linkwords.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/shortcutsdialog.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace Wheelhouse {
namespace {

constexpr int noticeMs = 12'000;

Scheme schemeNamed(const QString &name)
{
    if (name == QLatin1StringView("light"))
        return Scheme::Light;
    return name == QLatin1StringView("dark") ? Scheme::Dark : Scheme::System;
}

QString nameOfScheme(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace

MainWindow::MainWindow(const ShellContext &context, const QList<PageEntry> &pages, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_actions(new ShellActions(this))
    , m_whole(new QStackedWidget(this))
    , m_stack(new QStackedWidget)
    , m_second(new QTimer(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Wheelhouse"));
    setWindowIcon(context.theme.icon(QStringLiteral("wheelhouse"), context.theme.tokens().accent));
    m_context.theme.setScheme(schemeNamed(context.settings.value<QString>(SettingId::Scheme)));
    m_context.theme.setTextScale(context.settings.value<double>(SettingId::TextScale));

    m_connectionPage = new ConnectionPage(context, m_whole);
    auto *body = new QWidget(m_whole);
    m_rail = new NavigationRail(context, body);
    m_message = new MessageBar(context.theme, body);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_messageRow = new QVBoxLayout;
    m_messageRow->setContentsMargins(24, 12, 24, 0);
    right->addLayout(m_messageRow);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    m_whole->addWidget(m_connectionPage);
    m_whole->addWidget(body);
    setCentralWidget(m_whole);

    for (const PageEntry &page : pages) {
        m_pages.append({page, nullptr});
        QAction *action = m_actions->addPage(page.id, page.title);
        connect(action, &QAction::triggered, this, [this, id = page.id] { showPage(id); });
        m_rail->addPage(page, action->shortcut());
    }
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &MainWindow::updateMessage);
    m_noticeEnd.setSingleShot(true);
    m_noticeEnd.setInterval(noticeMs);
    connect(&m_noticeEnd, &QTimer::timeout, this, &MainWindow::endNotice);
    connect(m_whole, &QStackedWidget::currentChanged, this, &MainWindow::placeMessage);
    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::showPage);
    connect(m_rail, &NavigationRail::schemeClicked, m_actions->nextScheme, &QAction::trigger);
    connect(&context.link, &Link::stateChanged, this, &MainWindow::onLinkState);
    connect(&context.link, &Link::countdownChanged, this, &MainWindow::updateMessage);
    connect(&context.connector, &Connector::failed, this, [this] { m_whole->setCurrentIndex(0); });
    connectActions();
    placeMessage();
    onLinkState(context.link.state());
    setMinimumSize(800, 560);
    restorePlace();
}

MainWindow::~MainWindow() = default;

void MainWindow::openPlace(const ConnectionProfile &profile)
{
    m_connectionPage->follow(profile);
    showPages();
    m_context.connector.connectTo(profile);
}

void MainWindow::showPage(const QString &id)
{
    for (Shown &page : m_pages) {
        if (page.entry.id != id)
            continue;
        setWatching(false);
        m_current = id;
        if (!page.widget) {
            page.widget = page.entry.make();
            m_stack->addWidget(page.widget);
        }
        const bool inRail = m_rail->isAncestorOf(focusWidget());
        m_stack->setCurrentWidget(page.widget);
        if (!inRail) // else the arrow keys could not go on to the next page
            page.widget->setFocus(Qt::OtherFocusReason);
        m_rail->setCurrent(id);
        m_context.settings.setValue(SettingId::LastPage, id);
        setWindowTitle(QStringLiteral("%1 – Wheelhouse").arg(page.entry.title));
        setWatching(true);
        return;
    }
}

bool MainWindow::showPageWhenThere(const QString &id)
{
    if (m_whole->currentIndex() == 1) {
        showPage(id);
        return true;
    }
    m_context.settings.setValue(SettingId::LastPage, id);
    return false;
}

void MainWindow::showConnectionPage()
{
    setWatching(false);
    m_context.connector.leave();
    m_whole->setCurrentIndex(0);
    setWindowTitle(QStringLiteral("Wheelhouse"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setValue(SettingId::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::connectActions()
{
    connect(m_actions->tryNow, &QAction::triggered, &m_context.link, &Link::tryNow);
    connect(m_actions->switchServer, &QAction::triggered, this, &MainWindow::showConnectionPage);
    connect(m_actions->signOut, &QAction::triggered, this, [this] {
        m_context.connector.signOut();
        showConnectionPage();
    });
    connect(m_actions->largerText, &QAction::triggered, this,
            [this] { setTextScale(m_context.theme.textScale() + 0.125); });
    connect(m_actions->smallerText, &QAction::triggered, this,
            [this] { setTextScale(m_context.theme.textScale() - 0.125); });
    connect(m_actions->normalText, &QAction::triggered, this, [this] { setTextScale(1); });
    connect(m_actions->nextScheme, &QAction::triggered, this, [this] {
        const int next = (int(m_context.theme.scheme()) + 1) % 3;
        setScheme(Scheme(next));
    });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] {
        const QWidget *page = m_stack->currentWidget();
        const QList<QAction *> ofPage = page ? page->actions() : QList<QAction *>();
        (new ShortcutsDialog(m_actions->all() + ofPage, this))->open();
    });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        (new AboutDialog(m_context.theme, diagnosticsText(m_context.link), this))->open();
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    QToolButton *button = m_rail->menuButton();
    button->setMenu(makeMenu());
    button->setPopupMode(QToolButton::InstantPopup);
    connect(m_actions->menu, &QAction::triggered, button, &QToolButton::showMenu);
}

QMenu *MainWindow::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->addActions({m_actions->tryNow, m_actions->switchServer, m_actions->signOut});
    menu->addSeparator();
    menu->addActions({m_actions->largerText, m_actions->smallerText, m_actions->normalText,
                      m_actions->nextScheme});
    menu->addSeparator();
    menu->addActions({m_actions->shortcuts, m_actions->about});
    menu->addSeparator();
    menu->addAction(m_actions->quit);
    return menu;
}

void MainWindow::onLinkState(LinkState state)
{
    if (state == LinkState::Online)
        showPages();
    else if (state == LinkState::Refused && !m_context.link.wasOnline())
        m_whole->setCurrentIndex(0);
    const auto &place = m_context.connector.current();
    m_actions->tryNow->setEnabled(state == LinkState::Waiting || state == LinkState::Refused);
    m_actions->signOut->setEnabled(place && place->kind == ConnectionKind::Server);
    if (state == LinkState::Waiting)
        m_second->start();
    else
        m_second->stop();
    updateMessage();
}

void MainWindow::showPages()
{
    if (m_whole->currentIndex() == 1 && !m_current.isEmpty())
        return;
    m_whole->setCurrentIndex(1);
    const QString last = m_context.settings.value<QString>(SettingId::LastPage);
    const bool known = std::any_of(m_pages.cbegin(), m_pages.cend(),
                                   [&](const Shown &page) { return page.entry.id == last; });
    showPage(known ? last : m_pages.first().entry.id);
    m_rail->focusCurrent();
}

void MainWindow::placeMessage()
{
    const bool starting = m_whole->currentIndex() == 0;
    m_message->dismiss();
    (starting ? m_connectionPage->messageRow() : m_messageRow)->addWidget(m_message);
    updateMessage();
}

void MainWindow::updateMessage()
{
    if (m_whole->currentIndex() == 0) // where the cards say how the link is
        return showNotice();
    const Link &link = m_context.link;
    const QString sentence = LinkWords::sentence(link, m_context.clock.nowMs());
    switch (link.state()) {
    case LinkState::Waiting:
        m_message->say(MessageKind::Warning, sentence, tr("Try now"),
                       [this] { m_context.link.tryNow(); });
        return;
    case LinkState::Refused:
        m_message->say(MessageKind::Problem, sentence, tr("Switch server…"),
                       [this] { showConnectionPage(); });
        return;
    case LinkState::Connecting:
    case LinkState::Opening:
        // keeps the bar where it is while an attempt of some milliseconds runs
        if (m_message->isVisible())
            m_message->say(MessageKind::Warning, LinkWords::state(link));
        return;
    case LinkState::Online:
    case LinkState::Disconnected:
        break;
    }
    showNotice();
}

void MainWindow::say(MessageKind kind, const QString &text, const QString &action,
                     std::function<void()> onAction)
{
    endNotice(); // so that another one of its kind is announced as well
    m_notice = Notice{kind, text, action, std::move(onAction)};
    if (kind == MessageKind::Good || kind == MessageKind::Info)
        m_noticeEnd.start();
    updateMessage();
}

void MainWindow::showNotice()
{
    if (!m_notice)
        return m_message->dismiss();
    m_message->say(m_notice->kind, m_notice->text, m_notice->action, [this] {
        const auto onAction = m_notice ? m_notice->onAction : nullptr;
        endNotice();
        if (onAction)
            onAction();
    });
}

void MainWindow::endNotice()
{
    m_noticeEnd.stop();
    if (m_notice.has_value()) {
        m_notice.reset();
        updateMessage();
    }
}

void MainWindow::setScheme(Scheme scheme)
{
    m_context.theme.setScheme(scheme);
    m_context.settings.setValue(SettingId::Scheme, nameOfScheme(scheme));
}

void MainWindow::setTextScale(double scale)
{
    m_context.theme.setTextScale(scale);
    m_context.settings.setValue(SettingId::TextScale, m_context.theme.textScale());
}

void MainWindow::restorePlace()
{
    const QByteArray geometry = m_context.settings.value<QByteArray>(SettingId::WindowGeometry);
    if (!geometry.isEmpty() && restoreGeometry(geometry))
        return;
    // the height of the title bar is not known before there is one
    const QSize room = screen()->availableSize() - QSize(0, 48);
    resize(QSize(1440, 900).boundedTo(room));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Enter presses the button in focus, as in a dialog and on the web; comes here as no button
    // takes it
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return button->animateClick();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::setWatching(bool watching)
{
    for (const Shown &page : std::as_const(m_pages)) {
        if (page.entry.id == m_current && page.entry.setWatching)
            page.entry.setWatching(watching);
    }
}

} // namespace Wheelhouse
