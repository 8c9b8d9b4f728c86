// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptflow.h"

#include "tests/core/dialog/smallscript.h"

#include <QTest>

using namespace Wheelhouse;

class TestScriptFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhereStepsLead()
    {
        const Script script = *readScript(
            oneTopic({"{id: s, say: {en: Hi}, choices: [{id: x, label: {en: X}, to: t}, {id: y, "
                      "label: {en: Y}, to: u}]}",
                      "{id: t, to: s}", "{id: u, say: {en: Bye}}", "{id: v, hand_over: {}}"}));
        const ScriptFlow flow(script);
        QCOMPARE(flow.steps().size(), size_t(4));
        QCOMPARE(flow.firstOf(0), 0);
        QCOMPARE(flow.steps()[0].next, std::vector<int>({1, 2}));
        QVERIFY(flow.steps()[2].deadEnd);
        QCOMPARE(flow.reachable(), std::vector<bool>({true, true, true, false}));
        QCOMPARE(flow.endsSomewhere(), std::vector<bool>({true, true, true, true}));
        QCOMPARE(flow.reachesPerson(), std::vector<bool>({false, false, false, true}));
    }
    void knowsTheHandOversThatAreNotWritten()
    {
        const Script script =
            *readScript(oneTopic({"{id: s, ask: v, say: {en: \"V?\"}, to: t}",
                                  "{id: t, say: {en: Hi}, confirm: true, not_solved: end}"},
                                 "variables: {v: {type: text}}\n"));
        QCOMPARE(ScriptFlow(script).reachesPerson(), std::vector<bool>({true, false}));
    }
};

QTEST_GUILESS_MAIN(TestScriptFlow)
#include "tst_scriptflow.moc"
