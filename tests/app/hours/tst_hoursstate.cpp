// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hours/hoursstate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// Keeps what is asked, to be answered by hand.
struct HoursCarrier
{
    struct Call
    {
        QString method;
        QJsonObject params;
        HoursState::Answered answered;
    };
    QList<Call> calls;
    HoursState state;

    HoursCarrier()
    {
        state.setCarrier([this](const QString &method, const QJsonObject &params,
                                HoursState::Answered answered) {
            calls.append({method, params, std::move(answered)});
        });
    }
    void answer(qsizetype call, qint64 seq)
    {
        calls[call].answered(toJson(HoursAnswer{seq, {{QStringLiteral("tv"), 5, {}, 6, {}}}}));
    }
};

} // namespace

class TestHoursState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLateAnswerToAnEarlierReadingIsDropped()
    {
        HoursCarrier carrier;
        carrier.state.read();
        carrier.state.read();
        carrier.answer(1, 7);
        carrier.answer(0, 3);
        QCOMPARE(carrier.state.hours()->seq, 7);
        carrier.state.read();
        carrier.state.clear();
        carrier.answer(2, 9);
        QVERIFY(!carrier.state.hours());
    }

    void aChangeNamesWhatItWasMadeOnAndIsReadBack()
    {
        HoursCarrier carrier;
        carrier.state.read();
        carrier.answer(0, 7);
        QSignalSpy written(&carrier.state, &HoursState::written);
        QSignalSpy refused(&carrier.state, &HoursState::refused);
        carrier.state.set({QStringLiteral("tv"), 900'000, {}, {}});
        const auto command = fromJson<HoursCommand>(carrier.calls[1].params);
        QCOMPARE(carrier.calls[1].method, QStringLiteral("hours.set"));
        QCOMPARE(command->base, 7);
        QCOMPARE(command->set.brand, QStringLiteral("tv"));
        QVERIFY(!command->set.key.isEmpty());
        carrier.calls[1].answered(QJsonObject{{QStringLiteral("seq"), 8}});
        QCOMPARE(written.size(), 1);
        QCOMPARE(carrier.calls[2].method, QStringLiteral("hours.read"));
        carrier.state.set({});
        QVERIFY(fromJson<HoursCommand>(carrier.calls[3].params)->set.key != command->set.key);
        carrier.calls[3].answered(
            Error{ErrorCode::Conflict, QStringLiteral("meanwhile"), QStringLiteral("base")});
        QCOMPARE(refused.size(), 1);
        QCOMPARE(carrier.calls.size(), 5); // and reads what the other one set
    }

    void whatCannotBeReadIsSaidAndTheOldStays()
    {
        HoursCarrier carrier;
        carrier.state.read();
        carrier.answer(0, 7);
        carrier.state.read();
        carrier.calls[1].answered(Error{ErrorCode::Unavailable, QStringLiteral("gone"), {}});
        QCOMPARE(carrier.state.problem()->code, ErrorCode::Unavailable);
        QCOMPARE(carrier.state.hours()->seq, 7);
    }

    void plannersAndAdminsMaySet()
    {
        HoursState state;
        for (const auto &[role, may] :
             {std::pair{Role::Agent, false}, std::pair{Role::Supervisor, false},
              std::pair{Role::Planner, true}, std::pair{Role::Editor, false},
              std::pair{Role::Director, false}, std::pair{Role::Admin, true}}) {
            state.setRights({role});
            QCOMPARE(state.maySet(), may);
        }
    }
};

QTEST_GUILESS_MAIN(TestHoursState)
#include "tst_hoursstate.moc"
