// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/viewnamedialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Wheelhouse {

ViewNameDialog::ViewNameDialog(const SavedViews &views, const OverviewParams &asked,
                               const QString &suggestion, QWidget *parent)
    : ViewNameDialog(views, {}, suggestion,
                     asked.period == u"custom"
                         ? tr("It keeps its first and last day.")
                         : tr("Its period moves on: “28 days” are always the last 28."),
                     parent)
{}

ViewNameDialog::ViewNameDialog(const SavedViews &views, const SavedView &renamed, QWidget *parent)
    : ViewNameDialog(views, renamed.name, renamed.name, {}, parent)
{}

ViewNameDialog::ViewNameDialog(const SavedViews &views, const QString &renamed, const QString &name,
                               const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_views(views)
    , m_renamed(renamed)
    , m_plainNote(note)
    , m_name(new QLineEdit(name, this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("viewNameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(renamed.isEmpty() ? tr("Save this view") : tr("Rename the view"));
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(SavedViews::longestName);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_name->selectAll();
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setLook(m_note, "small");

    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 18);
    form->setSpacing(10);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Name"), m_name);
    form->addRow(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("acceptName"));
    m_accept->setDefault(true);
    setLook(m_accept, "primary");
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::judge);
    judge();
}

QString ViewNameDialog::name() const
{
    return SavedViews::nameFrom(m_name->text());
}

void ViewNameDialog::judge()
{
    const bool isNew = m_renamed.isEmpty();
    const auto known = m_views.find(name());
    const bool itself = known && m_renamed.compare(known->name, Qt::CaseInsensitive) == 0;
    const bool taken = known && !itself;
    m_accept->setText(!isNew ? tr("Rename") : taken ? tr("Replace") : tr("Save"));
    m_accept->setEnabled(!name().isEmpty() && (isNew || !taken));
    if (!taken)
        m_note->setText(m_plainNote);
    else
        m_note->setText(isNew ? tr("There is a view “%1”. It will be replaced.").arg(known->name)
                              : tr("Another view is called “%1”.").arg(known->name));
}

} // namespace Wheelhouse
