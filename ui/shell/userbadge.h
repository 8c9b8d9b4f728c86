// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shellcontext.h"

#include <QWidget>

namespace Wheelhouse {

/// Who is signed in: initials, name, role. Says so to screen readers, too.
class UserBadge : public QWidget
{
    Q_OBJECT

public:
    explicit UserBadge(const ShellContext &context, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override
    {
        return {m_context.theme.scaled(60), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const ShellContext m_context;
    QString m_name;
    QString m_role;
};

} // namespace Wheelhouse
