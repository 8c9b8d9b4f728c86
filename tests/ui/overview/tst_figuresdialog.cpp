// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/figuresdialog.h"

#include "core/overview/tilechoice.h"
#include "ui/overview/metrictree.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

struct FiguresDesk
{
    explicit FiguresDesk(const QStringList &tiles) : dialog(new FiguresDialog(tiles))
    {
        dialog->show();
    }
    ~FiguresDesk() { delete dialog; }
    template <typename Widget> Widget *part(const char *name) const
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    QStringList names() const
    {
        QStringList names;
        const auto *list = part<QListWidget>("chosenFigures");
        for (int row = 0; row < list->count(); ++row)
            names.append(list->item(row)->text());
        return names;
    }
    QPointer<FiguresDialog> dialog;
};

} // namespace

class TestFiguresDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualOnesStandThereAtFirst()
    {
        const FiguresDesk desk{{}};
        QCOMPARE(desk.names().size(), usualTiles().size());
        QVERIFY(!desk.part<QPushButton>("usualFigures")->isEnabled());
        QSignalSpy chosen(desk.dialog, &FiguresDialog::chosen);
        desk.part<QPushButton>("showFigures")->click();
        QCOMPARE(chosen.first().first().toStringList(), QStringList());
    }

    void byKeyboardAlone()
    {
        const FiguresDesk desk{{QStringLiteral("contacts"), QStringLiteral("csat")}};
        QVERIFY(QTest::qWaitForWindowActive(desk.dialog));
        QVERIFY(desk.part<QLineEdit>("searchFigures")->hasFocus());
        QTest::keyClicks(desk.part<QLineEdit>("searchFigures"), QStringLiteral("OCCUP once"));
        auto *tree = desk.part<MetricTree>("allFigures");
        QVERIFY(desk.part<QLabel>("noFigure")->isVisible()); // nothing has both words
        QTest::keyClicks(desk.part<QLineEdit>("searchFigures"), QStringLiteral("\b\b\b\b\b"));
        QVERIFY(!desk.part<QLabel>("noFigure")->isVisible());
        QCOMPARE(tree->currentItem()->text(0), QStringLiteral("Occupancy"));
        QTest::keyClick(desk.dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(desk.dialog->focusWidget(), tree);
        QTest::keyClick(tree, Qt::Key_Space);
        QCOMPARE(desk.names().last(), QStringLiteral("Occupancy"));
        QTest::keyClick(tree, Qt::Key_Tab);
        auto *list = desk.part<QListWidget>("chosenFigures");
        QCOMPARE(desk.dialog->focusWidget(), list);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.names().first(), QStringLiteral("Occupancy"));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Delete);
        QSignalSpy chosen(desk.dialog, &FiguresDialog::chosen);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.first().first().toStringList(),
                 (QStringList{QStringLiteral("occupancy"), QStringLiteral("csat")}));
    }

    void noMoreThanFit()
    {
        QStringList most;
        for (const Metric &metric : metricCatalogue().first(size_t(mostTiles)))
            most.append(metric.id);
        const FiguresDesk desk{most};
        auto *tree = desk.part<MetricTree>("allFigures");
        const auto roar = tree->findItems(QStringLiteral("Resolved for good of all closed"),
                                          Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(roar.size(), 1);
        roar.first()->setCheckState(0, Qt::Checked);
        QCOMPARE(desk.names().size(), int(mostTiles));
        QCOMPARE(roar.first()->checkState(0), Qt::Unchecked);
    }

    void somethingHasToStandThere()
    {
        const FiguresDesk desk{{QStringLiteral("csat")}};
        desk.part<QPushButton>("figureRemove")->click();
        QVERIFY(!desk.part<QPushButton>("showFigures")->isEnabled());
        desk.part<QPushButton>("usualFigures")->click();
        QCOMPARE(desk.names().size(), usualTiles().size());
        QVERIFY(desk.part<QPushButton>("showFigures")->isEnabled());
    }
};

QTEST_MAIN(TestFiguresDialog)
#include "tst_figuresdialog.moc"
