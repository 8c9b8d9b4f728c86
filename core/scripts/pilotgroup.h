// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/scriptevents.h"
#include "core/kpi/sequentialtest.h"

namespace Wheelhouse {

/// A customer as a pilot sees him.
struct PilotCustomer
{
    QString customer; ///< id
    QString channel;
    QString brand;
};

/// Where a customer stands in the line from which a pilot takes the first x percent: 0 to 100,
/// even, the same on every machine and at every time, another for every version (the same people
/// are not always the first). The first 8 bytes of the SHA-256 of version, NUL, id.
double pilotPlace(const QString &version, const QString &customer);

/// True when this version speaks to the customer.
bool isPiloted(const PilotScope &scope, const QString &version, const PilotCustomer &customer);

/// The group in which the customer's contacts count. Where the pilot takes a share of a channel or
/// a brand, the others there are the control group and nobody else counts; where it takes all of
/// it, the control group is everybody else.
std::optional<Arm> pilotArm(const PilotScope &scope, const QString &version,
                            const PilotCustomer &customer);

/// Invalid, with the field, unless percent is in (0, 100] and something remains for the control
/// group.
Result<void> checkScope(const PilotScope &scope);

} // namespace Wheelhouse
