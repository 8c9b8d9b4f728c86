// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Wheelhouse {

/// What a bot says where a script says nothing: in en, pl, ru, fr and zh, else in English.
enum class DefaultText { Invalid, AskRating, Yes, No, Several, NextQuestion };
QString defaultText(DefaultText text, const QString &language);

} // namespace Wheelhouse
