// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scripts/decisions.h"

#include <QJsonDocument>
#include <QTest>

using namespace Wheelhouse;

namespace {

QJsonObject draft(int format = 2)
{
    return {{QStringLiteral("format"), format},
            {QStringLiteral("languages"), QJsonArray{QStringLiteral("en"), QStringLiteral("pl")}},
            {QStringLiteral("texts"),
             QJsonObject{{QStringLiteral("talk_to_person"),
                          QJsonObject{{QStringLiteral("en"), QStringLiteral("A person")}}}}},
            {QStringLiteral("topics"),
             QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("refund")},
                                    {QStringLiteral("phrases"),
                                     QJsonObject{{QStringLiteral("en"),
                                                  QJsonArray{QStringLiteral("money back")}}}}}}}};
}

TrainingDecided decided(TrainingDecision decision, const char *topic, const char *text,
                        const char *language = "en")
{
    TrainingDecided body;
    body.bot = QStringLiteral("radek");
    body.message = QStringLiteral("m1");
    body.text = QString::fromUtf8(text);
    body.language = QString::fromLatin1(language);
    body.decision = decision;
    body.topic = QString::fromLatin1(topic);
    body.title = QStringLiteral("A title");
    return body;
}

QJsonObject topic(const QJsonObject &draft, const char *id)
{
    for (const QJsonValue &each : draft.value(QLatin1StringView("topics")).toArray()) {
        if (each.toObject().value(QLatin1StringView("id")) == QLatin1StringView(id))
            return each.toObject();
    }
    return {};
}

QStringList phrases(const QJsonObject &draft, const char *id, const char *language)
{
    QStringList all;
    const QJsonValue own = topic(draft, id)
                               .value(QLatin1StringView("phrases"))
                               .toObject()
                               .value(QLatin1StringView(language));
    for (const QJsonValue &each : own.toArray())
        all.append(each.toString());
    return all;
}

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAssignedMessageBecomesAPhraseOfItsLanguage();
    void theSamePhraseIsNotAddedTwice();
    void aLanguageTheBotDoesNotSpeakJoinsTheFirst();
    void aNewTopicHandsOverUntilSomebodyWritesIt();
    void whoMustGoToPeopleGoesToOneTopic();
    void noiseChangesNothing();
    void undoingLeavesTheDraftAsItWas_data();
    void undoingLeavesTheDraftAsItWas();
    void undoingLeavesWhatAnEditorMadeOfATopic();
    void aTopicThatIsGoneIsNoHarm();
    void whatCannotBeDecidedIsNamed_data();
    void whatCannotBeDecidedIsNamed();
};

void TestDecisions::anAssignedMessageBecomesAPhraseOfItsLanguage()
{
    const QJsonObject after =
        withDecision(draft(), decided(TrainingDecision::Assign, "refund", "zwrot", "pl"));
    QCOMPARE(phrases(after, "refund", "pl"), QStringList{QStringLiteral("zwrot")});
    QCOMPARE(phrases(after, "refund", "en"), QStringList{QStringLiteral("money back")});
}

void TestDecisions::theSamePhraseIsNotAddedTwice()
{
    const auto again = decided(TrainingDecision::Assign, "refund", "money back");
    QCOMPARE(withDecision(draft(), again), draft());
}

void TestDecisions::aLanguageTheBotDoesNotSpeakJoinsTheFirst()
{
    for (const char *language : {"fr", "", "en-GB"}) {
        const QJsonObject after = withDecision(
            draft(), decided(TrainingDecision::Assign, "refund", "remboursement", language));
        QCOMPARE(phrases(after, "refund", "en").size(), 2);
    }
}

void TestDecisions::aNewTopicHandsOverUntilSomebodyWritesIt()
{
    const QJsonObject after =
        withDecision(draft(), decided(TrainingDecision::NewTopic, "gift", "gift card"));
    const QJsonObject made = topic(after, "gift");
    QCOMPARE(phrases(after, "gift", "en"), QStringList{QStringLiteral("gift card")});
    const QJsonObject title = made.value(QLatin1StringView("title")).toObject();
    QCOMPARE(title.keys(), (QStringList{QStringLiteral("en"), QStringLiteral("pl")}));
    QVERIFY(made.value(QLatin1StringView("steps"))
                .toArray()
                .first()
                .toObject()
                .contains(QLatin1StringView("hand_over")));
    QVERIFY(!made.value(QLatin1StringView("sensitive")).toBool());
    // format 1 has no hand-over step; a sensitive topic hands over
    const QJsonObject older =
        withDecision(draft(1), decided(TrainingDecision::NewTopic, "gift", "gift card"));
    QVERIFY(topic(older, "gift").value(QLatin1StringView("sensitive")).toBool());
}

void TestDecisions::whoMustGoToPeopleGoesToOneTopic()
{
    QJsonObject after =
        withDecision(draft(), decided(TrainingDecision::People, "", "my solicitor"));
    after = withDecision(after, decided(TrainingDecision::People, "", "the press"));
    QCOMPARE(phrases(after, "people", "en").size(), 2);
    QVERIFY(topic(after, "people").value(QLatin1StringView("sensitive")).toBool());
    QCOMPARE(after.value(QLatin1StringView("topics")).toArray().size(), 2);
}

void TestDecisions::noiseChangesNothing()
{
    QCOMPARE(withDecision(draft(), decided(TrainingDecision::Noise, "", "lol")), draft());
}

void TestDecisions::undoingLeavesTheDraftAsItWas_data()
{
    QTest::addColumn<int>("decision");
    QTest::addColumn<QByteArray>("topic");
    QTest::newRow("assign") << int(TrainingDecision::Assign) << QByteArray("refund");
    QTest::newRow("new topic") << int(TrainingDecision::NewTopic) << QByteArray("gift");
    QTest::newRow("noise") << int(TrainingDecision::Noise) << QByteArray();
    QTest::newRow("people") << int(TrainingDecision::People) << QByteArray();
}

void TestDecisions::undoingLeavesTheDraftAsItWas()
{
    QFETCH(int, decision);
    QFETCH(QByteArray, topic);
    for (const int format : {1, 2}) {
        const auto body = decided(TrainingDecision(decision), topic.constData(), "żółw", "pl");
        QCOMPARE(withoutDecision(withDecision(draft(format), body), body), draft(format));
    }
}

void TestDecisions::undoingLeavesWhatAnEditorMadeOfATopic()
{
    const auto made = decided(TrainingDecision::NewTopic, "gift", "gift card");
    QJsonObject after = withDecision(draft(), made);
    after = withDecision(after, decided(TrainingDecision::Assign, "gift", "voucher"));
    after = withoutDecision(after, made);
    QCOMPARE(phrases(after, "gift", "en"), QStringList{QStringLiteral("voucher")});
}

void TestDecisions::aTopicThatIsGoneIsNoHarm()
{
    const auto body = decided(TrainingDecision::Assign, "gone", "text");
    QCOMPARE(withDecision(draft(), body), draft());
    QCOMPARE(withoutDecision(draft(), body), draft());
    QCOMPARE(withoutDecision({}, body), QJsonObject());
}

void TestDecisions::whatCannotBeDecidedIsNamed_data()
{
    QTest::addColumn<int>("decision");
    QTest::addColumn<QByteArray>("topic");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    const int assign = int(TrainingDecision::Assign);
    const int create = int(TrainingDecision::NewTopic);
    QTest::newRow("fine") << assign << QByteArray("refund") << QByteArray("x") << QString();
    QTest::newRow("no such topic") << assign << QByteArray("nope") << QByteArray("x") << "topic";
    QTest::newRow("there already") << create << QByteArray("refund") << QByteArray("x") << "topic";
    QTest::newRow("no id") << create << QByteArray("A b") << QByteArray("x") << "topic";
    QTest::newRow("empty") << assign << QByteArray("refund") << QByteArray("  ") << "text";
    QTest::newRow("a log file") << assign << QByteArray("refund") << QByteArray(2'000, 'x')
                                << "text";
    QTest::newRow("noise may be anything")
        << int(TrainingDecision::Noise) << QByteArray() << QByteArray(2'000, 'x') << QString();
}

void TestDecisions::whatCannotBeDecidedIsNamed()
{
    QFETCH(int, decision);
    QFETCH(QByteArray, topic);
    QFETCH(QByteArray, text);
    QFETCH(QString, field);
    const auto checked = checkDecision(
        draft(), decided(TrainingDecision(decision), topic.constData(), text.constData()));
    QCOMPARE(checked ? QString() : checked.error().context, field);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
