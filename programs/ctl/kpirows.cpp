// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/kpirows.h"

#include "core/base/csv.h"
#include "programs/ctl/commandline.h"
#include "programs/ctl/kpiagents.h"

#include <QDateTime>

#include <limits>

namespace Wheelhouse {

namespace {

QString countedAs(const ContactStake &stake)
{
    if (stake.leftOutAs)
        return QStringLiteral("left out: ") + nameOf(*stake.leftOutAs);
    return stake.part > 0 ? QStringLiteral("part") : QStringLiteral("whole");
}

Error rowsInOptions(Error error)
{
    static const QHash<QString, QString> options{
        {QStringLiteral("metrics"), QStringLiteral("--metric")},
        {QStringLiteral("cases"), QStringLiteral("--metric")},
        {QStringLiteral("to"), QStringLiteral("--to")},
        {QStringLiteral("where"), QStringLiteral("--where")},
    };
    error.context = options.value(error.context, error.context);
    return error;
}

} // namespace

QByteArray figureRowHeader()
{
    return csvRecord(
        QStringLiteral("conversation started channel brand bot topic team language agent counted "
                       "part whole value")
            .split(u' '));
}

QByteArray figureRowLines(const ContactRecord &contact, const ContactStake &stake,
                          const QTimeZone &zone)
{
    const ContactDims &dims = contact.facts.dims;
    const QStringList head{
        contact.id,
        QDateTime::fromMSecsSinceEpoch(contact.facts.startedMs, zone).toString(Qt::ISODate),
        dims.channel,
        dims.brand,
        dims.bot,
        dims.topic,
        dims.team,
        dims.language,
        contact.facts.agent,
        countedAs(stake)};
    if (stake.valuesMs.isEmpty())
        return csvRecord(
            head + QStringList{QString::number(stake.part), QString::number(stake.whole), {}});
    QByteArray lines;
    qint64 whole = stake.whole;
    for (const qint64 valueMs : stake.valuesMs)
        lines += csvRecord(head + QStringList{QStringLiteral("1"),
                                              QString::number(std::exchange(whole, 0)),
                                              QString::number(valueMs)});
    return lines;
}

int printRows(StoreReader &reader, Query query)
{
    FigurePlace place;
    if (const QString agent = takeAgent(query); !agent.isEmpty())
        place.agent = agent;
    const auto rows = FigureRows::prepare(query, place);
    if (!rows)
        return fail(rowsInOptions(rows.error()));
    const QTimeZone zone(query.zone);
    print(figureRowHeader());
    const auto done = reader.contacts(
        {query.fromMs, query.toMs, !rows->reachesBeyondStarts(), place.agent.has_value()}, {},
        std::numeric_limits<int>::max(), [&](const ContactRecord &contact) {
            if (const auto stake = rows->of(contact.facts))
                print(figureRowLines(contact, *stake, zone));
            return true;
        });
    return done ? exitDone : fail(done.error());
}

} // namespace Wheelhouse
