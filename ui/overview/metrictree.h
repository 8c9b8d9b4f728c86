// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeWidget>

namespace Wheelhouse {

/// All metrics there are, under what they are about, each with a box to tick.
class MetricTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit MetricTree(QWidget *parent = nullptr);

    /// Says nothing of it.
    void setTicked(const QStringList &metrics);
    /// Shows only those with every word of it in their names, definitions or ids. False: none.
    bool search(const QString &text);

Q_SIGNALS:
    /// By the user.
    void ticked(const QString &metric, bool on);
    /// Empty: a heading.
    void pointedAt(const QString &metric);

private:
    QList<QTreeWidgetItem *> figures() const;
};

} // namespace Wheelhouse
