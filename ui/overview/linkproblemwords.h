// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/questionlink.h"

namespace Wheelhouse {

/// What is wrong with a link that was opened, in the user's words: one sentence that names the part
/// and what it must be. What it quotes of the link is cut to a readable length.
QString linkProblemWords(const LinkProblem &problem);

} // namespace Wheelhouse
