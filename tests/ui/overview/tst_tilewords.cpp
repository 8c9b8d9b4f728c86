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
        QCOMPARE(content.footnote, QStringLiteral("n = 1,204 of 2,950 asked"));
        QVERIFY(content.toolTip.contains(QStringLiteral("csat@1")));
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
        const TileContent content = tileWords(noisy, british(), {});
        QCOMPARE(content.deltaTone, Tone::Neutral);
        QVERIFY(content.toolTip.contains(QStringLiteral("84.0 %")));
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
