// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The support backend: one store, one port.
#include "backend/demo/demoguest.h"
#include "backend/demo/demostore.h"
#include "backend/service/server.h"
#include "programs/wheelhoused/options.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace Wheelhouse;

namespace {

int failWith(int status, const QString &sentence)
{
    std::fprintf(stderr, "wheelhoused: %s\n", qUtf8Printable(sentence));
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    // before any thread starts, so that every one of them leaves the signals to sigwait below
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wheelhoused"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WHEELHOUSE_VERSION));

    auto options = readServerOptions(app.arguments());
    if (!options)
        return failWith(2, options.error().text());
    if (!options->show.isEmpty()) {
        std::printf("%s", qUtf8Printable(options->show));
        return 0;
    }
    if (options->demo) {
        const qint64 nowMs = SystemClock().nowMs();
        DemoSettings settings;
        settings.endMs = nowMs;
        if (const auto ready = prepareDemoStore(options->config.storeUrl, settings); !ready)
            return failWith(1, ready.error().text());
        options->config.makeGuest = [nowMs](const Floor &) { return demoGuest(nowMs); };
    }
    const auto server = Server::start(options->config);
    if (!server)
        return failWith(1, server.error().text());
    const char *scheme = options->config.listener.certificateFile.empty() ? "http" : "https";
    std::printf("Wheelhouse %s listens on %s://%s:%u\n", WHEELHOUSE_VERSION, scheme,
                options->config.listener.address.c_str(), unsigned((*server)->port()));
    std::fflush(stdout);

    int signal = 0;
    sigwait(&ending, &signal);
    return 0;
}
