// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/plainwords.h"

#include <QStringList>
#include <QTest>

using namespace Wheelhouse;

class TestPlainWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatCustomersTypeInManyWays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &text, const QString &words) {
            QTest::newRow(qPrintable(text)) << text << words;
        };
        row(QString(), QString());
        row(QStringLiteral("Zapłaciłam ŹLE"), QStringLiteral("zaplacilam zle"));
        row(QStringLiteral("l'agent qu’elle don't d’accord"),
            QStringLiteral("l agent qu elle dont d accord"));
        row(QStringLiteral("Ёж и йогурт"), QStringLiteral("еж и иогурт"));
        row(QStringLiteral("我要人工"), QStringLiteral("我 要 人 工"));
        row(QStringLiteral("ＡＧＥＮＴ œuf"), QStringLiteral("agent oeuf"));
        row(QStringLiteral("noooo soooo 1000"), QStringLiteral("no so 1000"));
        row(QStringLiteral("a\u200Bgent \u202Eoperator"), QStringLiteral("agent operator"));
        row(QStringLiteral("one. two!!! three"), QStringLiteral("one . two . three"));
        row(QStringLiteral("...?!"), QString());
        // Latin o and e in a Russian word, a Cyrillic а in an English one.
        row(QStringLiteral("oпeратор"), QStringLiteral("оператор"));
        row(QStringLiteral("\u0430gent"), QStringLiteral("agent"));
    }

    void foldsWhatCustomersTypeInManyWays()
    {
        QFETCH(QString, text);
        QStringList words;
        for (const PlainWord &word : plainWords(text))
            words.append(word.text);
        QTEST(words.join(u' '), "words");
    }

    void knowsWhereAWordStood()
    {
        const QString text = QStringLiteral("Ą\U0001F600 Człowiek!");
        const std::vector<PlainWord> words = plainWords(text);
        QCOMPARE(words.size(), size_t(3));
        QCOMPARE(text.mid(words[1].from, words[1].to - words[1].from), QStringLiteral("Człowiek"));
    }

    void staysBoundedWhateverComes()
    {
        QCOMPARE(plainWords(QStringLiteral("a ").repeated(100'000)).size(), plainWordLimit);
        QVERIFY(plainWords(QString(50'000, u'x')).size() == 1);
        QVERIFY(plainWords(QString(3, QChar(0xD800))).empty());
        QVERIFY(plainWords(QString(3, QChar(0))).empty());
    }
};

QTEST_GUILESS_MAIN(TestPlainWords)
#include "tst_plainwords.moc"
