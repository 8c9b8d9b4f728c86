// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/catalogue.h"

#include "tests/support/testpaths.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Wheelhouse;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndFound();
    void everyMetricIsDefined();
    void theDocumentationSaysTheSame();
};

void TestCatalogue::idsAreUniqueAndFound()
{
    QSet<QString> ids;
    for (const Metric &metric : metricCatalogue()) {
        QVERIFY2(!ids.contains(metric.id), qPrintable(metric.id));
        ids.insert(metric.id);
        QCOMPARE(findMetric(metric.id), &metric);
        QCOMPARE(findMetric(metric.id + QStringLiteral("@1")), &metric);
    }
    QVERIFY(!findMetric(u"csat@2"));
    QVERIFY(!findMetric(u""));
    QVERIFY(!findMetric(u"contact"));
}

void TestCatalogue::everyMetricIsDefined()
{
    for (const Metric &metric : metricCatalogue()) {
        QVERIFY2(!metric.name.isEmpty(), qPrintable(metric.id));
        QVERIFY2(metric.definition.endsWith(u'.'), qPrintable(metric.id));
        QVERIFY2(metric.definition.count(QStringLiteral(". ")) == 0, qPrintable(metric.id));
        QCOMPARE(metric.unit == Unit::Share, metric.formula == Metric::Formula::Share);
        QCOMPARE(metric.part.isEmpty(), metric.formula == Metric::Formula::Gauge);
        QVERIFY2((metric.unit == Unit::Count) == metric.whole.isEmpty(), qPrintable(metric.id));
    }
}

void TestCatalogue::theDocumentationSaysTheSame()
{
    QFile file(sourcePath(QStringLiteral("docs/kpi.md")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList rows;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("| `"))
            rows.append(QString::fromUtf8(line));
    }
    QStringList expected;
    for (const Metric &metric : metricCatalogue())
        expected.append(QStringLiteral("| `%1` | %2 | %3 | %4 | %5 | %6 |")
                            .arg(metric.id, QString::number(metric.version), nameOf(metric.unit),
                                 nameOf(metric.clock), nameOf(metric.better), metric.definition));
    QCOMPARE(rows, expected);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
