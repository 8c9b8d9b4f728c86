// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/tilechoice.h"

#include <array>

namespace Wheelhouse {

namespace {

constexpr std::array usual{"contacts",
                           "first_response_human_p50",
                           "csat",
                           "automated_resolution",
                           "waiting_now",
                           "first_response_human_p90",
                           "first_response_any",
                           "service_level",
                           "resolution_time",
                           "deflection",
                           "handover_rate",
                           "transfer_rate",
                           "abandonment"};

Error noSuchTiles(const QString &what)
{
    return {ErrorCode::Invalid, what, QStringLiteral("tiles")};
}

} // namespace

QStringList usualTiles()
{
    QStringList ids;
    for (const char *id : usual)
        ids.append(QString::fromLatin1(id));
    return ids;
}

Result<QList<const Metric *>> tileMetrics(const QStringList &wanted)
{
    if (wanted.size() > mostTiles)
        return noSuchTiles(QStringLiteral("at most %1 figures at a time").arg(mostTiles));
    QList<const Metric *> metrics;
    for (const QString &id : wanted.isEmpty() ? usualTiles() : wanted) {
        const Metric *metric = findMetric(id);
        if (!metric)
            return noSuchTiles(QStringLiteral("no metric is called “%1”").arg(id));
        if (metrics.contains(metric))
            return noSuchTiles(QStringLiteral("“%1” is named twice").arg(id));
        metrics.append(metric);
    }
    return metrics;
}

} // namespace Wheelhouse
