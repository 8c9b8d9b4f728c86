// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

#include <QBuffer>
#include <QTest>

using namespace Wheelhouse;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreRead_data();
    void recordsAreRead();
    void linesAreThoseOnWhichRecordsBegin();
    void badRecordsAreReportedAndPassed_data();
    void badRecordsAreReportedAndPassed();
    void aQuoteWithoutEndCostsOneLine();
    void recordsOverTheLimitCostTheirLine();
    void recordsLongerThanAChunkAreRead();
    void tabsAndBareQuotesCanBeHad();
    void theHeaderTellsTheSeparator_data();
    void theHeaderTellsTheSeparator();
    void writtenRecordsReadBack();
};

namespace {

/// Every record's fields joined by "|", bad ones as "line: problem".
QStringList read(QByteArray text, CsvFormat format = {})
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format);
    QStringList rows;
    for (;;) {
        const CsvReader::Row row = reader.next();
        if (row == CsvReader::Row::End)
            return rows;
        rows.append(row == CsvReader::Row::Record
                        ? reader.fields().join(u'|')
                        : QStringLiteral("%1: %2").arg(reader.line()).arg(reader.problem()));
    }
}

} // namespace

void TestCsv::recordsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const char *text, const QStringList &rows) {
        QTest::newRow(name) << QByteArray(text) << rows;
    };
    row("nothing", "", {});
    row("one line without its end", "a,b", {QStringLiteral("a|b")});
    row("line feeds", "a,b\nc,d\n", {QStringLiteral("a|b"), QStringLiteral("c|d")});
    row("carriage returns", "a,b\r\nc,d\r\n", {QStringLiteral("a|b"), QStringLiteral("c|d")});
    row("empty fields", ",\n,,x\n", {QStringLiteral("|"), QStringLiteral("||x")});
    row("empty lines", "a\n\n\r\nb\n", {QStringLiteral("a"), QStringLiteral("b")});
    row("quoted", "\"a,b\",\"c\"\r\n", {QStringLiteral("a,b|c")});
    row("doubled quotes", "\"say \"\"hi\"\"\",\"\"\"\"\n", {QStringLiteral("say \"hi\"|\"")});
    row("line breaks", "\"a\r\nb\nc\",d\n", {QStringLiteral("a\r\nb\nc|d")});
    row("quoted and empty", "\"\",\"\"", {QStringLiteral("|")});
    row("byte order mark",
        "\xef\xbb\xbf"
        "a,b\n",
        {QStringLiteral("a|b")});
    row("beyond Latin", "za\xc5\xbc\xc3\xb3\xc5\x82\xc4\x87,\xf0\x9f\x98\x80\n",
        {QStringLiteral("zażółć|😀")});
}

void TestCsv::recordsAreRead()
{
    QFETCH(QByteArray, text);
    QTEST(read(text), "rows");
}

void TestCsv::linesAreThoseOnWhichRecordsBegin()
{
    QByteArray text("a\n\"b\nb\"\nc\n");
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<qint64> lines;
    while (reader.next() != CsvReader::Row::End)
        lines.append(reader.line());
    QCOMPARE(lines, (QList<qint64>{1, 2, 4}));
}

void TestCsv::badRecordsAreReportedAndPassed_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("problem");
    QTest::newRow("bare quote") << QByteArray("a\"b,c")
                                << QStringLiteral("a quote inside a field that is not quoted");
    QTest::newRow("text after") << QByteArray("\"a\"b,c")
                                << QStringLiteral("text after the end of a quoted field");
    QTest::newRow("not UTF-8") << QByteArray("a,\xff\xfe")
                               << QStringLiteral("the text is not UTF-8");
    QTest::newRow("many fields") << QByteArray(300, ',')
                                 << QStringLiteral("the record has too many fields");
}

void TestCsv::badRecordsAreReportedAndPassed()
{
    QFETCH(QByteArray, bad);
    QFETCH(QString, problem);
    QCOMPARE(read("a,b\n" + bad + "\nc,d\n"),
             (QStringList{QStringLiteral("a|b"), QStringLiteral("2: ") + problem,
                          QStringLiteral("c|d")}));
}

void TestCsv::aQuoteWithoutEndCostsOneLine()
{
    QCOMPARE(read("a,\"b\nc,d\ne,f\n"),
             (QStringList{QStringLiteral("1: a quoted field has no end"), QStringLiteral("c|d"),
                          QStringLiteral("e|f")}));
}

void TestCsv::recordsOverTheLimitCostTheirLine()
{
    CsvFormat format;
    format.maxRecordBytes = 1000;
    const QStringList expected{QStringLiteral("a"), QStringLiteral("2: the record is too long"),
                               QStringLiteral("b")};
    for (const int length : {1001, 70'000, 300'000})
        QCOMPARE(read("a\n" + QByteArray(length, 'x') + "\nb\n", format), expected);
    QCOMPARE(read("a\n\"" + QByteArray(300'000, 'x') + "\"\nb\n", format), expected);
}

void TestCsv::recordsLongerThanAChunkAreRead()
{
    const QByteArray text = "\"" + QByteArray(100'000, 'x') + "\n\"," + QByteArray(90'000, 'y');
    const QStringList rows = read("a\n" + text + "\r\nb\n");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1].size(), 190'002);
    QCOMPARE(rows[2], QStringLiteral("b"));
}

void TestCsv::tabsAndBareQuotesCanBeHad()
{
    CsvFormat format;
    format.separator = '\t';
    format.quotes = false;
    QCOMPARE(read("a,b\t\"c\n", format), QStringList{QStringLiteral("a,b|\"c")});
}

void TestCsv::theHeaderTellsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const char *text, const QStringList &rows) {
        QTest::newRow(name) << QByteArray(text) << rows;
    };
    row("comma", "a,b\n1,2;3\n", {QStringLiteral("a|b"), QStringLiteral("1|2;3")});
    row("semicolon", "a;b\n1,5;2\n", {QStringLiteral("a|b"), QStringLiteral("1,5|2")});
    row("tab after a mark",
        "\xef\xbb\xbf"
        "a\tb\n1,5\t2",
        {QStringLiteral("a|b"), QStringLiteral("1,5|2")});
    row("most often", "a;b,c;d\n1;2;3\n", {QStringLiteral("a|b,c|d"), QStringLiteral("1|2|3")});
    row("not in quotes", "\"a;b;c\",d\n1,2\n", {QStringLiteral("a;b;c|d"), QStringLiteral("1|2")});
    row("one column", "a\n1;2\n", {QStringLiteral("a"), QStringLiteral("1;2")});
    row("nothing", "", {});
}

void TestCsv::theHeaderTellsTheSeparator()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    QCOMPARE(read(text, CsvFormat{.separator = CsvFormat::asHeader}), rows);
}

void TestCsv::writtenRecordsReadBack()
{
    const QStringList fields{QStringLiteral("plain"), QString(), QStringLiteral("a,b"),
                             QStringLiteral("say \"hi\""), QStringLiteral("two\nlines\r")};
    QCOMPARE(csvRecord({QStringLiteral("a"), QStringLiteral("b c")}), QByteArray("a,b c\n"));
    QCOMPARE(csvRecord({}), QByteArray("\n"));
    QCOMPARE(read(csvRecord(fields)), QStringList{fields.join(u'|')});
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
