// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scripts/pilotgroup.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cmath>

namespace Wheelhouse {

namespace {

bool isInside(const PilotScope &scope, const PilotCustomer &customer)
{
    return (scope.channel.isEmpty() || scope.channel == customer.channel) &&
           (scope.brand.isEmpty() || scope.brand == customer.brand);
}

} // namespace

double pilotPlace(const QString &version, const QString &customer)
{
    const QByteArray digest = QCryptographicHash::hash(version.toUtf8() + '\0' + customer.toUtf8(),
                                                       QCryptographicHash::Sha256);
    // 53 bits, so that no place rounds up to 100
    const quint64 bits = qFromBigEndian<quint64>(digest.constData()) >> 11;
    return std::ldexp(double(bits), -53) * 100;
}

bool isPiloted(const PilotScope &scope, const QString &version, const PilotCustomer &customer)
{
    return isInside(scope, customer) &&
           (scope.percent >= 100 || pilotPlace(version, customer.customer) < scope.percent);
}

std::optional<Arm> pilotArm(const PilotScope &scope, const QString &version,
                            const PilotCustomer &customer)
{
    if (isPiloted(scope, version, customer))
        return Arm::Pilot;
    if (scope.percent >= 100 || isInside(scope, customer))
        return Arm::Control;
    return std::nullopt;
}

Result<void> checkScope(const PilotScope &scope)
{
    if (!(scope.percent > 0 && scope.percent <= 100))
        return Error{ErrorCode::Invalid, QStringLiteral("must be above 0 and at most 100"),
                     QStringLiteral("percent")};
    if (scope.percent == 100 && scope.channel.isEmpty() && scope.brand.isEmpty())
        return Error{ErrorCode::Invalid,
                     QStringLiteral("a pilot for all leaves nobody to compare with; give a "
                                    "channel, a brand or a smaller percent, or publish"),
                     QStringLiteral("percent")};
    return {};
}

} // namespace Wheelhouse
