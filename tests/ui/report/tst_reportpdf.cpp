// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportpdf.h"

#include "tests/ui/report/reportfixture.h"

#include <QTest>
#include <QThread>

using namespace Wheelhouse;

class TestReportPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isADocumentWithPagesTitleAndFonts()
    {
        const auto pdf = reportPdf(reportInput());
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-1."));
        QVERIFY(pdf->trimmed().endsWith("%%EOF"));
        QCOMPARE(pdf->count("/Type /Page\n"), 4);
        QVERIFY(pdf->contains("/Creator"));
        QVERIFY(pdf->contains("/Title"));
        QVERIFY(pdf->contains("/FontFile"));        // inside, not by name
        QVERIFY(!pdf->contains("/Subtype /Image")); // all of it is drawn
        QVERIFY(pdf->size() < 1'000'000);
    }

    void paperFollowsTheInput()
    {
        ReportInput input = reportInput();
        input.paper = QPageSize::Letter;
        const auto pdf = reportPdf(input);
        QVERIFY(pdf);
        QVERIFY(pdf->contains("/MediaBox [0 0 612"));
        QCOMPARE(paperOf(QLocale(QStringLiteral("en_US"))), QPageSize::Letter);
        QCOMPARE(paperOf(QLocale(QStringLiteral("pl_PL"))), QPageSize::A4);
    }

    void isDrawnOnAnyThread()
    {
        const ReportInput input = reportInput();
        QByteArray pdf;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            if (auto made = reportPdf(input))
                pdf = *made;
        }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(pdf.count("/Type /Page\n"), 4);
    }
};

QTEST_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
