// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/topicreport.h"

#include <QTest>

using namespace Wheelhouse;

class TestTopicReport : public QObject
{
    Q_OBJECT

    static TrainingPhrase phrase(const char *topic, const char *text)
    {
        return {QString::fromLatin1(topic), QString::fromUtf8(text)};
    }
    static HeldOut held(const char *best, double own, const char *otherTopic, double other,
                        qsizetype pulls = -1)
    {
        return {QString::fromLatin1(best), own, other, QString::fromLatin1(otherTopic), pulls};
    }

private Q_SLOTS:
    void countsTopicsTakenForOneAnother()
    {
        const QList<TrainingPhrase> phrases{phrase("b", "1"), phrase("b", "2"), phrase("a", "3"),
                                            phrase("a", "4"), phrase("c", "5"), phrase("c", "6"),
                                            phrase("c", "7")};
        const QList<HeldOut> judged{held("a", 0.4, "a", 0.6), held("b", 0.9, "a", 0.1),
                                    held("b", 0.1, "b", 0.9), held("a", 0.9, "b", 0.1),
                                    held("a", 0.3, "a", 0.7), held("c", 0.8, "a", 0.2),
                                    held("", 0, "", 0)};
        const auto found = confusableTopics(phrases, judged);
        QCOMPARE(found.size(), 2);
        const TopicConfusion worst{QStringLiteral("a"), QStringLiteral("b"), 1, 1, 0.5, {2, 0}};
        QCOMPARE(found[0], worst);
        const TopicConfusion next{QStringLiteral("a"), QStringLiteral("c"), 0, 1, 0.2, {4}};
        QCOMPARE(found[1], next);
    }

    void findsPhrasesThatTwoTopicsClaim()
    {
        const QList<TrainingPhrase> phrases{phrase("refund", "I want my money back"),
                                            phrase("refund", "cancel order"),
                                            phrase("cancel", "cancel my order now please"),
                                            phrase("cancel", "CANCEL order!"),
                                            phrase("cancel", "cancel order"),
                                            phrase("shop", "i want my money, back"),
                                            phrase("shop", ""),
                                            phrase("refund", "")};
        const auto claims = phrasesClaimedTwice(phrases);
        QCOMPARE(claims.size(), 3);
        QList<std::pair<qsizetype, qsizetype>> pairs;
        for (const PhraseClaim &claim : claims) {
            QVERIFY(claim.likeness > 0.999);
            pairs.append({claim.first, claim.second});
        }
        for (const auto &pair : {std::pair<qsizetype, qsizetype>(0, 5), {1, 3}, {1, 4}})
            QVERIFY(pairs.contains(pair));
        QVERIFY(phrasesClaimedTwice(phrases, 0.2).size() > 3);
    }

    void findsThemAmongManyOthers()
    {
        QList<TrainingPhrase> phrases;
        for (int i = 0; i < 2'000; ++i)
            phrases.append({QStringLiteral("t%1").arg(i % 40),
                            QStringLiteral("please help with n%1 and m%2").arg(i).arg(i * 7)});
        phrases.append({QStringLiteral("t1"), QStringLiteral("please help with n500 and m3500")});
        const auto claims = phrasesClaimedTwice(phrases);
        QCOMPARE(claims.size(), 1);
        QCOMPARE(claims[0].first, 500);
        QCOMPARE(claims[0].second, 2'000);
    }

    void findsPhrasesThatHurt()
    {
        const QList<TrainingPhrase> phrases{phrase("a", "1"), phrase("a", "2"), phrase("b", "3"),
                                            phrase("b", "4"), phrase("b", "5")};
        const QList<HeldOut> judged{held("b", 0.1, "b", 0.9, 2), // doubted
                                    held("a", 0.9, "b", 0.1),    // as it should be
                                    held("b", 0.55, "a", 0.45),  // not doubted
                                    held("a", 0.45, "a", 0.55, 1), held("a", 0.3, "a", 0.7, 1)};
        const auto found = phrasesThatHurt(phrases, judged);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].index, 0);
        QCOMPARE(found[0].looksLike, QStringLiteral("b"));
        QVERIFY(std::abs(found[0].doubt - 0.8) < 1e-9);

        QList<HeldOut> doubted = judged;
        doubted[1] = held("b", 0.4, "b", 0.6, 3); // misleads two, and is doubted a little
        const auto more = phrasesThatHurt(phrases, doubted);
        QCOMPARE(more.size(), 2);
        QCOMPARE(more[0].index, 1);
        QCOMPARE(more[0].misleads, 2);
    }

    void findsAMisplacedPhraseOfARealModel()
    {
        QList<TrainingPhrase> phrases;
        for (int i = 0; i < 12; ++i) {
            phrases.append(phrase("refund", "refund my order"));
            phrases.append(phrase("parcel", "track my parcel"));
            phrases[2 * i].text += QStringLiteral(" number %1").arg(i);
            phrases[2 * i + 1].text += QStringLiteral(" number %1").arg(i);
        }
        phrases.append(phrase("refund", "track my parcel now"));
        const auto judged = judgeHeldOut(phrases);
        const auto hurting = phrasesThatHurt(phrases, *judged);
        QCOMPARE(hurting.size(), 1);
        QCOMPARE(hurting[0].index, 24);
        const auto confused = confusableTopics(phrases, *judged);
        QCOMPARE(confused.size(), 1);
        QCOMPARE(confused[0].examples, QList<qsizetype>{24});
    }
};

QTEST_GUILESS_MAIN(TestTopicReport)
#include "tst_topicreport.moc"
