// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/ladderwords.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QLocale &englishLadder()
{
    static const QLocale locale(QStringLiteral("en_GB"));
    return locale;
}

LadderCounts aWeek()
{
    return {
        1000, 900, 800, 640, 512,
        400,  380, 150, 20,  {{HandoverReason::NotUnderstood, 90}, {HandoverReason::Asked, 30}}};
}

} // namespace

class TestLadderWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRungAndMarkHasANameAndAMeaning()
    {
        for (int i = 0; i < rungCount; ++i)
            QVERIFY(!rungName(Rung(i)).isEmpty() && !rungMeaning(Rung(i)).isEmpty());
        for (const LadderMark &mark : ladderOf(aWeek()).marks) {
            QVERIFY2(markName(mark.id) != mark.id, qPrintable(mark.id));
            QVERIFY(!markMeaning(mark.id).isEmpty());
        }
        QCOMPARE(markName(QStringLiteral("from_the_future")), QStringLiteral("from_the_future"));
    }

    void sharesAreOfAllAndOfTheRungAbove()
    {
        const LadderPicture picture = ladderPicture(aWeek(), englishLadder());
        QCOMPARE(picture.rungs.size(), rungCount);
        QCOMPARE(picture.rungs[3].ofAll, QStringLiteral("64.0 %"));
        QCOMPARE(picture.rungs[3].ofAbove, QStringLiteral("80.0 %"));
        QVERIFY(picture.rungs[0].ofAbove.isEmpty());
        QVERIFY(picture.rungs[5].words.contains(QStringLiteral("150 said so, 250 left")));
        QVERIFY(picture.rungs[6].words.contains(QStringLiteral("20 came back")));
        QVERIFY(picture.message.contains(QStringLiteral("resolved 40.0 %")));
    }

    void eachMarkStandsOnItsRungWithNumeratorAndDenominator()
    {
        const LadderPicture picture = ladderPicture(aWeek(), englishLadder());
        qsizetype marks = 0;
        for (const LadderPicture::Rung &rung : picture.rungs)
            marks += rung.marks.size();
        QCOMPARE(marks, 8);
        QCOMPARE(picture.rungs[4].marks.size(), 2);
        const LadderPicture::Mark solved = picture.rungs[4].marks.first();
        QCOMPARE(solved.share, QStringLiteral("80.0 %")); // 512 of 640
        QVERIFY(solved.words.contains(QStringLiteral("512 of 640")));
        QVERIFY(solved.words.contains(QStringLiteral("76.7 % to 82.9 %"))); // Wilson
    }

    void reasonsAreMeasuredAgainstTheMostFrequent()
    {
        const BarListPicture picture = handedPicture(aWeek(), englishLadder());
        QCOMPARE(picture.heading, QStringLiteral("Handed over: 120"));
        QCOMPARE(picture.bars[0].share, 1.0);
        QCOMPARE(picture.bars[1].share, 30.0 / 90);
        QCOMPARE(picture.bars[1].figure, QStringLiteral("30 · 25.0 %"));
        QVERIFY(handedPicture({}, englishLadder()).bars.isEmpty());
    }

    void nothingArrivedIsNoDataRatherThanZeroPercent()
    {
        const LadderPicture picture = ladderPicture({}, englishLadder());
        QCOMPARE(picture.rungs[3].ofAll, QString(QChar(0x2013)));
        QCOMPARE(picture.rungs[4].marks.first().share, QString(QChar(0x2013)));
    }

    void theTableHoldsRungsMarksAndReasons()
    {
        const TextGrid grid = ladderGrid(aWeek(), englishLadder());
        QCOMPARE(grid.rows.size(), rungCount + 8 + 2);
        for (const QStringList &row : grid.rows)
            QCOMPARE(row.size(), grid.heads.size());
    }
};

QTEST_GUILESS_MAIN(TestLadderWords)
#include "tst_ladderwords.moc"
