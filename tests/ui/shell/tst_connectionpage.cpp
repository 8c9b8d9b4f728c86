// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connectionpage.h"

#include "tests/support/shellfixture.h"
#include "tests/ui/support/pagechecks.h"
#include "ui/shell/placecard.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Wheelhouse;

class TestConnectionPage : public QObject
{
    Q_OBJECT

    struct Fixture : ShellFixture
    {
        Fixture() : page((list.remember(savedServer()), context()))
        {
            page.resize(1024, 700);
            page.show();
        }
        PlaceCard *card(const char *name)
        {
            return page.findChild<PlaceCard *>(QString::fromLatin1(name));
        }
        ConnectionPage page;
    };

private Q_SLOTS:
    void oneClickOpensTheDemo()
    {
        Fixture f;
        f.card("demo")->button()->click();
        QTRY_VERIFY(f.link.isOnline());
        QCOMPARE(f.connector.current(), std::optional(ConnectionList::demo()));
    }

    void theCardThatIsTriedIsBusyAndCanBeCancelled()
    {
        Fixture f;
        f.pipe->refuse();
        f.card("thisComputer")->button()->click();
        QTRY_COMPARE(f.link.state(), LinkState::Waiting);
        QCOMPARE(f.card("thisComputer")->button()->text(), QStringLiteral("Cancel"));
        f.card("thisComputer")->button()->click();
        QCOMPARE(f.link.state(), LinkState::Disconnected);
        QVERIFY(f.card("thisComputer")->button()->text() != QStringLiteral("Cancel"));
    }

    void aBackendThatDoesNotStartSaysWhyOnItsCard()
    {
        Fixture f;
        f.backend.error = Error{ErrorCode::InUse, QStringLiteral("process 4711 has the store"), {}};
        f.card("thisComputer")->button()->click();
        QTRY_VERIFY(f.card("thisComputer")->problem().contains(QStringLiteral("4711")));
        f.backend.error.reset();
        f.card("demo")->button()->click();
        QVERIFY(f.card("thisComputer")->problem().isEmpty());
    }

    void aWrongPasswordIsSaidOnTheServersCard()
    {
        Fixture f;
        f.page.findChild<QLineEdit *>(QStringLiteral("address"))
            ->setText(QStringLiteral("localhost"));
        f.page.findChild<QLineEdit *>(QStringLiteral("userName"))->setText(QStringLiteral("ania"));
        f.page.findChild<QLineEdit *>(QStringLiteral("password"))->setText(QStringLiteral("wrong"));
        f.card("server")->button()->click();
        QTRY_COMPARE(f.link.state(), LinkState::Refused);
        QVERIFY(!f.card("server")->problem().isEmpty());
    }

    void aRecentServerWithoutASignInAsksForIt()
    {
        Fixture f;
        f.page.findChild<QPushButton *>(QStringLiteral("recent"))->click();
        QTRY_VERIFY(!f.card("server")->problem().isEmpty());
        QCOMPARE(f.page.findChild<QLineEdit *>(QStringLiteral("userName"))->text(),
                 QStringLiteral("ania"));
    }

    void saysWhenASignInIsKeptInMemoryOnly()
    {
        Fixture f;
        auto *safety = f.page.findChild<QLabel *>(QStringLiteral("safety"));
        const QString before = safety->text();
        f.vault->there = false;
        f.tokens.save(QStringLiteral("x"), QStringLiteral("t"));
        QTRY_VERIFY(safety->text() != before);
        QVERIFY(safety->text().contains(QStringLiteral("until you quit")));
    }

    void canBeUsedByKeyboardAndByEar()
    {
        Fixture f;
        QCOMPARE(PageChecks::unreachableByTab(f.page), QStringList());
        QCOMPARE(PageChecks::nameless(f.page), QStringList());
    }

    void survivesLargeTextAndRightToLeft()
    {
        Fixture f;
        f.theme.setTextScale(1.5);
        f.page.setLayoutDirection(Qt::RightToLeft);
        f.page.grab();
        QCOMPARE(PageChecks::truncated(f.page).join(u'\n'), QString());
        f.theme.setTextScale(1);
    }
};

QTEST_MAIN(TestConnectionPage)
#include "tst_connectionpage.moc"
