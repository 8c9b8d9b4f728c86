// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/tilewords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

const QLocale &british()
{
    static const QLocale locale(QStringLiteral("en_GB"));
    return locale;
}

Tile tile(const char *metric, std::optional<double> now, std::optional<double> before)
{
    Tile tile;
    tile.metric = QString::fromLatin1(metric);
    tile.now.value = now;
    tile.before.value = before;
    tile.now.sample = 1204;
    tile.now.asked = 2950;
    if (now && before)
        tile.difference = Difference{*now - *before, *now - *before, *now - *before};
    return tile;
}

} // namespace

class TestTileWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figureAndUnitAreApart()
    {
        const TileContent content = tileWords(tile("csat", 0.864, 0.852), british(), {});
        QCOMPARE(content.value, QStringLiteral("86.4"));
        QCOMPARE(content.unit, QStringLiteral("%"));
        QCOMPARE(content.delta, QStringLiteral("+1.2 pt"));
        QCOMPARE(content.footnote, QStringLiteral("n = 1,204, 41 % replied"));
        QVERIFY(content.toolTip.contains(QStringLiteral("csat@1")));
    }

    void timeIsToldInHoursWithoutChance()
    {
        Tile busy = tile("occupancy", 0.75, 0.7);
        busy.now.sample = busy.now.asked = 5'720 * 3'600'000LL;
        busy.difference.reset();
        const TileContent content = tileWords(busy, british(), {});
        QCOMPARE(content.value, QStringLiteral("75.0"));
        QCOMPARE(content.footnote, QStringLiteral("Agents' time: 5,720 h"));
        QCOMPARE(content.interval, QString());
        QVERIFY(content.toolTip.contains(QStringLiteral("Agents' time: 5,720 h").toHtmlEscaped()));
        for (const char *no : {"n =", "Cases", "chance", "95 %"})
            QVERIFY2(!content.toolTip.contains(QString::fromLatin1(no)), no);
        busy.now.sample = busy.now.asked = 5 * 60'000;
        QVERIFY(!tileWords(busy, british(), {}).fewCases);
        QCOMPARE(tileWords(busy, british(), {}).footnote, QStringLiteral("Agents' time: 0.1 h"));
        QCOMPARE(tileWords(tile("occupancy", {}, {}), british(), {}).footnote,
                 QStringLiteral("No data"));
    }

    void aTargetIsSaidWithItsVerdict()
    {
        Tile csat = tile("csat", 0.864, 0.852);
        csat.now.low = 0.86;
        csat.now.high = 0.87;
        const TileContent met = tileWords(csat, british(), {}, {}, 0.85);
        QCOMPARE(met.target, 0.85);
        QCOMPARE(met.targetNote, QStringLiteral("✓ ≥ 85.0 %"));
        QCOMPARE(met.targetTone, Tone::Good);
        QVERIFY(met.spoken.contains(QStringLiteral("Target met: at least 85.0 %")));
        QVERIFY(met.toolTip.contains(QStringLiteral("Target met")));
        csat.now.low = 0.84; // the interval straddles it
        const TileContent noise = tileWords(csat, british(), {}, {}, 0.85);
        QCOMPARE(noise.targetNote, QStringLiteral("≈ ≥ 85.0 %"));
        QCOMPARE(noise.targetTone, Tone::Neutral);
        QVERIFY(tileWords(csat, british(), {}).targetNote.isEmpty());
    }

    void goodAndBadFollowTheDirectionOfTheMetric()
    {
        QCOMPARE(tileWords(tile("csat", 0.9, 0.8), british(), {}).deltaTone, Tone::Good);
        QCOMPARE(tileWords(tile("csat", 0.7, 0.8), british(), {}).deltaTone, Tone::Bad);
        QCOMPARE(tileWords(tile("abandonment", 0.9, 0.8), british(), {}).deltaTone, Tone::Bad);
        QCOMPARE(tileWords(tile("first_response_human_p50", 9000, 12000), british(), {}).deltaTone,
                 Tone::Good);
        QCOMPARE(tileWords(tile("contacts", 120, 100), british(), {}).deltaTone, Tone::Neutral);
    }

    void aChangeInsideTheIntervalIsNeither()
    {
        Tile noisy = tile("csat", 0.864, 0.852);
        noisy.now.low = 0.84;
        noisy.now.high = 0.88;
        noisy.difference = Difference{0.012, -0.008, 0.031};
        const TileContent content = tileWords(noisy, british(), {});
        QCOMPARE(content.deltaTone, Tone::Neutral);
        QCOMPARE(content.delta, QStringLiteral("≈ +1.2 pt"));
        QCOMPARE(content.interval, QStringLiteral("84.0–88.0 %"));
        QVERIFY(content.toolTip.contains(QStringLiteral("84.0 %")));
        QVERIFY(content.toolTip.contains(QStringLiteral("between −0.8 pt and +3.1 pt")));
        QVERIFY(content.spoken.contains(QStringLiteral("within noise")));
    }

    void aChangeOfTooFewCasesIsNotJudged()
    {
        Tile few = tile("csat", 0.9, 0.5);
        few.difference.reset();
        const TileContent content = tileWords(few, british(), {});
        QCOMPARE(content.deltaTone, Tone::Neutral);
        QVERIFY(content.toolTip.contains(QStringLiteral("Too few cases")));
    }

    void belowTenCasesAFigureIsMarked()
    {
        Tile few = tile("csat", 0.9, 0.5);
        few.now.sample = 9;
        TileContent content = tileWords(few, british(), {});
        QVERIFY(content.fewCases);
        QCOMPARE(content.footnote, QStringLiteral("n = 9, few cases"));
        QVERIFY(content.spoken.contains(QStringLiteral("Fewer than 10")));
        few.now.sample = 10;
        QVERIFY(!tileWords(few, british(), {}).fewCases);
        Tile count = tile("contacts", 3, 5);
        count.now.sample = 3;
        QVERIFY(!tileWords(count, british(), {}).fewCases);
    }

    void surveysAlwaysSayHowManyReplied()
    {
        const TileContent content = tileWords(tile("csat", 0.864, 0.852), british(), {});
        for (const QString &text : {content.toolTip, content.spoken})
            QVERIFY(text.contains(
                QStringLiteral("1,204 replied of 2,950 asked, a response rate of 40.8 %")));
        Tile unasked = tile("csat", 0.9, 0.8);
        unasked.now.asked = 1000; // rated without having been asked: no rate
        QVERIFY(!tileWords(unasked, british(), {}).toolTip.contains(QStringLiteral("rate of")));
    }

    void aMedianNamesTheCasesBehindIt()
    {
        Tile wait = tile("first_response_human_p50", 9000, 12000);
        wait.now.low = 8000;
        wait.now.high = 11000;
        const TileContent content = tileWords(wait, british(), {});
        QCOMPARE(content.footnote, QStringLiteral("n = 1,204 of 2,950"));
        QVERIFY(content.toolTip.contains(QStringLiteral("Cases: 1,204")));
        QVERIFY(!content.interval.isEmpty());
    }

    void noDataIsADashAndNeverZero()
    {
        const TileContent content = tileWords(tile("csat", std::nullopt, 0.8), british(), {});
        QCOMPARE(content.value, QString(QChar(0x2013)));
        QCOMPARE(content.delta, QString());
        QCOMPARE(content.footnote, QStringLiteral("No data"));
    }

    void aStaleTileSaysHowOldAlsoAloud()
    {
        const TileContent content =
            tileWords(tile("csat", 0.9, 0.8), british(), QStringLiteral("2 min ago"));
        QCOMPARE(content.staleNote, QStringLiteral("2 min ago"));
        QVERIFY(content.spoken.contains(QStringLiteral("2 min ago")));
    }

    void namesOfMetricsCannotBringMarkup()
    {
        const TileContent content = tileWords(tile("<img src=x>", 1, 1), british(), {});
        QVERIFY(!content.toolTip.contains(QStringLiteral("<img")));
    }
};

QTEST_GUILESS_MAIN(TestTileWords)
#include "tst_tilewords.moc"
