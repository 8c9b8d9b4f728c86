// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/costwords.h"

#include "app/format/format.h"
#include "ui/charts/axisticks.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {
namespace {

struct CostText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Cost)
};

constexpr int mostTicks = 5;
constexpr double minuteMs = 60'000;

QString moneyWords(double value, const QString &currency, const QLocale &locale)
{
    return QStringLiteral("%1\u00a0%2").arg(estimateWords(value, locale), currency);
}

QString percentWords(double share, const QLocale &locale)
{
    return Format::share(locale, share, std::fmod(share * 100, 1) == 0 ? 0 : 1);
}

QString dayWords(qint64 atMs, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(atMs).date(), QLocale::ShortFormat);
}

QString byWords(const CostChange &change)
{
    return change.user.isEmpty() ? CostText::tr("command line") : change.user;
}

struct CostRow
{
    QString name;
    CostRange range;
    QString unit; ///< a currency, or empty
};

QList<CostRow> rowsOf(const CostAnswer &answer)
{
    const CostEstimate &estimate = answer.estimate;
    QList<CostRow> rows;
    if (estimate.money)
        rows.append({CostText::tr("Money"), *estimate.money, answer.assumed.currency});
    rows.append({CostText::tr("Hours at work"), estimate.hours, {}});
    rows.append({CostText::tr("Full-time people"), estimate.people, {}});
    return rows;
}

QString figureOfRow(const CostRow &row, double value, const QLocale &locale)
{
    return row.unit.isEmpty() ? estimateWords(value, locale) : moneyWords(value, row.unit, locale);
}

QString sentenceOf(const CostAnswer &answer, double CostRange::*end, const QString &name,
                   const QLocale &locale)
{
    const CostEstimate &estimate = answer.estimate;
    const QString hours = estimateWords(estimate.hours.*end, locale);
    const QString people = estimateWords(estimate.people.*end, locale);
    if (!estimate.money)
        //: %1 "At least", "Likely" or "At most"
        return CostText::tr("%1: %2 hours at work, as of %3 full-time people.")
            .arg(name, hours, people);
    return CostText::tr("%1: %2, for %3 hours at work, as of %4 full-time people.")
        .arg(name, moneyWords(*estimate.money.*end, answer.assumed.currency, locale), hours,
             people);
}

QString timeSentence(const CostAnswer &answer, const QLocale &locale)
{
    const QString minutes = Format::number(locale, answer.estimate.handlingMinutes, 1);
    if (answer.assumed.handlingMinutes > 0)
        return CostText::tr("Each would have taken %1 min of undivided work, as set by hand.")
            .arg(minutes);
    return CostText::tr("Each would have taken %1 min of undivided work: people have a contact in "
                        "hand for %2 min (mean of %3) and %4 at once.")
        .arg(minutes,
             Format::number(locale, answer.counts.handling.value.value_or(0) / minuteMs, 1),
             Format::count(locale, answer.counts.handling.sample),
             Format::number(locale, answer.assumed.parallel,
                            std::fmod(answer.assumed.parallel, 1) == 0 ? 0 : 1));
}

} // namespace

QString estimateWords(double value, const QLocale &locale)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    const double step = size >= 1000 ? std::pow(10, std::floor(std::log10(size)) - 2) : 0;
    return locale.toString(step > 0 ? std::round(value / step) * step : value, 'f', decimals);
}

QString costGapWords(const CostAnswer &answer, const QLocale &locale)
{
    switch (answer.estimate.gap) {
    case CostGap::None:
        return {};
    case CostGap::NoPeriod:
        return CostText::tr("The period has not begun yet.");
    case CostGap::NothingSolved:
        return CostText::tr("No contact of this period was resolved automatically for good, so "
                            "nothing was saved.");
    case CostGap::NoHandling:
        return CostText::tr("People handled %1 contacts in this period; from %2 on their time says "
                            "something. Choose a longer period, or set the time in the "
                            "assumptions.")
            .arg(Format::count(locale, answer.counts.handling.sample),
                 Format::count(locale, fewestHandled));
    }
    return {};
}

RangePicture costPicture(const CostAnswer &answer, const QLocale &locale)
{
    RangePicture picture;
    const QList<CostRow> rows = rowsOf(answer);
    const CostRow &first = rows.first();
    const auto column = [&](const QString &name, double CostRange::*end) {
        picture.columns.append({name, first.range.*end, sentenceOf(answer, end, name, locale)});
    };
    column(CostText::tr("At least"), &CostRange::low);
    column(CostText::tr("Likely"), &CostRange::likely);
    column(CostText::tr("At most"), &CostRange::high);
    for (const CostRow &row : rows)
        picture.rows.append(
            {row.name,
             {figureOfRow(row, row.range.low, locale), figureOfRow(row, row.range.likely, locale),
              figureOfRow(row, row.range.high, locale)}});
    for (const double tick :
         valueTicks(0, std::max(first.range.high, 1e-6), mostTicks, Quantity::Count))
        picture.ticks.append({tick, tick == 0 || tick >= 10 ? Format::shortCount(locale, tick)
                                                            : estimateWords(tick, locale)});
    picture.message = CostText::tr("Saved: from %1 to %2, likely %3 (%4).")
                          .arg(figureOfRow(first, first.range.low, locale),
                               figureOfRow(first, first.range.high, locale),
                               figureOfRow(first, first.range.likely, locale), first.name);
    return picture;
}

TextGrid costGrid(const CostAnswer &answer, const QLocale &locale)
{
    TextGrid grid;
    grid.heads = {CostText::tr("What"), CostText::tr("At least"), CostText::tr("Likely"),
                  CostText::tr("At most")};
    grid.figures = {1, 2, 3};
    const auto add = [&](const QString &name, const CostRange &range, const auto &words) {
        grid.rows.append({name, words(range.low), words(range.likely), words(range.high)});
    };
    const auto plain = [&](double value) { return estimateWords(value, locale); };
    const CostAssumed &assumed = answer.assumed;
    add(CostText::tr("Share that people would have had"),
        {assumed.shareLow, assumed.shareLikely, assumed.shareHigh},
        [&](double share) { return percentWords(share, locale); });
    add(CostText::tr("Contacts"), answer.estimate.contacts, plain);
    for (const CostRow &row : rowsOf(answer))
        add(row.name, row.range, [&](double value) { return figureOfRow(row, value, locale); });
    return grid;
}

QStringList costBasis(const CostAnswer &answer, const QLocale &locale)
{
    const CostAssumed &assumed = answer.assumed;
    QStringList lines;
    lines.append(CostText::tr("%1 contacts were resolved automatically and not asked again, of %2 "
                              "resolved.")
                     .arg(Format::count(locale, answer.estimate.lasting),
                          Format::count(locale, answer.counts.resolved)));
    lines.append(CostText::tr("Without the bot people would have had at least %1 of them, likely "
                              "%2, at most %3.")
                     .arg(percentWords(assumed.shareLow, locale),
                          percentWords(assumed.shareLikely, locale),
                          percentWords(assumed.shareHigh, locale)));
    if (answer.estimate.gap == CostGap::None)
        lines.append(timeSentence(answer, locale));
    lines.append(CostText::tr("Of an hour at work %1 goes into contacts; a full-time agent is at "
                              "work %2 hours a year.")
                     .arg(percentWords(assumed.occupancy, locale),
                          Format::number(locale, assumed.hoursAYear, 0)));
    lines.append(assumed.hourlyCost > 0
                     ? CostText::tr("An hour at work costs %1 %2, all included.")
                           .arg(Format::number(locale, assumed.hourlyCost, 2), assumed.currency)
                     : CostText::tr("What an hour costs nobody has set yet, so there is no sum of "
                                    "money."));
    return lines;
}

QString costSource(const CostAnswer &answer, const QLocale &locale)
{
    if (answer.history.isEmpty())
        return CostText::tr("example assumptions: nobody has set any yet");
    const CostChange &latest = answer.history.first();
    return CostText::tr("with the assumptions of %1, %2")
        .arg(byWords(latest), dayWords(latest.atMs, locale));
}

QString assumptionsLine(const CostAssumed &assumed, const QLocale &locale)
{
    const QString cost =
        assumed.hourlyCost > 0
            ? CostText::tr("%1 %2 an hour")
                  .arg(Format::number(locale, assumed.hourlyCost, 2), assumed.currency)
            : CostText::tr("no cost");
    const QString time = assumed.handlingMinutes > 0
                             ? CostText::tr("%1 min a contact")
                                   .arg(Format::number(locale, assumed.handlingMinutes, 1))
                             : CostText::tr("time as measured, %1 at once")
                                   .arg(Format::number(locale, assumed.parallel, 1));
    return CostText::tr("%1; %2; %3, %4, %5 of the contacts; %6 in contacts; %7 hours a year")
        .arg(cost, time, percentWords(assumed.shareLow, locale),
             percentWords(assumed.shareLikely, locale), percentWords(assumed.shareHigh, locale),
             percentWords(assumed.occupancy, locale),
             Format::number(locale, assumed.hoursAYear, 0));
}

TextGrid costHistoryGrid(const QList<CostChange> &history, const QLocale &locale)
{
    TextGrid grid;
    grid.heads = {CostText::tr("When"), CostText::tr("Who"), CostText::tr("Assumed"),
                  CostText::tr("Note")};
    for (const CostChange &change : history)
        grid.rows.append({Format::dateAndTime(locale, change.atMs), byWords(change),
                          assumptionsLine(change.assumed, locale), change.assumed.note});
    return grid;
}

QString assumptionProblem(const Error &error)
{
    const QString &field = error.context;
    if (error.code == ErrorCode::Conflict)
        return CostText::tr("Somebody else has changed the assumptions meanwhile. Look at them "
                            "and set yours again.");
    if (error.code == ErrorCode::Forbidden)
        return CostText::tr("Your role may not change this. Ask a director.");
    if (field == u"currency")
        return CostText::tr("Name the currency by its three capitals, as in EUR.");
    if (field == u"share_low" || field == u"share_likely" || field == u"share_high")
        return CostText::tr("The likely share must lie between the lowest and the highest.");
    if (field == u"occupancy")
        return CostText::tr("Agents work on contacts for more than none and at most all of their "
                            "time.");
    if (field == u"note")
        return CostText::tr("The note is too long. Shorten it.");
    if (field == u"hourly_cost" || field == u"handling_minutes" || field == u"parallel" ||
        field == u"hours_a_year" || field == u"percent")
        return CostText::tr("A figure is outside of what is possible. Correct it.");
    return Format::problem(error);
}

ExportTable costTable(ExportTable table, const CostAnswer &answer, const QLocale &locale)
{
    table.columns = {{CostText::tr("What")},
                     {CostText::tr("At least"), ColumnKind::OfRow},
                     {CostText::tr("Likely"), ColumnKind::OfRow},
                     {CostText::tr("At most"), ColumnKind::OfRow}};
    const auto add = [&](const QString &name, const CostRange &range,
                         ColumnKind kind = ColumnKind::Count) {
        table.rows.append(ExportRow{name, range.low, range.likely, range.high});
        table.rowKinds.append(kind);
    };
    const CostAssumed &assumed = answer.assumed;
    add(CostText::tr("Share that people would have had"),
        {assumed.shareLow, assumed.shareLikely, assumed.shareHigh}, ColumnKind::Share);
    if (answer.estimate.gap == CostGap::None) {
        add(CostText::tr("Contacts"), answer.estimate.contacts);
        for (const CostRow &row : rowsOf(answer))
            add(row.unit.isEmpty() ? row.name : QStringLiteral("%1 (%2)").arg(row.name, row.unit),
                row.range);
    }
    for (const QString &line : costBasis(answer, locale))
        table.definitions.append({CostText::tr("Assumed"), QString(), line});
    table.definitions.append({CostText::tr("Assumed"), QString(), costSource(answer, locale)});
    return table;
}

} // namespace Wheelhouse
