// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/import/importprobe.h"

#include "core/kpi/contactfacts.h"

#include <QTest>

using namespace Wheelhouse;

class TestTwcsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThreadIsOneConversation();
    void onlyAReplyToTheFirstTweetIsTheFirstResponse();
    void anUnansweredThreadNamesItsBrand();
    void tweetsWithoutABeginningAreRefused();
    void malformedRowsAreRefused();
    void repliesOlderThanTheirTweetStayAndAreRemarkedOn();
    void textIsKeptAsItIs();
};

namespace {

const QByteArray columns =
    "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n";

QByteArray tweet(int id, const char *author, int minute, const char *text, const char *answers = "")
{
    const bool inbound = author[0] >= '0' && author[0] <= '9';
    return QStringLiteral("%1,%2,%3,Tue Oct 31 22:%4:10 +0000 2017,%5,,%6\n")
        .arg(id)
        .arg(QString::fromUtf8(author), inbound ? QStringLiteral("True") : QStringLiteral("False"))
        .arg(minute, 2, 10, QLatin1Char('0'))
        .arg(QString::fromUtf8(text), QString::fromLatin1(answers))
        .toUtf8();
}

} // namespace

void TestTwcsReader::aThreadIsOneConversation()
{
    ImportProbe probe;
    QVERIFY(probe
                .import(ImportFormat::Twcs, columns + tweet(9, "sprintcare", 5, "hello", "20") +
                                                tweet(20, "115", 0, "@sprintcare help") +
                                                tweet(11, "115", 7, "thanks", "9"))
                .ok());
    QCOMPARE(probe.events().keys(), QStringList{QStringLiteral("twcs-20")});
    const QList<Event> events = probe.events().first();
    QCOMPARE(courseOf(events),
             QStringLiteral("conversation_started+0 customer_wrote+0 agent_wrote+300 "
                            "customer_wrote+420 closed+86820"));
    QCOMPARE(events.first().atMs, 1'509'487'210'000); // 2017-10-31 22:00:10 UTC
    QCOMPARE(events.first().channel, QStringLiteral("twitter"));
    QCOMPARE(events.first().customer, QStringLiteral("twitter-115"));
    QCOMPARE(std::get<ConversationStarted>(events[0].body).brand, QStringLiteral("sprintcare"));
    QCOMPARE(std::get<AgentWrote>(events[2].body).answers, QStringLiteral("20"));
    QCOMPARE(std::get<Closed>(events.last().body).reason, CloseReason::Silent);
    QCOMPARE(probe.report.read, 3);
    QCOMPARE(probe.report.imported, 3);
    QCOMPARE(probe.report.conversations, 1);
}

void TestTwcsReader::onlyAReplyToTheFirstTweetIsTheFirstResponse()
{
    ImportProbe probe;
    QVERIFY(probe
                .import(ImportFormat::Twcs,
                        columns + tweet(1, "115", 0, "help") + tweet(2, "115", 1, "please", "1") +
                            tweet(3, "brand", 2, "hi", "2") + tweet(4, "brand", 9, "hi", "1"))
                .ok());
    ContactFacts facts;
    for (const Event &event : probe.events().first())
        apply(facts, event);
    QCOMPARE((facts.firstAgentReplyMs - facts.startedMs) / 60'000, 9);
}

void TestTwcsReader::anUnansweredThreadNamesItsBrand()
{
    ImportProbe probe;
    QVERIFY(probe.import(ImportFormat::Twcs, columns + tweet(1, "115", 0, "@99 @AirHelp: where?"))
                .ok());
    const QList<Event> events = probe.events().first();
    QCOMPARE(std::get<ConversationStarted>(events[0].body).brand, QStringLiteral("AirHelp"));
}

void TestTwcsReader::tweetsWithoutABeginningAreRefused()
{
    ImportProbe probe;
    QVERIFY(probe
                .import(ImportFormat::Twcs,
                        columns + tweet(1, "115", 0, "re", "77") + tweet(2, "brand", 1, "re", "1") +
                            tweet(3, "brand", 1, "news") + tweet(4, "115", 2, "re", "3") +
                            tweet(5, "115", 2, "re", "6") + tweet(6, "115", 2, "re", "5"))
                .ok());
    QVERIFY(probe.events().isEmpty());
    const auto missing = QStringLiteral("the beginning of its thread is not in the file");
    const auto byBrand = QStringLiteral("its thread was begun by the brand");
    const auto circle = QStringLiteral("tweets that answer each other in a circle");
    QCOMPARE(textsOf(probe.report.refused), (QStringList{QStringLiteral("2: %1 (1)").arg(missing),
                                                         QStringLiteral("3: %1 (2)").arg(missing),
                                                         QStringLiteral("4: %1 (3)").arg(byBrand),
                                                         QStringLiteral("5: %1 (4)").arg(byBrand),
                                                         QStringLiteral("6: %1 (5)").arg(circle),
                                                         QStringLiteral("7: %1 (6)").arg(circle)}));
    QCOMPARE(probe.report.refusedByReason,
             (QMap<QString, qint64>{{missing, 2}, {byBrand, 2}, {circle, 2}}));
}

void TestTwcsReader::malformedRowsAreRefused()
{
    ImportProbe probe;
    QVERIFY(probe
                .import(ImportFormat::Twcs,
                        columns + "x,115,True,Tue Oct 31 22:00:10 +0000 2017,a,,\n" +
                            "1,115,Maybe,Tue Oct 31 22:00:10 +0000 2017,a,,\n" +
                            "2,115,True,Tue Okt 31 22:00:10 +0000 2017,a,,\n" +
                            "3,115,True,Tue Feb 31 22:00:10 +0000 2017,a,,\n" +
                            "4,115,True,2017-10-31,a,,\n" +
                            "5,115,True,Tue Oct 31 22:00:10 +0000 2017,a,,seven\n" +
                            "6,115,True\n" + "7,115,True,Tue Oct 31,a\"b,,\n" +
                            tweet(8, "1", 0, "a") + tweet(8, "1", 0, "a"))
                .ok());
    QCOMPARE(textsOf(probe.report.refused),
             (QStringList{QStringLiteral("2: malformed tweet id (x)"),
                          QStringLiteral("3: neither inbound nor outbound (Maybe)"),
                          QStringLiteral("4: malformed time (Tue Okt 31 22:00:10 +0000 2017)"),
                          QStringLiteral("5: malformed time (Tue Feb 31 22:00:10 +0000 2017)"),
                          QStringLiteral("6: malformed time (2017-10-31)"),
                          QStringLiteral("7: malformed id of the tweet answered (seven)"),
                          QStringLiteral("8: malformed row (3 fields where 7 belong)"),
                          QStringLiteral("9: malformed row (a quote inside a field that is not "
                                         "quoted)"),
                          QStringLiteral("11: the same tweet twice (8)")}));
    QCOMPARE(probe.report.read, 10);
    QCOMPARE(probe.report.imported, 1);
}

void TestTwcsReader::repliesOlderThanTheirTweetStayAndAreRemarkedOn()
{
    ImportProbe probe;
    QVERIFY(probe
                .import(ImportFormat::Twcs,
                        columns + tweet(1, "115", 30, "help") + tweet(2, "brand", 10, "hi", "1"))
                .ok());
    QCOMPARE(
        courseOf(probe.events().first()),
        QStringLiteral("conversation_started+0 customer_wrote+0 agent_wrote+-1200 closed+86400"));
    QCOMPARE(textsOf(probe.report.odd),
             QStringList{QStringLiteral("3: older than the tweet it answers (1)")});
}

void TestTwcsReader::textIsKeptAsItIs()
{
    ImportProbe probe;
    QVERIFY(probe
                .import(ImportFormat::Twcs,
                        columns + tweet(1, "115", 0, "\"two\nlines, \"\"zażółć\"\" 😀\""))
                .ok());
    QCOMPARE(std::get<CustomerWrote>(probe.events().first()[1].body).text,
             QStringLiteral("two\nlines, \"zażółć\" 😀"));
}

QTEST_GUILESS_MAIN(TestTwcsReader)
#include "tst_twcsreader.moc"
