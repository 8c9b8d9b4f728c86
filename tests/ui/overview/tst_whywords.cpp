// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/whywords.h"

#include "tests/ui/support/fixtures.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QLocale &englishWhy()
{
    static const QLocale locale(QStringLiteral("en_GB"));
    return locale;
}

/// The example of docs/statistics.md: 6 of 20 hung up, then 7 of 20.
WhyExplained hungUp()
{
    WhyExplained explained;
    explained.asked = explained.metric = QStringLiteral("abandonment");
    explained.before = {0.3, {}, {}, 20, 20};
    explained.after = {0.35, {}, {}, 20, 20};
    explained.difference = Difference{0.05, -0.2, 0.3};
    explained.by.append({QStringLiteral("topic"),
                         *decomposeRatio({{QStringLiteral("regular"), {2, 10}, {3, 15}},
                                          {QStringLiteral("prospective"), {4, 10}, {4, 5}}})});
    return explained;
}

} // namespace

class TestWhyWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSummarySaysHowMuchAndHowSure()
    {
        const QString summary = whySummary(hungUp(), englishWhy());
        QCOMPARE(summary, QString::fromUtf8(
                              "Abandoned: from 30.0 % to 35.0 % (+5.0 pt). Chance alone does as "
                              "much (95 %: −20.0 pt to +30.0 pt), so read the parts with "
                              "care."));
        WhyExplained sure = hungUp();
        sure.difference = Difference{0.05, 0.01, 0.09};
        QVERIFY(whySummary(sure, englishWhy()).contains(QStringLiteral("More than chance")));
        sure.difference.reset();
        QVERIFY(whySummary(sure, englishWhy()).contains(QStringLiteral("Too few cases")));
        sure.asked = QStringLiteral("first_response_human_p50");
        QVERIFY(whySummary(sure, englishWhy()).contains(QStringLiteral("mean of the same")));
    }

    void theTableThatLeavesAddsUpAndIsNotRounded()
    {
        const WhyExplained explained = hungUp();
        const ExportTable table =
            whyTable({}, explained, explained.by.first(), OverviewParams(), englishWhy());
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.columns.size(), 8);
        double change = 0;
        for (const ExportRow &row : table.rows) {
            QCOMPARE(row.size(), table.columns.size());
            QCOMPARE(std::get<double>(row.at(2)) + std::get<double>(row.at(3)),
                     std::get<double>(row.at(1)));
            change += std::get<double>(row.at(1));
        }
        QCOMPARE(change, 0.05);
        QCOMPARE(table.columns.at(1).kind, ColumnKind::Share);
        QCOMPARE(table.definitions.last().definition, whySummary(explained, englishWhy()));
    }

    void changesOfDurationsAreSecondsAndCountsHaveNoMix()
    {
        WhyExplained explained = hungUp();
        explained.metric = QStringLiteral("first_response_human_mean");
        explained.by = {
            {QStringLiteral("topic"),
             *decomposeRatio({{QStringLiteral("regular"), {600'000, 10}, {450'000, 10}}})}};
        ExportTable table =
            whyTable({}, explained, explained.by.first(), OverviewParams(), englishWhy());
        QCOMPARE(table.columns.at(1).unit, QStringLiteral("seconds"));
        QCOMPARE(std::get<double>(table.rows.at(0).at(1)), -15.0);
        QCOMPARE(table.columns.at(4).kind, ColumnKind::Duration);
        QCOMPARE(std::get<double>(table.rows.at(0).at(4)), 60'000.0);

        explained.metric = QStringLiteral("contacts");
        explained.by = {{QStringLiteral("topic"),
                         decomposeCount({{QStringLiteral("regular"), {10, 0}, {15, 0}}})}};
        table = whyTable({}, explained, explained.by.first(), OverviewParams(), englishWhy());
        QCOMPARE(table.columns.size(), 4);
        QCOMPARE(std::get<double>(table.rows.at(0).at(1)), 5.0);
    }

    void mixAndRateAreSaidApart()
    {
        const WhyExplained explained = hungUp();
        const QStringList sentences = whySentences(explained, explained.by.first(), englishWhy());
        QCOMPARE(sentences.size(), 3);
        QCOMPARE(sentences.at(0),
                 QString::fromUtf8("+15.0 pt: Prospective itself went from 40.0 % to 80.0 %"));
        QCOMPARE(sentences.at(1),
                 QString::fromUtf8("−6.9 pt: fewer cases were Prospective (50.0 %, now 25.0 %)"));
        QCOMPARE(sentences.at(2),
                 QString::fromUtf8("−3.1 pt: more cases were Regular (50.0 %, now 75.0 %)"));
    }

    void theWaterfallEndsWhereTheFigureIs()
    {
        const WhyExplained explained = hungUp();
        const WaterfallPicture picture =
            whyPicture(explained, explained.by.first(), {}, englishWhy());
        QCOMPARE(picture.steps.size(), 4);
        QVERIFY(picture.steps.first().isLevel && picture.steps.last().isLevel);
        QCOMPARE(picture.steps.first().to, 0.3);
        QVERIFY(qAbs(picture.steps.last().to - 0.35) < 1e-12);
        QVERIFY(qAbs(picture.steps[2].to - 0.35) < 1e-12);
        QCOMPARE(picture.steps[1].tone, Tone::Bad); // more of them hung up
        QCOMPARE(picture.steps[2].tone, Tone::Good);
        QVERIFY(picture.message.contains(QStringLiteral("Prospective")));
    }

    void theTableAddsUp()
    {
        const WhyExplained explained = hungUp();
        const TextGrid grid = whyGrid(explained, explained.by.first(), {}, englishWhy());
        QCOMPARE(grid.rows.size(), 3);
        for (const QStringList &row : grid.rows)
            QCOMPARE(row.size(), grid.heads.size());
        QCOMPARE(grid.rows.last().at(1), QStringLiteral("+5.0 pt"));
        QCOMPARE(grid.rows.last().at(2), QString::fromUtf8("−10.0 pt"));
        QCOMPARE(grid.rows.last().at(3), QStringLiteral("+15.0 pt"));
        QCOMPARE(grid.rows.last().at(4), QStringLiteral("30.0 %"));
        QCOMPARE(grid.rows.last().at(7), QStringLiteral("20"));
    }

    void aCountHasNoMix()
    {
        WhyExplained explained;
        explained.asked = explained.metric = QStringLiteral("contacts");
        explained.before.value = 1500;
        explained.after.value = 2012;
        explained.by.append({QStringLiteral("channel"),
                             decomposeCount({{QStringLiteral("webchat"), {1200, 0}, {1712, 0}},
                                             {QStringLiteral("phone"), {300, 0}, {300, 0}}})});
        const QStringList sentences = whySentences(explained, explained.by.first(), englishWhy());
        QCOMPARE(sentences, QStringList{QString::fromUtf8("+512: Web chat (1,200 → 1,712)")});
        QCOMPARE(whyGrid(explained, explained.by.first(), {}, englishWhy()).heads.size(), 4);
        QVERIFY(!whySummary(explained, englishWhy()).contains(QStringLiteral("chance")));
    }

    void nothingChangedIsSaid()
    {
        WhyExplained explained = hungUp();
        explained.by.first().parts =
            *decomposeRatio({{QStringLiteral("regular"), {2, 10}, {2, 10}}});
        QCOMPARE(whySentences(explained, explained.by.first(), englishWhy()),
                 QStringList{QStringLiteral("By Topic nothing changed.")});
    }

    void refusalsSayWhatToDo()
    {
        QVERIFY(whyProblem({ErrorCode::Invalid, {}, QStringLiteral("comparison")})
                    .contains(QStringLiteral("Choose a comparison")));
        QVERIFY(whyProblem({ErrorCode::Invalid, {}, QStringLiteral("metric")})
                    .contains(QStringLiteral("parts that add up")));
        QVERIFY(whyProblem({ErrorCode::NotFound, {}, QStringLiteral("against_from")})
                    .contains(QStringLiteral("compared with")));
        QVERIFY(!whyProblem({ErrorCode::Unavailable, {}, {}}).isEmpty());
    }

    void valuesAreNamedByTheirDimension()
    {
        QCOMPARE(dimensionValue(QStringLiteral("channel"), QStringLiteral("webchat")),
                 QStringLiteral("Web chat"));
        QCOMPARE(dimensionValue(QStringLiteral("topic"), {}), QStringLiteral("Not known"));
        QCOMPARE(dimensionValue(QStringLiteral("team"), {}), QStringLiteral("No team"));
        QCOMPARE(dimensionValue(QStringLiteral("script_version"), QStringLiteral("radek@3")),
                 QStringLiteral("radek@3"));
        QCOMPARE(dimensionName(QStringLiteral("shoe_size")), QStringLiteral("shoe_size"));
    }
};

QTEST_GUILESS_MAIN(TestWhyWords)
#include "tst_whywords.moc"
