// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shellcontext.h"

#include <QAbstractButton>
#include <QTimer>

namespace Wheelhouse {

/// The state of the connection at the foot of the rail: a dot whose shape differs with its colour,
/// the place, the state in words, latency or age. Pressed, it tries again now when that makes
/// sense, else asks for the details.
class ConnectionIndicator : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ConnectionIndicator(const ShellContext &context, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override
    {
        return {m_context.theme.scaled(60), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void paintDot(QPainter &painter, const QRectF &dot) const;

    const ShellContext m_context;
    QTimer m_second;
    QString m_place;
    QString m_words;
};

} // namespace Wheelhouse
