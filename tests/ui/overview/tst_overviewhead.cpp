// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewhead.h"

#include "app/overview/questionlink.h"
#include "app/overview/savedviews.h"
#include "tests/ui/support/fixtures.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Wheelhouse;

class TestOverviewHead : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Fixtures::nowMs};
    QLocale m_locale{QStringLiteral("en_GB")};

    void ask(OverviewState &state, const char *period)
    {
        m_clock.advance(5000);
        OverviewParams params = state.params();
        params.period = QString::fromLatin1(period);
        state.setParams(params);
    }

private Q_SLOTS:
    void stepsAreGoneBackAndForwardByKeyButtonAndMouse()
    {
        Theme theme(qApp);
        OverviewState state;
        QWidget page;
        OverviewHead head(theme, state, m_clock, m_locale, &page);
        page.resize(1000, 300);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *back = page.findChild<QToolButton *>(QStringLiteral("stepBack"));
        auto *forward = page.findChild<QToolButton *>(QStringLiteral("stepForward"));
        QVERIFY(!back->isEnabled());
        QVERIFY(!forward->isEnabled());
        ask(state, "7d");
        ask(state, "90d");
        QVERIFY(back->isEnabled());
        QTest::keyClick(&page, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(state.params().period, QStringLiteral("7d"));
        back->click();
        QCOMPARE(state.params().period, QStringLiteral("28d"));
        QVERIFY(!back->isEnabled());
        QTest::keyClick(&page, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(state.params().period, QStringLiteral("7d"));
        QTest::mouseClick(page.windowHandle(), Qt::ForwardButton, {}, {300, 200});
        QCOMPARE(state.params().period, QStringLiteral("90d"));
        QVERIFY(!forward->isEnabled());
        QTest::mouseClick(page.windowHandle(), Qt::BackButton, {}, {300, 200});
        QCOMPARE(state.params().period, QStringLiteral("7d"));
    }

    void theLinkOfTheQuestionIsCopied()
    {
        Theme theme(qApp);
        OverviewState state(QStringLiteral("Europe/Warsaw"));
        ask(state, "quarter");
        QWidget page;
        OverviewHead head(theme, state, m_clock, m_locale, &page);
        QSignalSpy copied(&head, &OverviewHead::linkCopied);
        page.findChild<QToolButton *>(QStringLiteral("copyLink"))->click();
        QCOMPARE(copied.size(), 1);
        const QString link = QGuiApplication::clipboard()->text();
        QCOMPARE(link, questionLink(state.params()));
        QVERIFY(link.contains(QStringLiteral("Europe/Warsaw")));
    }

    void itsKeysAreAmongThePagesActions()
    {
        Theme theme(qApp);
        OverviewState state;
        QTemporaryDir folder;
        Settings settings(std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")),
                                                      QSettings::IniFormat));
        SavedViews views(settings, state.ownZone());
        QWidget page;
        OverviewHead head(theme, state, m_clock, m_locale, &page);
        head.offerViews(views);
        QStringList keys;
        const auto actions = page.actions();
        for (const QAction *action : actions) {
            QVERIFY(!action->text().isEmpty());
            keys.append(action->shortcut().toString());
        }
        QCOMPARE(keys.join(u' '),
                 QStringLiteral("Alt+Left Alt+Right Ctrl+Shift+C Ctrl+Shift+G Ctrl+D"));
        for (const char *name : {"stepBack", "stepForward", "copyLink"}) {
            auto *button = page.findChild<QToolButton *>(QString::fromLatin1(name));
            QVERIFY(button->toolTip().contains(u'+'));
        }
        actions.last()->trigger();
        QVERIFY(page.findChild<QLineEdit *>(QStringLiteral("viewName")));
    }
};

QTEST_MAIN(TestOverviewHead)
#include "tst_overviewhead.moc"
