// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Wheelhouse {

/// Whether the page is true now and how old its newest fact is: a dot and a line of words. The
/// owner calls setState() whenever time has passed or the state changed.
class Freshness : public QWidget
{
    Q_OBJECT

public:
    explicit Freshness(const Theme &theme, QWidget *parent = nullptr);

    enum class State { Loading, Live, Stale };
    /// `age`: how long ago, in words; `when`: at what time of day. Not used while loading.
    void setState(State state, const QString &age, const QString &when);
    QString text() const { return m_text; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    State m_state = State::Loading;
    QString m_text;
};

} // namespace Wheelhouse
