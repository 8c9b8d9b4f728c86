// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Wheelhouse {

/// One way in which customers ask for a topic, in whatever language: all languages train one model.
struct TrainingPhrase
{
    QString topic; ///< id; not empty
    QString text;
    bool operator==(const TrainingPhrase &) const = default;
};

} // namespace Wheelhouse
