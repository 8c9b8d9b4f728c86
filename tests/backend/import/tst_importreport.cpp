// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/importreport.h"

#include <QTest>

using namespace Wheelhouse;

class TestImportReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteNamesItsPlace();
    void allAreCountedAndNotAllKept();
};

void TestImportReport::aNoteNamesItsPlace()
{
    QCOMPARE((ImportNote{QStringLiteral("a.csv"), 7, QStringLiteral("malformed row"), {}}.text()),
             QStringLiteral("a.csv:7: malformed row"));
    QCOMPARE((ImportNote{QStringLiteral("a.csv"), 7, QStringLiteral("malformed time"),
                         QStringLiteral("25:00")}
                  .text()),
             QStringLiteral("a.csv:7: malformed time (25:00)"));
}

void TestImportReport::allAreCountedAndNotAllKept()
{
    ImportReport report;
    for (int i = 0; i < ImportReport::mostKept + 5; ++i) {
        report.refuse({{}, i, QStringLiteral("r"), {}});
        report.remark({{}, i, QStringLiteral("o"), {}});
    }
    QCOMPARE(report.refusedRows, ImportReport::mostKept + 5);
    QCOMPARE(report.refusedByReason.value(QStringLiteral("r")), ImportReport::mostKept + 5);
    QCOMPARE(report.oddByReason.value(QStringLiteral("o")), ImportReport::mostKept + 5);
    QCOMPARE(report.refused.size(), ImportReport::mostKept);
    QCOMPARE(report.odd.size(), ImportReport::mostKept);
}

QTEST_GUILESS_MAIN(TestImportReport)
#include "tst_importreport.moc"
