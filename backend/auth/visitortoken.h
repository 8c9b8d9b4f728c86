// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Wheelhouse {

/// A web chat visitor's proof of who he was last time: "customer.mac", signed with the store's own
/// secret (32 bytes), so that nothing has to be kept for visitors who never write.
QString makeVisitorToken(const QByteArray &secret, const QString &customer);

/// The customer's id. Errors: Unauthorised for a token that this store has not signed.
Result<QString> readVisitorToken(const QByteArray &secret, const QString &token);

} // namespace Wheelhouse
