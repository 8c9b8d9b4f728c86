// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/overviewreading.h"

namespace Wheelhouse {

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
    return std::nullopt;
}

OverviewView withMarks(OverviewView view, const QList<TrendMark> &marks)
{
    for (const TrendMark &mark : marks) {
        if (mark.atMs >= view.fromMs && mark.atMs < view.toMs)
            view.marks.append(mark);
    }
    return view;
}

Result<OverviewReading> readOverview(StoreReader &reader, const OverviewParams &params,
                                     qint64 nowMs)
{
    const auto bounds = reader.bounds();
    if (!bounds)
        return bounds.error();
    auto fold = OverviewFold::make(params, nowMs, {bounds->firstMs, bounds->lastSlotMs});
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
