// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/surveycard.h"

#include "tests/ui/overview/coststage.h"
#include "ui/charts/datatable.h"
#include "ui/overview/surveywords.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Wheelhouse;

namespace {

struct SurveyScene : CostStage
{
    Theme theme{qApp};
    SurveyCard card{theme, state, QLocale(QStringLiteral("en_GB"))};

    SurveyScene()
    {
        card.resize(1000, 480);
        card.show();
    }
    template <typename Widget> Widget *part(const char *name)
    {
        return card.findChild<Widget *>(QString::fromLatin1(name));
    }
};

} // namespace

class TestSurveyCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLopsidedSurveyIsSaidAndEvenedOut()
    {
        SurveyScene scene;
        scene.answer(surveyAnswer());
        const QString words = scene.part<QLabel>("surveyWords")->text();
        QVERIFY(words.contains(QStringLiteral("lopsided")));
        QVERIFY(words.contains(QStringLiteral("58.0")));
        QVERIFY(words.contains(QStringLiteral("72.2")));
        const QAbstractItemModel &table = *scene.part<DataTable>("surveyTable")->model();
        QCOMPARE(table.rowCount(), 5); // three outcomes, all, evened out
        QVERIFY(table.index(4, 5).data().toString().startsWith(QStringLiteral("58.0")));
        auto *by = scene.part<QComboBox>("surveyBy");
        by->setCurrentIndex(1);
        Q_EMIT by->activated(1);
        QCOMPARE(table.rowCount(), 3);
    }

    void theTableThatLeavesSaysWhatItsColumnsMean()
    {
        const ExportTable table =
            surveyTable({}, surveyAnswer(), SurveyBy::Outcome, QLocale(QStringLiteral("en_GB")));
        QCOMPARE(table.rows.size(), 5);
        for (const ExportRow &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        QVERIFY(table.definitions.size() > 5);
        for (const ExportDefinition &each : table.definitions)
            QVERIFY(!each.name.isEmpty() && !each.definition.isEmpty());
    }

    void nobodyAskedIsSaid()
    {
        SurveyScene scene;
        scene.answer(SurveyAnswer());
        QVERIFY(scene.part<QLabel>("surveyWords")->text().contains(QStringLiteral("Nobody")));
        QVERIFY(!scene.part<DataTable>("surveyTable")->isVisible());
    }

    void aSupervisorSetsTheShareOfABrand()
    {
        SurveyScene scene;
        scene.state.setRights({Role::Supervisor});
        scene.card.setBrands({QStringLiteral("alpha"), QStringLiteral("beta")});
        scene.answer(surveyAnswer());
        scene.part<QPushButton>("surveyShares")->click();
        auto *brand = scene.part<QComboBox>("surveyBrand");
        auto *percent = scene.part<QDoubleSpinBox>("surveyPercent");
        QCOMPARE(percent->value(), 100.0);
        brand->setCurrentIndex(1);
        Q_EMIT brand->activated(1);
        QCOMPARE(percent->value(), 30.0);
        percent->setValue(50);
        scene.part<QPushButton>("surveySet")->click();
        const auto set = fromJson<SurveyShareSet>(scene.written("survey.share").first());
        QCOMPARE(set->brand, QStringLiteral("alpha"));
        QCOMPARE(set->percent, 50.0);
    }

    void othersOnlyRead()
    {
        SurveyScene scene;
        scene.state.setRights({Role::Agent});
        scene.answer(surveyAnswer());
        scene.part<QPushButton>("surveyShares")->click();
        QVERIFY(!scene.part<QPushButton>("surveySet")->isVisible());
        QVERIFY(!scene.part<QDoubleSpinBox>("surveyPercent")->isEnabled());
    }
};

QTEST_MAIN(TestSurveyCard)
#include "tst_surveycard.moc"
