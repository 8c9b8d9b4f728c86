// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/phrasesuggestions.h"

#include "tests/core/match/shoptopics.h"

#include <QTest>

using namespace Wheelhouse;

class TestPhraseSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsWhatIsSureAndNew()
    {
        const auto model = TopicModel::train(shopPhrases());
        const QStringList history{
            QStringLiteral("I want my money back"), // is a phrase
            QStringLiteral("refund of my order for shoes please"),
            QStringLiteral("refund of my order for shoes please!!"), // nearly the same again
            QStringLiteral("parcel"),                                // one word
            QStringLiteral("track my parcel shipment from abroad"),
            QStringLiteral("tell me a joke about horses"),
            QStringLiteral("refund ").repeated(60)}; // too long
        const auto found = suggestPhrases(*model, history, 5, 0.3);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].topic, QStringLiteral("delivery"));
        QCOMPARE(found[0].text, history[4]);
        QCOMPARE(found[1].topic, QStringLiteral("refund"));
        QCOMPARE(found[1].text, history[1]);
        for (const PhraseSuggestion &each : found) {
            QVERIFY(each.confidence >= 0.3);
            QVERIFY(each.likeness < 0.9);
        }
    }

    void holdsToTheNumberAsked()
    {
        const auto model = TopicModel::train(shopPhrases());
        QStringList history;
        for (const char *word : {"shoes", "boots", "hats", "socks", "gloves"})
            history.append(QStringLiteral("refund order %1 %2 quickly")
                               .arg(QString::fromLatin1(word), QString::fromLatin1(word) + u'x'));
        QVERIFY(suggestPhrases(*model, history, 2, 0.1).size() <= 2);
        QVERIFY(suggestPhrases(*model, {}, 2).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPhraseSuggestions)
#include "tst_phrasesuggestions.moc"
