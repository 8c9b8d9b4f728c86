// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/democustomer.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const DemoPersona persona{QStringLiteral("login"), QStringLiteral("pl"), QStringLiteral("webchat")};

QList<DemoHeard> answer(const QString &step)
{
    return {{BotTurn::Answer, step, {}},
            {BotTurn::ConfirmSolved,
             QStringLiteral("confirm_solved"),
             {{QStringLiteral("solved:yes"), QStringLiteral("Tak")},
              {QStringLiteral("solved:no"), QStringLiteral("Nie")}}}};
}

} // namespace

class TestDemoCustomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensInTheirOwnLanguage()
    {
        Random random(1);
        int asks = 0;
        for (int i = 0; i < 200; ++i) {
            const DemoMove move = DemoCustomer::opening(persona, random);
            QVERIFY(move.kind == DemoMove::Kind::Write);
            QVERIFY(!move.text.isEmpty());
            asks += demoTexts()
                        .topic(QStringLiteral("login"))
                        .asks.in(QStringLiteral("pl"))
                        .contains(move.text);
        }
        QVERIFY(asks > 120);
    }

    void areHelpedMoreOftenByTheBetterScript()
    {
        const auto content = [](const char *version) {
            Random random(2);
            int yes = 0;
            for (int i = 0; i < 1000; ++i)
                yes += DemoCustomer::afterBot(persona, QString::fromLatin1(version),
                                              answer(QStringLiteral("login/start")), random)
                                   .choice == QStringLiteral("solved:yes")
                           ? 1
                           : 0;
            return yes;
        };
        QVERIFY(content("radek@2") > 2 * content("radek@1"));
        QVERIFY(content("radek@2") > content("julia@1"));
    }

    void areSeldomHelpedByAnAnswerToSomethingElse()
    {
        Random random(3);
        int yes = 0;
        for (int i = 0; i < 500; ++i)
            yes += DemoCustomer::afterBot(persona, QStringLiteral("radek@2"),
                                          answer(QStringLiteral("payment/card")), random)
                               .choice == QStringLiteral("solved:yes")
                       ? 1
                       : 0;
        QVERIFY(yes < 60);
    }

    void waitWhenTheBotHandsOver()
    {
        Random random(4);
        const auto move =
            DemoCustomer::afterBot(persona, QStringLiteral("radek@2"),
                                   {{BotTurn::Handover, QStringLiteral("handover"), {}}}, random);
        QVERIFY(move.kind == DemoMove::Kind::Nothing);
    }

    void tapOnlyWhatIsOffered()
    {
        Random random(5);
        for (int i = 0; i < 300; ++i) {
            const auto move =
                DemoCustomer::afterBot(persona, QStringLiteral("radek@2"),
                                       {{BotTurn::Question,
                                         QStringLiteral("payment/start"),
                                         {{QStringLiteral("a#b"), QStringLiteral("B")}}}},
                                       random);
            if (move.kind == DemoMove::Kind::Tap)
                QCOMPARE(move.choice, QStringLiteral("a#b"));
        }
    }

    void neverGiveUpWaitingForAMail()
    {
        Random random(6);
        DemoPersona writer = persona;
        writer.channel = QStringLiteral("email");
        QCOMPARE(DemoCustomer::patienceMs(writer, random), 0);
        QVERIFY(DemoCustomer::patienceMs(persona, random) > 0);
    }

    void rateWorseAfterALongWait()
    {
        const auto good = [](qint64 waitMs) {
            Random random(7);
            int good = 0;
            for (int i = 0; i < 3000; ++i)
                good += DemoCustomer::rating(persona, {true, false, waitMs, {}}, random).score >= 4;
            return good;
        };
        QVERIFY(good(0) > good(30 * 60'000) * 5 / 4);
    }

    void changeTheirStarsNowAndThenAndMostlyUpwards()
    {
        Random random(8);
        int up = 0, down = 0;
        for (int i = 0; i < 3000; ++i) {
            const int before = DemoCustomer::stars(random);
            const int after = DemoCustomer::starsAfter(before, i % 2 == 0, random);
            QVERIFY(before >= 1 && before <= 5 && after >= 1 && after <= 5);
            up += after > before;
            down += after < before;
        }
        QVERIFY(down > 0 && up > 3 * down);
        QVERIFY(up + down < 600);
    }

    void areToldFromRealVisitorsByTheirId()
    {
        QVERIFY(isDemoCustomer(QStringLiteral("demo-u123")));
        QVERIFY(!isDemoCustomer(QStringLiteral("v123")));
    }
};

QTEST_GUILESS_MAIN(TestDemoCustomer)
#include "tst_democustomer.moc"
