// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/oldtargets.h"

#include "app/overview/metrictargets.h"
#include "core/overview/target.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace Wheelhouse {

namespace {

Q_LOGGING_CATEGORY(targetLog, "wheelhouse.targets")

QJsonObject storedTargets(const Settings &settings)
{
    const auto bytes = settings.value<QByteArray>(SettingId::OverviewTargets);
    if (bytes.isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        qCWarning(targetLog) << "the targets cannot be read";
    return document.object();
}

void store(Settings &settings, const QJsonObject &all)
{
    settings.setValue(SettingId::OverviewTargets,
                      all.isEmpty() ? QByteArray()
                                    : QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace

QMap<QString, double> OldTargets::of(const QString &server) const
{
    QMap<QString, double> found;
    const QJsonObject stored = storedTargets(m_settings).value(server).toObject();
    for (auto each = stored.begin(); each != stored.end(); ++each) {
        const Metric *metric = findMetric(each.key());
        if (metric && each->isDouble() && isTarget(*metric, each->toDouble()))
            found.insert(each.key(), each->toDouble());
        else
            qCWarning(targetLog) << "a target cannot be read:" << each.key();
    }
    return found;
}

QMap<QString, double> OldTargets::unknownTo(const MetricTargets &targets, const QString &server)
{
    QMap<QString, double> found = of(server);
    for (const QString &metric : found.keys()) {
        if (targets.entry(metric).seq == 0)
            continue;
        found.remove(metric);
        forget(server, metric);
    }
    return found;
}

void OldTargets::handOver(const QString &server, MetricTargets &targets)
{
    const QMap<QString, double> all = of(server);
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        targets.set(each.key(), *each, [this, server, metric = each.key()](const auto &outcome) {
            if (outcome || outcome.error().code == ErrorCode::Conflict)
                forget(server, metric);
            else
                qCWarning(targetLog) << "a target was not set:" << outcome.error().text();
        });
    }
}

void OldTargets::forget(const QString &server, const QString &metric)
{
    QJsonObject all = storedTargets(m_settings);
    QJsonObject mine = all.value(server).toObject();
    mine.remove(metric);
    if (mine.isEmpty())
        all.remove(server);
    else
        all.insert(server, mine);
    store(m_settings, all);
}

void OldTargets::forget(const QString &server)
{
    QJsonObject all = storedTargets(m_settings);
    all.remove(server);
    store(m_settings, all);
}

} // namespace Wheelhouse
