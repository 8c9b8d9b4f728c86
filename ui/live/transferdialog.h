// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/liveview.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Wheelhouse {

/// To whom a conversation goes, and why: a colleague (those online first, with their load) or a
/// queue. Does nothing itself: its owner reads the answer on accepted().
class TransferDialog : public QDialog
{
    Q_OBJECT

public:
    /// `without`: the agent who has it now and is not offered.
    TransferDialog(const QList<LiveAgent> &agents, const QList<LiveQueue> &queues,
                   const QString &without, QWidget *parent = nullptr);

    /// Exactly one of them is set.
    QString agent() const;
    QString queue() const;
    QString reason() const;

private:
    QComboBox *m_to;
    QLineEdit *m_reason;
    QPushButton *m_transfer;
};

} // namespace Wheelhouse
