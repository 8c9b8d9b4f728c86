// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/conversationcells.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

constexpr qint64 now = 1'000'000'000;
constexpr qint64 minute = 60'000;

LiveConversation waiting(qint64 sinceMin, qint64 promisedInMin)
{
    LiveConversation one;
    one.id = QStringLiteral("c1");
    one.owner = Owner::Queue;
    one.waitingSinceMs = now - sinceMin * minute;
    one.promisedAtMs = now + promisedInMin * minute;
    return one;
}

} // namespace

class TestConversationCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWaitIsMeasuredAgainstItsPromise()
    {
        const QLocale locale(QStringLiteral("en_GB"));
        QCOMPARE(waitCell(waiting(1, 4), now, locale).tone, Tone::Good);
        QCOMPARE(waitCell(waiting(8, 2), now, locale).tone, Tone::Warning);
        const WaitCell late = waitCell(waiting(8, -3), now, locale);
        QCOMPARE(late.tone, Tone::Bad);
        QCOMPARE(late.text, QStringLiteral("8:00"));
        QCOMPARE(late.second, QStringLiteral("3:00 late"));
    }

    void whoDoesNotWaitShowsWhenTheLastMessageCame()
    {
        LiveConversation one;
        one.lastAtMs = now - 12'000;
        const WaitCell cell = waitCell(one, now, QLocale(QStringLiteral("en_GB")));
        QCOMPARE(cell.text, QString());
        QCOMPARE(cell.second, QStringLiteral("12 s ago"));
    }

    void whatWasNotSentTakesThePlaceOfThePreview()
    {
        LiveConversation one;
        one.customerName = QStringLiteral("Ann");
        one.lastText = QStringLiteral("hello");
        QCOMPARE(customerCell(one, {}).second, QStringLiteral("hello"));
        QCOMPARE(customerCell(one, QStringLiteral("half a")).second,
                 QStringLiteral("Not sent: half a"));
    }

    void theNamelessShowTheirId()
    {
        LiveConversation one;
        one.id = QStringLiteral("c42");
        QCOMPARE(customerCell(one, {}).name, QStringLiteral("c42"));
    }

    void ownersDifferByShapeAndNotByColourAlone()
    {
        LiveConversation one;
        QSet<int> dots;
        for (const Owner owner : {Owner::Bot, Owner::Queue, Owner::Agent}) {
            one.owner = owner;
            dots.insert(int(ownerCell(one).dot));
            QCOMPARE(ownerCell(one).text, ownerKind(owner));
        }
        QCOMPARE(dots.size(), 3);
    }

    void askingForAPersonIsSeenUntilOneIsThere()
    {
        LiveConversation one;
        one.asked = true;
        QCOMPARE(ownerCell(one).second, QStringLiteral("wants a person"));
        one.owner = Owner::Agent;
        QVERIFY(ownerCell(one).second != QStringLiteral("wants a person"));
    }
};

QTEST_GUILESS_MAIN(TestConversationCells)
#include "tst_conversationcells.moc"
