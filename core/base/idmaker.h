// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/random.h"

#include <QString>

#include <optional>

namespace Wheelhouse {

/// Makes ids that sort by time: a letter for the kind, 9 characters of milliseconds and 10 of
/// randomness, in Crockford's base 32 ("c1hf7yat00564ew7mdfn"). Unique, not secret.
/// Not thread-safe: each owner has its own.
class IdMaker
{
public:
    explicit IdMaker(quint64 seed) : m_random(seed) {}
    QString make(char kind, qint64 atMs);

    /// When an id was made; nothing for a text that is no id of this kind.
    static std::optional<qint64> timeOf(char kind, const QString &id);

private:
    Random m_random;
};

} // namespace Wheelhouse
