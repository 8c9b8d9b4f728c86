// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/contactfacts.h"

namespace Wheelhouse {

/// One conversation as the view "contact" keeps it.
struct ContactRecord
{
    QString id;
    QString customer; ///< the first that an event of it names
    QString agent;    ///< who held it last; stays after the close
    ContactFacts facts;
    bool operator==(const ContactRecord &) const = default;
};

} // namespace Wheelhouse
