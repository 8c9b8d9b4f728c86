// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace Wheelhouse {

/// Gathers requests to show something new: the first is served at once, those that follow within
/// 50 ms together at its end, so that a flood costs at most twenty paints a second and the last
/// state is always shown. GUI thread.
class PaintGate : public QObject
{
    Q_OBJECT

public:
    PaintGate(std::function<void()> show, QObject *parent);

    void request();
    /// For what somebody has asked for and waits for: at once.
    void requestNow();

private:
    void open();

    const std::function<void()> m_show;
    QTimer m_pause;
    bool m_wanted = false;
};

} // namespace Wheelhouse
