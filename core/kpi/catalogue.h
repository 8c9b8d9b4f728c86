// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kpi/evaluation.h"

#include <span>

namespace Wheelhouse {

/// In the order in which people should meet them.
std::span<const Metric> metricCatalogue();

/// By id ("csat") or id and version ("csat@1"); null when there is none such.
const Metric *findMetric(QStringView id);

} // namespace Wheelhouse
