// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/report/reportinput.h"

#include <QByteArray>

namespace Wheelhouse {

/// The report as a PDF document: drawings, not pictures, text that can be searched and copied, its
/// fonts inside. Any thread; needs a QGuiApplication. Errors: Unavailable when it cannot be
/// written.
Result<QByteArray> reportPdf(const ReportInput &input);

} // namespace Wheelhouse
