// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Customers who write to the bot over real websockets into a real store: how many durable messages
// a second, and how long until one is acknowledged.
#include "backend/service/server.h"
#include "bench/chatload.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Wheelhouse;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    ServerConfig config;
    config.storeUrl = folder.path();
    config.domain.chat = {1e9, 1e9};
    const auto server = Server::start(std::move(config));
    if (!server) {
        std::fprintf(stderr, "%s\n", qPrintable(server.error().text()));
        return 1;
    }
    ChatLoad load((*server)->port(), 400);
    if (!load.isReady()) {
        std::fprintf(stderr, "the customers could not connect\n");
        return 1;
    }
    const auto paced = load.runOpen(500, 10);
    std::printf(
        "paced 500/s: acknowledged %.0f/s, p50 %.1f ms, p99 %.1f ms, max %.1f ms, refused %lld\n",
        double(paced.acknowledged) / paced.seconds, paced.ackAt(0.5), paced.ackAt(0.99),
        paced.ackAt(1), static_cast<long long>(paced.refused));
    const auto full = load.runClosed(10);
    std::printf("400 customers at once: %.0f durable messages/s, %.2f bot replies each, "
                "p50 %.1f ms, p99 %.1f ms, refused %lld\n",
                double(full.acknowledged) / full.seconds,
                double(full.botReplies) / double(std::max<qint64>(1, full.acknowledged)),
                full.ackAt(0.5), full.ackAt(0.99), static_cast<long long>(full.refused));
    return 0;
}
