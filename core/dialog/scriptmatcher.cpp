// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptmatcher.h"

#include "core/match/topicmodel.h"

namespace Wheelhouse {

ScriptMatcher matcherFor(const Script &script)
{
    const auto model = TopicModel::train(script.phrases());
    return {model, model->bands(script.precision)};
}

} // namespace Wheelhouse
