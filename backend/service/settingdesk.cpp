// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/settingdesk.h"

#include "backend/service/costreading.h"
#include "backend/service/scriptshelf.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

/// Newest first, as many as an answer has.
template <typename Change> QList<Change> newest(const QList<Change> &all)
{
    QList<Change> found = all.mid(std::max<qsizetype>(0, all.size() - mostCostChanges));
    std::reverse(found.begin(), found.end());
    return found;
}

QJsonObject seqAnswer(qint64 seq)
{
    return {{QStringLiteral("seq"), seq}};
}

} // namespace

void SettingDesk::start(const QList<Event> &settings)
{
    for (const Event &event : settings)
        take(event);
}

void SettingDesk::take(const Event &event)
{
    if (const auto *assumed = std::get_if<CostAssumed>(&event.body))
        m_costs.append({event.seq, event.atMs, event.actor.id, *assumed});
    else if (const auto *share = std::get_if<SurveyShareSet>(&event.body))
        m_shares.append({event.seq, event.atMs, event.actor.id, *share});
}

bool SettingDesk::knows(const QString &method) const
{
    static const QStringList methods{QStringLiteral("cost.read"), QStringLiteral("cost.set"),
                                     QStringLiteral("survey.read"), QStringLiteral("survey.share")};
    return methods.contains(method);
}

void SettingDesk::call(const Session &session, const QString &method, const QJsonObject &params,
                       const std::optional<Error> &halted, Respond respond)
{
    const bool setsCost = method == QLatin1StringView("cost.set");
    if (setsCost || method == QLatin1StringView("survey.share")) {
        if (halted)
            respond(*halted);
        else
            respond(setsCost ? setCost(session, params) : setShare(session, params));
        return;
    }
    const auto asked = fromJson<CostParams>(params);
    if (!asked)
        respond(asked.error());
    else if (method == QLatin1StringView("cost.read"))
        readCostFor(asked->question, std::move(respond));
    else
        readSurveyFor(session.peer, asked->question, std::move(respond));
}

Result<QJsonObject> SettingDesk::setCost(const Session &session, const QJsonObject &params)
{
    if (!session.has({Role::Director}))
        return Error{ErrorCode::Forbidden,
                     QStringLiteral("only a director changes what is assumed"),
                     QStringLiteral("cost.set")};
    const auto command = fromJson<CostCommand>(params);
    if (!command)
        return command.error();
    if (const auto key = checkKey(command->assumed.key); !key)
        return key.error();
    for (const CostChange &change : std::as_const(m_costs)) {
        if (change.assumed.key == command->assumed.key)
            return seqAnswer(change.seq);
    }
    if (command->base != (m_costs.isEmpty() ? 0 : m_costs.last().seq))
        return conflict(QStringLiteral("the assumptions were changed meanwhile"), "base");
    if (const auto checked = checkAssumptions(command->assumed); !checked)
        return checked.error();
    return seqAnswer(record(session, command->assumed));
}

Result<QJsonObject> SettingDesk::setShare(const Session &session, const QJsonObject &params)
{
    if (!session.has({Role::Director, Role::Supervisor}))
        return Error{ErrorCode::Forbidden,
                     QStringLiteral("only a director or a supervisor decides who is asked"),
                     QStringLiteral("survey.share")};
    const auto share = fromJson<SurveyShareSet>(params);
    if (!share)
        return share.error();
    if (const auto key = checkKey(share->key); !key)
        return key.error();
    for (const SurveyShareChange &change : std::as_const(m_shares)) {
        if (change.set.key == share->key)
            return seqAnswer(change.seq);
    }
    if (const auto checked = checkSurveyShare(*share); !checked)
        return checked.error();
    return seqAnswer(record(session, *share));
}

qint64 SettingDesk::record(const Session &session, EventBody body)
{
    Event event;
    event.actor = {ActorKind::Agent, session.user};
    event.atMs = m_recorder.nowMs();
    event.body = std::move(body);
    event.seq = m_recorder.record(event);
    take(event);
    return event.seq;
}

QString SettingDesk::nameOf(const QString &user) const
{
    const FloorAgent *agent = m_recorder.floor().agent(user);
    return agent && !agent->row.name.isEmpty() ? agent->row.name : user;
}

void SettingDesk::readCostFor(const OverviewParams &question, Respond respond)
{
    m_pool.run([this, question, respond = std::move(respond),
                nowMs = m_recorder.nowMs()](StoreReader &reader) -> ReadPool::Answer {
        auto found = std::make_shared<Result<CostAnswer>>(readCost(reader, question, nowMs));
        return [this, found, respond] {
            if (!*found) {
                respond(found->error());
                return;
            }
            CostAnswer answer = **found;
            if (!m_costs.isEmpty()) {
                answer.assumed = m_costs.last().assumed;
                answer.seq = m_costs.last().seq;
            }
            answer.estimate = costSaved(answer.counts, answer.assumed);
            answer.history = newest(m_costs);
            for (CostChange &change : answer.history)
                change.user = nameOf(change.user);
            respond(toJson(answer));
        };
    });
}

void SettingDesk::readSurveyFor(quint64 peer, const OverviewParams &question, Respond respond)
{
    const auto begin = [question, nowMs = m_recorder.nowMs()](StoreReader &reader) {
        return SurveyReading::begin(reader, question, nowMs);
    };
    m_surveys.start(peer, begin,
                    [this, respond = std::move(respond)](const Result<SurveyReading> &reading) {
                        if (!reading) {
                            respond(reading.error());
                            return;
                        }
                        SurveyAnswer answer = reading->answer();
                        answer.shares = newest(m_shares);
                        for (SurveyShareChange &change : answer.shares)
                            change.user = nameOf(change.user);
                        respond(toJson(answer));
                    });
}

} // namespace Wheelhouse
