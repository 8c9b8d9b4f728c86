// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Wheelhouse {

/// "about 3 minutes", for {wait} in a promise; in en, pl, ru, fr and zh, else English. A wait under
/// a minute is "less than a minute"; from an hour on it is rounded to half hours.
QString waitPhrase(const QString &language, qint64 waitMs);

/// The wait that the phrase promises: at least `waitMs`, rounded up as it is.
qint64 spokenWaitMs(qint64 waitMs);

} // namespace Wheelhouse
