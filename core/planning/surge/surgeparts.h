// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Wheelhouse {

/// What a SurgeDetector is made of. All of it, unless an ablation asks what a part is worth.
struct SurgeParts
{
    bool value = true;   ///< novelty of the value,
    bool shape = true;   ///< of the shape of the last rows,
    bool spread = true;  ///< of how much they scatter
    bool age = true;     ///< an older series has to show rarer things
    bool quiet = true;   ///< a burst begins once
    bool counts = true;  ///< contact counts against the time of the week
    double level = 1.35; ///< evidence of novelty, in decades, from which on a surge may begin
};

} // namespace Wheelhouse
