// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/whyquestion.h"

#include <QDateTime>
#include <QTest>

using namespace Wheelhouse;

namespace {

qint64 msOf(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

const qint64 askedMs = msOf("2026-03-30T10:20:00Z");

WhyParams whyOf(const char *metric, const char *period = "7d")
{
    WhyParams params;
    params.metric = QString::fromLatin1(metric);
    params.question.period = QString::fromLatin1(period);
    return params;
}

QString contextOf(const WhyParams &params, const StoreSpan &store = {})
{
    const auto query = whyQuestion(params, askedMs, store);
    return query ? QString() : query.error().context;
}

} // namespace

class TestWhyQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePeriodsAreThoseOfThePage()
    {
        const auto query = whyQuestion(whyOf("csat"), askedMs, {});
        QVERIFY(query);
        QCOMPARE(query->fromMs, msOf("2026-03-24T00:00:00Z"));
        QCOMPARE(query->toMs, msOf("2026-03-31T00:00:00Z"));
        QCOMPARE(query->againstFromMs, msOf("2026-03-17T00:00:00Z"));
        QCOMPARE(query->againstToMs, msOf("2026-03-23T10:15:00Z")); // up to the same time of day
    }

    void theFilterHoldsAndIsNotTriedAsADimension()
    {
        WhyParams params = whyOf("csat");
        params.question.channel = QStringLiteral("webchat");
        const auto query = whyQuestion(params, askedMs, {});
        QCOMPARE(query->where,
                 (QMap<QString, QString>{{QStringLiteral("channel"), QStringLiteral("webchat")}}));
        QCOMPARE(query->by.join(u' '), QStringLiteral("brand bot topic team language"));
        params.by = {QStringLiteral("topic")};
        QCOMPARE(whyQuestion(params, askedMs, {})->by, params.by);
    }

    void ofAPercentileTheMeanIsTakenApart()
    {
        QCOMPARE(whyQuestion(whyOf("first_response_human_p90"), askedMs, {})->metric,
                 QStringLiteral("first_response_human_mean"));
        QCOMPARE(whyQuestion(whyOf("csat"), askedMs, {})->metric, QStringLiteral("csat"));
        for (const Metric &metric : metricCatalogue()) {
            const Metric *inParts = metricInParts(metric);
            if (inParts && inParts != &metric)
                QCOMPARE(inParts->part, metric.part);
        }
    }

    void whatCannotBeToldIsSaidWithItsField()
    {
        QCOMPARE(contextOf(whyOf("waiting_now")), QStringLiteral("metric"));
        QCOMPARE(contextOf(whyOf("happiness")), QStringLiteral("metric"));
        QCOMPARE(contextOf(whyOf("csat", "all"), {askedMs - 900'000, askedMs}),
                 QStringLiteral("comparison"));
        WhyParams alone = whyOf("csat");
        alone.question.comparison = Comparison::None;
        QCOMPARE(contextOf(alone), QStringLiteral("comparison"));
        QCOMPARE(contextOf(whyOf("csat"), {msOf("2026-03-20T00:00:00Z"), askedMs}),
                 QStringLiteral("comparison")); // the store is too young
        WhyParams odd = whyOf("csat");
        odd.by = {QStringLiteral("shoe_size")};
        QCOMPARE(contextOf(odd), QStringLiteral("by"));
        QCOMPARE(contextOf(whyOf("csat", "fortnight")), QStringLiteral("period"));
    }

    void atMidnightThereIsNothingToCompareYet()
    {
        const auto query = whyQuestion(whyOf("csat", "today"), msOf("2026-03-30T00:05:00Z"), {});
        QVERIFY(!query);
        QCOMPARE(query.error().context, QStringLiteral("comparison"));
    }

    void theMostTellingComesFirst()
    {
        const WhyParams params = whyOf("csat");
        WhyQuery query = *whyQuestion(params, askedMs, {});
        query.by = {QStringLiteral("brand"), QStringLiteral("topic")};
        WhyAnswer answer;
        answer.decompositions.resize(2);
        answer.decompositions[1].told = 0.3;
        const WhyExplained explained = whyExplained(params, query, answer);
        QCOMPARE(explained.by.first().dimension, QStringLiteral("topic"));
        QCOMPARE(explained.asked, QStringLiteral("csat"));
        QCOMPARE(fromJson<WhyExplained>(toJson(explained)).value(), explained);
        QCOMPARE(fromJson<WhyParams>(toJson(params)).value(), params);
    }
};

QTEST_GUILESS_MAIN(TestWhyQuestion)
#include "tst_whyquestion.moc"
