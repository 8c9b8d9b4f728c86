// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/returns.h"

#include <QTest>

#include <vector>

using namespace Wheelhouse;

namespace {

constexpr qint64 dayMs = 24 * 3'600'000LL;

ContactSpan span(double fromDay, double toDay, const char *topic = "login",
                 const char *channel = "webchat")
{
    return {QString::fromLatin1(channel), QString::fromLatin1(topic),
            1'700'000'000'000 + qint64(fromDay * dayMs),
            toDay == 0 ? 0 : 1'700'000'000'000 + qint64(toDay * dayMs)};
}

ReturnVerdict first(const std::vector<ContactSpan> &contacts)
{
    return judgeReturn(contacts, 0);
}

} // namespace

class TestReturns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aloneNobodyReturns()
    {
        QCOMPARE(first({span(0, 1)}), ReturnVerdict());
        QCOMPARE(first({span(0, 0)}), ReturnVerdict());
    }

    void comesBackWithinSevenDaysOnAnyChannel()
    {
        const ContactSpan again = span(8, 9, "login", "email");
        const ReturnVerdict verdict = first({span(0, 1), again});
        QCOMPARE(verdict.returnedMs, again.startedMs);
        QCOMPARE(verdict.returnedChannel, QStringLiteral("email"));
        QVERIFY(first({span(0, 1), span(8.001, 9)}).returnedMs == 0);
    }

    void anotherTopicIsNoReturn()
    {
        QVERIFY(first({span(0, 1), span(2, 3, "refund")}).returnedMs == 0);
        QVERIFY(first({span(0, 1, ""), span(2, 3, "")}).returnedMs == 0);
    }

    void theFirstReturnCounts()
    {
        const ContactSpan soon = span(2, 3);
        QCOMPARE(first({span(0, 1), span(1.5, 1.6, "refund"), soon, span(4, 5)}).returnedMs,
                 soon.startedMs);
    }

    void anOpenContactIsNotLeftYet() { QVERIFY(first({span(0, 0), span(2, 3)}).returnedMs == 0); }

    void whileOneIsOpenAnotherIsADuplicate()
    {
        QVERIFY(judgeReturn(std::vector{span(0, 2), span(1, 3)}, 1).duplicate);
        QVERIFY(judgeReturn(std::vector{span(0, 0), span(9, 10)}, 1).duplicate);
        QVERIFY(!judgeReturn(std::vector{span(0, 1), span(1, 3)}, 1).duplicate);
        QVERIFY(!judgeReturn(std::vector{span(0, 2, "refund"), span(1, 3)}, 1).duplicate);
        // it began later, so it is no return of the first
        QVERIFY(first({span(0, 2), span(1, 3)}).returnedMs == 0);
    }

    void contactsOfTheLast28DaysCountWhateverTheirTopic()
    {
        const std::vector contacts{span(0, 1), span(0.5, 3, ""), span(28, 29, "refund", "email"),
                                   span(28.4, 0), span(60, 61, "")};
        QList<int> earlier;
        for (size_t i = 0; i < contacts.size(); ++i)
            earlier.append(judgeReturn(contacts, i).earlier);
        QCOMPARE(earlier, (QList<int>{0, 1, 2, 2, 0}));
    }

    void whatNeverBeganIsLikeNothing()
    {
        ContactSpan never = span(0, 0);
        never.startedMs = 0;
        QVERIFY(!judgeReturn(std::vector{never, span(1, 3)}, 1).duplicate);
        QCOMPARE(judgeReturn(std::vector{never, span(1, 3)}, 1).earlier, 0);
        QCOMPARE(judgeReturn(std::vector{never, span(1, 3)}, 0), ReturnVerdict());
    }

    void onlyTheNeighboursAreLookedAt()
    {
        std::vector contacts{span(0, 1)};
        for (int i = 0; i < returnNeighbours; ++i)
            contacts.push_back(span(2, 3, "refund"));
        contacts.push_back(span(4, 5));
        QVERIFY(first(contacts).returnedMs == 0);
        contacts.erase(contacts.begin() + 1);
        QVERIFY(first(contacts).returnedMs != 0);
    }
};

QTEST_GUILESS_MAIN(TestReturns)
#include "tst_returns.moc"
