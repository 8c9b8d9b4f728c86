// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;

namespace Wheelhouse {

/// A few choices of which one is taken, as joined buttons. One stop for Tab; the arrow keys choose.
class Segments : public QWidget
{
    Q_OBJECT

public:
    Segments(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void add(const QString &key, const QString &text);
    QString current() const;
    /// Shows it without telling anybody; an unknown key chooses nothing.
    void setCurrent(const QString &key);

Q_SIGNALS:
    /// The user chose.
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QButtonGroup *m_group;
};

} // namespace Wheelhouse
