// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/series/tablereader.h"

#include <QBuffer>
#include <QTest>

using namespace Wheelhouse;

class TestTableReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatProgramsExport_data();
    void readsWhatProgramsExport();
    void saysWhereAndWhatIsWrong_data();
    void saysWhereAndWhatIsWrong();
    void rowsMayCrossTheEndOfAChunk();
    void aColumnThatIsOptionalMayBeMissing();
    void aDeviceThatFailsIsReported();
};

namespace {

/// Each row as "line: a|b", at last the error.
QStringList rowsOf(QIODevice &device)
{
    TableReader table(device, QStringLiteral("in.csv"));
    if (auto header = table.readHeader({QStringLiteral("a"), QStringLiteral("b")}); !header)
        return {header.error().text()};
    QStringList rows;
    for (;;) {
        switch (table.next()) {
        case TableReader::Row::End:
            return rows;
        case TableReader::Row::Failed:
            return rows << table.error().text();
        case TableReader::Row::Record:
            rows << QStringLiteral("%1: %2|%3")
                        .arg(table.line())
                        .arg(QString::fromUtf8(table.field(0)), QString::fromUtf8(table.field(1)));
        }
    }
}

QStringList rowsOf(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return rowsOf(buffer);
}

/// Gives a header, then fails.
class BrokenDevice : public QIODevice
{
protected:
    qint64 readData(char *data, qint64) override
    {
        if (m_given) {
            setErrorString(QStringLiteral("the cable is cut"));
            return -1;
        }
        m_given = true;
        qstrcpy(data, "a,b\n");
        return 4;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_given = false;
};

} // namespace

void TestTableReader::readsWhatProgramsExport_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &rows) {
        QTest::newRow(name) << text << rows;
    };
    const QStringList two{QStringLiteral("2: 1|2"), QStringLiteral("3: 3|4")};
    row("LF", "a,b\n1,2\n3,4\n", two);
    row("CR LF", "a,b\r\n1,2\r\n3,4\r\n", two);
    row("CR", "a,b\r1,2\r3,4\r", two);
    row("no line end at the end", "a,b\n1,2\n3,4", two);
    row("CR at the end", "a,b\n1,2\n3,4\r", two);
    row("byte order mark",
        "\xef\xbb\xbf"
        "a,b\n1,2\n3,4\n",
        two);
    row("semicolons", "a;b\n1;2\n3;4\n", two);
    row("tabs", "a\tb\n1\t2\n3\t4\n", two);
    row("columns in another order", "b,a\n2,1\n4,3\n", two);
    row("more columns", "x,b,y,a\n9,2,9,1\n9,4,9,3\n", two);
    row("capitals, blanks and quotes", "\"A\", B \n 1 ,\"2\"\n\"3\",4\n", two);
    row("a comma too many", "a,b\n1,2,\n3,4,\n", two);
    row("a decimal comma between semicolons", "a;b\n1,5;2\n", {QStringLiteral("2: 1,5|2")});
    row("a decimal comma in quotes", "a,b\n1,\"2,5\"\n", {QStringLiteral("2: 1|2,5")});
    row("doubled quotes", "a,b\n\"say \"\"yes\"\"\",\"\"\"\"\n",
        {QStringLiteral("2: say \"yes\"|\"")});
    row("a line break in quotes", "a,b\n\"1\n\n\",2\n3,4\n",
        {QStringLiteral("2: 1\n\n|2"), QStringLiteral("5: 3|4")});
    row("empty lines are counted", "a,b\n\n1,2\n\r\n,\n3,4\n",
        {QStringLiteral("3: 1|2"), QStringLiteral("6: 3|4")});
    row("empty fields", "a,b\n,2\n1,\n", {QStringLiteral("2: |2"), QStringLiteral("3: 1|")});
    row("a quote inside a plain field", "a,b\n5\",2\n", {QStringLiteral("2: 5\"|2")});
    row("header only", "a,b\n", {});
}

void TestTableReader::readsWhatProgramsExport()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    QCOMPARE(rowsOf(text), rows);
}

void TestTableReader::saysWhereAndWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const QByteArray &text, const char *where,
                        const char *what) {
        QTest::newRow(name) << text << QString::fromUtf8(where) << QString::fromUtf8(what);
    };
    row("empty", "", "in.csv:1: ", "empty");
    row("blank lines only", "\n\n\n", "in.csv:1: ", "empty");
    row("a column is missing", "a,c\n1,2\n", "in.csv:1: ", "no column “b”");
    row("a column is there twice", "a,b,A\n1,2,3\n", "in.csv:1: ", "two columns are named “a”");
    row("data without a header", "1,2\n3,4\n", "in.csv:1: ", "no column “a”");
    row("a field too few", "a,b\n1,2\n3\n", "in.csv:3: ", "1 of the 2 fields");
    row("a field too many", "a,b\n1,2,5\n", "in.csv:2: ", "3 fields");
    row("a quote without end", "a,b\n1,2\n\"3,4\n5,6\n", "in.csv:3: ", "no end");
    row("a quote alone", "a,b\n1,\"", "in.csv:2: ", "no end");
    row("text after a quote", "a,b\n\"1\"x,2\n", "in.csv:2: ", "after the end");
    row("a quote not closed in a long file", "a,b\n\"1,2\n" + QByteArray(100'000, 'x'),
        "in.csv:2: ", "quote");
    row("a row without end", "a,b\n" + QByteArray(100'000, 'x'), "in.csv:2: ", "more than");
    row("zero bytes", QByteArray("a,b\n1,2\n\0\n", 10), "in.csv:3: ", "no text");
    row("UTF-16",
        "\xff\xfe"
        "a",
        "in.csv:1: ", "UTF-16");
    row("packed", "\x1f\x8b\x08", "in.csv:1: ", "unpack");
}

void TestTableReader::saysWhereAndWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    QFETCH(QString, what);
    const QStringList rows = rowsOf(text);
    QVERIFY(!rows.isEmpty());
    QVERIFY2(rows.last().startsWith(where), qPrintable(rows.last()));
    QVERIFY2(rows.last().contains(what), qPrintable(rows.last()));
}

void TestTableReader::rowsMayCrossTheEndOfAChunk()
{
    QByteArray text("a,b\r\n");
    QStringList expected;
    for (int i = 0; text.size() < 3'000'000; ++i) {
        const QByteArray field(i % 97, 'x');
        text += "\"" + field + "\"," + QByteArray::number(i) + "\r\n";
        expected << QStringLiteral("%1: %2|%3").arg(i + 2).arg(QString::fromUtf8(field)).arg(i);
    }
    const QStringList rows = rowsOf(text);
    QCOMPARE(rows.size(), expected.size());
    QVERIFY(rows == expected);
}

void TestTableReader::aColumnThatIsOptionalMayBeMissing()
{
    for (const char *text : {"a,c\n1,2\n", "a\n1\n", "a,c\n1\n"}) {
        QByteArray bytes(text);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        TableReader table(buffer, QStringLiteral("in.csv"));
        QVERIFY(table.readHeader({QStringLiteral("a")}, {QStringLiteral("c")}));
        QCOMPARE(table.next(), TableReader::Row::Record);
        QCOMPARE(table.field(1).toByteArray(), bytes.contains('2') ? "2" : "");
    }
}

void TestTableReader::aDeviceThatFailsIsReported()
{
    BrokenDevice device;
    device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QCOMPARE(rowsOf(device), QStringList{QStringLiteral("in.csv: the cable is cut")});
}

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_tablereader.moc"
