// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptmatcher.h"

#include "tests/core/dialog/smallscript.h"

#include <QTest>

using namespace Wheelhouse;

class TestScriptMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsThePhrasesOfAScript()
    {
        const Script script =
            *readScript(smallScript("- id: a\n  title: {en: Refund}\n  phrases: {en: [I want my "
                                    "money back, please refund me]}\n  steps:\n"
                                    "  - {id: s, say: {en: Hi}, confirm: true}\n"
                                    "- id: b\n  title: {en: Login}\n  phrases: {en: [I forgot my "
                                    "password, cannot sign in]}\n  steps:\n"
                                    "  - {id: s, say: {en: Hi}, confirm: true}\n"));
        const ScriptMatcher matcher = matcherFor(script);
        const Match match =
            matcher.matcher->match(QStringLiteral("forgot the password"), QStringLiteral("en"));
        QCOMPARE(match.topic, QStringLiteral("b"));
        QVERIFY(matcher.bands.suggestFrom <= matcher.bands.answerFrom);
        QVERIFY(matcher.bands.answerFrom <= 1);
    }
};

QTEST_GUILESS_MAIN(TestScriptMatcher)
#include "tst_scriptmatcher.moc"
