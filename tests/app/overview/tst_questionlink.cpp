// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/questionlink.h"

#include "core/base/random.h"

#include <QTest>

using namespace Wheelhouse;

class TestQuestionLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkReadsAsOneWouldWriteIt();
    void whatIsDefaultIsNotNamed();
    void everyQuestionComesBack_data();
    void everyQuestionComesBack();
    void randomTextComesBack();
    void damagedLinksAreRefusedOrMeanWhatTheySay();
    void oneIsReadHoweverItIsWritten_data();
    void oneIsReadHoweverItIsWritten();
    void anOwnZoneIsNotNamedAndComesBack();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aProblemHasWordsForTheLog();
};

namespace {

const QString warsaw = QStringLiteral("Europe/Warsaw");

OverviewParams asked(const char *period)
{
    OverviewParams params;
    params.period = QString::fromLatin1(period);
    params.zone = warsaw;
    return params;
}

OverviewParams everything()
{
    OverviewParams params = asked("custom");
    params.from = QStringLiteral("2026-03-02");
    params.to = QStringLiteral("2026-03-29");
    params.comparison = Comparison::Year;
    params.channel = QStringLiteral("webchat");
    params.brand = QStringLiteral("Nova & Co. = 100 % + more?");
    params.bot = QStringLiteral("radek#2");
    params.topic = QString::fromUtf8("оплата / płatność / 付款 / 🎬");
    params.team = QStringLiteral("tier-2");
    params.language = QStringLiteral("zh_CN");
    params.hours = HoursWish::Outside;
    params.metric = QStringLiteral("csat");
    return params;
}

} // namespace

void TestQuestionLink::aLinkReadsAsOneWouldWriteIt()
{
    OverviewParams params = asked("28d");
    params.channel = QStringLiteral("webchat");
    params.topic = QString::fromUtf8("płatność");
    params.metric = QStringLiteral("csat");
    QCOMPARE(questionLink(params),
             QStringLiteral("wheelhouse://overview?period=28d&zone=Europe/Warsaw&channel=webchat"
                            "&topic=p%C5%82atno%C5%9B%C4%87&metric=csat"));
}

void TestQuestionLink::whatIsDefaultIsNotNamed()
{
    QCOMPARE(questionLink({}),
             QStringLiteral("wheelhouse://overview?period=28d&zone=UTC&metric=contacts"));
    OverviewParams inside;
    inside.hours = HoursWish::Inside;
    QCOMPARE(
        questionLink(inside),
        QStringLiteral("wheelhouse://overview?period=28d&zone=UTC&hours=inside&metric=contacts"));
}

void TestQuestionLink::everyQuestionComesBack_data()
{
    QTest::addColumn<OverviewParams>("params");
    for (const char *period : {"today", "7d", "28d", "90d", "quarter", "all"})
        QTest::newRow(period) << asked(period);
    QTest::newRow("everything") << everything();
    OverviewParams week = asked("today");
    week.comparison = Comparison::Week;
    QTest::newRow("week") << week;
    week.comparison = Comparison::None;
    QTest::newRow("no comparison") << week;
}

void TestQuestionLink::everyQuestionComesBack()
{
    QFETCH(OverviewParams, params);
    const QString link = questionLink(params);
    const auto read = readQuestionLink(link, QStringLiteral("Asia/Tokyo"));
    QVERIFY2(std::holds_alternative<OverviewParams>(read), qPrintable(link));
    QCOMPARE(std::get<OverviewParams>(read), params);
    for (const QChar each : link) // and travels through any mail
        QVERIFY(each.unicode() > 0x20 && each.unicode() < 0x7f);
}

void TestQuestionLink::randomTextComesBack()
{
    Random random(11);
    for (int round = 0; round < 500; ++round) {
        OverviewParams params = asked("7d");
        for (quint64 left = 1 + random.below(40); left > 0; --left) {
            char32_t letter = 0;
            do {
                letter = char32_t(0x20 + random.below(random.chance(0.5) ? 0x60 : 0x1f000));
            } while ((letter >= 0x7f && letter < 0xa0) || (letter >= 0xd800 && letter < 0xe000));
            params.topic += QString::fromUcs4(&letter, 1);
        }
        const auto read = readQuestionLink(questionLink(params), {});
        QVERIFY(std::holds_alternative<OverviewParams>(read));
        QCOMPARE(std::get<OverviewParams>(read), params);
    }
}

void TestQuestionLink::damagedLinksAreRefusedOrMeanWhatTheySay()
{
    Random random(5);
    const QString signs = QStringLiteral("%&=?#/:+ 0Cae\u0142");
    int taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString link = questionLink(everything());
        for (quint64 changes = 1 + random.below(3); changes > 0; --changes) {
            const qsizetype at = qsizetype(random.below(quint64(link.size())));
            const QChar sign = signs.at(qsizetype(random.below(quint64(signs.size()))));
            if (random.chance(0.4))
                link[at] = sign;
            else if (random.chance(0.5))
                link.insert(at, sign);
            else
                link.remove(at, qsizetype(1 + random.below(6)));
        }
        const auto read = readQuestionLink(link, warsaw);
        const auto *params = std::get_if<OverviewParams>(&read);
        if (!params)
            continue;
        ++taken;
        const auto again = readQuestionLink(questionLink(*params), {});
        QVERIFY2(std::holds_alternative<OverviewParams>(again), qPrintable(link));
        QCOMPARE(std::get<OverviewParams>(again), *params);
    }
    QVERIFY(taken > 1000 && taken < 19'000);
}

void TestQuestionLink::oneIsReadHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("link");
    const auto row = [](const char *link) { QTest::newRow(link) << QString::fromUtf8(link); };
    row("wheelhouse://overview?channel=webchat&period=28d");
    row("WHEELHOUSE://Overview/?period=28d&channel=webchat");
    row("wheelhouse://overview?channel=webchat");
    row("wheelhouse://overview?&channel=web%63hat&&topic=&");
    row("wheelhouse://overview?channel=webchat&comparison=previous&zone=Europe%2FWarsaw");
}

void TestQuestionLink::oneIsReadHoweverItIsWritten()
{
    QFETCH(QString, link);
    OverviewParams wanted = asked("28d");
    wanted.channel = QStringLiteral("webchat");
    const auto read = readQuestionLink(link, warsaw);
    QVERIFY(std::holds_alternative<OverviewParams>(read));
    QCOMPARE(std::get<OverviewParams>(read), wanted);
}

void TestQuestionLink::anOwnZoneIsNotNamedAndComesBack()
{
    const QString link = questionLink(asked("7d"), warsaw);
    QCOMPARE(link, QStringLiteral("wheelhouse://overview?period=7d&metric=contacts"));
    const auto moved = readQuestionLink(link, QStringLiteral("Asia/Tokyo"));
    QCOMPARE(std::get<OverviewParams>(moved).zone, QStringLiteral("Asia/Tokyo"));
    QVERIFY(questionLink(asked("7d"), QStringLiteral("Asia/Tokyo")).contains(warsaw));
}

void TestQuestionLink::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    using enum LinkFault;
    const auto row = [](const QString &link, LinkFault fault, const char *name = "",
                        const char *value = "") {
        QTest::newRow(qPrintable(link.left(80)))
            << link << int(fault) << QString::fromUtf8(name) << QString::fromUtf8(value);
    };
    const auto with = [](const char *query) {
        return QStringLiteral("wheelhouse://overview?") + QString::fromUtf8(query);
    };
    row(QString(), NoLink);
    row(QStringLiteral("https://overview?period=7d"), NoLink);
    row(QStringLiteral("wheelhouse:overview"), NoLink);
    row(QStringLiteral("--demo"), NoLink);
    row(with("topic=") + QString(longestQuestionLink, u'x'), TooLong);
    row(QStringLiteral("wheelhouse://"), UnknownPage);
    row(QStringLiteral("wheelhouse://queue/42"), UnknownPage, "queue/42");
    row(QStringLiteral("wheelhouse://me@overview:80?period=7d"), UnknownPage, "me@overview:80");
    row(with("period"), Broken, "period");
    row(with("=7d"), Broken, "=7d");
    row(with("topic=%4"), Broken, "topic=%4");
    row(with("topic=%"), Broken, "topic=%");
    row(with("topic=%zz"), Broken, "topic=%zz");
    row(with("topic=%FF"), Broken, "topic=%FF");
    row(with("topic=%C5"), Broken, "topic=%C5");
    row(with("topic=%ED%A0%80"), Broken, "topic=%ED%A0%80");
    row(with("period=7d&server=evil.example"), UnknownParameter, "server");
    row(with("Period=7d"), UnknownParameter, "Period");
    row(with("period=7d&channel=a&channel=b"), Twice, "channel");
    row(with("period=7d&period=7d"), Twice, "period");
    row(with("period=fortnight"), BadValue, "period", "fortnight");
    row(with("period="), BadValue, "period");
    row(with("period=7d&comparison=decade"), BadValue, "comparison", "decade");
    row(with("period=28d&comparison=week"), BadValue, "comparison", "week");
    row(with("period=custom"), BadValue, "from");
    row(with("period=custom&from=2026-03-02&to=2026-03-01"), BadValue, "to", "2026-03-01");
    row(with("period=custom&from=2016-03-02&to=2026-03-01"), BadValue, "to", "2026-03-01");
    row(with("period=custom&from=yesterday&to=2026-03-01"), BadValue, "from", "yesterday");
    row(with("period=7d&from=2026-03-02"), BadValue, "from", "2026-03-02");
    row(with("zone=Mars/Base"), BadValue, "zone", "Mars/Base");
    row(with("metric=happiness"), BadValue, "metric", "happiness");
    row(with("topic=a%00b"), BadValue, "topic", "a");
    row(with("topic=a%0Ab"), BadValue, "topic", "a\nb");
}

void TestQuestionLink::whatIsWrongIsNamed()
{
    QFETCH(QString, link);
    const auto read = readQuestionLink(link, warsaw);
    QVERIFY(std::holds_alternative<LinkProblem>(read));
    const LinkProblem problem = std::get<LinkProblem>(read);
    QTEST(int(problem.fault), "fault");
    QTEST(problem.name, "name");
    if (!link.contains(QStringLiteral("%00")))
        QTEST(problem.value, "value");
}

void TestQuestionLink::aProblemHasWordsForTheLog()
{
    const auto read = readQuestionLink(QStringLiteral("wheelhouse://overview?zone=Mars"), warsaw);
    QCOMPARE(std::get<LinkProblem>(read).text(), QString::fromUtf8("bad value “zone”: “Mars”"));
}

QTEST_GUILESS_MAIN(TestQuestionLink)
#include "tst_questionlink.moc"
