// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/ibmtwitterreader.h"

#include "tests/backend/import/importprobe.h"

#include <QTest>

using namespace Wheelhouse;

class TestIbmTwitterReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsAreParsed_data();
    void durationsAreParsed();
    void aDialogueIsOneConversation();
    void aTurnWithoutATimeIsRefusedAlone();
    void aNegativeDurationCostsTheLastTurn();
    void dialoguesThatMakeNoSenseAreRefused();
    void aFileThatIsNoArrayIsInvalid();
};

namespace {

QByteArray dialogue(const char *id, const char *turns, const char *duration)
{
    return QByteArray(R"({"agentURL":{"url_utterance":"see the page"},"dialogContent":[)") + turns +
           R"(],"dialogHeader":{"company":"AdobeCare","conversationDateTime":)" +
           R"("2020-03-20T16:00:00.000Z","duration":")" + duration + R"(","sessionID":")" + id +
           "\"}}";
}

const char *const question =
    R"({"client":"c1","datetime":"2020-03-20T16:00:00.000Z","message":"help"})";
const char *const exchange =
    R"({"client":"c1","datetime":"2020-03-20T16:00:00.000Z","message":"help"},
    {"agent":"AdobeCare","datetime":"2020-03-20T16:10:00.000Z","message":"which one?"},
    {"client1":"c2","datetime":"2020-03-20T16:20:00.000Z","message":"this"})";

} // namespace

void TestIbmTwitterReader::durationsAreParsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<qint64>>("ms");
    using Ms = std::optional<qint64>;
    QTest::newRow("plain") << QStringLiteral("01:26:55.0") << Ms(5'215'000);
    QTest::newRow("long") << QStringLiteral("125:00:01") << Ms(450'001'000);
    QTest::newRow("negative") << QStringLiteral("-12:14:20.") << Ms(-44'060'000);
    QTest::newRow("minutes over") << QStringLiteral("01:60:00.0") << Ms();
    QTest::newRow("cut") << QStringLiteral("01:26") << Ms();
    QTest::newRow("nothing") << QString() << Ms();
    QTest::newRow("words") << QStringLiteral("a while") << Ms();
}

void TestIbmTwitterReader::durationsAreParsed()
{
    QFETCH(QString, text);
    QTEST(parseIbmDuration(text), "ms");
}

void TestIbmTwitterReader::aDialogueIsOneConversation()
{
    ImportProbe probe;
    QVERIFY(
        probe.import(ImportFormat::IbmTwitter, "[\n" + dialogue("s1", exchange, "01:00:00.0") + "]")
            .ok());
    QCOMPARE(probe.events().keys(), QStringList{QStringLiteral("ibm-s1")});
    const QList<Event> events = probe.events().first();
    QCOMPARE(courseOf(events),
             QStringLiteral("conversation_started+0 customer_wrote+0 agent_wrote+600 "
                            "customer_wrote+1200 agent_wrote+3600 closed+90000"));
    QCOMPARE(std::get<ConversationStarted>(events[0].body).brand, QStringLiteral("AdobeCare"));
    QCOMPARE(std::get<AgentWrote>(events[4].body).text, QStringLiteral("see the page"));
    QCOMPARE(events[3].actor.id, QStringLiteral("ibm-c2"));
    QCOMPARE(events[3].customer, QStringLiteral("ibm-c1"));
    QCOMPARE(probe.report.read, 4);
    QCOMPARE(probe.report.imported, 4);
}

void TestIbmTwitterReader::aTurnWithoutATimeIsRefusedAlone()
{
    ImportProbe probe;
    const QByteArray turns = QByteArray(question) +
                             R"(,{"client":"c1","datetime":"soon","message":"?"})" +
                             R"(,{"datetime":"2020-03-20T16:10:00.000Z","message":"?"})";
    QVERIFY(probe
                .import(ImportFormat::IbmTwitter,
                        "[" + dialogue("s1", turns.constData(), "01:00:00.0") + "]")
                .ok());
    QCOMPARE(textsOf(probe.report.refused),
             (QStringList{QStringLiteral("1: malformed time (soon)"),
                          QStringLiteral("1: turn without an author (2020-03-20T16:10:00.000Z)")}));
    QCOMPARE(probe.report.read, 4);
    QCOMPARE(probe.report.imported, 2);
}

void TestIbmTwitterReader::aNegativeDurationCostsTheLastTurn()
{
    ImportProbe probe;
    QVERIFY(probe
                .import(ImportFormat::IbmTwitter, "[" + dialogue("s1", exchange, "-01:00:00.") +
                                                      ",\n" + dialogue("s2", question, "whenever") +
                                                      "]")
                .ok());
    QCOMPARE(courseOf(probe.events().value(QStringLiteral("ibm-s1"))),
             QStringLiteral("conversation_started+0 customer_wrote+0 agent_wrote+600 "
                            "customer_wrote+1200 closed+87600"));
    QCOMPARE(textsOf(probe.report.refused),
             (QStringList{QStringLiteral("1: negative duration (-01:00:00.)"),
                          QStringLiteral("4: malformed duration (whenever)")}));
}

void TestIbmTwitterReader::dialoguesThatMakeNoSenseAreRefused()
{
    ImportProbe probe;
    const char *const answerFirst =
        R"({"agent":"a","datetime":"2020-03-20T16:10:00.000Z","message":"hi"})";
    QVERIFY(probe
                .import(ImportFormat::IbmTwitter, "[{\"a\":},\n" +
                                                      dialogue("", question, "0:00:09") + ",\n" +
                                                      dialogue("s1", question, "00:00:09") + ",\n" +
                                                      dialogue("s1", question, "00:00:09") + ",\n" +
                                                      dialogue("s2", answerFirst, "00:00:09") + "]")
                .ok());
    QCOMPARE(probe.events().size(), 1);
    QCOMPARE(probe.report.read, 9);
    QCOMPARE(probe.report.imported, 2);
    QCOMPARE(probe.report.refusedRows, 7);
    QCOMPARE(probe.report.refusedByReason.value(QStringLiteral("the same dialogue twice")), 2);
    QCOMPARE(probe.report.refusedByReason.value(QStringLiteral("malformed dialogue")), 1);
    QCOMPARE(probe.report.refusedByReason.value(QStringLiteral("dialogue without id")), 2);
}

void TestIbmTwitterReader::aFileThatIsNoArrayIsInvalid()
{
    for (const QByteArray &text : {QByteArray("{}"), QByteArray(""), QByteArray("[1]")}) {
        ImportProbe probe;
        const auto done = probe.import(ImportFormat::IbmTwitter, text);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::Invalid);
        QVERIFY(done.error().context.endsWith(QStringLiteral("f:1")));
    }
}

QTEST_GUILESS_MAIN(TestIbmTwitterReader)
#include "tst_ibmtwitterreader.moc"
