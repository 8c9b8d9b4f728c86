// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Wheelhouse {

/// wheelhousectl match --train F --test F [--unlabelled F] [--reject]: learns topics from phrases
/// and names the topic of each text. Takes the arguments after the command's name; returns the exit
/// status.
int matchCommand(const QStringList &arguments);

} // namespace Wheelhouse
