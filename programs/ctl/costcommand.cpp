// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/costcommand.h"

#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "core/base/clock.h"
#include "core/base/csv.h"
#include "core/cost/costassumptions.h"
#include "core/cost/costmodel.h"
#include "programs/ctl/kpiladder.h"
#include "programs/ctl/kpiquestion.h"

#include <algorithm>
#include <cstdio>

namespace Wheelhouse {

namespace {

Result<QList<CostChange>> readHistory(StoreReader &reader)
{
    const auto settings = reader.settings();
    if (!settings)
        return settings.error();
    QList<CostChange> history;
    for (const Event &event : *settings) {
        if (const auto *assumed = std::get_if<CostAssumed>(&event.body))
            history.append({event.seq, event.atMs, event.actor.id, *assumed});
    }
    return history;
}

/// "hourly_cost=30": the names of CostAssumed's fields. Errors: Invalid.
Result<void> takeSetting(const QString &setting, CostAssumed &assumed)
{
    const QString name = setting.section(u'=', 0, 0);
    const QString value = setting.section(u'=', 1);
    bool known = false;
    bool isNumber = true;
    CostAssumed::fields().each([&](const auto &one) {
        if (name != QLatin1StringView(one.name) || name == u"key")
            return;
        known = true;
        using Member = std::remove_cvref_t<decltype(assumed.*one.member)>;
        if constexpr (std::is_same_v<Member, double>)
            assumed.*one.member = value.toDouble(&isNumber);
        else
            assumed.*one.member = value;
    });
    if (!known)
        return Error{ErrorCode::Invalid, QStringLiteral("there is no such assumption"), name};
    if (!isNumber)
        return Error{ErrorCode::Invalid, QStringLiteral("must be a number"), name};
    return {};
}

Result<void> change(const QString &url, const QStringList &settings)
{
    auto store = Store::open(url);
    if (!store)
        return store.error();
    const auto reader = StoreReader::open(url);
    if (!reader)
        return reader.error();
    const auto history = readHistory(**reader);
    if (!history)
        return history.error();
    CostAssumed assumed = history->isEmpty() ? CostAssumed() : history->last().assumed;
    assumed.note.clear();
    assumed.key.clear();
    for (const QString &setting : settings) {
        if (auto taken = takeSetting(setting, assumed); !taken)
            return taken;
    }
    if (auto checked = checkAssumptions(assumed); !checked)
        return checked;
    Event event;
    event.atMs = SystemClock().nowMs();
    event.body = assumed;
    QList<Event> events{event};
    if (const auto done = (*store)->append(events); !done)
        return done.error();
    return {};
}

Result<CostCounts> readCounts(StoreReader &reader, const Query &asked)
{
    const auto ladder = readLadder(reader, asked);
    if (!ladder)
        return ladder.error();
    Query query = asked;
    query.metrics = {QStringLiteral("handling_mean")};
    auto run = QueryRun::prepare(query);
    if (!run)
        return run.error();
    if (auto fed = reader.feed(query.fromMs, query.toMs, *run); !fed)
        return fed.error();
    return CostCounts{ladder->at(Rung::Resolved), ladder->cameBack,
                      run->rows().first().figures.first(), query.toMs - query.fromMs};
}

Result<Query> costQuestion(const CommandLine &line)
{
    Query query;
    query.zone = line.value("zone").toUtf8();
    const QTimeZone zone(query.zone);
    if (!zone.isValid())
        return Error{ErrorCode::Invalid, QStringLiteral("there is no such time zone"),
                     QStringLiteral("--zone")};
    for (const auto &[option, field] :
         {std::pair{"from", &Query::fromMs}, std::pair{"to", &Query::toMs}}) {
        if (!line.isSet(option))
            continue;
        const auto time = parseTime(line.value(option), zone);
        if (!time)
            return time.error();
        query.*field = *time;
    }
    for (const QString &condition : line.values("where")) {
        if (!condition.contains(u'='))
            return Error{ErrorCode::Invalid,
                         QStringLiteral("“%1” is not DIMENSION=VALUE").arg(condition),
                         QStringLiteral("--where")};
        query.where.insert(condition.section(u'=', 0, 0), condition.section(u'=', 1));
    }
    return query;
}

QString gapSentence(CostGap gap)
{
    switch (gap) {
    case CostGap::None:
        break;
    case CostGap::NoPeriod:
        return QStringLiteral("the period is empty");
    case CostGap::NothingSolved:
        return QStringLiteral("no contact of the period was resolved automatically for good");
    case CostGap::NoHandling:
        return QStringLiteral("people handled fewer than %1 contacts; set handling_minutes")
            .arg(fewestHandled);
    }
    return {};
}

QByteArray estimateRows(const CostCounts &counts, const CostEstimate &estimate,
                        const CostAssumed &assumed)
{
    QByteArray text = csvRecord({QStringLiteral("what"), QStringLiteral("low"),
                                 QStringLiteral("likely"), QStringLiteral("high")});
    const auto range = [&](const QString &what, const CostRange &each) {
        text += csvRecord({what, number(each.low), number(each.likely), number(each.high)});
    };
    const auto fact = [&](const QString &what, double value) {
        text += csvRecord({what, {}, number(value), {}});
    };
    fact(QStringLiteral("resolved"), double(counts.resolved));
    fact(QStringLiteral("came_back"), double(counts.cameBack));
    fact(QStringLiteral("handling_minutes"), estimate.handlingMinutes);
    range(QStringLiteral("contacts"), estimate.contacts);
    range(QStringLiteral("hours"), estimate.hours);
    range(QStringLiteral("people"), estimate.people);
    if (estimate.money)
        range(assumed.currency, *estimate.money);
    return text;
}

QByteArray historyRows(const QList<CostChange> &history)
{
    QStringList heads{QStringLiteral("at"), QStringLiteral("user")};
    CostAssumed::fields().each([&](const auto &one) {
        if (qstrcmp(one.name, "key") != 0)
            heads.append(QString::fromLatin1(one.name));
    });
    QByteArray text = csvRecord(heads);
    for (const CostChange &change : history) {
        QStringList fields{
            QDateTime::fromMSecsSinceEpoch(change.atMs, Qt::UTC).toString(Qt::ISODate),
            change.user};
        CostAssumed::fields().each([&](const auto &one) {
            using Member = std::remove_cvref_t<decltype(change.assumed.*one.member)>;
            if (qstrcmp(one.name, "key") == 0)
                return;
            if constexpr (std::is_same_v<Member, double>)
                fields.append(number(change.assumed.*one.member));
            else
                fields.append(change.assumed.*one.member);
        });
        text += csvRecord(fields);
    }
    return text;
}

} // namespace

int costCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("cost --db URL [--from T] [--to T] [--zone ZONE] [--where DIM=VALUE]... "
                       "[--then | --history]\n"
                       "       wheelhousectl cost --db URL --set NAME=VALUE..."),
        QStringLiteral("Prints as CSV what the automatic resolutions of a period saved: hours at "
                       "work, full-time people and money, from low to high."));
    line.addOption("from", QStringLiteral("As for kpi."), "T");
    line.addOption("to", QStringLiteral("As for kpi."), "T");
    line.addOption("zone", QStringLiteral("IANA zone of times without offset."), "ZONE",
                   QStringLiteral("UTC"));
    line.addOption("where", QStringLiteral("Only contacts with this value."), "DIM=VALUE");
    line.addOption("then", QStringLiteral("With what was assumed when the period ended; without: "
                                          "with what is assumed now."));
    line.addOption("history", QStringLiteral("Prints every change of the assumptions."));
    QStringList names;
    CostAssumed::fields().each([&](const auto &one) {
        if (qstrcmp(one.name, "key") != 0)
            names.append(QString::fromLatin1(one.name));
    });
    line.addOption("set",
                   QStringLiteral("Changes an assumption from now on, in a store that nobody else "
                                  "has open: %1.")
                       .arg(names.join(QStringLiteral(", "))),
                   "NAME=VALUE");
    if (const auto status = line.read(arguments, 0))
        return *status;
    if (line.isSet("set")) {
        const auto changed = change(line.db(), line.values("set"));
        return changed ? exitDone : fail(changed.error());
    }
    auto query = costQuestion(line);
    if (!query)
        return fail(query.error());
    const auto reader = StoreReader::open(line.db());
    if (!reader)
        return fail(reader.error());
    const auto history = readHistory(**reader);
    if (!history)
        return fail(history.error());
    if (line.isSet("history")) {
        print(historyRows(*history));
        return exitDone;
    }
    const auto bounds = (*reader)->bounds();
    if (!bounds)
        return fail(bounds.error());
    if (!line.isSet("from"))
        query->fromMs = slotOf(bounds->firstMs);
    if (!line.isSet("to"))
        query->toMs = slotOf(bounds->lastMs) + slotLengthMs;
    const auto counts = readCounts(**reader, *query);
    if (!counts)
        return fail(counts.error());
    const CostAssumed assumed = line.isSet("then")   ? assumedAt(*history, query->toMs)
                                : history->isEmpty() ? CostAssumed()
                                                     : history->last().assumed;
    const CostEstimate estimate = costSaved(*counts, assumed);
    if (estimate.gap != CostGap::None)
        return fail(exitFailed, gapSentence(estimate.gap));
    print(estimateRows(*counts, estimate, assumed));
    if (history->isEmpty())
        std::fputs("wheelhousectl: nobody has set the assumptions yet; these are examples\n",
                   stderr);
    return exitDone;
}

} // namespace Wheelhouse
