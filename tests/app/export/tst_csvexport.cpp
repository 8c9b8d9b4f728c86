// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/csvexport.h"

#include "core/base/csv.h"

#include <QBuffer>
#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestCsvExport : public QObject
{
    Q_OBJECT

    /// A table of one text column with these rows, as fields read back.
    QStringList readBack(const QStringList &texts)
    {
        ExportTable table;
        table.columns = {{QStringLiteral("Name")}};
        for (const QString &text : texts)
            table.rows.append(ExportRow{text});
        QByteArray csv = csvOf(table);
        QBuffer buffer(&csv);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer);
        QStringList fields;
        while (reader.next() == CsvReader::Row::Record)
            fields.append(reader.fields());
        return fields.sliced(1);
    }

private Q_SLOTS:
    void numbersAreForProgramsAndNoDataIsEmpty()
    {
        ExportTable table;
        table.zone = QTimeZone("Europe/Warsaw");
        table.columns = {{QStringLiteral("Topic")},
                         {QStringLiteral("Contacts"), ColumnKind::Count, QStringLiteral("a day")},
                         {QStringLiteral("Satisfied"), ColumnKind::Share},
                         {QStringLiteral("First response"), ColumnKind::Duration},
                         {QStringLiteral("From"), ColumnKind::Time}};
        // 2026-07-01 12:00 UTC is 14:00 in Warsaw's summer
        table.rows = {
            {QStringLiteral("Płatność"), 12'431.0, 0.864, 108'400.0, 1'782'907'200'000.0},
            {QString(), ExportCell(), ExportCell(), 0.0, ExportCell()},
        };
        QCOMPARE(QString::fromUtf8(csvOf(table)),
                 QStringLiteral("Topic,Contacts (a day),Satisfied (0 to 1),First response (s),From"
                                "\r\nPłatność,12431,0.864,108.4,2026-07-01T14:00:00+02:00\r\n"
                                ",,,0,\r\n"));
    }

    void largeAndSmallNumbersHaveNoExponentAndBadOnesAreNoData()
    {
        ExportTable table;
        table.columns = {{QStringLiteral("n"), ColumnKind::Count}};
        for (const double number : {1e15, 1e-7, std::nan(""), HUGE_VAL})
            table.rows.append(ExportRow{number});
        QCOMPARE(csvOf(table), QByteArray("n\r\n1000000000000000\r\n0.0000001\r\n\r\n\r\n"));
    }

    void textsWithSeparatorsQuotesAndLineBreaksComeBackAsTheyWere()
    {
        const QStringList texts{QStringLiteral("a,b"), QStringLiteral("say \"hi\""),
                                QStringLiteral("two\r\nlines"), QStringLiteral("ж 中 🙂")};
        QCOMPARE(readBack(texts), texts);
    }

    void aTextThatLooksLikeAFormulaIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"=1+1", "+48 22 123", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void aTextThatLooksLikeAFormulaIsNone()
    {
        QFETCH(QString, text);
        QCOMPARE(readBack({text}), QStringList{u'\'' + text});
    }

    void anOrdinaryTextHasNoApostrophe()
    {
        const QStringList texts{QStringLiteral("a=b"), QStringLiteral("e-mail")};
        QCOMPARE(readBack(texts), texts);
    }

    void aColumnMayNotBeAFormulaEither()
    {
        ExportTable table;
        table.columns = {{QStringLiteral("=x")}};
        QCOMPARE(csvOf(table), QByteArray("'=x\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
