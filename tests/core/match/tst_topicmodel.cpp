// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/topicmodel.h"

#include "tests/core/match/shoptopics.h"

#include <QTest>

#include <thread>

using namespace Wheelhouse;

class TestTopicModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_model = TopicModel::train(shopPhrases()); }

    void knowsEveryPhraseItWasTaught()
    {
        for (const TrainingPhrase &phrase : shopPhrases()) {
            const Match match = m_model->match(phrase.text, {});
            QCOMPARE(match.topic, phrase.topic);
            QCOMPARE(match.phrase, phrase.text);
            QVERIFY(match.confidence >= 0.95);
        }
    }

    void readsMessagesAsTheyCome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("topic");
        const auto row = [](const char *name, const char16_t *text, const char16_t *topic) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(topic);
        };
        row("typos", u"i forgto my pasword", u"password");
        row("capitals", u"WHERE IS MY PARCEL!!!", u"delivery");
        row("no diacritics", u"przesylka sie spoznia", u"delivery");
        row("another ending", u"refunds for my orders", u"refund");
        row("emoji", u"my card was declined 😡😡", u"card");
        row("a greeting before", u"Hello, good morning! I forgot my password", u"password");
        row("zero width", u"re\u200Bset my pass\u200Dword", u"password");
        row("bidi controls", u"\u202Ewhere is my parcel\u202C", u"delivery");
        row("Chinese", u"请问我的包裹在哪里呢", u"delivery");
        row("two languages", u"hello, nie mogę się log in", u"password");
        row("wide letters", u"ＲＥＦＵＮＤ ｐｌｅａｓｅ", u"refund");
    }
    void readsMessagesAsTheyCome()
    {
        QFETCH(QString, text);
        const Match match = m_model->match(text, {});
        QTEST(match.topic, "topic");
        QVERIFY2(match.confidence > 0.3, qPrintable(QString::number(match.confidence)));
    }

    void isUnsureOfWhatItDoesNotKnow()
    {
        QCOMPARE(m_model->match(QStringLiteral("xyzzy"), {}).confidence < 0.1, true);
        QVERIFY(m_model->match(QStringLiteral("do you sell bicycles"), {}).confidence < 0.4);
        for (const QString &text : {QString(), QStringLiteral(" ... "), QStringLiteral("🐎"),
                                    QString(QChar(0)), QStringLiteral("ъъъъ")})
            QVERIFY(m_model->candidates(text).isEmpty());
    }

    void ordersCandidatesOnceEachAndByConfidence()
    {
        const auto found = m_model->candidates(QStringLiteral("payment for my refund"));
        QVERIFY(found.size() >= 2 && found.size() <= 4);
        for (qsizetype i = 1; i < found.size(); ++i) {
            QVERIFY(found[i - 1].confidence >= found[i].confidence);
            QVERIFY(found[i].confidence >= 0 && found[i].confidence <= 1);
            QVERIFY(found[i].topic != found[0].topic);
        }
    }

    void givesTheSameAnswerEveryTimeAndOnEveryThread()
    {
        const QString text = QStringLiteral("refund my card payment");
        const auto expected = m_model->candidates(text);
        QCOMPARE(TopicModel::train(shopPhrases())->candidates(text), expected);
        std::atomic_int same = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int round = 0; round < 200; ++round)
                    same += m_model->candidates(text) == expected;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(same.load(), 800);
    }

    void explainsItself()
    {
        const Explanation why = m_model->explain(QStringLiteral("Refund my order"));
        QCOMPARE(why.topic, QStringLiteral("refund"));
        QCOMPARE(why.confidence, m_model->match(QStringLiteral("Refund my order"), {}).confidence);
        QCOMPARE(why.like[0].text, QStringLiteral("please refund my order"));
        QCOMPARE(why.like[0].topic, QStringLiteral("refund"));
        QCOMPARE(shopPhrases()[why.like[0].index].text, why.like[0].text);
        QStringList carriers;
        for (const Clue &clue : why.clues) {
            if (clue.weight > 0)
                carriers.append(clue.text);
        }
        QVERIFY(carriers.first(3).contains(QStringLiteral("refund")));
        QVERIFY(m_model->explain(QStringLiteral("ъъъ")).topic.isEmpty());
    }

    void aHigherPrecisionAnswersLess()
    {
        double before = 0;
        for (const double precision : {0.0, 0.5, 0.8, 0.9, 0.95, 0.99, 1.0}) {
            const Bands bands = m_model->bands(precision);
            QVERIFY(bands.answerFrom >= before);
            QVERIFY(bands.suggestFrom <= bands.answerFrom);
            QVERIFY(bands.answerFrom <= 1);
            before = bands.answerFrom;
        }
    }

    void doesNotBelieveAPhraseThatTwoTopicsClaim()
    {
        auto phrases = shopPhrases();
        const QString text = QStringLiteral("something is wrong");
        phrases.append({QStringLiteral("card"), text});
        phrases.append({QStringLiteral("delivery"), text});
        QVERIFY(TopicModel::train(phrases)->match(text, {}).confidence < 0.95);
    }

    void livesWithoutPhrases_data()
    {
        QTest::addColumn<QStringList>("phrases");
        QTest::newRow("none") << QStringList();
        QTest::newRow("empty") << QStringList{QString()};
        QTest::newRow("of gaps") << QStringList{QStringLiteral("\n\u200B!"), QString(QChar(0))};
    }
    void livesWithoutPhrases()
    {
        QFETCH(QStringList, phrases);
        QList<TrainingPhrase> training;
        for (const QString &text : phrases)
            training.append({QStringLiteral("topic"), text});
        const auto model = TopicModel::train(training);
        QVERIFY(model);
        QVERIFY(model->candidates(QStringLiteral("refund")).isEmpty());
        QVERIFY(model->topics().isEmpty());
        QCOMPARE(model->bands(0.9).answerFrom <= 1, true);
        QCOMPARE(model->explain(QStringLiteral("refund")), Explanation());
    }

    void knowsNothingOfTopicsWithoutPhrase()
    {
        const auto model = TopicModel::train({{QStringLiteral("one"), QStringLiteral("refund")},
                                              {QStringLiteral("two"), QString()},
                                              {QString(), QStringLiteral("refund")}});
        QCOMPARE(model->topics(), QStringList(QStringLiteral("one")));
        QCOMPARE(model->match(QStringLiteral("refund"), {}).topic, QStringLiteral("one"));
    }

    void takesPhrasesOfAnyLength()
    {
        auto phrases = shopPhrases();
        phrases.append({QStringLiteral("long"), QStringLiteral("complaint ").repeated(10'000)});
        phrases.append({QStringLiteral("long"), QString(100'000, u'z')});
        const auto model = TopicModel::train(phrases);
        QCOMPARE(model->match(QStringLiteral("complaint"), {}).topic, QStringLiteral("long"));
        QCOMPARE(model->match(QStringLiteral("my refund ").repeated(10'000), {}).topic,
                 QStringLiteral("refund"));
    }

    void learnsFromHistory()
    {
        // "reimburse" is in no phrase; the history has it beside "refund" and "money back"
        QStringList history;
        for (int i = 0; i < 30; ++i) {
            history.append(QStringLiteral("please reimburse and refund order %1").arg(i));
            history.append(QStringLiteral("reimburse me, I want my money back %1").arg(i));
            history.append(QStringLiteral("where is the parcel, track it %1").arg(i));
        }
        const auto model = TopicModel::train(shopPhrases(), {.unlabelled = history});
        QCOMPARE(model->match(QStringLiteral("reimburse"), {}).topic, QStringLiteral("refund"));
        QCOMPARE(m_model->match(QStringLiteral("reimburse"), {}).confidence < 0.2, true);
    }

    void givesUpWhenCancelled()
    {
        std::atomic_bool cancelled = true;
        QVERIFY(!TopicModel::train(shopPhrases(), {.cancelled = &cancelled}));
    }

private:
    std::shared_ptr<const TopicModel> m_model;
};

QTEST_GUILESS_MAIN(TestTopicModel)
#include "tst_topicmodel.moc"
