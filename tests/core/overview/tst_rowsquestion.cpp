// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/rowsquestion.h"

#include "core/hours/hoursbook.h"

#include <QDateTime>
#include <QTest>

using namespace Wheelhouse;

namespace {

qint64 rowsMsOf(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

const qint64 rowsAskedMs = rowsMsOf("2026-03-30T10:20:00Z");

RowsParams rowsOf(const char *metric)
{
    RowsParams params;
    params.metric = QString::fromLatin1(metric);
    params.question.period = QStringLiteral("7d");
    return params;
}

QString rowsContext(const RowsParams &params)
{
    const auto question = rowsQuestion(params, rowsAskedMs, {});
    return question ? QString() : question.error().context;
}

} // namespace

class TestRowsQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePeriodIsThatOfThePage()
    {
        RowsParams params = rowsOf("csat");
        params.question.zone = QStringLiteral("Europe/Warsaw");
        const auto question = rowsQuestion(params, rowsAskedMs, {});
        QVERIFY(question);
        QCOMPARE(question->query.metrics, QStringList{QStringLiteral("csat")});
        QCOMPARE(question->query.fromMs, rowsMsOf("2026-03-23T23:00:00Z"));
        QCOMPARE(question->query.toMs, rowsMsOf("2026-03-30T22:00:00Z")); // summer time since
        QVERIFY(!question->place.bucketStartMs);
        QVERIFY(!question->after);
    }

    void theMetricOfThePageIsTheDefault()
    {
        RowsParams params = rowsOf("");
        params.question.metric = QStringLiteral("handling_mean");
        QCOMPARE(rowsQuestion(params, rowsAskedMs, {})->query.metrics,
                 QStringList{QStringLiteral("handling_mean")});
    }

    void theHoursOfThePageHold()
    {
        RowsParams params = rowsOf("contacts");
        params.question.hours = HoursWish::Outside;
        const auto book = std::make_shared<const HoursBook>();
        const auto question = rowsQuestion(params, rowsAskedMs, {0, 0, book});
        QCOMPARE(question->query.hours.wish, HoursWish::Outside);
        QCOMPARE(question->query.hours.book, book);
    }

    void aRowOfATableHoldsBesideTheFilter()
    {
        RowsParams params = rowsOf("csat");
        params.question.channel = QStringLiteral("webchat");
        params.where = {{QStringLiteral("topic"), QString()}}; // of no known topic
        QCOMPARE(rowsQuestion(params, rowsAskedMs, {})->query.where,
                 (QMap<QString, QString>{{QStringLiteral("channel"), QStringLiteral("webchat")},
                                         {QStringLiteral("topic"), QString()}}));
        params.where.insert(QStringLiteral("channel"), QStringLiteral("phone"));
        QCOMPARE(rowsContext(params), QStringLiteral("where"));
    }

    void anHourOfTheWeekIsAStep()
    {
        RowsParams params = rowsOf("contacts");
        params.hourOfWeek = 25;
        const auto question = rowsQuestion(params, rowsAskedMs, {});
        QCOMPARE(question->query.step, Step::HourOfWeek);
        QCOMPARE(question->place.bucketStartMs, std::optional<qint64>(25 * 3'600'000));
    }

    void aPlaceIsReadBack()
    {
        RowsParams params = rowsOf("contacts");
        params.after = rowsPlace(1'700'000'000'000, QStringLiteral("c:odd"));
        const auto question = rowsQuestion(params, rowsAskedMs, {});
        QCOMPARE(question->after, std::pair(qint64(1'700'000'000'000), QStringLiteral("c:odd")));
    }

    void badQuestionsNameTheirField()
    {
        QCOMPARE(rowsContext(rowsOf("luck")), QStringLiteral("metric"));
        QCOMPARE(rowsContext(rowsOf("waiting_now")), QStringLiteral("metric"));
        const auto with = [](auto change) {
            RowsParams params = rowsOf("contacts");
            change(params);
            return rowsContext(params);
        };
        QCOMPARE(with([](RowsParams &p) { p.limit = 0; }), QStringLiteral("limit"));
        QCOMPARE(with([](RowsParams &p) { p.limit = 501; }), QStringLiteral("limit"));
        QCOMPARE(with([](RowsParams &p) { p.hourOfWeek = 168; }), QStringLiteral("hour_of_week"));
        QCOMPARE(with([](RowsParams &p) { p.hourOfWeek = -1; }), QStringLiteral("hour_of_week"));
        QCOMPARE(with([](RowsParams &p) { p.after = QStringLiteral("x"); }),
                 QStringLiteral("after"));
        QCOMPARE(with([](RowsParams &p) { p.after = QStringLiteral("12:"); }),
                 QStringLiteral("after"));
        QCOMPARE(with([](RowsParams &p) {
                     p.where = {{QStringLiteral("moon"), QString()}};
                 }),
                 QStringLiteral("where"));
        QCOMPARE(with([](RowsParams &p) { p.question.zone = QStringLiteral("Mars/Base"); }),
                 QStringLiteral("zone"));
        QCOMPARE(with([](RowsParams &p) { p.question.period = QStringLiteral("ever"); }),
                 QStringLiteral("period"));
    }

    void aRowSaysWhatTheContactIs()
    {
        ContactFacts facts;
        facts.startedMs = 5;
        facts.dims.topic = QStringLiteral("login");
        facts.agent = QStringLiteral("ann");
        const FigureRow row =
            figureRow(QStringLiteral("c1"), facts, {0, 1, 1, {}, Measure::Contacts});
        QCOMPARE(row.conversation, QStringLiteral("c1"));
        QCOMPARE(row.agent, QStringLiteral("ann"));
        QCOMPARE(row.topic, QStringLiteral("login"));
        QCOMPARE(row.whole, qint64(1));
        QCOMPARE(row.leftOut, std::optional(Measure::Contacts));
        QCOMPARE(fromJson<FigureRow>(toJson(row)).value(), row);
    }
};

QTEST_GUILESS_MAIN(TestRowsQuestion)
#include "tst_rowsquestion.moc"
