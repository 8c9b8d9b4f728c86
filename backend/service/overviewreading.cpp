// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/overviewreading.h"

#include "core/overview/rowsquestion.h"

namespace Wheelhouse {

namespace {

const auto limitLabel = QStringLiteral("limit");
constexpr int mostInAMark = 5;

} // namespace

std::optional<TrendMark> trendMark(const Event &event)
{
    if (const auto *annotated = std::get_if<Annotated>(&event.body))
        return TrendMark{event.atMs, annotated->label, annotated->text};
    if (const auto *published = std::get_if<ScriptPublished>(&event.body))
        return TrendMark{event.atMs,
                         published->pilot ? QStringLiteral("pilot") : QStringLiteral("publish"),
                         published->note.isEmpty() ? event.scriptVersion : published->note};
    if (std::holds_alternative<ScriptPromoted>(event.body))
        return TrendMark{event.atMs, QStringLiteral("publish"), event.scriptVersion};
    if (const auto *retreated = std::get_if<ScriptRetreated>(&event.body))
        return TrendMark{event.atMs, QStringLiteral("retreat"),
                         retreated->reason.isEmpty() ? event.scriptVersion : retreated->reason};
    if (const auto *outage = std::get_if<OutageOpened>(&event.body))
        return TrendMark{event.atMs, QStringLiteral("outage"), outage->title};
    if (const auto *over = std::get_if<OutageClosed>(&event.body))
        return TrendMark{event.atMs, QStringLiteral("outage_over"), over->outage};
    if (const auto *target = std::get_if<TargetSet>(&event.body))
        return TrendMark{event.atMs, QStringLiteral("target"), {}, target->metric, target->value};
    const auto *limit = std::get_if<LimitSet>(&event.body);
    if (limit && event.actor.kind != ActorKind::System)
        return TrendMark{event.atMs, limitLabel,
                         QStringLiteral("%1: %2").arg(limit->agent).arg(limit->chats)};
    return std::nullopt;
}

OverviewView withMarks(OverviewView view, const QList<TrendMark> &marks)
{
    for (const TrendMark &mark : marks) {
        if (mark.atMs < view.fromMs || mark.atMs >= view.toMs)
            continue;
        // a supervisor who changes the limits of many agents makes one mark
        TrendMark *last = view.marks.isEmpty() ? nullptr : &view.marks.last();
        if (mark.label != limitLabel || !last || last->label != limitLabel ||
            mark.atMs - last->atMs >= slotLengthMs)
            view.marks.append(mark);
        else if (last->text.count(u',') + 1 < mostInAMark)
            last->text += QStringLiteral(", ") + mark.text;
        else if (!last->text.endsWith(u'…'))
            last->text += QStringLiteral(", …");
    }
    return view;
}

Result<StoreSpan> storeSpan(StoreReader &reader)
{
    const auto bounds = reader.bounds();
    if (!bounds)
        return bounds.error();
    const auto hours = reader.hours();
    if (!hours)
        return hours.error();
    return StoreSpan{bounds->firstMs, bounds->lastSlotMs, *hours};
}

Result<Query> queryOf(StoreReader &reader, const OverviewParams &question, const QString &metric,
                      qint64 nowMs)
{
    const auto span = storeSpan(reader);
    if (!span)
        return span.error();
    RowsParams params;
    params.question = question;
    params.metric = metric;
    auto rows = rowsQuestion(params, nowMs, *span);
    if (!rows)
        return rows.error();
    return std::move(rows->query);
}

Result<OverviewReading> readOverview(StoreReader &reader, const OverviewParams &params,
                                     qint64 nowMs)
{
    const auto bounds = reader.bounds();
    if (!bounds)
        return bounds.error();
    const auto hours = reader.hours();
    if (!hours)
        return hours.error();
    auto fold = OverviewFold::make(params, nowMs, {bounds->firstMs, bounds->lastSlotMs, *hours});
    if (!fold)
        return fold.error();
    for (const MsRange &range : (*fold)->needed()) {
        if (auto fed = reader.feed(range.fromMs, range.toMs, **fold); !fed)
            return fed.error();
    }
    const auto notes = reader.annotations((*fold)->neededFromMs(), (*fold)->neededToMs());
    if (!notes)
        return notes.error();
    OverviewReading result{std::move(*fold), {}, *bounds};
    for (const Event &event : *notes) {
        if (auto mark = trendMark(event))
            result.marks.append(*mark);
    }
    return result;
}

} // namespace Wheelhouse
