// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

namespace Wheelhouse {

/// Items at their own width one after the other from the reading side, on as many lines as they
/// need: for bars of controls in narrow windows.
class WrapLayout : public QLayout
{
public:
    explicit WrapLayout(int spacing, QWidget *parent = nullptr);
    ~WrapLayout() override;

    /// What is added from here on stands together: it begins a line of its own when it fits into
    /// one whole, but not behind what comes before.
    void beginGroup() { m_groupAt = m_items.size(); }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    int widthFrom(qsizetype index) const;

    QList<QLayoutItem *> m_items;
    qsizetype m_groupAt = 0;
};

} // namespace Wheelhouse
