// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/agentsmodel.h"

#include "tests/ui/overview/agentstage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestAgentsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        AgentsModel model(QLocale::c());
        QAbstractItemModelTester tester(&model);
        AgentsAnswer answer = agentsAnswer();
        model.setAnswer(answer.metrics, answer.rows);
        answer.rows.removeFirst();
        model.setAnswer(answer.metrics, answer.rows);
        answer.metrics.append(QStringLiteral("open_time"));
        model.setAnswer(answer.metrics, answer.rows); // figures may be fewer than metrics
        model.setAnswer(answer.metrics, {});
    }

    void aChangedFigureChangesOnlyItsRow()
    {
        AgentsModel model(QLocale::c());
        AgentsAnswer answer = agentsAnswer();
        model.setAnswer(answer.metrics, answer.rows);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        answer.rows[1].figures[0].value = 2'000;
        model.setAnswer(answer.metrics, answer.rows);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 1);
        QVERIFY(resets.isEmpty());
        QCOMPARE(model.mostServed(), 2'000.0);
    }

    void aFigureThatIsNotThereIsADashAndSortsAsNothing()
    {
        AgentsModel model(QLocale::c());
        const AgentsAnswer answer = agentsAnswer();
        model.setAnswer(answer.metrics, answer.rows);
        const QModelIndex csat = model.index(2, 5);
        QCOMPARE(csat.data().toString(), QString::fromUtf8("–"));
        QVERIFY(!csat.data(AgentsModel::SortRole).isValid());
        QCOMPARE(model.index(0, 5).data(AgentsModel::SortRole).toDouble(), 0.88);
    }

    void toolTipsTellIntervalAndCases()
    {
        AgentsModel model(QLocale(QStringLiteral("en_GB")));
        const AgentsAnswer answer = agentsAnswer();
        model.setAnswer(answer.metrics, answer.rows);
        const QString tip = model.index(0, 5).data(Qt::ToolTipRole).toString();
        // Wilson for 88 of 100, to three places
        QVERIFY2(tip.contains(QStringLiteral("80.2")) && tip.contains(QStringLiteral("93.0")),
                 qPrintable(tip));
        QVERIFY(tip.contains(QStringLiteral("100")) && tip.contains(QStringLiteral("200")));
        QVERIFY(
            model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Billing")));
    }
};

QTEST_GUILESS_MAIN(TestAgentsModel)
#include "tst_agentsmodel.moc"
