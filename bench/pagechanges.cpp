// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/pagechanges.h"

#include "app/overview/overviewstate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

namespace Wheelhouse {

namespace {

void waitForFrame(const FrameWatch &watch)
{
    const qint64 frames = watch.frames();
    while (watch.frames() == frames)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

OverviewParams questionAt(int number, const OverviewView &choices)
{
    static const QStringList periods{QStringLiteral("28d"), QStringLiteral("7d"),
                                     QStringLiteral("28d"), QStringLiteral("all")};
    static const QStringList metrics{QStringLiteral("contacts"), QStringLiteral("csat"),
                                     QStringLiteral("resolution_time"),
                                     QStringLiteral("reply_time_p90")};
    const auto pick = [number](const QStringList &values, int every) {
        const int turn = number / every % (int(values.size()) + 1);
        return turn == 0 ? QString() : values.at(turn - 1);
    };
    OverviewParams params;
    params.period = periods.at(number % periods.size());
    params.comparison = number % 3 == 0 ? Comparison::None : Comparison::Previous;
    params.metric = metrics.at(number / 4 % metrics.size());
    params.channel = pick(choices.channels, 1);
    params.topic = pick(choices.topics, 5);
    params.brand = pick(choices.brands, 31);
    return params;
}

} // namespace

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

std::vector<double> changeQuestions(OverviewState &overview, const FrameWatch &watch, int count)
{
    const OverviewView choices = overview.view();
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        OverviewParams params = questionAt(i, choices);
        params.zone = overview.params().zone;
        if (params == overview.params())
            continue;
        QElapsedTimer clock;
        clock.start();
        overview.setParams(params);
        while (overview.answered() != params || !overview.fresh())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        waitForFrame(watch);
        if (params.period == u"28d")
            times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}

void liveChanges(OverviewState &overview, const FrameWatch &watch, int count)
{
    const QList<Tile> tiles = overview.view().tiles;
    for (int i = 0; i < count; ++i) {
        OverviewView next = overview.view();
        next.asOfMs += 100;
        const double more = 1 + 0.2 * double(i % 1000) / 1000; // two in a row are never alike
        for (qsizetype tile = 0; tile < next.tiles.size(); ++tile) {
            if (tiles[tile].now.value)
                next.tiles[tile].now.value = *tiles[tile].now.value * more;
        }
        overview.apply(changeBetween(overview.view(), next));
        if (i % 50 == 0)
            waitForFrame(watch);
        else
            QCoreApplication::processEvents();
    }
}

} // namespace Wheelhouse
