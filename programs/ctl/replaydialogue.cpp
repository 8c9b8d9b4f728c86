// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/replaydialogue.h"

#include "backend/import/gzipfile.h"
#include "backend/import/importer.h"
#include "backend/import/jsonarrayreader.h"
#include "core/protocol/webchat.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Wheelhouse {

namespace {

const QString abcdFormat = QStringLiteral("abcd");
constexpr qint64 typingMs = 120; ///< a character, where the data has no times
constexpr qint64 thinkingMs = 4'000;

/// As the web chat takes it: not empty, not too long, nothing cut in half.
QString fitting(const QString &text)
{
    QString fit = text.trimmed().left(chatTextLimit);
    if (!fit.isEmpty() && fit.back().isHighSurrogate())
        fit.chop(1);
    return fit;
}

void add(ReplayDialogue &dialogue, bool byAgent, const QString &text, qint64 atMs)
{
    const QString fit = fitting(text);
    if (fit.isEmpty() || (byAgent && dialogue.turns.isEmpty()))
        return;
    if (dialogue.turns.isEmpty())
        dialogue.startMs = atMs;
    const qint64 lastMs = dialogue.turns.isEmpty() ? 0 : dialogue.turns.constLast().atMs;
    // recorded clocks may step back; the order of the turns counts
    dialogue.turns.append({byAgent, fit, std::max(lastMs, atMs - dialogue.startMs)});
}

Result<QList<ReplayDialogue>> readImported(const QString &path, ImportFormat format)
{
    QHash<QString, qsizetype> places;
    QList<ReplayDialogue> dialogues;
    const ImportSink sink{
        [](const QString &) { return Result<bool>(false); },
        [&](QList<Event> &events) -> Result<void> {
            for (const Event &event : events) {
                if (std::holds_alternative<ConversationStarted>(event.body)) {
                    places.insert(event.conversation, dialogues.size());
                    dialogues.append(ReplayDialogue{event.conversation, event.atMs, {}});
                }
                const qsizetype place = places.value(event.conversation, -1);
                if (place < 0)
                    continue;
                if (const auto *wrote = std::get_if<CustomerWrote>(&event.body))
                    add(dialogues[place], false, wrote->text, event.atMs);
                else if (const auto *said = std::get_if<AgentWrote>(&event.body))
                    add(dialogues[place], true, said->text, event.atMs);
            }
            return {};
        },
        {}};
    ImportReport report;
    if (const auto done = importFile(format, path, sink, report); !done)
        return done.error();
    return dialogues;
}

Result<QList<ReplayDialogue>> readAbcd(const QString &path)
{
    auto file = GzipFile::open(path);
    if (!file)
        return file.error();
    JsonArrayReader reader(**file);
    QList<ReplayDialogue> dialogues;
    while (true) {
        const auto element = reader.next();
        if (!element)
            return element.error();
        if (element->isNull())
            return dialogues;
        const QJsonObject object = QJsonDocument::fromJson(*element).object();
        ReplayDialogue dialogue;
        dialogue.id = QString::number(object.value(QLatin1StringView("convo_id")).toInteger());
        qint64 atMs = 60'000 * dialogues.size();
        for (const QJsonValue &turn : object.value(QLatin1StringView("original")).toArray()) {
            const QString speaker = turn[0].toString();
            const QString text = turn[1].toString();
            if (speaker != QLatin1StringView("agent") && speaker != QLatin1StringView("customer"))
                continue;
            atMs += thinkingMs + typingMs * text.size();
            add(dialogue, speaker == QLatin1StringView("agent"), text, atMs);
        }
        dialogues.append(dialogue);
    }
}

} // namespace

QStringList replayFormats()
{
    return {nameOf(ImportFormat::Twcs), nameOf(ImportFormat::IbmTwitter), abcdFormat};
}

QString replayFormatOf(const QString &path)
{
    auto file = GzipFile::open(path);
    if (!file)
        return {};
    const QByteArray head = (*file)->read(64 * 1024);
    if (head.contains("tweet_id,"))
        return nameOf(ImportFormat::Twcs);
    if (head.contains("\"dialogContent\""))
        return nameOf(ImportFormat::IbmTwitter);
    return head.contains("\"convo_id\"") ? abcdFormat : QString();
}

Result<QList<ReplayDialogue>> readReplay(const QString &path, const QString &format)
{
    const auto imported = enumOf<ImportFormat>(format);
    if (!replayFormats().contains(format))
        return Error{
            ErrorCode::Invalid,
            QStringLiteral("a replay reads %1").arg(replayFormats().join(QStringLiteral(", "))),
            QStringLiteral("--format")};
    auto dialogues = imported ? readImported(path, *imported) : readAbcd(path);
    if (!dialogues)
        return dialogues;
    dialogues->removeIf([](const ReplayDialogue &dialogue) { return dialogue.turns.isEmpty(); });
    std::stable_sort(
        dialogues->begin(), dialogues->end(),
        [](const ReplayDialogue &a, const ReplayDialogue &b) { return a.startMs < b.startMs; });
    return dialogues;
}

} // namespace Wheelhouse
