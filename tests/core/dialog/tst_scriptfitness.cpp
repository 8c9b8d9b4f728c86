// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptfitness.h"

#include "tests/core/dialog/smallscript.h"

#include <QTest>

using namespace Wheelhouse;

class TestScriptFitness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("problem");
        const auto row = [](const QByteArray &from, const QByteArray &to, const char *problem) {
            QTest::newRow(to.left(40).constData()) << from << to << QString::fromLatin1(problem);
        };
        row("bot: t", "bot: T t", "bot bad_id");
        row("languages: [en]", "languages: []", "languages missing");
        row("languages: [en]", "languages: [en, \"e n\"]", "languages[1] bad_value");
        row("languages: [en]", "languages: [en, en]", "languages[1] used_twice");
        row("languages: [en]", "languages: [en]\nchannels: [telex]", "channels[0] bad_value");
        row("languages: [en]", "languages: [en]\nmenu: [z]", "menu[0] no_target");
        row("languages: [en]", "languages: [en]\nprecision: 1", "precision bad_value");
        row("  greeting: {en: The greeting}\n", "", "texts.greeting.en missing_translation");
        row("Wait {wait}", "Soon", "texts.handover_promise.en bad_value");
        row("The farewell", "\"{wait}\"", "texts.farewell.en unknown_variable");
        row("The farewell}", "Bye}\n  invalid: {pl: Nie}", "texts.invalid.en missing_translation");
        row("- id: a", "- id: a/b", "topics[0].id bad_id");
        row("Topic a", "\"\"", "topics[0].title.en missing");
        row("[about a]", "[about a, \" \"]", "topics[0].phrases.en[1] missing");
        row("[about a]", "[\"" + QByteArray(100'000, 'x') + "\"]",
            "topics[0].phrases.en[0] too_large");
        row("The farewell", "\"" + QByteArray(5'000, 'x') + "\"", "texts.farewell.en too_large");
    }
    void namesThePlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray yaml = oneTopic({"{id: s, say: {en: Hi}, confirm: true}"});
        QVERIFY(yaml.contains(from));
        yaml.replace(yaml.indexOf(from), from.size(), to);
        QTEST(problemsIn(yaml).value(0), "problem");
    }

    void countsTopicsPhrasesAndSteps()
    {
        Script script = *readScript(oneTopic({"{id: s, say: {en: Hi}, confirm: true}"}));
        Script many = script;
        for (int i = 0; i < scriptTopicLimit; ++i)
            many.topics.append(script.topics[0]);
        QCOMPARE(problemsOf(many)[0].path, QStringLiteral("topics"));
        many = script;
        QStringList phrases;
        for (int i = 0; i <= scriptPhraseLimit; ++i)
            phrases.append(QString::number(i));
        many.topics[0].phrases.set(QStringLiteral("en"), phrases);
        QCOMPARE(problemsOf(many)[0].kind, ProblemKind::TooLarge);
        many = script;
        many.topics[0].steps.fill(script.topics[0].steps[0], scriptStepLimit + 1);
        QCOMPARE(problemsOf(many)[0].path, QStringLiteral("topics[0].steps"));
        many = script;
        many.topics.append(script.topics[0]);
        QCOMPARE(problemsOf(many)[0].kind, ProblemKind::UsedTwice);
    }

    void aSensitiveTopicBeginsWithWhatIsSaid()
    {
        Script script =
            *readScript(oneTopic({"{id: s, to: t}", "{id: t, say: {en: Hi}, confirm: true}"}));
        QVERIFY(problemsOf(script).isEmpty());
        script.topics[0].sensitive = true;
        QCOMPARE(problemsOf(script)[0].path, QStringLiteral("topics[0].steps[0]"));
    }
};

QTEST_GUILESS_MAIN(TestScriptFitness)
#include "tst_scriptfitness.moc"
