// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/metricwords.h"

#include "tests/ui/support/fixtures.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestMetricWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTileHasANameADefinitionAndAVersion()
    {
        for (const Tile &tile : Fixtures::overview().tiles) {
            const MetricWords words = metricWords(tile.metric);
            QVERIFY2(!words.definition.isEmpty(), qPrintable(tile.metric));
            QVERIFY(words.name != tile.metric);
            QVERIFY(words.id.startsWith(tile.metric + u'@'));
        }
    }

    void noTwoMetricsHaveTheSameName()
    {
        QSet<QString> names;
        for (const Metric &metric : metricCatalogue()) {
            const QString name = metricWords(metric.id).name;
            QVERIFY2(!names.contains(name), qUtf8Printable(name));
            names.insert(name);
        }
    }

    void anUnknownMetricKeepsItsId()
    {
        QCOMPARE(metricWords(QStringLiteral("from_the_future")).name,
                 QStringLiteral("from_the_future"));
    }

    void valuesAndChangesFollowTheUnit()
    {
        const QLocale locale(QStringLiteral("en_GB"));
        QCOMPARE(valueWords(locale, Unit::Count, 12'431.0), QStringLiteral("12,431"));
        QCOMPARE(valueWords(locale, Unit::Share, 0.864), QStringLiteral("86.4 %"));
        QCOMPARE(valueWords(locale, Unit::Duration, 108'000.0), QStringLiteral("1:48"));
        QCOMPARE(valueWords(locale, Unit::Share, std::nullopt), QString(QChar(0x2013)));
        QCOMPARE(changeWords(locale, Unit::Share, 0.864, 0.852), QStringLiteral("+1.2 pt"));
        QCOMPARE(changeWords(locale, Unit::Count, 90, 100), QStringLiteral("\u221210.0 %"));
        QCOMPARE(changeWords(locale, Unit::Count, 90, std::nullopt), QString());
    }
};

QTEST_GUILESS_MAIN(TestMetricWords)
#include "tst_metricwords.moc"
