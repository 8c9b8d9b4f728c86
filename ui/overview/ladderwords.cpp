// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/ladderwords.h"

#include "app/format/format.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QHash>

namespace Wheelhouse {
namespace {

struct LadderText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Ladder)
};

struct MarkText
{
    const char *name;
    const char *meaning;
};

const QHash<QString, MarkText> &markTexts()
{
    static const QHash<QString, MarkText> texts{
        {QStringLiteral("unaided_of_answered"),
         {QT_TRANSLATE_NOOP("Wheelhouse::Ladder", "Solved by the bot"),
          QT_TRANSLATE_NOOP("Wheelhouse::Ladder",
                            "No person joined, of what the bot answered. It is what is usually "
                            "published, and it counts those who gave up as solved.")}},
        {QStringLiteral("resolved_of_answered"),
         {QT_TRANSLATE_NOOP("Wheelhouse::Ladder", "Resolved of answered"),
          QT_TRANSLATE_NOOP("Wheelhouse::Ladder",
                            "Resolved without hand-over and queue, of what the bot answered.")}},
        {QStringLiteral("resolved_of_tried"),
         {QT_TRANSLATE_NOOP("Wheelhouse::Ladder", "Resolution rate"),
          QT_TRANSLATE_NOOP("Wheelhouse::Ladder",
                            "Resolved without hand-over and queue, of what the bot was involved "
                            "in. Vendors of bots count so.")}},
        {QStringLiteral("unaided_of_eligible"),
         {QT_TRANSLATE_NOOP("Wheelhouse::Ladder", "Containment"),
          QT_TRANSLATE_NOOP("Wheelhouse::Ladder",
                            "No person joined, of contacts for which a bot stood ready. Those who "
                            "gave up are in it, so it is no resolution.")}},
        {QStringLiteral("resolved_of_arrived"),
         {QT_TRANSLATE_NOOP("Wheelhouse::Ladder", "Automation rate"),
          QT_TRANSLATE_NOOP("Wheelhouse::Ladder",
                            "Resolved without hand-over and queue, of all contacts.")}},
        {QStringLiteral("lasting_of_resolved"),
         {QT_TRANSLATE_NOOP("Wheelhouse::Ladder", "Durable"),
          QT_TRANSLATE_NOOP("Wheelhouse::Ladder",
                            "Of the resolved, those whose customer did not come back to the topic "
                            "within 7 days.")}},
        {QStringLiteral("lasting_of_eligible"),
         {QT_TRANSLATE_NOOP("Wheelhouse::Ladder", "Lasting where a bot was"),
          QT_TRANSLATE_NOOP("Wheelhouse::Ladder",
                            "Resolved for good, of contacts for which a bot stood ready.")}},
        {QStringLiteral("lasting_of_arrived"),
         {QT_TRANSLATE_NOOP("Wheelhouse::Ladder", "ROAR"),
          QT_TRANSLATE_NOOP("Wheelhouse::Ladder",
                            "Rate of automated resolution: resolved for good, of all contacts. The "
                            "strictest figure.")}},
    };
    return texts;
}

std::optional<double> shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

QString ofWords(const QLocale &locale, qint64 part, qint64 whole)
{
    //: contacts that are part of others: "512 of 880"
    return LadderText::tr("%1 of %2")
        .arg(Format::count(locale, part), Format::count(locale, whole));
}

QString markWords(const Ladder &ladder, const LadderMark &mark, const QLocale &locale)
{
    const Figure &figure = mark.figure;
    QString words =
        //: a figure's name, its share, and what is divided by what: "Containment: 58 % (512 of
        //: 880)"
        LadderText::tr("%1: %2 (%3)")
            .arg(markName(mark.id), Format::share(locale, figure.value),
                 ofWords(locale, ladder.at(mark.part), ladder.at(mark.whole)));
    if (figure.low && figure.high)
        words += QStringLiteral(", ") +
                 LadderText::tr("95 % sure from %1 to %2")
                     .arg(Format::share(locale, figure.low), Format::share(locale, figure.high));
    return QStringLiteral("%1. %2").arg(words, markMeaning(mark.id));
}

QString resolvedDetail(const Ladder &ladder, const QLocale &locale)
{
    return LadderText::tr("%1 said so, %2 left in silence.")
        .arg(Format::count(locale, ladder.confirmed), Format::count(locale, ladder.silent));
}

QString rungWords(const Ladder &ladder, Rung rung, const QLocale &locale)
{
    QStringList words{
        QStringLiteral("%1: %2.").arg(rungName(rung), Format::count(locale, ladder.at(rung))),
        rungMeaning(rung)};
    if (rung == Rung::Resolved)
        words.append(resolvedDetail(ladder, locale));
    if (rung == Rung::Lasting)
        words.append(LadderText::tr("%1 came back. Final a week after the period.")
                         .arg(Format::count(locale, ladder.cameBack)));
    return words.join(u' ');
}

QString messageOf(const Ladder &ladder, const QLocale &locale)
{
    const auto share = [&](Rung rung) {
        return Format::share(locale, shareOf(ladder.at(rung), ladder.at(Rung::Arrived)));
    };
    return LadderText::tr("Outcome ladder: of %1 contacts a bot answered %2, resolved %3, and %4 "
                          "did not come back.")
        .arg(Format::count(locale, ladder.at(Rung::Arrived)), share(Rung::Answered),
             share(Rung::Resolved), share(Rung::Lasting));
}

QString reasonName(HandoverReason reason)
{
    QString name = Words::handoverReason(nameOf(reason));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

QString rungName(Rung rung)
{
    switch (rung) {
    case Rung::Arrived:
        return LadderText::tr("Arrived");
    case Rung::Eligible:
        return LadderText::tr("A bot stood ready");
    case Rung::Tried:
        return LadderText::tr("The bot tried");
    case Rung::Answered:
        return LadderText::tr("It answered");
    case Rung::Unaided:
        return LadderText::tr("No person joined");
    case Rung::Resolved:
        return LadderText::tr("Resolved");
    case Rung::Lasting:
        return LadderText::tr("Lasting");
    }
    return {};
}

QString rungMeaning(Rung rung)
{
    switch (rung) {
    case Rung::Arrived:
        return LadderText::tr("All contacts that began in the period.");
    case Rung::Eligible:
        return LadderText::tr("A bot served their channel and brand.");
    case Rung::Tried:
        return LadderText::tr("The bot said more than a greeting, or handed over by itself.");
    case Rung::Answered:
        return LadderText::tr("The bot gave at least one real answer.");
    case Rung::Unaided:
        return LadderText::tr("Answered, and ended without a person; some of them gave up.");
    case Rung::Resolved:
        return LadderText::tr(
            "Without hand-over and queue; the customer said it is solved, or left "
            "in silence after an answer.");
    case Rung::Lasting:
        return LadderText::tr("Resolved, and the customer did not come back to the topic within 7 "
                              "days, on any channel.");
    }
    return {};
}

QString markName(const QString &id)
{
    const char *const name = markTexts().value(id).name;
    return name ? LadderText::tr(name) : id;
}

QString markMeaning(const QString &id)
{
    const char *const meaning = markTexts().value(id).meaning;
    return meaning ? LadderText::tr(meaning) : QString();
}

LadderPicture ladderPicture(const LadderCounts &counts, const QLocale &locale)
{
    const Ladder ladder = ladderOf(counts);
    LadderPicture picture;
    picture.message = messageOf(ladder, locale);
    picture.hint =
        LadderText::tr("Each bar is a part of the one above it; what is pale was lost on the "
                       "way. Point at a bar or a figure to see what it means.");
    picture.countHead = LadderText::tr("Contacts");
    //: head of a column: share of all contacts
    picture.allHead = LadderText::tr("of all");
    //: head of a column: share of the step above
    picture.aboveHead = LadderText::tr("of above");
    for (int i = 0; i < rungCount; ++i) {
        const Rung rung = Rung(i);
        const qint64 count = ladder.at(rung);
        LadderPicture::Rung shown{rungName(rung),
                                  count,
                                  Format::count(locale, count),
                                  Format::share(locale, shareOf(count, counts.arrived)),
                                  {},
                                  rungWords(ladder, rung, locale),
                                  {},
                                  metricOf(rung)};
        if (i > 0)
            shown.ofAbove = Format::share(locale, shareOf(count, ladder.at(Rung(i - 1))));
        for (const LadderMark &mark : ladder.marks) {
            if (mark.part == rung)
                shown.marks.append({markName(mark.id), Format::share(locale, mark.figure.value),
                                    markWords(ladder, mark, locale), mark.metric});
        }
        picture.rungs.append(shown);
    }
    return picture;
}

BarListPicture handedPicture(const LadderCounts &counts, const QLocale &locale)
{
    BarListPicture picture;
    qint64 all = 0;
    for (const HandedFor &each : counts.handed)
        all += each.contacts;
    //: heading; how many contacts a bot let go to a person
    picture.heading = LadderText::tr("Handed over: %1").arg(Format::count(locale, all));
    picture.empty = LadderText::tr("No contact was handed over.");
    for (const HandedFor &each : counts.handed)
        picture.bars.append(
            {reasonName(each.reason),
             QStringLiteral("%1 · %2").arg(Format::count(locale, each.contacts),
                                           Format::share(locale, shareOf(each.contacts, all))),
             double(each.contacts) / double(counts.handed.first().contacts)});
    return picture;
}

TextGrid ladderGrid(const LadderCounts &counts, const QLocale &locale)
{
    const Ladder ladder = ladderOf(counts);
    TextGrid grid;
    grid.heads = {LadderText::tr("Step or figure"),
                  LadderText::tr("Contacts"),
                  LadderText::tr("of"),
                  LadderText::tr("Share"),
                  LadderText::tr("95 % interval"),
                  LadderText::tr("What it means")};
    grid.figures = {1, 2, 3, 4};
    const auto add = [&](const QString &name, qint64 part, qint64 whole, const QString &interval,
                         const QString &meaning) {
        grid.rows.append({name, Format::count(locale, part), Format::count(locale, whole),
                          Format::share(locale, shareOf(part, whole)), interval, meaning});
    };
    for (int i = 0; i < rungCount; ++i)
        add(rungName(Rung(i)), ladder.at(Rung(i)), counts.arrived, {}, rungMeaning(Rung(i)));
    for (const LadderMark &mark : ladder.marks) {
        QString interval;
        if (mark.figure.low && mark.figure.high)
            interval =
                QStringLiteral("%1–%2").arg(Format::number(locale, *mark.figure.low * 100, 1),
                                            Format::share(locale, mark.figure.high));
        add(markName(mark.id), ladder.at(mark.part), ladder.at(mark.whole), interval,
            markMeaning(mark.id));
    }
    for (const HandedFor &each : counts.handed)
        add(LadderText::tr("Handed over: %1").arg(Words::handoverReason(nameOf(each.reason))),
            each.contacts, counts.arrived, {}, {});
    return grid;
}

} // namespace Wheelhouse
