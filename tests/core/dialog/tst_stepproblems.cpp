// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/stepproblems.h"

#include "tests/core/dialog/smallscript.h"

#include <QTest>

using namespace Wheelhouse;

class TestStepProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePlace_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *step, std::initializer_list<const char *> problems) {
            QStringList lines;
            for (const char *problem : problems)
                lines.append(QStringLiteral("topics[0].steps[0]") + QString::fromLatin1(problem));
            QTest::newRow(step) << QString::fromLatin1(step) << lines;
        };
        row("say: {en: Hi}, confirm: true", {});
        row("say: {en: Hi}, choices: [{id: x, label: {en: X}, to: mars}]",
            {".choices[0].to no_target"});
        row("say: {en: Hi}, choices: [{id: x, label: {en: X}}]", {".choices[0].to no_target"});
        row("say: {en: Hi}, choices: [{id: x, label: {en: X}, to: person}, {id: x, label: {en: Y}, "
            "to: end}]",
            {".choices[1].id used_twice"});
        row("say: {en: Hi}, choices: [{id: x, label: {}, to: person}]",
            {".choices[0].label.en missing_translation"});
        row("say: {en: Hi}, choices: [{id: x, label: {en: X}, to: person}], to: end",
            {".to step_kind"});
        row("say: {en: Hi}, question: true, confirm: true", {".choices missing"});
        row("say: {en: Hi}, solved: end, to: person", {".solved step_kind"});
        row("say: {en: \"{v}\"}, to: person", {".say.en unknown_variable"});
        row("say: {en: Hi}, to: person, ask: w, call: x", {" step_kind", ".ask unknown_variable"});
        row("confirm: true", {" step_kind", ".confirm step_kind"});
        row("ask: v, say: {en: \"V?\"}, to: person", {".ask unknown_variable"});
        row("if: [{when: {segment: vip}, to: person}]", {".else no_target"});
        row("if: [{when: {}, to: person}], else: person", {".if[0].when missing"});
        row("if: [{when: {is: x}, to: person}], else: person", {".if[0].when.variable missing"});
        row("if: [{when: {time: noon}, to: person}], else: person", {".if[0].when.time bad_value"});
        row("if: [{when: {days: [someday]}, to: person}], else: person",
            {".if[0].when.days[0] bad_value"});
        row("if: [{when: {any: [{from: soon}]}, to: person}], else: person",
            {".if[0].when.any[0].from bad_value"});
        row("call: c, to: person, failed: person", {".call unknown_action"});
        row("call: c, to: person", {".call unknown_action", ".failed no_target"});
        row("article: {title: {en: T}, url: ftp://x, text: {en: T}}, confirm: true",
            {".article.url bad_value"});
        row("hand_over: {reason: limit}", {".hand_over.reason bad_value"});
        row("hand_over: {collect: [v]}", {".hand_over.collect[0] unknown_variable"});
        row("hand_over: {}, to: end", {".to step_kind"});
        row("rate: true", {".to no_target"});
    }
    void namesThePlace()
    {
        QFETCH(QString, step);
        const QByteArray line = "{id: s, " + step.toUtf8() + "}";
        QStringList errors;
        for (const ScriptProblem &problem :
             readScriptDocument(oneTopic({line.constData()})).problems)
            errors.append(problem.path + u' ' + nameOf(problem.kind));
        QFETCH(QStringList, problems);
        errors.sort();
        problems.sort();
        QCOMPARE(errors, problems);
    }

    void keepsTheNamesOfTheBuiltInTargets()
    {
        QVERIFY(problemsIn(oneTopic({"{id: a, say: {en: Hi}, to: person}",
                                     "{id: person, say: {en: No}, confirm: true}"}))
                    .contains(QStringLiteral("topics[0].steps[1].id bad_id")));
    }
};

QTEST_GUILESS_MAIN(TestStepProblems)
#include "tst_stepproblems.moc"
