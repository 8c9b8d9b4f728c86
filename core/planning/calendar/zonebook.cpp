// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/zonebook.h"

namespace Wheelhouse {

namespace {

/// "/vendor.org/2005_1/Europe/Berlin": the longest end that is a zone.
QTimeZone zoneAtTheEndOf(const QByteArray &id)
{
    qsizetype slash = -1;
    do {
        const QByteArray end = id.sliced(slash + 1);
        if (!end.isEmpty() && QTimeZone::isTimeZoneIdAvailable(end))
            return QTimeZone(end);
        slash = id.indexOf('/', slash + 1);
    } while (slash >= 0);
    return {};
}

} // namespace

void ZoneBook::define(const QByteArray &id, int standardOffsetSeconds)
{
    m_defined.insert(id, standardOffsetSeconds);
}

const WallClock *ZoneBook::clock(const QByteArray &id)
{
    if (id.isEmpty() || id.size() > 200)
        return nullptr;
    const auto known = m_clocks.constFind(id);
    if (known != m_clocks.constEnd())
        return known->get();
    QTimeZone zone = zoneAtTheEndOf(id);
    if (!zone.isValid()) {
        const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(id);
        if (!iana.isEmpty())
            zone = QTimeZone(iana);
    }
    if (!zone.isValid() && m_defined.contains(id))
        zone = QTimeZone(m_defined.value(id));
    auto clock = zone.isValid() ? std::make_shared<const WallClock>(zone) : nullptr;
    return m_clocks.insert(id, std::move(clock))->get();
}

} // namespace Wheelhouse
