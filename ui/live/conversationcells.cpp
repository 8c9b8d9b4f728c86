// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/conversationcells.h"

#include "app/format/format.h"
#include "ui/live/safetext.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace Wheelhouse {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Conversation)
};

QString late(const QLocale &locale, qint64 ms)
{
    //: the promised time has passed by %1
    return Text::tr("%1 late").arg(Format::stopwatch(locale, ms));
}

QString left(const QLocale &locale, qint64 ms)
{
    //: %1 until the promised time
    return Text::tr("%1 left").arg(Format::stopwatch(locale, ms));
}

} // namespace

QString ownerKind(Owner owner)
{
    switch (owner) {
    case Owner::Bot:
        return Text::tr("Bot");
    case Owner::Queue:
        return Text::tr("Queue");
    case Owner::Agent:
        return Text::tr("Agent");
    case Owner::Nobody:
        break;
    }
    return Text::tr("Nobody");
}

PersonCell customerCell(const LiveConversation &conversation, const QString &draft)
{
    const QString name = safeLine(conversation.customerName);
    PersonCell cell{name.isEmpty() ? conversation.id : name, safeLine(conversation.lastText)};
    if (!draft.isEmpty())
        //: %1 what was typed
        cell.second = Text::tr("Not sent: %1").arg(safeLine(draft));
    else if (conversation.lastFrom == ActorKind::Agent || conversation.lastFrom == ActorKind::Bot)
        //: what the company said last, in a list of conversations
        cell.second = Text::tr("↩ %1", "answered").arg(cell.second);
    return cell;
}

StatusCell ownerCell(const LiveConversation &conversation)
{
    QString name =
        safeLine(conversation.ownerName.isEmpty() ? conversation.ownerId : conversation.ownerName);
    if (conversation.owner == Owner::Queue && !name.isEmpty())
        name = Words::brand(name);
    StatusCell cell{name.isEmpty() ? ownerKind(conversation.owner) : name, Tone::Neutral,
                    StatusCell::Dot::Full,
                    name.isEmpty() ? QString() : ownerKind(conversation.owner)};
    switch (conversation.owner) {
    case Owner::Queue:
        cell.tone = Tone::Warning;
        cell.dot = StatusCell::Dot::Half;
        break;
    case Owner::Agent:
        cell.tone = Tone::Good;
        break;
    case Owner::Bot:
        cell.tone = Tone::Accent;
        cell.dot = StatusCell::Dot::Ring;
        break;
    case Owner::Nobody:
        cell.tone = Tone::Off;
        cell.dot = StatusCell::Dot::Ring;
        break;
    }
    if (conversation.asked && conversation.owner != Owner::Agent)
        cell.second = Text::tr("wants a person");
    return cell;
}

WaitCell waitCell(const LiveConversation &conversation, qint64 nowMs, const QLocale &locale)
{
    if (conversation.waitingSinceMs == 0)
        return {{}, Format::age(locale, nowMs - conversation.lastAtMs), Tone::Neutral};
    const qint64 waitedMs = nowMs - conversation.waitingSinceMs;
    WaitCell cell{Format::stopwatch(locale, waitedMs), {}, Tone::Neutral};
    if (conversation.promisedAtMs == 0)
        return cell;
    const qint64 leftMs = conversation.promisedAtMs - nowMs;
    const qint64 promisedMs = conversation.promisedAtMs - conversation.waitingSinceMs;
    if (leftMs < 0) {
        cell.tone = Tone::Bad;
        cell.second = late(locale, -leftMs);
        return cell;
    }
    cell.tone = waitedMs * 5 >= promisedMs * 4 ? Tone::Warning : Tone::Good;
    cell.second = left(locale, leftMs);
    return cell;
}

QStringList longWaits(const QLocale &locale)
{
    constexpr qint64 longMs = 59 * 60'000;
    return {late(locale, longMs), left(locale, longMs)};
}

} // namespace Wheelhouse
