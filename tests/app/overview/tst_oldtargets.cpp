// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/oldtargets.h"

#include "tests/support/targetcarrier.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

struct OldStore
{
    QTemporaryDir folder;
    Settings settings{std::make_unique<QSettings>(folder.filePath(QStringLiteral("a.ini")),
                                                  QSettings::IniFormat)};
    OldTargets old{settings};

    explicit OldStore(const char *json)
    {
        settings.setValue(SettingId::OverviewTargets, QByteArray(json));
    }
};

const auto placeA = QStringLiteral("a");

} // namespace

class TestOldTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadIsNoTarget()
    {
        OldStore store(R"({"a":{"csat":7,"gone":1,"deflection":0.5,"service_level":"x"}})");
        QCOMPARE(store.old.of(placeA),
                 (QMap<QString, double>{{QStringLiteral("deflection"), 0.5}}));
        QVERIFY(store.old.of(QStringLiteral("b")).isEmpty());
        store.settings.setValue(SettingId::OverviewTargets, QByteArray("not json"));
        QVERIFY(store.old.of(placeA).isEmpty());
    }

    void whatTheServerHasHadItsOwnOfIsForgotten()
    {
        OldStore store(R"({"a":{"csat":0.8,"deflection":0.5,"abandonment":0.1}})");
        MetricTargets targets;
        targets.follow({targetEntry("csat", 0.9, 4), targetEntry("abandonment", {}, 5)});
        const QMap<QString, double> left{{QStringLiteral("deflection"), 0.5}};
        QCOMPARE(store.old.unknownTo(targets, placeA), left);
        QCOMPARE(store.old.of(placeA), left);
    }

    void eachIsForgottenOnceTheServerHasOne()
    {
        OldStore store(R"({"a":{"abandonment":0.1,"csat":0.8,"deflection":0.5},"b":{"csat":0.7}})");
        TargetCarrier carrier;
        store.old.handOver(placeA, carrier.targets);
        QCOMPARE(carrier.commands().size(), 3);
        QCOMPARE(carrier.commands().at(1).set.value, 0.8);
        const auto calls = carrier.calls;
        calls.at(0).answered(QJsonObject());
        calls.at(1).answered(Error{ErrorCode::Conflict, QStringLiteral("meanwhile"), {}});
        calls.at(2).answered(Error{ErrorCode::Unavailable, QStringLiteral("gone"), {}});
        QCOMPARE(store.old.of(placeA), // to be tried again
                 (QMap<QString, double>{{QStringLiteral("deflection"), 0.5}}));
        store.old.forget(placeA);
        QVERIFY(store.old.of(placeA).isEmpty());
        QCOMPARE(store.old.of(QStringLiteral("b")).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOldTargets)
#include "tst_oldtargets.moc"
