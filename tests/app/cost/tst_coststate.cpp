// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cost/coststate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// Keeps what is asked, to be answered by hand.
struct HandCarrier
{
    struct Call
    {
        QString method;
        QJsonObject params;
        CostState::Answered answered;
    };
    QList<Call> calls;
    CostState state;

    HandCarrier()
    {
        state.setCarrier(
            [this](const QString &method, const QJsonObject &params, CostState::Answered answered) {
                calls.append({method, params, std::move(answered)});
            });
    }
    void answerCost(qsizetype call, qint64 seq)
    {
        CostAnswer answer;
        answer.seq = seq;
        calls[call].answered(toJson(answer));
    }
};

OverviewParams about(const char *channel)
{
    OverviewParams params;
    params.channel = QString::fromLatin1(channel);
    return params;
}

} // namespace

class TestCostState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSettledOnceBothHaveAnswered()
    {
        HandCarrier carrier;
        QVERIFY(carrier.state.isSettled());
        carrier.state.follow(about("webchat"), 1'000);
        QVERIFY(!carrier.state.isSettled());
        carrier.answerCost(0, 1);
        QVERIFY(!carrier.state.isSettled());
        carrier.calls[1].answered(Error{ErrorCode::Unavailable, QStringLiteral("gone"), {}});
        QVERIFY(carrier.state.isSettled());
        // what was read a while ago is read anew, and waited for
        carrier.state.follow(about("webchat"), 1'000 + CostState::refreshMs, {true, false});
        QVERIFY(!carrier.state.isSettled());
        carrier.state.clear();
        QVERIFY(carrier.state.isSettled());
    }

    void readsAnewForAnotherQuestionAndAfterAWhile()
    {
        HandCarrier carrier;
        carrier.state.follow(about("webchat"), 1'000);
        QCOMPARE(carrier.calls.size(), 2);
        QCOMPARE(carrier.calls[0].method, QStringLiteral("cost.read"));
        QCOMPARE(carrier.calls[1].method, QStringLiteral("survey.read"));
        OverviewParams other = about("webchat");
        other.metric = QStringLiteral("contacts");
        other.tiles = {QStringLiteral("csat")};
        carrier.state.follow(other, 1'000 + CostState::refreshMs - 1);
        QCOMPARE(carrier.calls.size(), 2);
        carrier.state.follow(about("webchat"), 1'000 + CostState::refreshMs);
        QCOMPARE(carrier.calls.size(), 3);
        QCOMPARE(carrier.calls[2].method, QStringLiteral("cost.read"));
        carrier.state.follow(about("phone"), 1'001 + CostState::refreshMs);
        QCOMPARE(carrier.calls.size(), 5);
        QVERIFY(!carrier.state.cost());
        carrier.state.follow(about("phone"),
                             1'001 + CostState::refreshMs + CostState::surveyRefreshMs);
        QCOMPARE(carrier.calls.size(), 7);
    }

    void whatNobodyLooksAtIsNotRead()
    {
        HandCarrier carrier;
        carrier.state.follow(about("webchat"), 1'000, {false, false});
        QVERIFY(carrier.calls.isEmpty());
        carrier.state.follow(about("webchat"), 1'001, {true, false});
        QCOMPARE(carrier.calls.size(), 1);
        carrier.state.follow(about("webchat"), 1'002, {true, true});
        QCOMPARE(carrier.calls.size(), 2);
        QCOMPARE(carrier.calls[1].method, QStringLiteral("survey.read"));
        carrier.answerCost(0, 7);
        carrier.state.follow(about("phone"), 1'003, {false, false});
        QVERIFY(!carrier.state.cost()); // of another question
        QCOMPARE(carrier.calls.size(), 2);
    }

    void aLateAnswerToAnEarlierQuestionIsDropped()
    {
        HandCarrier carrier;
        carrier.state.follow(about("webchat"), 0);
        carrier.state.follow(about("phone"), 1);
        carrier.answerCost(2, 7);
        carrier.answerCost(0, 3);
        QCOMPARE(carrier.state.cost()->seq, 7);
    }

    void aChangeStandsOnWhatWasSeenAndIsReadBack()
    {
        HandCarrier carrier;
        carrier.state.follow({}, 0);
        carrier.answerCost(0, 9);
        CostAssumed assumed;
        assumed.parallel = 3;
        carrier.state.assume(assumed);
        const auto command = fromJson<CostCommand>(carrier.calls.last().params);
        QCOMPARE(carrier.calls.last().method, QStringLiteral("cost.set"));
        QCOMPARE(command->base, 9);
        QCOMPARE(command->assumed.parallel, 3.0);
        QCOMPARE(command->assumed.key.size(), 32);
        QSignalSpy written(&carrier.state, &CostState::written);
        carrier.calls[2].answered(QJsonObject());
        QCOMPARE(written.count(), 1);
        QCOMPARE(carrier.calls.size(), 4);
        QCOMPARE(carrier.calls[3].method, QStringLiteral("cost.read"));
    }

    void aRefusalIsTold()
    {
        HandCarrier carrier;
        carrier.state.follow({}, 0);
        QSignalSpy refused(&carrier.state, &CostState::refused);
        carrier.state.askWhom({QStringLiteral("alpha"), 25, {}, {}});
        QCOMPARE(carrier.calls[2].method, QStringLiteral("survey.share"));
        carrier.calls[2].answered(Error{ErrorCode::Forbidden, {}, {}});
        QCOMPARE(refused.count(), 1);
        carrier.calls[1].answered(Error{ErrorCode::Unavailable, {}, {}});
        QVERIFY(!carrier.state.surveyProblem()); // an earlier reading
        carrier.calls[3].answered(Error{ErrorCode::Unavailable, {}, {}});
        QCOMPARE(carrier.state.surveyProblem()->code, ErrorCode::Unavailable);
    }

    void rolesDecideWhoMayChange()
    {
        CostState state;
        state.setRights({Role::Agent});
        QVERIFY(!state.mayAssume() && !state.mayAskWhom());
        state.setRights({Role::Supervisor});
        QVERIFY(!state.mayAssume() && state.mayAskWhom());
        state.setRights({Role::Director});
        QVERIFY(state.mayAssume() && state.mayAskWhom());
        state.setRights({Role::Admin});
        QVERIFY(state.mayAssume() && state.mayAskWhom());
    }
};

QTEST_GUILESS_MAIN(TestCostState)
#include "tst_coststate.moc"
