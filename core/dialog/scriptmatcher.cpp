// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptmatcher.h"

namespace Wheelhouse {

ScriptMatcher matcherFor(const Script &script)
{
    return {std::make_shared<PhraseMatcher>(script.phrases()), {0.5, 0.25}};
}

} // namespace Wheelhouse
