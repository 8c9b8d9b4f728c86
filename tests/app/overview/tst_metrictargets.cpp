// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/metrictargets.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

struct TargetStore
{
    QTemporaryDir folder;
    Settings settings{std::make_unique<QSettings>(folder.filePath(QStringLiteral("a.ini")),
                                                  QSettings::IniFormat)};
};

const auto targetedMetric = QStringLiteral("csat");

} // namespace

class TestMetricTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachServerHasItsOwn()
    {
        TargetStore store;
        MetricTargets targets(store.settings);
        QVERIFY(!targets.set(targetedMetric, 0.9)); // of which server?
        targets.setServer(QStringLiteral("a"));
        QSignalSpy changed(&targets, &MetricTargets::changed);
        QVERIFY(targets.set(targetedMetric, 0.9));
        QCOMPARE(changed.count(), 1);
        targets.setServer(QStringLiteral("b"));
        QVERIFY(!targets.of(targetedMetric));
        MetricTargets later(store.settings);
        later.setServer(QStringLiteral("a"));
        QCOMPARE(later.of(targetedMetric), 0.9);
        QVERIFY(later.set(targetedMetric, std::nullopt));
        QVERIFY(later.all().isEmpty());
    }

    void whatIsNoTargetIsRefused()
    {
        TargetStore store;
        MetricTargets targets(store.settings);
        targets.setServer(QStringLiteral("a"));
        QVERIFY(!targets.set(targetedMetric, 1.5));
        QVERIFY(!targets.set(QStringLiteral("contacts"), 5));
        QVERIFY(!targets.set(QStringLiteral("no_such_metric"), 5));
        QVERIFY(targets.all().isEmpty());
    }

    void whatCannotBeReadIsNoTarget()
    {
        TargetStore store;
        store.settings.setValue(
            SettingId::OverviewTargets,
            QByteArray(R"({"a":{"csat":7,"gone":1,"deflection":0.5,"service_level":"x"}})"));
        MetricTargets targets(store.settings);
        targets.setServer(QStringLiteral("a"));
        QCOMPARE(targets.all(), (QHash<QString, double>{{QStringLiteral("deflection"), 0.5}}));
        store.settings.setValue(SettingId::OverviewTargets, QByteArray("not json"));
        targets.setServer(QStringLiteral("b"));
        QVERIFY(targets.all().isEmpty());
        QVERIFY(targets.set(targetedMetric, 0.8));
    }
};

QTEST_GUILESS_MAIN(TestMetricTargets)
#include "tst_metrictargets.moc"
