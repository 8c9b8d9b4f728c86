// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigationrail.h"

#include "tests/support/shellfixture.h"
#include "tests/ui/support/pagechecks.h"
#include "ui/shell/railbutton.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Wheelhouse;

class TestNavigationRail : public QObject
{
    Q_OBJECT

    struct Fixture : ShellFixture
    {
        Fixture() : rail(context())
        {
            for (const char *id : {"overview", "live"}) {
                const QString name = QString::fromLatin1(id);
                rail.addPage({name, name, name, {}, {}}, QKeySequence(Qt::CTRL | Qt::Key_1));
            }
            rail.resize(210, 600);
            rail.show();
        }
        NavigationRail rail;
    };

private Q_SLOTS:
    void aClickChoosesAPage()
    {
        Fixture f;
        QSignalSpy chosen(&f.rail, &NavigationRail::pageChosen);
        f.rail.findChild<RailButton *>(QStringLiteral("page-live"))->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("live"));
    }

    void exactlyThePageShownIsMarked()
    {
        Fixture f;
        f.rail.setCurrent(QStringLiteral("overview"));
        f.rail.setCurrent(QStringLiteral("live"));
        QVERIFY(f.rail.findChild<RailButton *>(QStringLiteral("page-live"))->isChecked());
        QVERIFY(!f.rail.findChild<RailButton *>(QStringLiteral("page-overview"))->isChecked());
    }

    void theButtonForColoursSaysWhichAreOn()
    {
        Fixture f;
        auto *button = f.rail.findChild<QToolButton *>(QStringLiteral("schemeButton"));
        QStringList names;
        for (const Scheme scheme : {Scheme::System, Scheme::Light, Scheme::Dark}) {
            f.theme.setScheme(scheme);
            names.append(button->accessibleName());
        }
        names.removeDuplicates();
        QCOMPARE(names.size(), 3);
    }

    void everythingHasANameAndTheKeyboardReachesIt()
    {
        Fixture f;
        QCOMPARE(PageChecks::nameless(f.rail), QStringList());
        QCOMPARE(PageChecks::unreachableByTab(f.rail), QStringList());
    }
};

QTEST_MAIN(TestNavigationRail)
#include "tst_navigationrail.moc"
