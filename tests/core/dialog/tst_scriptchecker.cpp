// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptchecker.h"

#include "resources/resources.h"
#include "tests/core/dialog/smallscript.h"

#include <QTest>

using namespace Wheelhouse;

class TestScriptChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingToSayAboutTheShippedScripts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("julia") << QStringLiteral("scripts/julia.yaml");
        QTest::newRow("radek") << QStringLiteral("templates/streaming.yaml");
    }
    void hasNothingToSayAboutTheShippedScripts()
    {
        QFETCH(QString, file);
        const ScriptCheck check = checkScript(resource(file));
        for (const ScriptProblem &problem : check.problems)
            qWarning("%s", qPrintable(problem.line()));
        QVERIFY(check.problems.isEmpty());
        QVERIFY(check.publishable());
    }

    void findsEachOfItsProblems_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const QByteArray &yaml,
                            std::initializer_list<const char *> problems) {
            QStringList lines;
            for (const char *problem : problems)
                lines.append(QString::fromLatin1(problem));
            QTest::newRow(name) << yaml << lines;
        };
        row("nothing", oneTopic({"{id: s, say: {en: Hi}, confirm: true}"}), {});
        row("dead end",
            oneTopic({"{id: s, say: {en: Hi}, choices: [{id: x, label: {en: X}, to: t}, "
                      "{id: p, label: {en: P}, to: person}]}",
                      "{id: t, say: {en: Bye}}"}),
            {"topics[0].steps[1] dead_end"});
        row("unreachable", oneTopic({"{id: s, say: {en: Hi}, confirm: true}", "{id: t, to: s}"}),
            {"topics[0].steps[1] unreachable_step"});
        row("loop of jumps", oneTopic({"{id: s, to: t}", "{id: t, to: s}"}),
            {"topics[0] no_person", "topics[0].steps[1] loop_without_exit"});
        row("loop of one", oneTopic({"{id: s, to: s}"}),
            {"topics[0] no_person", "topics[0].steps[0] loop_without_exit"});
        row("loop of choices",
            oneTopic({"{id: s, say: {en: Hi}, choices: [{id: x, label: {en: X}, to: t}]}",
                      "{id: t, say: {en: Ho}, choices: [{id: x, label: {en: X}, to: s}]}"}),
            {"topics[0] no_person", "topics[0].steps[1] loop_without_exit"});
        row("loop with an exit",
            oneTopic({"{id: s, say: {en: Hi}, choices: [{id: x, label: {en: X}, to: t}]}",
                      "{id: t, say: {en: Ho}, choices: [{id: x, label: {en: X}, to: s}, "
                      "{id: p, label: {en: P}, to: person}]}"}),
            {});
        row("no person", oneTopic({"{id: s, say: {en: Hi}, to: end}"}), {"topics[0] no_person"});
        row("no phrase",
            smallScript("- id: a\n  title: {en: A}\n  steps:\n"
                        "  - {id: s, say: {en: Hi}, confirm: true}\n"),
            {"topics[0].phrases.en no_phrase"});
        row("phrase in two topics",
            smallScript("- id: a\n  title: {en: A}\n  phrases: {en: [my money back]}\n  steps:\n"
                        "  - {id: s, say: {en: Hi}, confirm: true}\n"
                        "- id: b\n  title: {en: B}\n  phrases: {en: [other, \"My money, BACK!\"]}\n"
                        "  steps:\n  - {id: s, say: {en: Hi}, confirm: true}\n"),
            {"topics[1].phrases.en[1] phrase_in_two_topics"});
        row("across topics",
            smallScript("- id: a\n  title: {en: A}\n  phrases: {en: [a word]}\n  steps:\n"
                        "  - {id: s, say: {en: Hi}, to: b/t}\n"
                        "- id: b\n  title: {en: B}\n  phrases: {en: [another]}\n  steps:\n"
                        "  - {id: s, say: {en: Hi}, confirm: true}\n"
                        "  - {id: t, hand_over: {}}\n"),
            {});
    }
    void findsEachOfItsProblems()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QStringList, problems);
        QStringList found = problemsIn(yaml);
        found.sort();
        problems.sort();
        QCOMPARE(found, problems);
    }

    void givesTheLineOfEach()
    {
        const QByteArray yaml =
            oneTopic({"{id: s, say: {en: Hi}, choices: [{id: x, label: {en: X}, to: mars}]}",
                      "{id: t, say: {en: Bye}, confirm: true}"});
        const qsizetype line = yaml.left(yaml.indexOf("{id: s")).count('\n') + 1;
        const qsizetype column =
            yaml.indexOf("mars") - yaml.lastIndexOf('\n', yaml.indexOf("mars"));
        const ScriptCheck check = checkScript(yaml);
        QVERIFY(!check.publishable());
        QCOMPARE(check.problems.size(), 3); // no_person, the target, and t that nobody reaches
        const auto target =
            std::find_if(check.problems.begin(), check.problems.end(),
                         [](const auto &each) { return each.kind == ProblemKind::NoTarget; });
        QCOMPARE(target->place, (DocumentPlace{int(line), int(column)}));
    }

    void isFastOnTheLargestScripts()
    {
        QByteArray topics;
        for (int i = 0; i < scriptTopicLimit; ++i) {
            const QByteArray n = QByteArray::number(i);
            topics += "- id: t" + n + "\n  title: {en: Topic " + n + "}\n  phrases:\n    en:\n";
            for (int p = 0; p < 10; ++p)
                topics += "    - some words about the matter " + n + " and " +
                          QByteArray::number(p) + "\n";
            topics += "  steps:\n  - {id: s, say: {en: Hi}, confirm: true}\n";
        }
        const ScriptCheck check = checkScript(smallScript(topics));
        QVERIFY(check.publishable());
        QCOMPARE(check.script.topics.size(), scriptTopicLimit);
    }
};

QTEST_GUILESS_MAIN(TestScriptChecker)
#include "tst_scriptchecker.moc"
