// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/costcard.h"

#include "tests/ui/overview/coststage.h"
#include "ui/charts/datatable.h"
#include "ui/charts/rangechart.h"
#include "ui/overview/costdialog.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Wheelhouse;

namespace {

struct CostScene : CostStage
{
    Theme theme{qApp};
    CostCard card{theme, state, QLocale(QStringLiteral("en_GB"))};

    CostScene()
    {
        card.resize(1100, 420);
        card.show();
    }
    template <typename Widget> Widget *part(const char *name)
    {
        return card.findChild<Widget *>(QString::fromLatin1(name));
    }
};

} // namespace

class TestCostCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRangeIsToldAsChartTableAndWords()
    {
        CostScene scene;
        QVERIFY(scene.part<QLabel>("costMessage")->isVisible());
        scene.answer(costAnswer());
        const auto *chart = scene.part<RangeChart>("costChart");
        QVERIFY(chart->isVisible());
        for (const char *figure : {"20,000", "30,000", "40,000"})
            QVERIFY(chart->accessibleName().contains(QLatin1StringView(figure)));
        const QString basis = scene.part<QLabel>("costBasis")->text();
        QVERIFY(basis.contains(QStringLiteral("10,000 contacts")));
        QVERIFY(basis.contains(QStringLiteral("6.0 min")));
        scene.part<QPushButton>("costAsTable")->click();
        const auto *table = scene.part<DataTable>("costTable");
        QVERIFY(table->isVisible() && !chart->isVisible());
        QCOMPARE(table->model()->rowCount(), 5);
    }

    void whatCannotBeToldIsSaid()
    {
        CostScene scene;
        CostAnswer answer = costAnswer();
        answer.counts.handling.sample = 3;
        answer.estimate = costSaved(answer.counts, answer.assumed);
        scene.answer(answer);
        QVERIFY(!scene.part<RangeChart>("costChart")->isVisible());
        QVERIFY(scene.part<QLabel>("costMessage")->text().contains(QStringLiteral("3 contacts")));
    }

    void aDirectorChangesAndSetsTheEarlierAgain()
    {
        CostScene scene;
        scene.state.setRights({Role::Director});
        scene.answer(costAnswer());
        scene.part<QPushButton>("costAssumptions")->click();
        QVERIFY(scene.part<QPushButton>("costSave")->isVisible());
        scene.part<QDoubleSpinBox>("costLikely")->setValue(20);
        scene.part<QPushButton>("costSave")->click();
        const auto *problem = scene.part<QLabel>("costProblem");
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(QStringLiteral("between")));
        QCOMPARE(scene.written("cost.set").size(), 0);

        scene.part<QDoubleSpinBox>("costLikely")->setValue(60);
        scene.part<QLineEdit>("costNote")->setText(QStringLiteral("asked 200 customers"));
        scene.part<QPushButton>("costSave")->click();
        QCOMPARE(scene.written("cost.set").size(), 1);
        const auto command = fromJson<CostCommand>(scene.written("cost.set").first());
        QCOMPARE(command->assumed.shareLikely, 0.6);
        QCOMPARE(command->assumed.note, QStringLiteral("asked 200 customers"));
        QCOMPARE(command->base, 9);

        scene.part<QPushButton>("costAgain")->click();
        const auto back = fromJson<CostCommand>(scene.written("cost.set").last());
        QCOMPARE(back->assumed.hourlyCost, 25.0);
    }

    void othersOnlyRead()
    {
        CostScene scene;
        scene.state.setRights({Role::Supervisor});
        scene.answer(costAnswer());
        scene.part<QPushButton>("costAssumptions")->click();
        QVERIFY(!scene.part<QPushButton>("costSave")->isVisible());
        QVERIFY(!scene.part<QDoubleSpinBox>("costHourly")->isEnabled());
        QVERIFY(scene.part<QLabel>("costRights")->isVisible());
        QCOMPARE(scene.part<DataTable>("costHistory")->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestCostCard)
#include "tst_costcard.moc"
