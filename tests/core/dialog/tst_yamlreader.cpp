// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/yamlreader.h"

#include <QTest>

using namespace Wheelhouse;

class TestYamlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsColumnsInCharacters()
    {
        const YamlReading reading = readYaml("żółw: {ą: 1, b: [x, łłł, y]}\n");
        QVERIFY(reading.problems.empty());
        const DocumentNode &list = *reading.root.items[0].find(u"b");
        QCOMPARE(list.items[2].place, (DocumentPlace{1, 26}));
        QCOMPARE(reading.root.items[0].keyPlace, (DocumentPlace{1, 1}));
    }

    void tellsTextFromOtherScalars()
    {
        const YamlReading reading = readYaml("a: ~\nb: \"~\"\nc: |-\n  two\n  lines\nd:\n");
        QVERIFY(reading.problems.empty());
        QCOMPARE(reading.root.items[0].kind, DocumentNode::Kind::Null);
        QCOMPARE(reading.root.items[1].text, QStringLiteral("~"));
        QCOMPARE(reading.root.items[2].text, QStringLiteral("two\nlines"));
        QCOMPARE(reading.root.items[3].kind, DocumentNode::Kind::Null);
    }

    void refusesWithAPlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &yaml, int line, int column,
                            const char *says) {
            QTest::newRow(name) << yaml << line << column << QString::fromLatin1(says);
        };
        row("alias", "a: b\nc: *x\n", 2, 4, "not YAML"); // of an anchor that is not there
        row("anchor", "a: &x [1]\nb: *x\n", 1, 4, "anchor");
        row("bomb", "a: &a [l,l]\nb: &b [*a,*a]\nc: [*b,*b]\n", 1, 4, "anchor");
        row("cycle", "&a [*a]\n", 1, 1, "anchor");
        row("merge key", "a: {x: 1}\n<<: *a\n", 2, 5, "not YAML");
        row("tag", "a: !!python/object:os.system x\n", 1, 4, "tag");
        row("key twice", "a: 1\nb: 2\na: 3\n", 3, 1, "second time");
        row("list as key", "? [a]\n: b\n", 1, 3, "key");
        row("two documents", "a: 1\n---\nb: 2\n", 3, 1, "second document");
        row("nothing", "", 1, 1, "no document");
        row("syntax", "a: [1, 2\nb: 3\n", 2, 2, "not YAML");
        row("tab", "a:\n\tb: 1\n", 2, 3, "not YAML");
        row("NUL", QByteArray("a: \"x\0y\"\n", 9), 1, 6, "U+0000");
        row("not UTF-8", "a: ok\nbc: \xff\xfe\n", 2, 5, "UTF-8");
        row("overlong", "a: \xc0\x80\n", 1, 4, "UTF-8");
        row("half a surrogate", "a: \xed\xa0\x80\n", 1, 4, "UTF-8");
    }
    void refusesWithAPlace()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, says);
        const YamlReading reading = readYaml(yaml);
        QVERIFY(!reading.problems.empty());
        const DocumentProblem &problem = reading.problems.back();
        QVERIFY2(problem.what.contains(says), qPrintable(problem.what));
        QTEST(problem.place.line, "line");
        QTEST(problem.place.column, "column");
    }

    void standsDepthAndSize_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("flow lists") << QByteArray(1'000'000, '[');
        QTest::newRow("flow maps") << QByteArray("{a: ").repeated(200'000);
        QTest::newRow("block lists") << QByteArray("- ").repeated(200'000);
        QByteArray steps;
        for (int i = 0; i < 2'000; ++i)
            steps += QByteArray(i, ' ') + "a:\n";
        QTest::newRow("block maps") << steps;
        QTest::newRow("bytes") << QByteArray(yamlSizeLimit + 1, 'x');
        QTest::newRow("entries") << QByteArray("[" + QByteArray("1,").repeated(1'500'000) + "]");
    }
    void standsDepthAndSize()
    {
        QFETCH(QByteArray, yaml);
        const YamlReading reading = readYaml(yaml);
        QVERIFY(!reading.problems.empty());
        QVERIFY2(reading.problems.back().tooLarge, qPrintable(reading.problems.back().what));
    }

    void takesAByteOrderMark()
    {
        const YamlReading reading = readYaml("\xef\xbb\xbf"
                                             "a: 1\n");
        QVERIFY(reading.problems.empty());
        QCOMPARE(reading.root.items[0].key, QStringLiteral("a"));
    }
};

QTEST_GUILESS_MAIN(TestYamlReader)
#include "tst_yamlreader.moc"
