// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptdiff.h"

#include "tests/core/dialog/smallscript.h"

#include <QTest>

using namespace Wheelhouse;

class TestScriptDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsNothingBetweenEqualScripts() { QVERIFY(scriptChanges(script(), script()).isEmpty()); }

    void saysWhatChangedByTopicStepAndText()
    {
        Script after = script();
        after.name = QStringLiteral("New");
        after.topics[0].phrases.set(QStringLiteral("en"),
                                    {QStringLiteral("second"), QStringLiteral("third")});
        after.topics[0].steps[0].say = {{QStringLiteral("en"), Variants(QStringLiteral("Ho"))}};
        after.topics[0].steps[0].choices.clear();
        after.topics[0].steps.append({.id = QStringLiteral("t"), .end = true});
        after.topics.removeLast();
        QStringList lines;
        for (const ScriptChange &change : scriptChanges(script(), after))
            lines.append(changeText(change));
        QCOMPARE(lines,
                 QStringList(
                     {QStringLiteral("~ name:\n    - “T”\n    + “New”"),
                      QStringLiteral("+ topics.a.phrases.en: “third”"),
                      QStringLiteral("- topics.a.phrases.en: “first”"),
                      QStringLiteral("~ topics.a.steps.s.say.en:\n    - “Hi”\n    + “Ho”"),
                      QStringLiteral("- topics.a.steps.s.choices: "
                                     "[{\"id\":\"x\",\"label\":{\"en\":\"X\"},\"to\":\"person\"}]"),
                      QStringLiteral("+ topics.a.steps.t: {\"end\":true,\"id\":\"t\"}"),
                      QStringLiteral("- topics.b: 1 steps, 0 phrases")}));
    }

    void tellsMovingFromChanging()
    {
        Script after = script();
        after.topics.swapItemsAt(0, 1);
        const auto changes = scriptChanges(script(), after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].kind, ScriptChange::Kind::Moved);
        QCOMPARE(changeText(changes[0]),
                 QStringLiteral("> topics: [\"b\",\"a\"] was [\"a\",\"b\"]"));
    }

private:
    static Script script()
    {
        return *readScript(smallScript(
            "- id: a\n  title: {en: A}\n  phrases: {en: [first, second]}\n  steps:\n"
            "  - {id: s, say: {en: Hi}, choices: [{id: x, label: {en: X}, to: person}]}\n"
            "- id: b\n  title: {en: B}\n  steps:\n  - {id: s, say: {en: Hi}, confirm: true}\n"));
    }
};

QTEST_GUILESS_MAIN(TestScriptDiff)
#include "tst_scriptdiff.moc"
