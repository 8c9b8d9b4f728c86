// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Wheelhouse {

/// "wheelhouse.link": what happens between this program and the server.
Q_DECLARE_LOGGING_CATEGORY(linkLog)

} // namespace Wheelhouse
