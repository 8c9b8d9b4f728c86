// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/jsonarrayreader.h"

#include <QBuffer>
#include <QStringList>
#include <QTest>

using namespace Wheelhouse;

class TestJsonArrayReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsComeOneByOneWithTheirLine();
    void bracketsAndQuotesInsideTextAreText();
    void anEmptyArrayHasNone();
    void whatIsNoArrayOfObjectsIsRefused_data();
    void whatIsNoArrayOfObjectsIsRefused();
    void tooLargeAnElementIsRefused();
};

namespace {

QStringList read(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    JsonArrayReader reader(buffer);
    QStringList elements;
    for (;;) {
        const auto element = reader.next();
        if (!element) {
            elements.append(QStringLiteral("error in line ") + element.error().context);
            return reader.next()->isNull() ? elements : QStringList();
        }
        if (element->isNull())
            return elements;
        elements.append(
            QStringLiteral("%1 %2").arg(reader.line()).arg(QString::fromUtf8(*element)));
    }
}

} // namespace

void TestJsonArrayReader::elementsComeOneByOneWithTheirLine()
{
    QCOMPARE(read(" [\n{\"a\":1},\n\n {\"b\":\n[{}]} ]\n"),
             (QStringList{QStringLiteral("2 {\"a\":1}"), QStringLiteral("4 {\"b\":\n[{}]}")}));
}

void TestJsonArrayReader::bracketsAndQuotesInsideTextAreText()
{
    const QByteArray element = "{\"a\":\"}]\\\"{\\\\\"}";
    QCOMPARE(
        read('[' + element + ",{}]"),
        (QStringList{QStringLiteral("1 ") + QString::fromUtf8(element), QStringLiteral("1 {}")}));
}

void TestJsonArrayReader::anEmptyArrayHasNone()
{
    QCOMPARE(read("[]"), QStringList());
}

void TestJsonArrayReader::whatIsNoArrayOfObjectsIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("elements");
    const auto inLine = [](int line) {
        return QStringList{QStringLiteral("error in line %1").arg(line)};
    };
    QTest::newRow("nothing") << QByteArray("") << inLine(1);
    QTest::newRow("object") << QByteArray("\n{}") << inLine(2);
    QTest::newRow("numbers") << QByteArray("[\n\n1]") << inLine(3);
    QTest::newRow("cut in an element") << QByteArray("[{\"a\":\n") << inLine(2);
    QTest::newRow("cut between") << QByteArray("[{}\n,")
                                 << (QStringList{QStringLiteral("1 {}")} + inLine(2));
}

void TestJsonArrayReader::whatIsNoArrayOfObjectsIsRefused()
{
    QFETCH(QByteArray, text);
    QTEST(read(text), "elements");
}

void TestJsonArrayReader::tooLargeAnElementIsRefused()
{
    const QByteArray text =
        "[{\"a\":\"" + QByteArray(JsonArrayReader::maxElementBytes, 'x') + "\"}]";
    QCOMPARE(read(text), QStringList{QStringLiteral("error in line 1")});
}

QTEST_GUILESS_MAIN(TestJsonArrayReader)
#include "tst_jsonarrayreader.moc"
