// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Prints how long the figures of an Overview page over the whole of a store take by plain SQL over
/// its projections, and how long from the cells. The store's last event is before `endMs`.
void compareWithSql(const QString &folder, qint64 endMs);
