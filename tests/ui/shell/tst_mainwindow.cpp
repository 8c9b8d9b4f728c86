// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "tests/support/shellfixture.h"
#include "tests/ui/support/pagechecks.h"
#include "ui/shell/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestMainWindow : public QObject
{
    Q_OBJECT

    struct Fixture : ShellFixture
    {
        Fixture()
        {
            window = std::make_unique<MainWindow>(
                context(), QList{entry("overview", "Overview"), entry("live", "Live")});
            window->show();
        }
        PageEntry entry(const char *id, const char *title)
        {
            const QString name = QString::fromLatin1(id);
            return {name, name, QString::fromLatin1(title),
                    [this, name] {
                        made.append(name);
                        auto *page = new QPushButton(name);
                        page->setObjectName(name);
                        return page;
                    },
                    [this, name](bool on) { watched.append(name + (on ? u'+' : u'-')); }};
        }
        bool shows(const char *name)
        {
            auto *widget = window->findChild<QWidget *>(QString::fromLatin1(name));
            return widget && widget->isVisible();
        }
        QAction *action(const char *id)
        {
            return window->findChild<QAction *>(QString::fromLatin1(id));
        }
        void online()
        {
            window->openPlace(ConnectionList::demo());
            QTRY_VERIFY(link.isOnline());
        }
        std::unique_ptr<MainWindow> window;
        QStringList made;
        QStringList watched;
    };

private Q_SLOTS:
    void startsOnTheConnectionPage()
    {
        Fixture f;
        QVERIFY(f.shows("connectionPage"));
        QVERIFY(!f.shows("rail"));
        QVERIFY(f.made.isEmpty());
    }

    void aKnownPlaceShowsThePagesAtOnce()
    {
        Fixture f;
        f.window->openPlace(ConnectionList::demo());
        QVERIFY(f.shows("rail"));
        QVERIFY(f.shows("overview"));
        QCOMPARE(f.made, QStringList{QStringLiteral("overview")});
    }

    void aPlaceThatCannotBeOpenedLeadsBack()
    {
        Fixture f;
        f.backend.error = Error{ErrorCode::Unavailable, QStringLiteral("disk full"), {}};
        f.window->openPlace(ConnectionList::thisComputer());
        QTRY_VERIFY(f.shows("connectionPage"));
    }

    void enterPressesTheButtonInFocus()
    {
        Fixture f;
        QTest::keyClick(f.window->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(f.shows("overview"));
    }

    void theKeysToAPagePutTheFocusIntoIt()
    {
        Fixture f;
        f.online();
        f.window->findChild<QWidget *>(QStringLiteral("overview"))->setFocus();
        f.action("page.live")->trigger();
        QCOMPARE(f.window->focusWidget()->objectName(), QStringLiteral("live"));
    }

    void pagesAreMadeWhenFirstShownAndWatchOnlyWhileSeen()
    {
        Fixture f;
        f.online();
        f.window->showPage(QStringLiteral("live"));
        f.window->showPage(QStringLiteral("overview"));
        QCOMPARE(f.made, (QStringList{QStringLiteral("overview"), QStringLiteral("live")}));
        QCOMPARE(f.watched, (QStringList{QStringLiteral("overview+"), QStringLiteral("overview-"),
                                         QStringLiteral("live+"), QStringLiteral("live-"),
                                         QStringLiteral("overview+")}));
    }

    void shortcutsGoToPages()
    {
        Fixture f;
        f.online();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        QTest::keyClick(f.window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(f.shows("live"));
        QCOMPARE(f.window->windowTitle(), QString::fromUtf8("Live – Wheelhouse"));
    }

    void aLostServerIsSaidAcrossTheTopWithAWayToTryNow()
    {
        Fixture f;
        f.online();
        QVERIFY(!f.shows("messageBar"));
        f.pipe->breakOff();
        QVERIFY(f.shows("messageBar"));
        QVERIFY(f.shows("overview"));
        f.window->findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
        QTRY_VERIFY(f.link.isOnline());
        QVERIFY(!f.shows("messageBar"));
    }

    void f5TriesNowOnlyWhenThereIsSomethingToTry()
    {
        Fixture f;
        f.online();
        QVERIFY(!f.action("link.tryNow")->isEnabled());
        f.pipe->breakOff();
        f.action("link.tryNow")->trigger();
        QTRY_VERIFY(f.link.isOnline());
    }

    void aSignInThatExpiredIsSaidWithoutTakingTheFiguresAway()
    {
        Fixture f;
        f.online();
        f.server.token = QStringLiteral("another");
        f.pipe->breakOff();
        f.link.tryNow();
        QTRY_COMPARE(f.link.state(), LinkState::Refused);
        QVERIFY(f.shows("overview"));
        QVERIFY(f.shows("messageBar"));
        f.window->findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
        QVERIFY(f.shows("connectionPage"));
    }

    void aNoticeStaysUntilItsActionIsTakenAndTheLinkGoesBeforeIt()
    {
        Fixture f;
        f.online();
        int again = 0;
        f.window->say(MessageKind::Problem, QStringLiteral("Not saved."), QStringLiteral("Again"),
                      [&again] { ++again; });
        auto *bar = f.window->findChild<MessageBar *>();
        QVERIFY(f.shows("messageBar"));
        QCOMPARE(bar->text(), QStringLiteral("Not saved."));
        f.pipe->breakOff();
        QTRY_COMPARE(f.link.state(), LinkState::Waiting);
        QVERIFY(bar->text() != QStringLiteral("Not saved."));
        f.link.tryNow();
        QTRY_COMPARE(f.link.state(), LinkState::Online);
        QCOMPARE(bar->text(), QStringLiteral("Not saved."));
        f.window->findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
        QCOMPARE(again, 1);
        QVERIFY(!f.shows("messageBar"));
    }

    void theLastNoticeIsTheOneShown()
    {
        Fixture f;
        f.online();
        f.window->say(MessageKind::Problem, QStringLiteral("Not saved."));
        f.window->say(MessageKind::Good, QStringLiteral("Saved."));
        QCOMPARE(f.window->findChild<MessageBar *>()->text(), QStringLiteral("Saved."));
    }

    void switchingServerLeavesTheOldOne()
    {
        Fixture f;
        f.online();
        f.action("link.switch")->trigger();
        QCOMPARE(f.link.state(), LinkState::Disconnected);
        QVERIFY(f.shows("connectionPage"));
        QCOMPARE(f.watched.last(), QStringLiteral("overview-"));
    }

    void comesBackAsItWasLeft()
    {
        Fixture f;
        f.online();
        f.window->showPage(QStringLiteral("live"));
        f.action("view.scheme")->trigger();
        f.action("view.larger")->trigger();
        f.window->resize(1100, 720);
        f.window->close();
        MainWindow again(f.context(), {f.entry("overview", "Overview"), f.entry("live", "Live")});
        QCOMPARE(again.size(), QSize(1100, 720));
        QCOMPARE(f.theme.scheme(), Scheme::Light);
        QVERIFY(f.theme.textScale() > 1);
        again.openPlace(ConnectionList::demo());
        QCOMPARE(again.windowTitle(), QString::fromUtf8("Live – Wheelhouse"));
        f.theme.setTextScale(1);
    }

    void canBeUsedByKeyboardAndByEar()
    {
        Fixture f;
        f.online();
        QCOMPARE(PageChecks::unreachableByTab(*f.window), QStringList());
        QCOMPARE(PageChecks::nameless(*f.window), QStringList());
    }

    void survivesLargeTextAndRightToLeftOnASmallScreen()
    {
        Fixture f;
        f.online();
        f.window->setLayoutDirection(Qt::RightToLeft);
        f.theme.setTextScale(1.5);
        f.window->resize(1024, 700);
        f.window->grab();
        QCOMPARE(f.window->size(), QSize(1024, 700));
        QCOMPARE(PageChecks::truncated(*f.window), QStringList());
        f.theme.setTextScale(1);
    }

    void helpListsTheKeysAndAboutTheVersion()
    {
        Fixture f;
        f.online();
        QAction ofPage(QStringLiteral("Search conversations"));
        ofPage.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
        f.window->findChild<QPushButton *>(QStringLiteral("overview"))->addAction(&ofPage);
        f.action("help.shortcuts")->trigger();
        QVERIFY(f.shows("shortcutsDialog"));
        QStringList listed;
        for (const QLabel *label : f.window->findChild<QWidget *>(QStringLiteral("shortcutsDialog"))
                                       ->findChildren<QLabel *>())
            listed.append(label->text());
        QVERIFY(listed.contains(QStringLiteral("Try to connect now")));
        QVERIFY(listed.contains(QStringLiteral("Search conversations")));
        f.action("help.about")->trigger();
        QVERIFY(f.shows("aboutDialog"));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
