// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/nodereader.h"

#include "core/dialog/script.h"
#include "core/dialog/yamlreader.h"

#include <QJsonObject>
#include <QTest>

using namespace Wheelhouse;

class TestNodeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatItCanAndListsTheRest()
    {
        const YamlReading yaml = readYaml("id: a\n"
                                          "confrim: true\n"
                                          "attempts: many\n"
                                          "confirm: perhaps\n"
                                          "say: {en: [x, [y]], pl: 5}\n"
                                          "choices: {a: b}\n"
                                          "hand_over: {reason: bored}\n"
                                          "to: end\n");
        QVERIFY(yaml.problems.empty());
        NodeReader reader(NodeReader::From::Yaml);
        ScriptStep step;
        reader.read(step, yaml.root, QStringLiteral("s"));
        QStringList paths;
        for (const ScriptProblem &problem : reader.problems())
            paths.append(QStringLiteral("%1 %2 %3")
                             .arg(problem.path, nameOf(problem.kind))
                             .arg(problem.place.line));
        QCOMPARE(paths, QStringList({QStringLiteral("s.confrim unknown_key 2"),
                                     QStringLiteral("s.attempts wrong_type 3"),
                                     QStringLiteral("s.confirm wrong_type 4"),
                                     QStringLiteral("s.say.en[1] wrong_type 5"),
                                     QStringLiteral("s.choices wrong_type 6"),
                                     QStringLiteral("s.hand_over.reason wrong_type 7")}));
        QCOMPARE(step.id, QStringLiteral("a"));
        QCOMPARE(step.to, QStringLiteral("end"));
        QCOMPARE(step.say.in(QStringLiteral("pl")).text(), QStringLiteral("5"));
        QCOMPARE(step.attempts, 2);
    }

    void takesOneForAListAndTextsAsWritten()
    {
        NodeReader reader(NodeReader::From::Yaml);
        Condition condition;
        reader.read(condition, readYaml("segment: vip\nis: 007\nabove: 1.50\n").root, {});
        QVERIFY(reader.problems().isEmpty());
        QCOMPARE(condition.segment, QStringList(QStringLiteral("vip")));
        QCOMPARE(condition.is, std::optional(QStringLiteral("007")));
        QCOMPARE(condition.above, std::optional(1.5));
    }

    void takesVariantsInEachForm()
    {
        NodeReader reader(NodeReader::From::Yaml);
        Says says;
        reader.read(
            says, readYaml("en: one\npl: [a, b]\nfr:\n  default: long\n  sms: [s, t]\n").root, {});
        QVERIFY(reader.problems().isEmpty());
        const QString sms = QStringLiteral("sms");
        QCOMPARE(says.in(QStringLiteral("en")).text(sms, 7), QStringLiteral("one"));
        QCOMPARE(says.in(QStringLiteral("pl")).text({}, 3), QStringLiteral("b"));
        QCOMPARE(says.in(QStringLiteral("fr")).text(sms, 1), QStringLiteral("t"));
        QCOMPARE(says.in(QStringLiteral("fr")).text(QStringLiteral("email"), 1),
                 QStringLiteral("long"));
    }

    void isStricterWithTextsAndMilderWithKeysInJson()
    {
        NodeReader reader(NodeReader::From::Json);
        QuickReply reply;
        reader.read(reply,
                    DocumentNode::fromJson(QJsonObject{{QStringLiteral("id"), 5},
                                                       {QStringLiteral("newer"), 1},
                                                       {QStringLiteral("to"), QJsonValue()}}),
                    {});
        QCOMPARE(reader.problems().size(), 1);
        QCOMPARE(reader.problems()[0].path, QStringLiteral("id"));
    }

    void refusesCharactersThatNoTextMayHave_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("foreign");
        const auto row = [](const char *name, const QString &text, bool foreign) {
            QTest::newRow(name) << text << foreign;
        };
        row("plain", QStringLiteral("żółw\n\tok"), false);
        row("emoji", QStringLiteral("👩\u200d👧"), false);
        row("left-to-right mark", QStringLiteral("a\u200eb"), false);
        row("NUL", QString(QChar(0)), true);
        row("bell", QStringLiteral("a\u0007"), true);
        row("override", QStringLiteral("a\u202eb"), true);
        row("isolate", QStringLiteral("\u2066a"), true);
        row("zero width", QStringLiteral("a\u200bb"), true);
        row("byte order mark", QStringLiteral("\ufeff"), true);
        row("half a pair", QString(QChar(0xD83D)), true);
        row("half a pair, second", QStringLiteral("a") + QChar(0xDE00), true);
    }
    void refusesCharactersThatNoTextMayHave()
    {
        QFETCH(QString, text);
        QFETCH(bool, foreign);
        QCOMPARE(foreignCharacter(text) != 0, foreign);
        NodeReader reader(NodeReader::From::Json);
        QString value;
        QCOMPARE(reader.read(value, DocumentNode::fromJson(text), {}), !foreign);
    }

    void listsOnlySoManyProblems()
    {
        NodeReader reader(NodeReader::From::Yaml);
        QList<int> numbers;
        reader.read(numbers, readYaml("[" + QByteArray("x,").repeated(5'000) + "]").root, {});
        QCOMPARE(reader.problems().size(), problemsListed);
    }
};

QTEST_GUILESS_MAIN(TestNodeReader)
#include "tst_nodereader.moc"
