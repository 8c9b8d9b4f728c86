// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/questions.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

/// Knows three words.
class WordMatcher final : public Matcher
{
public:
    QList<Match> candidates(const QString &text, const QString &) const override
    {
        QList<Match> found;
        for (const char *word : {"card", "cancel", "film"}) {
            if (text.contains(QLatin1StringView(word)))
                found.append({QString::fromLatin1(word), text.contains(u'?') ? 0.4 : 0.9, text});
        }
        return found;
    }
};

QStringList topicsOf(const QString &text)
{
    QStringList topics;
    for (const Match &each : questionsOf(text, {}, WordMatcher(), 0.5))
        topics.append(each.topic);
    return topics;
}

} // namespace

class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsStandAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char16_t *text, std::initializer_list<const char16_t *> parts) {
            QStringList expected;
            for (const char16_t *part : parts)
                expected.append(QString::fromUtf16(part));
            const QString whole = QString::fromUtf16(text);
            QTest::newRow(qPrintable(whole.isEmpty() ? QStringLiteral("empty") : whole))
                << whole << expected;
        };
        row(u"", {});
        row(u"films and series", {u"films and series"});
        row(u"I was charged twice and how do I cancel?",
            {u"I was charged twice", u"how do I cancel"});
        row(u"Hi! My card was declined. How do I cancel it?",
            {u"My card was declined", u"How do I cancel it"});
        row(u"version 3.5 does not start", {u"version 3.5 does not start"});
        row(u"nie mogę się zalogować, i jak zmienić kartę",
            {u"nie mogę się zalogować", u"jak zmienić kartę"});
        row(u"не могу войти и как отменить подписку", {u"не могу войти", u"как отменить подписку"});
        row(u"ma carte est refusée et je veux me désabonner",
            {u"ma carte est refusée", u"je veux me désabonner"});
        row(u"银行卡被拒绝。怎么取消订阅？", {u"银行卡被拒绝", u"怎么取消订阅"});
        row(u"the AND of two", {u"the AND of two"});
    }
    void partsStandAlone()
    {
        QFETCH(QString, text);
        QTEST(messageParts(text), "parts");
    }

    void twoTopicsAreTwoQuestions()
    {
        QCOMPARE(topicsOf(QStringLiteral("my card was declined. how do I cancel it")),
                 (QStringList{QStringLiteral("card"), QStringLiteral("cancel")}));
        // one topic, said twice
        QVERIFY(topicsOf(QStringLiteral("my card was declined. that card is new")).isEmpty());
        QVERIFY(topicsOf(QStringLiteral("my card was declined. it was a rainy day")).isEmpty());
        QVERIFY(topicsOf(QStringLiteral("cancel my card")).isEmpty());
    }

    void whatIsNotSureIsNoQuestion()
    {
        // a question mark inside a word is not the end of a sentence
        QVERIFY(topicsOf(QStringLiteral("my card was declined. how do I can?cel it")).isEmpty());
    }

    void aStoryIsNotTakenApart()
    {
        const QString story = QStringLiteral("my card was declined. how do I cancel it. ");
        QVERIFY(!topicsOf(story).isEmpty());
        QVERIFY(topicsOf(story.repeated(100)).isEmpty());
        QCOMPARE(messageParts(story.repeated(100)).size(), 8);
    }
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
