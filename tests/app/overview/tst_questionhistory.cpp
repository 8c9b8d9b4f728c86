// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/questionhistory.h"

#include "core/base/clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

OverviewParams onTopic(const QString &topic)
{
    OverviewParams params;
    params.topic = topic;
    return params;
}

OverviewParams overDays(const char *period)
{
    OverviewParams params;
    params.period = QString::fromLatin1(period);
    return params;
}

OverviewParams over(const char *from, const char *to)
{
    OverviewParams params = overDays("custom");
    params.from = QString::fromLatin1(from);
    params.to = QString::fromLatin1(to);
    return params;
}

} // namespace

class TestQuestionHistory : public QObject
{
    Q_OBJECT

    ManualClock m_clock{1'000'000};

    void noteSlowly(QuestionHistory &history, const OverviewParams &params)
    {
        m_clock.advance(1000);
        history.note(params);
    }

private Q_SLOTS:
    void goesBackAndForward()
    {
        QuestionHistory history({}, m_clock);
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
        noteSlowly(history, onTopic(QStringLiteral("a")));
        noteSlowly(history, onTopic(QStringLiteral("b")));
        QCOMPARE(history.back().topic, QStringLiteral("a"));
        QVERIFY(history.canGoBack());
        QVERIFY(history.canGoForward());
        QCOMPARE(history.back().topic, QString());
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.back().topic, QString());
        QCOMPARE(history.forward().topic, QStringLiteral("a"));
        QCOMPARE(history.forward().topic, QStringLiteral("b"));
        QCOMPARE(history.forward().topic, QStringLiteral("b"));
        QVERIFY(!history.canGoForward());
    }

    void goingBackIsNoStepThoughItIsAskedAgain()
    {
        QuestionHistory history({}, m_clock);
        noteSlowly(history, onTopic(QStringLiteral("a")));
        history.note(history.back());
        QVERIFY(history.canGoForward());
        QCOMPARE(history.size(), 2);
    }

    void aNewStepCutsOffWhatLayForward()
    {
        QuestionHistory history({}, m_clock);
        noteSlowly(history, onTopic(QStringLiteral("a")));
        noteSlowly(history, onTopic(QStringLiteral("b")));
        history.back();
        noteSlowly(history, overDays("7d"));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().topic, QStringLiteral("a"));
    }

    void equalStepsAreNotDoubled()
    {
        QuestionHistory history({}, m_clock);
        QSignalSpy changed(&history, &QuestionHistory::changed);
        noteSlowly(history, {});
        QCOMPARE(history.size(), 1);
        QCOMPARE(changed.size(), 0);
        noteSlowly(history, onTopic(QStringLiteral("a")));
        noteSlowly(history, onTopic(QStringLiteral("a")));
        QCOMPARE(history.size(), 2);
        QCOMPARE(changed.size(), 1);
    }

    void atMostAHundredAreKept()
    {
        QuestionHistory history({}, m_clock);
        for (int i = 1; i <= 150; ++i)
            noteSlowly(history, onTopic(QString::number(i)));
        QCOMPARE(history.size(), 100);
        OverviewParams oldest;
        while (history.canGoBack())
            oldest = history.back();
        QCOMPARE(oldest.topic, QStringLiteral("51"));
        while (history.canGoForward())
            oldest = history.forward();
        QCOMPARE(oldest.topic, QStringLiteral("150"));
    }

    void quickChangesOfOneFieldAreOneStep()
    {
        QuestionHistory history({}, m_clock);
        for (const char *topic : {"a", "b", "c", "d"}) {
            history.note(onTopic(QString::fromLatin1(topic)));
            m_clock.advance(999);
        }
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.back(), OverviewParams());
        QCOMPARE(history.forward().topic, QStringLiteral("d"));
    }

    void slowChangesAndThoseOfOtherFieldsAreSteps()
    {
        QuestionHistory history({}, m_clock);
        history.note(onTopic(QStringLiteral("a")));
        m_clock.advance(1000);
        history.note(onTopic(QStringLiteral("b")));
        QCOMPARE(history.size(), 3);
        OverviewParams both = onTopic(QStringLiteral("b"));
        both.channel = QStringLiteral("webchat");
        history.note(both);
        QCOMPARE(history.size(), 4);
    }

    void daysAndPeriodAreOneField()
    {
        QuestionHistory history({}, m_clock);
        history.note(overDays("7d"));
        history.note(over("2026-03-01", "2026-03-07"));
        history.note(over("2026-03-01", "2026-03-08"));
        history.note(over("2026-03-02", "2026-03-08"));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.back(), OverviewParams());
    }

    void quickChangesThatEndWhereTheyBeganLeaveNoStep()
    {
        QuestionHistory history({}, m_clock);
        history.note(onTopic(QStringLiteral("a")));
        history.note({});
        QCOMPARE(history.size(), 1);
        QVERIFY(!history.canGoBack());
        history.note(onTopic(QStringLiteral("b")));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.back(), OverviewParams());
    }

    void aStepQuicklyAfterGoingBackIsAStep()
    {
        QuestionHistory history({}, m_clock);
        noteSlowly(history, onTopic(QStringLiteral("a")));
        noteSlowly(history, onTopic(QStringLiteral("b")));
        history.note(history.back());
        history.note(onTopic(QStringLiteral("c")));
        QCOMPARE(history.back().topic, QStringLiteral("a"));
        QCOMPARE(history.size(), 3);
    }

    void aClockThatJumpsBackMergesNothing()
    {
        QuestionHistory history({}, m_clock);
        history.note(onTopic(QStringLiteral("a")));
        m_clock.advance(-5000);
        history.note(onTopic(QStringLiteral("b")));
        QCOMPARE(history.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestQuestionHistory)
#include "tst_questionhistory.moc"
