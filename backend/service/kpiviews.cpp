// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/kpiviews.h"

#include "backend/service/agentdesk.h"
#include "backend/service/figurepage.h"
#include "core/kpi/whytaker.h"
#include "core/overview/whyquestion.h"

#include <QJsonDocument>

namespace Wheelhouse {

namespace {

Result<OverviewSource::Loaded> read(StoreReader &reader, const OverviewParams &params, qint64 nowMs)
{
    const auto seq = reader.begin();
    if (!seq)
        return seq.error();
    auto read = readOverview(reader, params, nowMs);
    reader.end();
    if (!read)
        return read.error();
    OverviewSource::Loaded loaded;
    loaded.fold = std::move(read->fold);
    loaded.marks = std::move(read->marks);
    loaded.seq = *seq;
    return loaded;
}

Result<WhyExplained> explainedBy(StoreReader &reader, const WhyParams &params, qint64 nowMs)
{
    if (const auto held = reader.begin(); !held)
        return held.error();
    const auto explained = [&]() -> Result<WhyExplained> {
        const auto span = storeSpan(reader);
        if (!span)
            return span.error();
        const auto query = whyQuestion(params, nowMs, *span);
        if (!query)
            return query.error();
        auto run = WhyRun::prepare(*query);
        if (!run)
            return run.error();
        for (const MsRange &range : {MsRange{query->againstFromMs, query->againstToMs},
                                     MsRange{query->fromMs, query->toMs}}) {
            WhyTaker taker(*run, range.fromMs, range.toMs);
            if (auto fed = reader.feed(range.fromMs, range.toMs, taker); !fed)
                return fed.error();
        }
        const auto answer = run->answer();
        if (!answer)
            return answer.error();
        return whyExplained(params, *query, *answer);
    };
    auto result = explained();
    reader.end();
    return result;
}

} // namespace

void KpiViews::explain(const QJsonObject &paramsObject, Respond respond)
{
    const auto params = fromJson<WhyParams>(paramsObject);
    if (!params) {
        respond(params.error());
        return;
    }
    m_pool.run([params = *params, respond = std::move(respond),
                nowMs = m_clock.nowMs()](StoreReader &reader) -> ReadPool::Answer {
        const auto found = explainedBy(reader, params, nowMs);
        return [found, respond] {
            respond(found ? Result<QJsonObject>(toJson(*found))
                          : Result<QJsonObject>(found.error()));
        };
    });
}

void KpiViews::rows(const Session &session, const QJsonObject &paramsObject, Respond respond)
{
    const auto params = fromJson<RowsParams>(paramsObject);
    if (!params) {
        respond(params.error());
        return;
    }
    if (const auto may = AgentDesk::maySee(session, params->agent);
        !params->agent.isEmpty() && !may) {
        respond(may.error());
        return;
    }
    m_pool.run([params = *params, respond = std::move(respond),
                nowMs = m_clock.nowMs()](StoreReader &reader) -> ReadPool::Answer {
        const auto found = readFigurePage(reader, params, nowMs);
        return [found, respond] {
            respond(found ? Result<QJsonObject>(toJson(*found))
                          : Result<QJsonObject>(found.error()));
        };
    });
}

void KpiViews::open(const Caller &caller, const QJsonObject &paramsObject,
                    std::optional<qint64> since)
{
    const auto params = fromJson<OverviewParams>(paramsObject, QStringLiteral("params"));
    const auto checked = params ? OverviewFold::make(*params, m_clock.nowMs(), {})
                                : Result<std::unique_ptr<OverviewFold>>(params.error());
    if (!checked) {
        m_hub.refuse(caller, checked.error(), m_recorder.seq());
        return;
    }
    const QString name =
        QStringLiteral("overview?") +
        QString::fromUtf8(QJsonDocument(toJson(*params)).toJson(QJsonDocument::Compact));
    m_hub.open(caller, name, since, m_recorder.seq(), [&]() -> Result<std::unique_ptr<ViewSource>> {
        load(name, *params);
        return std::unique_ptr<ViewSource>(
            std::make_unique<OverviewSource>(*params, m_clock, m_recorder.floor(), m_targets));
    });
    m_names.insert(name);
}

void KpiViews::load(const QString &name, const OverviewParams &params)
{
    m_pool.run([this, name, params,
                nowMs = m_clock.nowMs()](StoreReader &reader) -> ReadPool::Answer {
        auto found = std::make_shared<Result<OverviewSource::Loaded>>(read(reader, params, nowMs));
        return [this, name, found] {
            if (!found->ok()) {
                m_hub.fail(name, found->error(), m_recorder.seq());
                return;
            }
            if (auto *source = static_cast<OverviewSource *>(m_hub.source(name))) {
                source->load(std::move(*found).value());
                m_hub.touch();
            }
        };
    });
}

void KpiViews::apply(const CommitResult &commit, const QList<TrendMark> &marks)
{
    for (const QString &name : std::as_const(m_names)) {
        auto *source = static_cast<OverviewSource *>(m_hub.source(name));
        if (!source)
            continue;
        source->apply(commit);
        for (const TrendMark &mark : marks)
            source->mark(mark);
    }
}

void KpiViews::hoursChanged(qint64 seq)
{
    for (const QString &name : std::as_const(m_names)) {
        if (auto *source = static_cast<OverviewSource *>(m_hub.source(name)))
            source->outdate(seq);
    }
    refresh();
}

void KpiViews::takeTarget(const Event &event)
{
    if (!m_targets.take(event))
        return;
    for (const QString &name : std::as_const(m_names)) {
        if (auto *source = static_cast<OverviewSource *>(m_hub.source(name)))
            source->targetsChanged();
    }
}

void KpiViews::refresh()
{
    for (auto name = m_names.begin(); name != m_names.end();) {
        auto *source = static_cast<OverviewSource *>(m_hub.source(*name));
        if (!source) {
            name = m_names.erase(name);
            continue;
        }
        if (source->wantsReload(m_clock.nowMs())) {
            source->reloading();
            load(*name, source->params());
        }
        ++name;
    }
}

} // namespace Wheelhouse
