// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/whyrun.h"
#include "programs/ctl/commandline.h"

namespace Wheelhouse {

// kpi --why: the question, and its answer as CSV and in words.

/// Adds the options that only go with --why.
void addWhyOptions(CommandLine &line);

/// Whether the options ask why. Errors: Invalid (options that do not go together); context is the
/// option.
Result<bool> asksWhy(const CommandLine &line);

/// Errors: Invalid; context is the option.
Result<WhyQuery> readWhy(const CommandLine &line);

/// An error of WhyRun with its field named as the option it came from.
Error inOptions(Error error);

/// CSV with a header. For each dimension the steps of a waterfall: "start", an "effect" for each
/// value, a "rest" for `joined` small ones, "end". `from_level` and `to_level` are where its bar
/// stands; `change` is `mix` plus `rate` (which a count does not have); `before` and `after` are
/// the value's own figures, with their samples. Durations in milliseconds, shares from 0 to 1.
QByteArray whyTable(const WhyQuery &query, const WhyAnswer &answer);

/// The same in plain English, a sentence or more a line.
QStringList whySentences(const WhyQuery &query, const WhyAnswer &answer);

} // namespace Wheelhouse
