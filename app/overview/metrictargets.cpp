// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

} // namespace

MetricTargets::MetricTargets(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

void MetricTargets::setServer(const QString &server)
{
    if (server == m_server)
        return;
    m_server = server;
    m_targets.clear();
    const QJsonObject stored = storedTargets(m_settings).value(server).toObject();
    for (auto each = stored.begin(); each != stored.end(); ++each) {
        const Metric *metric = findMetric(each.key());
        if (metric && each->isDouble() && isTarget(*metric, each->toDouble()))
            m_targets.insert(each.key(), each->toDouble());
        else
            qCWarning(targetLog) << "a target cannot be read:" << each.key();
    }
    Q_EMIT changed();
}

std::optional<double> MetricTargets::of(const QString &metric) const
{
    const auto known = m_targets.constFind(metric);
    return known == m_targets.cend() ? std::nullopt : std::optional(*known);
}

bool MetricTargets::set(const QString &metric, std::optional<double> target)
{
    const Metric *known = findMetric(metric);
    if (m_server.isEmpty() || !known || (target && !isTarget(*known, *target)))
        return false;
    if (of(metric) == target)
        return true;
    QJsonObject all = storedTargets(m_settings);
    QJsonObject mine = all.value(m_server).toObject();
    if (target) {
        m_targets.insert(metric, *target);
        mine.insert(metric, *target);
    } else {
        m_targets.remove(metric);
        mine.remove(metric);
    }
    all.insert(m_server, mine);
    m_settings.setValue(SettingId::OverviewTargets,
                        QJsonDocument(all).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
    return true;
}

} // namespace Wheelhouse
