// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Wheelhouse {

/// What a BarList shows, in the user's words.
struct BarListPicture
{
    struct Bar
    {
        QString name;
        QString figure;
        double share = 0; ///< of the longest bar, 0..1
        bool operator==(const Bar &) const = default;
    };
    QString heading;
    QString empty; ///< instead of bars when there are none
    QList<Bar> bars;
    bool operator==(const BarListPicture &) const = default;
};

/// A heading and a few named bars below each other, each with its figure; the whole of it is read
/// aloud.
class BarList : public QWidget
{
    Q_OBJECT

public:
    explicit BarList(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(const BarListPicture &picture);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    int rowHeight() const;

    const Theme &m_theme;
    BarListPicture m_picture;
};

} // namespace Wheelhouse
