// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hours/hoursstate.h"

#include <QUuid>

namespace Wheelhouse {

void HoursState::setRights(const QList<Role> &roles)
{
    m_maySet = roles.contains(Role::Admin) || roles.contains(Role::Planner);
    Q_EMIT changed();
}

void HoursState::read()
{
    if (!m_carry)
        return;
    const quint64 number = ++m_number;
    m_carry(QStringLiteral("hours.read"), {}, [this, number](const Result<QJsonObject> &answer) {
        if (number != m_number)
            return;
        const auto read =
            answer ? fromJson<HoursAnswer>(*answer) : Result<HoursAnswer>(answer.error());
        m_problem.reset();
        if (read)
            m_hours = *read;
        else
            m_problem = read.error();
        Q_EMIT changed();
    });
}

void HoursState::clear()
{
    ++m_number;
    m_hours.reset();
    m_problem.reset();
    Q_EMIT changed();
}

void HoursState::set(const HoursSet &hours)
{
    if (!m_carry)
        return;
    HoursCommand command{hours, m_hours ? m_hours->seq : 0};
    command.set.key = QUuid::createUuid().toString(QUuid::Id128);
    m_carry(QStringLiteral("hours.set"), toJson(command),
            [this](const Result<QJsonObject> &answer) {
                read(); // also after a conflict: what the other one set is to be seen
                if (answer)
                    Q_EMIT written();
                else
                    Q_EMIT refused(answer.error());
            });
}

} // namespace Wheelhouse
