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

/// WHEELHOUSE_RECORD=1 writes the table of docs/kpi.md.
void TestCatalogue::theDocumentationSaysTheSame()
{
    QFile file(sourcePath(QStringLiteral("docs/kpi.md")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype from = text.indexOf(u"| `");
    const qsizetype to = text.indexOf(u'\n', text.lastIndexOf(u"| `"));
    QStringList rows;
    for (const Metric &metric : metricCatalogue())
        rows.append(QStringLiteral("| `%1` | %2 | %3 | %4 | %5 | %6 |")
                        .arg(metric.id, QString::number(metric.version), nameOf(metric.unit),
                             nameOf(metric.clock), nameOf(metric.better), metric.definition));
    if (qEnvironmentVariableIsSet("WHEELHOUSE_RECORD")) {
        QVERIFY(file.resize(0) && file.seek(0));
        file.write((text.first(from) + rows.join(u'\n') + text.sliced(to)).toUtf8());
    } else {
        QCOMPARE(text.sliced(from, to - from).split(u'\n'), rows);
    }
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
