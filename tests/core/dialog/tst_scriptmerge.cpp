// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptmerge.h"

#include "core/dialog/scriptdiff.h"
#include "tests/core/dialog/randomscript.h"

#include <QTest>

using namespace Wheelhouse;

class TestScriptMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheOtherSideWhenOneChangedNothing()
    {
        Random random(5);
        for (int i = 0; i < 100; ++i) {
            const Script base = RandomScript(random).make();
            const Script side = RandomScript(random).make();
            for (const auto &[ours, theirs] : {std::pair(base, side), std::pair(side, base)}) {
                const ScriptMerge merged = mergeScripts(base, ours, theirs);
                QVERIFY(merged.conflicts.isEmpty());
                QCOMPARE(merged.script, toJson(side));
            }
            QCOMPARE(mergeScripts(base, side, side).script, toJson(side));
        }
    }

    void keepsWhatBothDid()
    {
        Script ours = base();
        ours.topics[0].phrases.set(
            QStringLiteral("en"),
            {QStringLiteral("one"), QStringLiteral("ours"), QStringLiteral("two")});
        ours.topics[0].steps[0].say = says("Our text");
        ours.topics.insert(1, topic("new"));
        Script theirs = base();
        theirs.topics[0].phrases.set(QStringLiteral("en"),
                                     {QStringLiteral("one"), QStringLiteral("theirs")});
        theirs.topics[0].steps[0].confirm = false;
        theirs.topics[0].steps[0].to = QStringLiteral("end");
        theirs.topics.append(topic("other"));
        theirs.name = QStringLiteral("Theirs");
        const ScriptMerge merged = mergeScripts(base(), ours, theirs);
        QVERIFY(merged.conflicts.isEmpty());
        const auto script = readScript(merged.script);
        QVERIFY2(script.ok(), script.ok() ? "" : qPrintable(script.error().text()));
        QStringList ids;
        for (const ScriptTopic &each : script->topics)
            ids.append(each.id);
        QCOMPARE(ids, QStringList({QStringLiteral("a"), QStringLiteral("new"), QStringLiteral("b"),
                                   QStringLiteral("other")}));
        QCOMPARE(
            script->topics[0].phrases.in(QStringLiteral("en")),
            QStringList({QStringLiteral("one"), QStringLiteral("ours"), QStringLiteral("theirs")}));
        QCOMPARE(script->topics[0].steps[0].say, says("Our text"));
        QVERIFY(!script->topics[0].steps[0].confirm);
        QCOMPARE(script->name, QStringLiteral("Theirs"));
    }

    void listsWhatBothChanged()
    {
        Script ours = base();
        ours.topics[0].steps[0].say = says("Ours");
        ours.topics.removeAt(1);
        Script theirs = base();
        theirs.topics[0].steps[0].say = says("Theirs");
        theirs.topics[1].title = {{QStringLiteral("en"), QStringLiteral("Better")}};
        const ScriptMerge merged = mergeScripts(base(), ours, theirs);
        QStringList paths;
        for (const MergeConflict &conflict : merged.conflicts)
            paths.append(conflict.path);
        QCOMPARE(paths, QStringList({QStringLiteral("topics.a.steps.s.say.en"),
                                     QStringLiteral("topics.b")}));
        QCOMPARE(merged.conflicts[0].ours, QJsonValue(QStringLiteral("Ours")));
        QCOMPARE(merged.conflicts[0].theirs, QJsonValue(QStringLiteral("Theirs")));
        QVERIFY(merged.conflicts[1].ours.isUndefined());
        const Script script = *readScript(merged.script);
        QCOMPARE(script.topics.size(), 1);
        QCOMPARE(script.topics[0].steps[0].say, says("Ours"));
    }

    void twoRewordingsOfOneVariantAreAConflict()
    {
        Script start = base();
        const auto said = [](const char *one) {
            Variants variants;
            variants.set(Variants::defaultChannel(),
                         {QString::fromLatin1(one), QStringLiteral("second")});
            return Says{{QStringLiteral("en"), variants}};
        };
        start.topics[0].steps[0].say = said("first");
        Script ours = start;
        ours.topics[0].steps[0].say = said("ours");
        Script theirs = start;
        theirs.topics[0].steps[0].say = said("theirs");
        QCOMPARE(mergeScripts(start, ours, theirs).conflicts.size(), 1);
    }

private:
    static Says says(const char *text)
    {
        return {{QStringLiteral("en"), Variants(QString::fromLatin1(text))}};
    }
    static ScriptTopic topic(const char *id)
    {
        ScriptTopic made = base().topics[1];
        made.id = QString::fromLatin1(id);
        return made;
    }
    static Script base()
    {
        return *readScript(smallScript(
            "- id: a\n  title: {en: A}\n  phrases: {en: [one, two]}\n  steps:\n"
            "  - {id: s, say: {en: Hi}, confirm: true}\n"
            "- id: b\n  title: {en: B}\n  steps:\n  - {id: s, say: {en: Hi}, confirm: true}\n"));
    }
};

QTEST_GUILESS_MAIN(TestScriptMerge)
#include "tst_scriptmerge.moc"
