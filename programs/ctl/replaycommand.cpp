// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/replaycommand.h"

#include "programs/ctl/commandline.h"
#include "programs/ctl/replay.h"

#include <QEventLoop>
#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace Wheelhouse {

namespace {

Result<QUrl> serverUrl(const QString &text)
{
    QUrl url(text);
    const QString scheme = url.scheme();
    if (scheme == QLatin1StringView("http"))
        url.setScheme(QStringLiteral("ws"));
    else if (scheme == QLatin1StringView("https"))
        url.setScheme(QStringLiteral("wss"));
    else if (scheme != QLatin1StringView("ws") && scheme != QLatin1StringView("wss"))
        return Error{ErrorCode::Invalid, QStringLiteral("an address like http://127.0.0.1:8470"),
                     QStringLiteral("--url")};
    if (url.host().isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("names no host"), QStringLiteral("--url")};
    return url;
}

/// From --token, --token-file or the environment: a token on the command line is seen by all.
Result<QString> tokenOf(const CommandLine &line)
{
    if (line.isSet("token"))
        return line.value("token");
    if (!line.isSet("token-file"))
        return qEnvironmentVariable("WHEELHOUSE_TOKEN");
    QFile file(line.value("token-file"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable, file.errorString(), file.fileName()};
    return QString::fromLatin1(file.readAll().trimmed());
}

qint64 refusedIn(const ReplayCount &count)
{
    qint64 refused = 0;
    for (const qint64 times : count.refused)
        refused += times;
    return refused;
}

QString figures(const ReplayCount &count, qsizetype dialogues)
{
    return QStringLiteral(
               "%1 of %2 dialogues, %3 customer and %4 agent messages acknowledged, %5 refused")
        .arg(count.finished)
        .arg(dialogues)
        .arg(count.customerTurns)
        .arg(count.agentTurns)
        .arg(refusedIn(count));
}

int summarise(const ReplayCount &count, qsizetype dialogues)
{
    std::printf("%s\n", qUtf8Printable(figures(count, dialogues)));
    if (count.closed > 0)
        std::printf("%lld conversations closed by agents\n", static_cast<long long>(count.closed));
    if (count.skipped > 0)
        std::printf("%lld agent messages left out: there is no --token to sign in with\n",
                    static_cast<long long>(count.skipped));
    for (auto each = count.refused.cbegin(); each != count.refused.cend(); ++each)
        std::fprintf(stderr, "  %lld × %s\n", static_cast<long long>(*each),
                     qUtf8Printable(each.key()));
    return count.refused.isEmpty() ? exitDone : exitFailed;
}

} // namespace

int replayCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("replay --conversations FILE --url URL [--speed X] [--token T]"),
        QStringLiteral(
            "Feeds a running server with recorded dialogues: customers through the web chat, "
            "agents through the desk. The token may also stand in WHEELHOUSE_TOKEN."),
        CommandLine::On::NoStore);
    line.addOption("conversations", QStringLiteral("The recording, plain or gzipped."), "FILE");
    line.addOption("format",
                   QStringLiteral("%1; without it, by the file's looks.")
                       .arg(replayFormats().join(QStringLiteral(", "))),
                   "FORMAT");
    line.addOption("url", QStringLiteral("The server, like http://127.0.0.1:8470."), "URL");
    line.addOption("speed", QStringLiteral("So many times as fast as recorded (1)."), "X",
                   QStringLiteral("1"));
    line.addOption("token", QStringLiteral("Of the user as whom the agents speak."), "T");
    line.addOption("token-file", QStringLiteral("A file with that token."), "FILE");
    line.addOption("brand", QStringLiteral("The brand that the customers write to."), "BRAND",
                   QStringLiteral("nova-player"));
    line.addOption("limit", QStringLiteral("Plays only the first so many dialogues."), "N");
    line.addOption("keep-open", QStringLiteral("Does not close what the recording ends with."));
    if (const auto status = line.read(arguments, 0))
        return *status;
    if (!line.isSet("conversations") || !line.isSet("url"))
        return fail(exitWrongArguments, QStringLiteral("--conversations and --url are needed"));

    ReplaySettings settings;
    bool good = false;
    settings.speed = line.value("speed").toDouble(&good);
    if (!good || settings.speed <= 0)
        return fail(exitWrongArguments, QStringLiteral("--speed is a number above 0"));
    const auto url = serverUrl(line.value("url"));
    if (!url)
        return fail(url.error());
    settings.server = *url;
    settings.brand = line.value("brand");
    settings.close = !line.isSet("keep-open");
    const auto token = tokenOf(line);
    if (!token)
        return fail(token.error());

    const QString path = line.value("conversations");
    const QString format = line.isSet("format") ? line.value("format") : replayFormatOf(path);
    if (format.isEmpty() && QFile::exists(path))
        return fail(exitFailed, QStringLiteral("%1: looks like none of %2")
                                    .arg(path, replayFormats().join(QStringLiteral(", "))));
    auto dialogues = readReplay(path, format.isEmpty() ? replayFormats().constFirst() : format);
    if (!dialogues)
        return fail(dialogues.error());
    if (line.isSet("limit")) {
        const qsizetype limit = line.value("limit").toLongLong(&good);
        if (!good || limit < 1)
            return fail(exitWrongArguments, QStringLiteral("--limit is a number above 0"));
        dialogues->resize(std::min(limit, dialogues->size()));
    }
    if (dialogues->isEmpty())
        return fail(exitFailed, path + QStringLiteral(": holds no dialogue"));

    Replay replay(*dialogues, settings, *token);
    if (isatty(STDERR_FILENO) != 0)
        replay.setProgress([&](const ReplayCount &count) {
            std::fprintf(stderr, "\r%s", qUtf8Printable(figures(count, replay.size())));
        });
    QEventLoop loop;
    Result<void> played;
    replay.start([&](const Result<void> &done) {
        played = done;
        loop.quit();
    });
    loop.exec();
    if (isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "\n");
    if (!played)
        return fail(exitFailed, played.error().text());
    return summarise(replay.count(), replay.size());
}

} // namespace Wheelhouse
