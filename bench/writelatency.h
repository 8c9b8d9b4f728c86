// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

/// Prints how long events at 500/s wait until they are durable in the store at `folder`: alone, and
/// while another thread reads one page after the other (`readPage`, which opens what it needs), as
/// the server's reading thread does for dashboards that ask without pause.
void measureWriteLatency(const QString &folder, const std::function<void()> &readPage);
