// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scripts/outagecard.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

constexpr qint64 nowMs = 1'700'000'000'000;

OutageOpened card()
{
    return {QStringLiteral("radek"),
            QStringLiteral("outage-1"),
            QStringLiteral("Chromecast"),
            {QStringLiteral("chromecast does not connect")},
            {{QStringLiteral("pl"), QStringLiteral("Naprawiamy.")}},
            nowMs + 3'600'000,
            {}};
}

QJsonObject script(int format)
{
    return {{QStringLiteral("format"), format},
            {QStringLiteral("languages"), QJsonArray{QStringLiteral("en"), QStringLiteral("pl")}},
            {QStringLiteral("topics"), QJsonArray{QJsonObject{{QStringLiteral("id"), 1}}}}};
}

} // namespace

class TestOutageCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourLinesMakeATopic();
    void withoutACardTheScriptIsTheSame();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
};

void TestOutageCard::fourLinesMakeATopic()
{
    for (const int format : {1, 2}) {
        const QJsonObject with = withOutages(script(format), {card()});
        const QJsonArray topics = with.value(QLatin1StringView("topics")).toArray();
        QCOMPARE(topics.size(), 2);
        const QJsonObject topic = topics.last().toObject();
        QCOMPARE(topic.value(QLatin1StringView("id")), QStringLiteral("outage-1"));
        const QJsonObject step =
            topic.value(QLatin1StringView("steps")).toArray().first().toObject();
        const QJsonObject said =
            step.value(format == 1 ? QLatin1StringView("text") : QLatin1StringView("say"))
                .toObject();
        // the one text there is serves every language the bot speaks
        QCOMPARE(said.value(QLatin1StringView("pl")), QStringLiteral("Naprawiamy."));
        QCOMPARE(said.value(QLatin1StringView("en")), QStringLiteral("Naprawiamy."));
        QVERIFY(step.value(QLatin1StringView("confirm")).toBool());
    }
}

void TestOutageCard::withoutACardTheScriptIsTheSame()
{
    QCOMPARE(withOutages(script(2), {}), script(2));
}

void TestOutageCard::whatIsMissingIsNamed_data()
{
    QTest::addColumn<int>("flaw");
    QTest::addColumn<QString>("field");
    QTest::newRow("none") << 0 << QString();
    QTest::newRow("no title") << 1 << "title";
    QTest::newRow("no phrase") << 2 << "phrases";
    QTest::newRow("an empty phrase") << 3 << "phrases";
    QTest::newRow("no text") << 4 << "texts";
    QTest::newRow("a text that is none") << 5 << "texts";
    QTest::newRow("over already") << 6 << "expires_at_ms";
    QTest::newRow("for ever") << 7 << "expires_at_ms";
}

void TestOutageCard::whatIsMissingIsNamed()
{
    QFETCH(int, flaw);
    QFETCH(QString, field);
    OutageOpened flawed = card();
    switch (flaw) {
    case 1:
        flawed.title = QStringLiteral("  ");
        break;
    case 2:
        flawed.phrases.clear();
        break;
    case 3:
        flawed.phrases.append(QString());
        break;
    case 4:
        flawed.texts = {};
        break;
    case 5:
        flawed.texts.insert(QStringLiteral("en"), 7);
        break;
    case 6:
        flawed.expiresAtMs = nowMs - 1;
        break;
    case 7:
        flawed.expiresAtMs = nowMs + 365LL * 24 * 3'600'000;
        break;
    }
    const auto checked = checkOutage(flawed, nowMs);
    QCOMPARE(checked ? QString() : checked.error().context, field);
}

QTEST_GUILESS_MAIN(TestOutageCard)
#include "tst_outagecard.moc"
