// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <memory>

class QCoreApplication;

namespace Wheelhouse {

/// What report needs to draw: fonts, without a display. A program without the dashboard has none
/// and makes a plain one.
std::unique_ptr<QCoreApplication> reportApplication(int &argc, char **argv);

/// Writes the figures of the Overview as a PDF document.
int reportCommand(const QStringList &arguments);

} // namespace Wheelhouse
