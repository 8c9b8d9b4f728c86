// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/script.h"

namespace Wheelhouse {

/// A publication in the demo's past.
struct DemoPublication
{
    QString version; ///< "radek@2"
    QString note;
    Script script;
    QJsonObject document;   ///< `script` as it is kept in the log
    double day = 0;         ///< after the start, in a history of 28 days
    int draftedMinutes = 0; ///< before it was published; 0: it was published past the draft
};

/// In the order of their days: Radek as he was, Julia when she was new and knew four topics, and
/// Radek after he had learnt to help with signing in. Made from the scripts the product ships.
QList<DemoPublication> demoPublications();

} // namespace Wheelhouse
