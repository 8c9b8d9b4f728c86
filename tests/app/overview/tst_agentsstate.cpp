// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/agentsstate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// Keeps what is asked, to be answered by hand.
struct AgentsCarrier
{
    struct Call
    {
        QString method;
        QJsonObject params;
        AgentsState::Answered answered;
    };
    QList<Call> calls;
    AgentsState state;

    AgentsCarrier()
    {
        state.setCarrier([this](const QString &method, const QJsonObject &params,
                                AgentsState::Answered answered) {
            calls.append({method, params, std::move(answered)});
        });
    }
    void answer(qsizetype call, qint64 looked)
    {
        AgentsAnswer answer;
        answer.looked = looked;
        calls[call].answered(toJson(answer));
    }
};

OverviewParams agentsOf(const char *channel, const char *metric = "contacts")
{
    OverviewParams params;
    params.channel = QString::fromLatin1(channel);
    params.metric = QString::fromLatin1(metric);
    return params;
}

} // namespace

class TestAgentsState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnewForAnotherQuestionAndAfterAWhile()
    {
        AgentsCarrier carrier;
        carrier.state.follow(agentsOf("webchat"), 1'000, true);
        QCOMPARE(carrier.calls.size(), 1);
        QCOMPARE(carrier.calls[0].method, QStringLiteral("agents.read"));
        QCOMPARE(fromJson<AgentsParams>(carrier.calls[0].params)->question.channel,
                 QStringLiteral("webchat"));
        carrier.answer(0, 5);
        QCOMPARE(carrier.state.answer()->looked, 5);
        carrier.state.follow(agentsOf("webchat"), 1'000 + AgentsState::refreshMs - 1, true);
        QCOMPARE(carrier.calls.size(), 1);
        carrier.state.follow(agentsOf("webchat"), 1'000 + AgentsState::refreshMs, true);
        QCOMPARE(carrier.calls.size(), 2);
        QVERIFY(carrier.state.answer()); // until the new one is there
        carrier.state.follow(agentsOf("phone"), 1'001 + AgentsState::refreshMs, true);
        QCOMPARE(carrier.calls.size(), 3);
        QVERIFY(!carrier.state.answer());
    }

    void anotherMetricIsAnotherQuestionUnlessItIsAlwaysThere()
    {
        AgentsCarrier carrier;
        carrier.state.follow(agentsOf("", "contacts"), 0, true);
        carrier.state.follow(agentsOf("", "csat"), 1, true);
        QCOMPARE(carrier.calls.size(), 1);
        carrier.state.follow(agentsOf("", "resolution_time"), 2, true);
        QCOMPARE(carrier.calls.size(), 2);
        OverviewParams compared = agentsOf("", "resolution_time");
        compared.comparison = Comparison::Year;
        compared.tiles = {QStringLiteral("csat")};
        carrier.state.follow(compared, 3, true);
        QCOMPARE(carrier.calls.size(), 2);
    }

    void whatNobodyLooksAtIsNotRead()
    {
        AgentsCarrier carrier;
        carrier.state.follow(agentsOf("webchat"), 1'000, false);
        QVERIFY(carrier.calls.isEmpty());
        carrier.state.follow(agentsOf("webchat"), 1'001, true);
        carrier.answer(0, 5);
        QSignalSpy changed(&carrier.state, &AgentsState::changed);
        carrier.state.follow(agentsOf("phone"), 1'002, false);
        QVERIFY(!carrier.state.answer()); // of another question
        QCOMPARE(changed.count(), 1);
        QCOMPARE(carrier.calls.size(), 1);
    }

    void aLateAnswerToAnEarlierQuestionIsDropped()
    {
        AgentsCarrier carrier;
        carrier.state.follow(agentsOf("webchat"), 0, true);
        carrier.state.follow(agentsOf("phone"), 1, true);
        carrier.answer(1, 7);
        carrier.answer(0, 3);
        QCOMPARE(carrier.state.answer()->looked, 7);
        carrier.state.clear();
        QVERIFY(!carrier.state.answer());
    }

    void aProblemIsKeptUntilTheNextAnswer()
    {
        AgentsCarrier carrier;
        carrier.state.follow({}, 0, true);
        carrier.calls[0].answered(Error{ErrorCode::Unavailable, {}, {}});
        QCOMPARE(carrier.state.problem()->code, ErrorCode::Unavailable);
        carrier.state.follow({}, AgentsState::refreshMs / 5, true); // sooner than an answer
        QCOMPARE(carrier.calls.size(), 2);
        carrier.answer(1, 1);
        QVERIFY(!carrier.state.problem());
    }
};

QTEST_GUILESS_MAIN(TestAgentsState)
#include "tst_agentsstate.moc"
