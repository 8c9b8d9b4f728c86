// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/metrictargets.h"

#include "tests/support/targetcarrier.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

const auto targetedMetric = QStringLiteral("csat");

} // namespace

class TestMetricTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePagesTargetsHoldUntilLaterOnesCome()
    {
        MetricTargets targets;
        QSignalSpy changed(&targets, &MetricTargets::changed);
        targets.follow({targetEntry("csat", 0.8, 4), targetEntry("abandonment", {}, 5)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(targets.of(targetedMetric), 0.8);
        QCOMPARE(targets.all(), (QHash<QString, double>{{targetedMetric, 0.8}}));
        QCOMPARE(targets.entry(QStringLiteral("abandonment")).seq, 5);
        QCOMPARE(targets.entry(QStringLiteral("deflection")).seq, 0);
        targets.follow({targetEntry("csat", 0.7, 3)}); // a page that lags behind
        QCOMPARE(targets.of(targetedMetric), 0.8);
        QCOMPARE(changed.count(), 1);
        targets.follow({targetEntry("csat", {}, 6)});
        QVERIFY(!targets.of(targetedMetric));
        targets.clear();
        QCOMPARE(targets.entry(targetedMetric).seq, 0);
    }

    void whatANewerServerSetsIsNoTargetHere()
    {
        MetricTargets targets;
        targets.follow({targetEntry("csat", 7, 1), targetEntry("gone", 1, 2)});
        QVERIFY(targets.all().isEmpty());
    }

    void aChangeNamesWhatItWasMadeOn()
    {
        TargetCarrier carrier;
        carrier.targets.follow({targetEntry("csat", 0.8, 4)});
        QList<Result<void>> outcomes;
        const auto done = [&](const Result<void> &outcome) { outcomes.append(outcome); };
        carrier.targets.set(targetedMetric, 0.85, done);
        carrier.targets.set(QStringLiteral("abandonment"), std::nullopt, done);
        const QList<TargetCommand> commands = carrier.commands();
        QCOMPARE(commands.at(0).base, 4);
        QCOMPARE(commands.at(0).set.value, 0.85);
        QCOMPARE(commands.at(1).base, 0);
        QVERIFY(!commands.at(0).set.key.isEmpty());
        QVERIFY(commands.at(0).set.key != commands.at(1).set.key);
        carrier.answer("targets.set", QJsonObject{{QStringLiteral("seq"), 7}});
        QCOMPARE(carrier.calls.last().method, QStringLiteral("targets.read"));
        QVERIFY(outcomes.at(0).ok());
    }

    void aConflictIsToldAndWhatTheOtherOneSetIsRead()
    {
        TargetCarrier carrier;
        carrier.targets.follow({targetEntry("csat", 0.8, 4)});
        std::optional<Error> told;
        carrier.targets.set(targetedMetric, 0.85, [&](const Result<void> &outcome) {
            if (!outcome)
                told = outcome.error();
        });
        carrier.answer("targets.set", Error{ErrorCode::Conflict, QStringLiteral("meanwhile"),
                                            QStringLiteral("base")});
        QVERIFY(told && told->code == ErrorCode::Conflict);
        QSignalSpy read(&carrier.targets, &MetricTargets::historyRead);
        const TargetsAnswer answer{{targetEntry("csat", 0.9, 6)}, {targetEntry("csat", 0.9, 6)}};
        carrier.answer("targets.read", toJson(answer));
        QCOMPARE(read.count(), 1);
        QCOMPARE(carrier.targets.of(targetedMetric), 0.9);
        QCOMPARE(carrier.targets.history(), answer.history);
        carrier.targets.set(targetedMetric, 0.85);
        QCOMPARE(carrier.commands().last().base, 6);
    }

    void aLateHistoryOfAnotherMetricIsDropped()
    {
        TargetCarrier carrier;
        carrier.targets.readHistory(targetedMetric);
        const auto late = carrier.calls.last().answered;
        carrier.targets.readHistory(QStringLiteral("abandonment"));
        carrier.answerHistory({targetEntry("abandonment", 0.1, 2)});
        late(toJson(TargetsAnswer{{}, {targetEntry("csat", 0.8, 1)}}));
        QCOMPARE(carrier.targets.history().size(), 1);
        QCOMPARE(carrier.targets.history().first().seq, 2);
    }

    void withoutAServerNothingIsSet()
    {
        MetricTargets targets;
        std::optional<Error> told;
        targets.set(targetedMetric, 0.8, [&](const Result<void> &outcome) {
            if (!outcome)
                told = outcome.error();
        });
        QVERIFY(told && told->code == ErrorCode::Unavailable);
    }

    void directorsAndAdministratorsMaySet()
    {
        MetricTargets targets;
        for (const Role role : {Role::Agent, Role::Supervisor, Role::Planner, Role::Editor}) {
            targets.setRights({role});
            QVERIFY(!targets.maySet());
        }
        targets.setRights({Role::Director});
        QVERIFY(targets.maySet());
        targets.setRights({Role::Admin});
        QVERIFY(targets.maySet());
    }
};

QTEST_GUILESS_MAIN(TestMetricTargets)
#include "tst_metrictargets.moc"
