// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overviewstate.h"
#include "app/settings/settings.h"

namespace Wheelhouse {

/// Brings back the question that was asked when the window was last closed, and keeps every later
/// one in the settings. What cannot be read is logged, and the state's own question stays.
class QuestionMemory : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    QuestionMemory(Settings &settings, OverviewState &state, QObject *parent = nullptr);
};

} // namespace Wheelhouse
