// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/rowsquestion.h"

namespace Wheelhouse {

namespace {

constexpr qint64 weekHourMs = 3'600'000;
constexpr int hoursAWeek = 7 * 24;

constexpr std::array rowFilters{
    std::pair{"channel", &OverviewParams::channel},
    std::pair{"brand", &OverviewParams::brand},
    std::pair{"bot", &OverviewParams::bot},
    std::pair{"topic", &OverviewParams::topic},
    std::pair{"team", &OverviewParams::team},
    std::pair{"language", &OverviewParams::language},
};

Error noSuchRows(const char *where, const QString &what)
{
    return {ErrorCode::Invalid, what, QString::fromLatin1(where)};
}

Result<void> addFilters(const RowsParams &params, QMap<QString, QString> &where)
{
    where = params.where;
    for (const auto &[name, filter] : rowFilters) {
        const QString &value = params.question.*filter;
        const QString dimension = QString::fromLatin1(name);
        if (value.isEmpty())
            continue;
        if (where.value(dimension, value) != value)
            return noSuchRows("where", QStringLiteral("“%1” is filtered already").arg(dimension));
        where.insert(dimension, value);
    }
    return {};
}

Result<void> readPlace(const QString &after, RowsQuestion &question)
{
    if (after.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 startedMs = after.section(u':', 0, 0).toLongLong(&isNumber);
    const QString id = after.section(u':', 1);
    if (!isNumber || id.isEmpty())
        return noSuchRows("after", QStringLiteral("this is no place among the contacts"));
    question.after.emplace(startedMs, id);
    return {};
}

} // namespace

Result<RowsQuestion> rowsQuestion(const RowsParams &params, qint64 nowMs, const StoreSpan &store)
{
    RowsQuestion question;
    if (params.limit < 1 || params.limit > mostRowsAPage)
        return noSuchRows("limit", QStringLiteral("from 1 to %1").arg(mostRowsAPage));
    question.limit = params.limit;
    const auto period = OverviewPeriod::make(params.question, nowMs, store);
    if (!period)
        return period.error();
    Query &query = question.query;
    query.metrics = {params.metric.isEmpty() ? params.question.metric : params.metric};
    query.zone = params.question.zone.toUtf8();
    query.fromMs = period->fromMs();
    query.toMs = std::max(period->endMs(), period->fromMs() + 1);
    query.hours = {params.question.hours, store.hours};
    if (auto added = addFilters(params, query.where); !added)
        return added.error();
    if (params.hourOfWeek) {
        if (*params.hourOfWeek < 0 || *params.hourOfWeek >= hoursAWeek)
            return noSuchRows("hour_of_week", QStringLiteral("a week has the hours 0 to 167"));
        query.step = Step::HourOfWeek;
        question.place.bucketStartMs = *params.hourOfWeek * weekHourMs;
    }
    if (!params.agent.isEmpty())
        question.place.agent = params.agent;
    if (auto read = readPlace(params.after, question); !read)
        return read.error();
    if (const auto rows = FigureRows::prepare(query, question.place); !rows) {
        Error error = rows.error();
        if (error.context == u"metrics")
            error.context = QStringLiteral("metric");
        return error;
    }
    return question;
}

QString rowsPlace(qint64 startedMs, const QString &conversation)
{
    return QString::number(startedMs) + u':' + conversation;
}

FigureRow figureRow(const QString &conversation, const ContactFacts &facts,
                    const ContactStake &stake)
{
    FigureRow row;
    row.conversation = conversation;
    row.startedMs = facts.startedMs;
    row.channel = facts.dims.channel;
    row.brand = facts.dims.brand;
    row.bot = facts.dims.bot;
    row.topic = facts.dims.topic;
    row.team = facts.dims.team;
    row.language = facts.dims.language;
    row.agent = facts.agent;
    row.part = stake.part;
    row.whole = stake.whole;
    row.asked = stake.asked;
    row.valuesMs = stake.valuesMs;
    row.leftOut = stake.leftOutAs;
    return row;
}

} // namespace Wheelhouse
