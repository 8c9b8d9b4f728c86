// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/care/event.h"
#include "core/hours/businesshours.h"

#include <QHash>

#include <memory>

namespace Wheelhouse {

/// Whether a HoursSet may be recorded. Errors: Invalid for a brand of more than 200 characters
/// ("brand"), an instant before 1970 or from 2100 on ("from_ms"), and those of BusinessHours::make
/// behind "plan.".
Result<void> checkHours(const HoursSet &set);

/// Which business hours are in force when: the fold of the log's HoursSet. Those of a brand are in
/// force from the quarter of an hour on that `fromMs` (or the event) begins or follows, until the
/// next ones; of several from the same instant the last in the log. A brand without hours of its
/// own at that time has those of all brands. The order in which they are taken matters for ties
/// only. A value, read from several threads.
class HoursBook
{
public:
    /// From when on an event's hours are in force.
    static qint64 beginOf(const HoursSet &set, qint64 atMs);

    /// Of the events of the log, in its order; other kinds are passed over.
    static Result<HoursBook> of(const QList<Event> &events);

    /// Errors: Corrupt for a plan that BusinessHours do not accept: it was checked when it came in.
    Result<void> take(const HoursSet &set, qint64 atMs);

    bool isEmpty() const { return m_byBrand.isEmpty(); }
    /// Null: none, always open.
    const BusinessHours *inForce(const QString &brand, qint64 atMs) const;
    bool isOpen(const QString &brand, qint64 atMs) const;

    struct Entry
    {
        qint64 fromMs = 0;
        std::optional<HoursPlan> plan;
        std::shared_ptr<const BusinessHours> hours; ///< null without plan
    };
    /// By brand, then by time: all that are or were in force, or will be.
    const QMap<QString, QList<Entry>> &entries() const { return m_byBrand; }

private:
    const Entry *entryFor(const QString &brand, qint64 atMs) const;
    QMap<QString, QList<Entry>> m_byBrand; ///< rising
};

} // namespace Wheelhouse
