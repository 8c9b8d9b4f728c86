// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Wheelhouse {

class MetricTree;

/// Which figures stand on the Overview, and in which order: on the left all there are, by what they
/// are about, with a search; on the right those chosen, the first of them large on the page.
class FiguresDialog : public QDialog
{
    Q_OBJECT

public:
    /// `tiles` as in OverviewParams: empty are the usual ones.
    explicit FiguresDialog(const QStringList &tiles, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty: the usual ones.
    void chosen(const QStringList &tiles);

private:
    QWidget *makeAll();
    QWidget *makeChosen();
    void choose(const QStringList &tiles);
    void append(const QString &metric);
    void take(const QString &metric, bool on);
    void move(int by);
    void remove();
    void explain(const QString &metric);
    void showState();
    QStringList tiles() const;

    QLineEdit *m_search;
    MetricTree *m_all;
    QLabel *m_none;
    QListWidget *m_chosen;
    QLabel *m_count;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QLabel *m_definition;
    QPushButton *m_usual;
    QPushButton *m_accept;
};

} // namespace Wheelhouse
