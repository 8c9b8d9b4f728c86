// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/scriptreplaycommand.h"

#include "backend/store/storereader.h"
#include "core/dialog/scriptreplay.h"
#include "programs/ctl/commandline.h"
#include "programs/ctl/scriptfile.h"

#include <QDateTime>

#include <algorithm>
#include <cstdio>

namespace Wheelhouse {

namespace {

constexpr qsizetype examplesKept = 5;

/// What changed in the same way.
struct Group
{
    qint64 count = 0;
    QStringList examples;
};

class Report
{
public:
    void add(const ReplayedDialog &dialog)
    {
        ++m_replayed;
        const QString was = dialog.recorded.text();
        const QString is = dialog.draft.text();
        ++m_recorded[was];
        ++m_draft[is];
        const auto topic = [](const DialogOutcome &outcome) {
            return outcome.topic.isEmpty() ? QStringLiteral("no topic") : outcome.topic;
        };
        if (was != is)
            put(m_outcomes[QStringLiteral("%1 -> %2").arg(was, is)], dialog);
        if (dialog.recorded.topic != dialog.draft.topic)
            put(m_topics[QStringLiteral("%1 -> %2")
                             .arg(topic(dialog.recorded), topic(dialog.draft))],
                dialog);
        m_changed += was != is || dialog.recorded.topic != dialog.draft.topic ? 1 : 0;
    }
    void skip() { ++m_skipped; }
    qint64 replayed() const { return m_replayed; }

    void print(qsizetype examples) const
    {
        std::printf("%lld conversations replayed, %lld left out (no bot, or a person from the "
                    "start)\n\n",
                    static_cast<long long>(m_replayed), static_cast<long long>(m_skipped));
        std::printf("%-34s %10s %8s %10s %8s\n", "outcome", "recorded", "%", "draft", "%");
        QStringList names = m_recorded.keys();
        for (const QString &name : m_draft.keys()) {
            if (!names.contains(name))
                names.append(name);
        }
        std::sort(names.begin(), names.end());
        for (const QString &name : names)
            row(name, m_recorded.value(name), m_draft.value(name));
        std::printf("\n%lld changed (%.1f %%)\n", static_cast<long long>(m_changed),
                    share(m_changed));
        groups("outcome", m_outcomes, examples);
        groups("topic", m_topics, examples);
    }

private:
    double share(qint64 count) const
    {
        return m_replayed > 0 ? 100.0 * double(count) / double(m_replayed) : 0;
    }

    void row(const QString &name, qint64 recorded, qint64 draft) const
    {
        std::printf("%-34s %10lld %8.1f %10lld %8.1f\n", qUtf8Printable(name),
                    static_cast<long long>(recorded), share(recorded),
                    static_cast<long long>(draft), share(draft));
    }

    static void put(Group &group, const ReplayedDialog &dialog)
    {
        ++group.count;
        if (group.examples.size() < examplesKept)
            group.examples.append(QStringLiteral("%1 “%2”").arg(
                dialog.conversation, dialog.lastMessage.simplified().left(100)));
    }

    static void groups(const char *what, const QMap<QString, Group> &groups, qsizetype examples)
    {
        QStringList names = groups.keys();
        std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
            return groups[a].count > groups[b].count;
        });
        for (const QString &name : names) {
            std::printf("\n%s: %s: %lld\n", what, qUtf8Printable(name),
                        static_cast<long long>(groups[name].count));
            for (const QString &example : groups[name].examples.mid(0, examples))
                std::printf("    %s\n", qUtf8Printable(example));
        }
    }

    qint64 m_replayed = 0;
    qint64 m_skipped = 0;
    qint64 m_changed = 0;
    QMap<QString, qint64> m_recorded;
    QMap<QString, qint64> m_draft;
    QMap<QString, Group> m_outcomes;
    QMap<QString, Group> m_topics;
};

struct Stretch
{
    qint64 fromMs = std::numeric_limits<qint64>::min();
    qint64 toMs = std::numeric_limits<qint64>::max();
};

Result<qint64> timeOf(const CommandLine &line, const char *option, qint64 otherwise)
{
    if (!line.isSet(option))
        return otherwise;
    const QString text = line.value(option);
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    if (!time.isValid())
        return Error{ErrorCode::Invalid,
                     QStringLiteral("is no time like 2026-11-21 or 2026-11-21T09:30:00Z"),
                     QStringLiteral("--") + QLatin1StringView(option)};
    return time.toMSecsSinceEpoch();
}

/// Conversations of the draft's bot that began in the stretch, by id, in the order they began.
Result<QStringList> conversationsIn(StoreReader &reader, const QString &bot, const Stretch &stretch,
                                    Report &report)
{
    QStringList ids;
    const auto read = reader.forEachEvent(0, [&](const Event &event) {
        const auto *started = std::get_if<ConversationStarted>(&event.body);
        if (!started || event.atMs < stretch.fromMs || event.atMs >= stretch.toMs)
            return true;
        if (started->bot == bot)
            ids.append(event.conversation);
        else if (started->bot.isEmpty())
            report.skip();
        return true;
    });
    return read ? Result<QStringList>(ids) : Result<QStringList>(read.error());
}

Result<void> replayAll(StoreReader &reader, const Script &draft, const Stretch &stretch,
                       Report &report)
{
    if (const auto held = reader.begin(); !held)
        return held.error();
    const auto ids = conversationsIn(reader, draft.bot, stretch, report);
    if (!ids)
        return ids.error();
    const ScriptMatcher matcher = matcherFor(draft);
    for (const QString &id : *ids) {
        const auto events = reader.eventsOf(id);
        if (!events)
            return events.error();
        if (const auto dialog = replayDialog(draft, matcher, *events))
            report.add(*dialog);
        else
            report.skip();
    }
    reader.end();
    return {};
}

} // namespace

int scriptReplayCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("script replay DRAFT --db URL [--from T] [--to T] [--examples N]"),
        QStringLiteral("Runs a draft over the conversations that its bot had, and prints which "
                       "outcomes and topics change, with counts and examples. Customers' messages "
                       "are played up to the recorded hand-over; what they would have written to "
                       "other answers nobody knows."));
    line.addOption("from", QStringLiteral("Conversations that began at this time or later."), "T");
    line.addOption("to", QStringLiteral("and before this one."), "T");
    line.addOption("examples", QStringLiteral("So many of each change (3), at most 5."), "N",
                   QStringLiteral("3"));
    if (const auto status = line.read(arguments, 1))
        return *status;
    bool number = false;
    const qsizetype examples = line.value("examples").toLongLong(&number);
    if (!number || examples < 0 || examples > examplesKept)
        return fail(exitWrongArguments, QStringLiteral("--examples is 0 to 5"));
    Stretch stretch;
    const auto from = timeOf(line, "from", stretch.fromMs);
    const auto to = timeOf(line, "to", stretch.toMs);
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    stretch = {*from, *to};
    const auto reading = scriptFile(line.positional(0));
    if (!reading)
        return exitFailed;
    const auto reader = StoreReader::open(line.db());
    if (!reader)
        return fail(reader.error());
    Report report;
    const auto replayed = replayAll(**reader, reading->script, stretch, report);
    if (!replayed)
        return fail(replayed.error());
    report.print(examples);
    if (report.replayed() == 0)
        return fail(exitFailed, QStringLiteral("the store holds no conversation of %1 in that time")
                                    .arg(reading->script.bot));
    return exitDone;
}

} // namespace Wheelhouse
