// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/metrictargets.h"

#include "core/overview/targetbook.h"

#include <QUuid>

namespace Wheelhouse {

void MetricTargets::setRights(const QList<Role> &roles)
{
    m_maySet = roles.contains(Role::Admin) || roles.contains(Role::Director);
    Q_EMIT changed();
}

void MetricTargets::follow(const QList<TargetEntry> &latest)
{
    bool any = false;
    for (const TargetEntry &entry : latest) {
        TargetEntry &known = m_latest[entry.metric];
        if (entry.seq < known.seq || entry == known)
            continue;
        known = entry;
        any = true;
    }
    if (any)
        Q_EMIT changed();
}

void MetricTargets::clear()
{
    ++m_number;
    m_latest.clear();
    m_history.clear();
    Q_EMIT changed();
}

std::optional<double> MetricTargets::of(const QString &metric) const
{
    return targetAmong({entry(metric)}, metric);
}

QHash<QString, double> MetricTargets::all() const
{
    QHash<QString, double> found;
    for (const TargetEntry &entry : m_latest) {
        if (const auto value = of(entry.metric))
            found.insert(entry.metric, *value);
    }
    return found;
}

TargetEntry MetricTargets::entry(const QString &metric) const
{
    return m_latest.value(metric, TargetEntry{metric});
}

void MetricTargets::readHistory(const QString &metric)
{
    m_history.clear();
    if (!m_carry)
        return;
    const quint64 number = ++m_number;
    m_carry(QStringLiteral("targets.read"), toJson(TargetsParams{metric}),
            [this, number](const Result<QJsonObject> &answer) {
                if (number != m_number || !answer)
                    return; // who sets one is told what is wrong; the history is no more than told
                const auto read = fromJson<TargetsAnswer>(*answer);
                if (!read)
                    return;
                m_history = read->history;
                follow(read->targets);
                Q_EMIT historyRead();
            });
}

void MetricTargets::set(const QString &metric, std::optional<double> value, Done done)
{
    const auto tell = [done = std::move(done)](const Result<void> &outcome) {
        if (done)
            done(outcome);
    };
    if (!m_carry) {
        tell(Error{ErrorCode::Unavailable, QStringLiteral("not connected"), {}});
        return;
    }
    const TargetCommand command{{metric, value, QUuid::createUuid().toString(QUuid::Id128)},
                                entry(metric).seq};
    m_carry(QStringLiteral("targets.set"), toJson(command),
            [this, metric, tell](const Result<QJsonObject> &answer) {
                readHistory(metric); // also after a conflict: what the other one set is to be seen
                tell(answer ? Result<void>() : Result<void>(answer.error()));
            });
}

} // namespace Wheelhouse
