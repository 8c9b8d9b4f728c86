// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/importcommand.h"

#include "backend/import/importer.h"
#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "programs/ctl/commandline.h"

#include <cstdio>
#include <limits>
#include <unistd.h>

namespace Wheelhouse {

namespace {

constexpr int shownOfEach = 10;

QString formatNames()
{
    QStringList names;
    for (const char *name : EnumNames<ImportFormat>::names)
        names.append(QString::fromLatin1(name));
    return names.join(QStringLiteral(", "));
}

void say(const QString &text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

void showProgress(const QString &path, double share)
{
    static const bool onTerminal = isatty(STDERR_FILENO) != 0;
    if (!onTerminal)
        return;
    std::fprintf(stderr, "\r%s: %3d %%%s", qUtf8Printable(path), int(share * 100),
                 share >= 1 ? "\n" : "");
    std::fflush(stderr);
}

void list(const QList<ImportNote> &notes, const QMap<QString, qint64> &byReason, bool all)
{
    QMap<QString, int> shown;
    for (const ImportNote &note : notes) {
        if (++shown[note.reason] <= shownOfEach || all)
            say(note.text());
    }
    for (auto reason = byReason.cbegin(); reason != byReason.cend(); ++reason)
        say(QStringLiteral("  %1 × %2").arg(*reason).arg(reason.key()));
}

void tell(const QString &path, const ImportReport &report, bool all)
{
    list(report.refused, report.refusedByReason, all);
    list(report.odd, report.oddByReason, all);
    qint64 odd = 0;
    for (const qint64 count : report.oddByReason)
        odd += count;
    say(QStringLiteral("%1: %2 rows read, %3 imported as %4 conversations (%5 events), %6 known "
                       "before, %7 refused, %8 odd")
            .arg(path)
            .arg(report.read)
            .arg(report.imported)
            .arg(report.conversations)
            .arg(report.events)
            .arg(report.known)
            .arg(report.refusedRows)
            .arg(odd));
}

Result<void> importOne(ImportFormat format, const QString &path, Store &store, StoreReader &reader,
                       bool all)
{
    const ImportSink sink{[&](const QString &id) { return reader.conversationKnown(id); },
                          [&](QList<Event> &events) -> Result<void> {
                              const auto committed = store.append(events);
                              return committed ? Result<void>() : committed.error();
                          },
                          [&](double share) { showProgress(path, share); }};
    ImportReport report;
    const auto done = importFile(format, path, sink, report);
    tell(path, report, all);
    return done;
}

} // namespace

int importCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("import --format FORMAT FILE... --db URL"),
        QStringLiteral("Reads recorded contacts, plain or gzipped, into a store that no "
                       "server has open. Rows that make no sense are reported and "
                       "passed over; what is in the store already is left alone."));
    line.addOption("format", formatNames() + u'.', "FORMAT");
    line.addOption("all",
                   QStringLiteral("Names every refused or odd row, not the first of each kind."));
    if (const auto status = line.read(arguments, 1, std::numeric_limits<qsizetype>::max()))
        return *status;
    const auto format = enumOf<ImportFormat>(line.value("format"));
    if (!format)
        return fail(exitWrongArguments, QStringLiteral("--format is one of %1").arg(formatNames()));
    const auto store = Store::open(line.db());
    if (!store)
        return fail(store.error());
    const auto reader = StoreReader::open(line.db());
    if (!reader)
        return fail(reader.error());
    int status = exitDone;
    for (const QString &path : line.positionals()) {
        const auto done = importOne(*format, path, **store, **reader, line.isSet("all"));
        if (!done)
            status = fail(exitFailed, done.error().text());
    }
    return status;
}

} // namespace Wheelhouse
