// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/jsonlines.h"

#include <QTest>

using namespace Wheelhouse;

class TestJsonLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheLineOfAPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::newRow("all") << QString() << 1;
        QTest::newRow("a field") << QStringLiteral("a") << 2;
        QTest::newRow("an item") << QStringLiteral("list[1]") << 6;
        QTest::newRow("a field of an item") << QStringLiteral("list[1].deep") << 7;
        QTest::newRow("after it") << QStringLiteral("last") << 9;
        QTest::newRow("not there") << QStringLiteral("list[1].other") << 6;
        QTest::newRow("a longer name") << QStringLiteral("ab") << 3;
        QTest::newRow("nothing like it") << QStringLiteral("zzz") << 1;
    }
    void findsTheLineOfAPath()
    {
        QFETCH(QString, path);
        QFETCH(int, line);
        const QByteArray json =
            "{\n \"a\": \"}\\\"]\",\n \"ab\": {\"b\": [1, 2]},\n"
            " \"list\": [\n  {\"x\": 1},\n  {\"y\": \"[\",\n   \"deep\": null}\n ],\n"
            " \"last\": 3}\n";
        QCOMPARE(lineOfValue(json, path), line);
    }
    void linesCountFromOne()
    {
        QCOMPARE(lineAt("a\nb\n", 0), 1);
        QCOMPARE(lineAt("a\nb\n", 2), 2);
        QCOMPARE(lineAt("a\nb\n", 99), 3);
        QCOMPARE(lineAt("", -5), 1);
    }
    void brokenTextEndsToo()
    {
        for (const char *text : {"", "{", "{\"a", "{\"a\":", "[1,", "{\"a\\"})
            QVERIFY(lineOfValue(text, u"a[0].b") >= 1);
    }
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
