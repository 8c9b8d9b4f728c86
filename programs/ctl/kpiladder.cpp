// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/kpiladder.h"

#include "core/base/csv.h"
#include "programs/ctl/kpiquestion.h"

namespace Wheelhouse {

namespace {

QString meaningOf(Rung rung)
{
    switch (rung) {
    case Rung::Arrived:
        return QStringLiteral("began in the period, phantoms left out");
    case Rung::Eligible:
        return QStringLiteral("a bot stood ready");
    case Rung::Tried:
        return QStringLiteral("the bot said more than a greeting, or handed over by itself");
    case Rung::Answered:
        return QStringLiteral("the bot answered");
    case Rung::Unaided:
        return QStringLiteral("and it ended without a person");
    case Rung::Resolved:
        return QStringLiteral(
            "without hand-over and queue, confirmed or left in silence after an answer");
    case Rung::Lasting:
        return QStringLiteral("and not asked again within 7 days, on any channel");
    }
    return {};
}

} // namespace

Result<Ladder> readLadder(StoreReader &reader, Query query)
{
    query.metrics = ladderMetrics();
    auto run = QueryRun::prepare(query);
    if (!run)
        return run.error();
    if (const auto fed = reader.feed(query.fromMs, query.toMs, *run); !fed)
        return fed.error();
    return ladderOf(ladderCounts(run->rows().first().figures));
}

QByteArray ladderRows(const Ladder &ladder)
{
    QByteArray text =
        csvRecord({QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("count"),
                   QStringLiteral("of"), QStringLiteral("value"), QStringLiteral("low"),
                   QStringLiteral("high"), QStringLiteral("meaning")});
    const qint64 arrived = ladder.at(Rung::Arrived);
    const auto part = [&](const char *kind, const QString &id, qint64 count, qint64 of,
                          const QString &meaning) {
        const auto share = of > 0 ? std::optional(double(count) / double(of)) : std::nullopt;
        text += csvRecord({QString::fromLatin1(kind),
                           id,
                           QString::number(count),
                           QString::number(of),
                           number(share),
                           {},
                           {},
                           meaning});
    };
    for (int i = 0; i < rungCount; ++i)
        part("rung", nameOf(Rung(i)), ladder.at(Rung(i)), arrived, meaningOf(Rung(i)));
    const qint64 resolved = ladder.at(Rung::Resolved);
    part("resolved", QStringLiteral("confirmed"), ladder.confirmed, resolved,
         QStringLiteral("the customer said so"));
    part("resolved", QStringLiteral("silent"), ladder.silent, resolved,
         QStringLiteral("left without asking for more"));
    part("resolved", QStringLiteral("came_back"), ladder.cameBack, resolved,
         QStringLiteral("asked again within 7 days"));
    for (const LadderMark &mark : ladder.marks)
        text += csvRecord({QStringLiteral("mark"), mark.id, QString::number(ladder.at(mark.part)),
                           QString::number(ladder.at(mark.whole)), number(mark.figure.value),
                           number(mark.figure.low), number(mark.figure.high), mark.usedBy});
    return text;
}

} // namespace Wheelhouse
