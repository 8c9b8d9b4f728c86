// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/questionclusters.h"

#include <QSet>
#include <QTest>

using namespace Wheelhouse;

class TestQuestionClusters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsWhatSaysAboutTheSame()
    {
        QStringList messages;
        for (int i = 0; i < 8; ++i)
            messages.append(QStringLiteral("gift card code does not work %1").arg(i));
        for (int i = 0; i < 5; ++i)
            messages.append(QStringLiteral("subtitles missing in episode %1").arg(i));
        messages.append(QStringLiteral("zebra"));
        const auto clusters = clusterQuestions(messages);
        QVERIFY(clusters);
        QCOMPARE(clusters->size(), 2);
        QCOMPARE(clusters->at(0).members.size(), 8);
        QCOMPARE(clusters->at(1).members.size(), 5);
        QCOMPARE(QSet<qsizetype>(clusters->at(1).members.begin(), clusters->at(1).members.end()),
                 QSet<qsizetype>({8, 9, 10, 11, 12}));
        QVERIFY(clusters->at(0).name.contains(QStringLiteral("gift")));
        QVERIFY(clusters->at(1).name.contains(QStringLiteral("subtitles")));
        QVERIFY(clusters->at(0).tightness > 0.5 && clusters->at(0).tightness <= 1.001);
    }

    void givesTheSameGroupsEveryTime()
    {
        QStringList messages;
        for (int i = 0; i < 60; ++i)
            messages.append(QStringLiteral("question %1 about thing %2").arg(i % 7).arg(i % 4));
        QCOMPARE(*clusterQuestions(messages), *clusterQuestions(messages));
    }

    void needsNoMessages()
    {
        QVERIFY(clusterQuestions({})->isEmpty());
        QVERIFY(clusterQuestions({QString(), QStringLiteral("...")})->isEmpty());
        QVERIFY(clusterQuestions({QStringLiteral("alone")})->isEmpty());
    }

    void givesUpWhenCancelled()
    {
        const std::atomic_bool cancelled = true;
        QVERIFY(
            !clusterQuestions({QStringLiteral("a b"), QStringLiteral("a b")}, 0.4, 2, &cancelled));
    }
};

QTEST_GUILESS_MAIN(TestQuestionClusters)
#include "tst_questionclusters.moc"
