// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/transferdialog.h"

#include "app/live/liveagentmodel.h"
#include "ui/live/safetext.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr int agentRole = Qt::UserRole;
constexpr int queueRole = Qt::UserRole + 1;

} // namespace

TransferDialog::TransferDialog(const QList<LiveAgent> &agents, const QList<LiveQueue> &queues,
                               const QString &without, QWidget *parent)
    : QDialog(parent)
    , m_to(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    setWindowTitle(tr("Transfer the conversation"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 18);
    form->setSpacing(12);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_to->setObjectName(QStringLiteral("transferTo"));
    m_to->setAccessibleName(tr("Transfer to"));
    m_reason->setObjectName(QStringLiteral("transferReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("What the next one should know"));
    m_reason->setMaxLength(400);
    m_reason->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("&Reason"), m_reason);

    QList<LiveAgent> colleagues = agents;
    std::stable_sort(
        colleagues.begin(), colleagues.end(),
        [](const LiveAgent &a, const LiveAgent &b) { return a.presence > b.presence; });
    for (const LiveQueue &one : queues) {
        m_to->addItem(tr("Queue %1").arg(Words::topic(safeLine(one.id))));
        m_to->setItemData(m_to->count() - 1, one.id, queueRole);
    }
    for (const LiveAgent &one : colleagues) {
        if (one.id == without)
            continue;
        //: a colleague: name, presence, conversations held and at most
        m_to->addItem(tr("%1 – %2, %3 of %4")
                          .arg(safeLine(one.name), LiveAgentModel::presenceName(one.presence),
                               locale().toString(one.load), locale().toString(one.limit)));
        m_to->setItemData(m_to->count() - 1, one.id, agentRole);
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_transfer = buttons->addButton(tr("Transfer"), QDialogButtonBox::AcceptRole);
    m_transfer->setObjectName(QStringLiteral("transfer"));
    m_transfer->setDefault(true);
    m_transfer->setEnabled(m_to->count() > 0);
    setLook(m_transfer, "primary");
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString TransferDialog::agent() const
{
    return m_to->currentData(agentRole).toString();
}

QString TransferDialog::queue() const
{
    return m_to->currentData(queueRole).toString();
}

QString TransferDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace Wheelhouse
