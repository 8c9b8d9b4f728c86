// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Wheelhouse {

class Theme;

/// Version, Qt, licences, and a button that copies what a bug report needs.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `diagnostics` is copied as it is; it must hold no secret.
    AboutDialog(const Theme &theme, const QString &diagnostics, QWidget *parent = nullptr);
};

} // namespace Wheelhouse
