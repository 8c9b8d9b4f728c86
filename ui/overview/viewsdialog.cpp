// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/viewsdialog.h"

#include "app/format/format.h"
#include "ui/overview/viewnamedialog.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace Wheelhouse {

ViewsDialog::ViewsDialog(SavedViews &views, const OverviewParams &asked, QWidget *parent)
    : QDialog(parent)
    , m_views(views)
    , m_asked(asked)
    , m_list(new QListWidget(this))
    , m_rename(new QPushButton(tr("Rename…"), this))
    , m_replace(new QPushButton(tr("Replace by what is shown"), this))
    , m_delete(new QPushButton(tr("Delete"), this))
    , m_note(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("viewsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved views"));
    m_list->setObjectName(QStringLiteral("savedViews"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    setLook(m_list, "field");
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 12);
    m_rename->setObjectName(QStringLiteral("renameView"));
    m_replace->setObjectName(QStringLiteral("replaceView"));
    m_delete->setObjectName(QStringLiteral("deleteView"));
    m_undo->setObjectName(QStringLiteral("undoView"));
    m_rename->setToolTip(QStringLiteral("F2"));
    m_delete->setToolTip(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    setLook(m_delete, "danger");
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setLook(m_note, "small");
    setLook(m_undo, "link");

    auto *deeds = new QVBoxLayout;
    deeds->setSpacing(8);
    for (QPushButton *button : {m_rename, m_replace, m_delete}) {
        button->setAutoDefault(false);
        deeds->addWidget(button);
    }
    deeds->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(m_list, 1);
    middle->addLayout(deeds);
    auto *bottom = new QHBoxLayout;
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_undo);
    bottom->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(14);
    column->addLayout(middle, 1);
    column->addLayout(bottom);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, &ViewsDialog::rename);
    connect(m_replace, &QPushButton::clicked, this, &ViewsDialog::replace);
    connect(m_delete, &QPushButton::clicked, this, &ViewsDialog::remove);
    connect(m_undo, &QPushButton::clicked, this, &ViewsDialog::undo);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::showChoice);
    connect(m_list, &QListWidget::itemActivated, this, &ViewsDialog::rename);
    connect(new QShortcut(Qt::Key_F2, this), &QShortcut::activated, m_rename,
            [this] { m_rename->click(); });
    connect(new QShortcut(Qt::Key_Delete, this), &QShortcut::activated, m_delete,
            [this] { m_delete->click(); });
    connect(&m_views, &SavedViews::changed, this, &ViewsDialog::showViews);
    say({}, std::nullopt);
    showViews();
    m_list->setCurrentRow(0);
}

QString ViewsDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->text() : QString();
}

void ViewsDialog::showViews()
{
    const int row = m_list->currentRow();
    m_list->clear();
    const QList<SavedView> views = m_views.views();
    for (const SavedView &view : views) {
        auto *item = new QListWidgetItem(view.name, m_list);
        item->setToolTip(Format::toolTip(view.name));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showChoice();
}

void ViewsDialog::showChoice()
{
    const auto view = m_views.find(chosen());
    m_rename->setEnabled(view.has_value());
    m_delete->setEnabled(view.has_value());
    m_replace->setEnabled(view && view->params != m_asked);
}

void ViewsDialog::rename()
{
    const auto view = m_views.find(chosen());
    if (!view)
        return;
    auto *dialog = new ViewNameDialog(m_views, *view, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = view->name] {
        if (!m_views.rename(name, dialog->name()))
            return;
        say({}, std::nullopt);
        const auto found = m_list->findItems(dialog->name(), Qt::MatchExactly);
        if (!found.isEmpty())
            m_list->setCurrentItem(found.first());
    });
    dialog->open();
}

void ViewsDialog::replace()
{
    const auto view = m_views.find(chosen());
    if (!view)
        return;
    m_views.save(view->name, m_asked);
    say(tr("“%1” was replaced.").arg(view->name), view);
}

void ViewsDialog::remove()
{
    const auto view = m_views.find(chosen());
    if (!view)
        return;
    m_views.remove(view->name);
    say(tr("“%1” was deleted.").arg(view->name), view);
}

void ViewsDialog::undo()
{
    if (!m_lost)
        return;
    const SavedView lost = *m_lost;
    m_views.save(lost.name, lost.params);
    say({}, std::nullopt);
    m_list->setCurrentItem(m_list->findItems(lost.name, Qt::MatchExactly).value(0));
    m_list->setFocus();
}

void ViewsDialog::say(const QString &sentence, const std::optional<SavedView> &lost)
{
    m_lost = lost;
    m_note->setText(sentence);
    m_undo->setVisible(lost.has_value());
}

} // namespace Wheelhouse
