// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/targetdialog.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

struct TargetDesk
{
    QTemporaryDir folder;
    Settings settings{std::make_unique<QSettings>(folder.filePath(QStringLiteral("a.ini")),
                                                  QSettings::IniFormat)};
    MetricTargets targets{settings};
    QWidget page;

    TargetDialog *ask(const char *metric)
    {
        targets.setServer(QStringLiteral("demo"));
        auto *dialog = new TargetDialog(targets, *findMetric(QString::fromLatin1(metric)),
                                        QStringLiteral("1"), &page);
        dialog->open();
        return dialog;
    }
};

} // namespace

class TestTargetDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShareIsTypedInPercent()
    {
        TargetDesk desk;
        QPointer<TargetDialog> dialog = desk.ask("csat");
        QVERIFY(!dialog->findChild<QComboBox *>()->isVisible());
        dialog->findChild<QDoubleSpinBox *>()->setValue(85);
        dialog->findChild<QPushButton *>(QStringLiteral("setTarget"))->click();
        QCOMPARE(desk.targets.of(QStringLiteral("csat")), 0.85);
        QTRY_VERIFY(!dialog);
    }

    void aDurationComesBackInItsUnitAndCanBeTakenAway()
    {
        TargetDesk desk;
        desk.targets.setServer(QStringLiteral("demo"));
        QVERIFY(desk.targets.set(QStringLiteral("resolution_time"), 7'200'000));
        TargetDialog *dialog = desk.ask("resolution_time");
        QCOMPARE(dialog->findChild<QDoubleSpinBox *>()->value(), 2.0);
        QCOMPARE(dialog->typed(), 7'200'000.0);
        dialog->findChild<QPushButton *>(QStringLiteral("removeTarget"))->click();
        QVERIFY(!desk.targets.of(QStringLiteral("resolution_time")));
    }
};

QTEST_MAIN(TestTargetDialog)
#include "tst_targetdialog.moc"
