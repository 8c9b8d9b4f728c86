// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/tilechoice.h"

#include <QTest>

using namespace Wheelhouse;

class TestTileChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWishIsTheUsualOnes()
    {
        const auto metrics = tileMetrics({});
        QVERIFY(metrics);
        QCOMPARE(metrics->size(), usualTiles().size());
        QCOMPARE(metrics->first()->id, QStringLiteral("contacts"));
    }

    void wishesKeepTheirOrder()
    {
        const auto metrics = tileMetrics({QStringLiteral("occupancy"), QStringLiteral("csat@1")});
        QVERIFY(metrics);
        QCOMPARE(metrics->at(0)->id, QStringLiteral("occupancy"));
        QCOMPARE(metrics->at(1)->id, QStringLiteral("csat"));
    }

    void whatCannotBeIsSaid_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown") << QStringList{QStringLiteral("luck")} << QStringLiteral("luck");
        QTest::newRow("twice") << QStringList{QStringLiteral("csat"), QStringLiteral("csat@1")}
                               << QStringLiteral("twice");
        QTest::newRow("too many") << QStringList(mostTiles + 1, QStringLiteral("csat"))
                                  << QString::number(mostTiles);
    }

    void whatCannotBeIsSaid()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, word);
        const auto metrics = tileMetrics(wanted);
        QVERIFY(!metrics);
        QCOMPARE(metrics.error().code, ErrorCode::Invalid);
        QCOMPARE(metrics.error().context, QStringLiteral("tiles"));
        QVERIFY2(metrics.error().text().contains(word), qUtf8Printable(metrics.error().text()));
    }
};

QTEST_GUILESS_MAIN(TestTileChoice)
#include "tst_tilechoice.moc"
