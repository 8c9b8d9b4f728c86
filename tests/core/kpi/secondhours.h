// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/event.h"

#include <map>
#include <optional>

namespace Wheelhouse {

/// Business hours in the plainest way: quarter of an hour by quarter of an hour, asking of each
/// whether the clock on the wall shows a time of the plan in force.
class SecondHours
{
public:
    explicit SecondHours(const QList<Event> &log);

    /// By the hours in force at an instant; nothing is set: always inside.
    bool isInside(const QString &brand, qint64 atMs) const;
    /// What of [fromMs, toMs) is inside by the hours in force at its beginning.
    qint64 workingMs(const QString &brand, qint64 fromMs, qint64 toMs) const;

private:
    struct Setting
    {
        qint64 fromMs;
        HoursSet set;
    };
    const Setting *settingOf(const QString &brand, qint64 atMs) const;
    bool isInside(const Setting &setting, qint64 quarter) const;
    QList<Setting> m_settings;
    mutable std::map<std::pair<const Setting *, qint64>, bool> m_known;
};

} // namespace Wheelhouse
