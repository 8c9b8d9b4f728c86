// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/targetdialog.h"

#include "tests/support/targetcarrier.h"
#include "ui/charts/datatable.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Wheelhouse;

namespace {

struct TargetScene : TargetCarrier
{
    Theme theme{qApp};
    QWidget page;
    TargetDialog *dialog = nullptr;

    void ask(const char *metric, Role role = Role::Director)
    {
        targets.setRights({role});
        dialog = new TargetDialog(theme, targets, *findMetric(QString::fromLatin1(metric)),
                                  QStringLiteral("1"), QLocale(QStringLiteral("en_GB")), &page);
        dialog->open();
    }
    template <typename Widget> Widget *part(const char *name)
    {
        return dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
};

} // namespace

class TestTargetDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShareIsTypedInPercent()
    {
        TargetScene scene;
        scene.ask("csat");
        QPointer<TargetDialog> dialog = scene.dialog;
        QVERIFY(!scene.part<QComboBox>("targetUnit")->isVisible());
        scene.part<QDoubleSpinBox>("targetValue")->setValue(85);
        scene.part<QPushButton>("setTarget")->click();
        QCOMPARE(scene.commands().last().set.value, 0.85);
        QVERIFY(!scene.part<QPushButton>("setTarget")->isEnabled()); // once
        scene.answer("targets.set", QJsonObject());
        QTRY_VERIFY(!dialog);
    }

    void aDurationComesBackInItsUnitAndCanBeTakenAway()
    {
        TargetScene scene;
        scene.targets.follow({targetEntry("resolution_time", 7'200'000, 3)});
        scene.ask("resolution_time");
        QCOMPARE(scene.part<QDoubleSpinBox>("targetValue")->value(), 2.0);
        QCOMPARE(scene.dialog->typed(), 7'200'000.0);
        scene.part<QPushButton>("removeTarget")->click();
        QCOMPARE(scene.commands().last().set.value, std::nullopt);
        QCOMPARE(scene.commands().last().base, 3);
    }

    void saysWhoSetItWhenAndWhatItWasBefore()
    {
        TargetScene scene;
        scene.ask("csat");
        QCOMPARE(scene.part<QLabel>("targetOrigin")->text(),
                 QStringLiteral("Nobody has set a target yet."));
        QVERIFY(!scene.part<DataTable>("targetHistory")->isVisible());
        const TargetEntry now = targetEntry("csat", 0.85, 9);
        scene.answer("targets.read",
                     toJson(TargetsAnswer{{now}, {now, targetEntry("csat", {}, 8)}}));
        QVERIFY(
            scene.part<QLabel>("targetOrigin")->text().startsWith(QStringLiteral("Set by Ada, ")));
        auto *table = scene.part<DataTable>("targetHistory");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("≥ 85.0 %"));
        QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("none"));
    }

    void whoMayNotSetItReadsIt()
    {
        TargetScene scene;
        scene.targets.follow({targetEntry("csat", 0.85, 3)});
        scene.ask("csat", Role::Supervisor);
        QVERIFY(!scene.part<QDoubleSpinBox>("targetValue")->isEnabled());
        QCOMPARE(scene.part<QDoubleSpinBox>("targetValue")->value(), 85.0);
        QVERIFY(!scene.part<QPushButton>("setTarget")->isVisible());
        QVERIFY(!scene.part<QPushButton>("removeTarget")->isVisible());
        QVERIFY(scene.part<QLabel>("targetRights")->isVisible());
    }

    void whatIsTypedStaysWhenSomebodyElseIsFaster()
    {
        TargetScene scene;
        scene.targets.follow({targetEntry("csat", 0.8, 3)});
        scene.ask("csat");
        scene.part<QDoubleSpinBox>("targetValue")->setValue(90);
        scene.part<QPushButton>("setTarget")->click();
        scene.answer("targets.set",
                     Error{ErrorCode::Conflict, QStringLiteral("meanwhile"), QString()});
        QVERIFY(scene.part<QLabel>("targetProblem")->isVisible());
        const TargetEntry other = targetEntry("csat", 0.7, 5);
        scene.answer("targets.read", toJson(TargetsAnswer{{other}, {other}}));
        QVERIFY(scene.part<QLabel>("targetProblem")->text().contains(QStringLiteral("70.0 %")));
        QCOMPARE(scene.part<QDoubleSpinBox>("targetValue")->value(), 90.0);
        scene.part<QPushButton>("setTarget")->click();
        QCOMPARE(scene.commands().last().base, 5);
    }

    void aFieldThatNobodyTouchedFollows()
    {
        TargetScene scene;
        scene.targets.follow({targetEntry("csat", 0.8, 3)});
        scene.ask("csat");
        scene.targets.follow({targetEntry("csat", 0.75, 4)});
        QCOMPARE(scene.part<QDoubleSpinBox>("targetValue")->value(), 75.0);
    }
};

QTEST_MAIN(TestTargetDialog)
#include "tst_targetdialog.moc"
