// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/countreader.h"

#include <QTest>

using namespace Wheelhouse;

class TestCountReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFigures_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("value");
        const auto row = [](const char *text, double value) {
            QTest::newRow(text) << QByteArray(text) << value;
        };
        row("0", 0);
        row("12", 12);
        row("007", 7);
        row("-3", -3);
        row("+3", 3);
        row("12.5", 12.5);
        row("12,5", 12.5);
        row("0,125", 0.125);
        row("1e3", 1000);
        row("1.5E-2", 0.015);
        row("123456789012345678", 123456789012345678.0);
        row("1,234.5", 1234.5);
        row("1.234,5", 1234.5);
        row("1.234.567", 1234567);
        row("1,234,567", 1234567);
        row("-1.234.567,25", -1234567.25);
    }
    void readsFigures()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, value);
        CountReader reader(';');
        double read = -1;
        QCOMPARE(reader.read(text, read), CountReader::Kind::Count);
        QCOMPARE(read, value);
        QCOMPARE(reader.openFigure(), -1);
    }

    void knowsAGapAndNonsense()
    {
        CountReader reader(',');
        double value = 0;
        for (const char *gap :
             {"", "-", "NaN", "nan", "NA", "n/a", "#N/A", "null", "None", "inf", "-Infinity"})
            QVERIFY2(reader.read(gap, value) == CountReader::Kind::Gap, gap);
        for (const char *nonsense : {"abc", "12x", "1 2", "--1", "+-1", "1..2", "1,2,3", "1,23.4",
                                     "12,34,567", "0x10", "1e999", "e5", ".", ",", "nan(1)",
                                     "\xe2\x82\xac"
                                     "5",
                                     "1e", "1234567890123456789012345678901234567890123"})
            QVERIFY2(reader.read(nonsense, value) == CountReader::Kind::Nonsense, nonsense);
    }

    void theOtherFiguresTellWhatALoneSignMeans_data()
    {
        QTest::addColumn<QByteArrayList>("figures");
        QTest::addColumn<char>("separator");
        QTest::addColumn<qint64>("open");
        QTest::newRow("nothing tells") << QByteArrayList{"5", "1.234"} << ';' << qint64(1);
        QTest::newRow("nothing tells, comma") << QByteArrayList{"1,234"} << ',' << qint64(0);
        QTest::newRow("a point between commas is decimal")
            << QByteArrayList{"1.234"} << ',' << qint64(-1);
        QTest::newRow("a shorter fraction tells")
            << QByteArrayList{"1.234", "5", "1.5"} << ';' << qint64(-1);
        QTest::newRow("a leading zero tells")
            << QByteArrayList{"1.234", "0.234"} << ';' << qint64(-1);
        QTest::newRow("the other sign does not tell")
            << QByteArrayList{"1.234", "1,5"} << ';' << qint64(0);
        QTest::newRow("thousands elsewhere contradict")
            << QByteArrayList{"0.5", "1.234", "1.234.567"} << ';' << qint64(1);
    }
    void theOtherFiguresTellWhatALoneSignMeans()
    {
        QFETCH(QByteArrayList, figures);
        QFETCH(char, separator);
        QFETCH(qint64, open);
        CountReader reader(separator);
        double value = 0;
        for (const QByteArray &figure : figures)
            QCOMPARE(reader.read(figure, value), CountReader::Kind::Count);
        QCOMPARE(reader.openFigure(), open);
    }
};

QTEST_GUILESS_MAIN(TestCountReader)
#include "tst_countreader.moc"
