// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/stemrules.h"

#include <QTest>

using namespace Wheelhouse;

class TestStemRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPhrasesAsTheListSays_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // the words as written, empty: nothing
        const auto row = [](const char16_t *list, const char16_t *text, const char16_t *found) {
            QTest::newRow(qPrintable(QString::fromUtf16(text)))
                << QString::fromUtf16(list) << QString::fromUtf16(text)
                << QString::fromUtf16(found);
        };
        row(u"[x]\nagent", u"an Agent, please", u"Agent");
        row(u"[x]\nagent", u"agents", u"");
        row(u"[x]\nagent*", u"three agents", u"agents");
        row(u"[x]\nreal person", u"a real person", u"real person");
        row(u"[x]\nreal person", u"a real live person", u"");
        row(u"[x]\ntalk .. person", u"talk to a very real person", u"talk to a very real person");
        row(u"[x]\ntalk .. person", u"talk to one of these five person", u"");
        row(u"[x]\ntalk .. person", u"let us talk. The person left", u"");
        row(u"[x]\ntalk|speak agent|human", u"speak human", u"speak human");
        row(u"[x]\nneed ?a agent", u"I need agent", u"need agent");
        row(u"[x]\nneed ?a agent", u"I need a agent", u"need a agent");
        row(u"[x]\nput_me_through", u"just put me through!", u"put me through");
        row(u"@p = agent human*\n[x]\n<p> now", u"humans now", u"humans now");
        row(u"[x]\n~agent", u"my aegnt", u"aegnt");
        row(u"[x]\n~agent", u"my agnt", u"agnt");
        row(u"[x]\n~agent", u"my agend", u""); // a replaced letter only from 6 letters on
        row(u"[x]\n~konsultant*", u"z konsultnatem", u"konsultnatem");
        row(u"[x]\nczłowiek*", u"CZLOWIEKIEM", u"CZLOWIEKIEM");
        row(u"[x]\n人工", u"我要转人工服务", u"人工");
        row(u"[x]\n找 .. 经理", u"找你们的经理", u"找你们的经理");
        row(u"[except]\nestate agent*\n[x]\nagent*", u"an estate agent", u"");
        row(u"[except]\nestate agent*\n[x]\nagent*", u"estate agent, get an agent", u"agent");
        row(u"[x alone]\nagent", u"agent", u"agent");
        row(u"[x alone]\nagent", u"my agent left", u"");
        row(u"[polite]\nplease|hi\n[x alone]\nagent", u"hi! agent please", u"agent");
        row(u"# nothing\n[x]\nagent # only this", u"agent", u"agent");
        row(u"[x]\ntalk", u"", u"");
    }

    void findsPhrasesAsTheListSays()
    {
        QFETCH(QString, list);
        QFETCH(QString, text);
        const StemRules rules({list});
        const std::vector<PlainWord> words = plainWords(text);
        const std::vector<StemHit> hits = rules.find(words);
        QTEST(hits.empty() ? QString() : asWritten(text, words, hits.front()), "found");
        QCOMPARE(rules.has(words, u"x"), !hits.empty());
    }

    void tellsTheLabelsApart()
    {
        const StemRules rules({u"[first]\none\none two\n[second]\ntwo", u"[first]\nthree"});
        QCOMPARE(rules.labels(), QStringList({QStringLiteral("first"), QStringLiteral("second")}));
        QCOMPARE(rules.size(), size_t(4));
        const std::vector<StemHit> hits = rules.find(plainWords(QStringLiteral("one two three")));
        const std::vector<StemHit> expected{{QStringLiteral("first"), 0, 1},
                                            {QStringLiteral("second"), 1, 1},
                                            {QStringLiteral("first"), 2, 2}};
        QVERIFY(hits == expected);
    }

    void takesOneSlipOfTheFinger_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("slip");
        const auto row = [](const char *word, bool slip) {
            QTest::newRow(word) << QString::fromLatin1(word) << slip;
        };
        row("operator", true);
        row("opreator", true);
        row("oprator", true);
        row("operratorr", false);
        row("operatro", true);
        row("operafor", true);
        row("pperator", false);
        row("opera", false);
        row("", false);
    }

    void takesOneSlipOfTheFinger()
    {
        QFETCH(QString, word);
        QTEST(isSlipOf(word, u"operator"), "slip");
    }

    void staysQuickOnWordsWithoutEnd()
    {
        const StemRules rules({u"[x]\na .. a .. a .. a .. z"});
        QVERIFY(rules.find(plainWords(QStringLiteral("a ").repeated(5'000))).empty());
    }
};

QTEST_GUILESS_MAIN(TestStemRules)
#include "tst_stemrules.moc"
