// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/figuresdialog.h"

#include "app/format/format.h"
#include "core/overview/tilechoice.h"
#include "ui/overview/metrictree.h"
#include "ui/overview/metricwords.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace Wheelhouse {
namespace {

constexpr int metricRole = Qt::UserRole;

QLabel *headOver(QWidget *list, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(list);
    setLook(label, "small");
    return label;
}

} // namespace

FiguresDialog::FiguresDialog(const QStringList &tiles, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_all(new MetricTree(this))
    , m_none(new QLabel(tr("No figure has this in its name or definition."), this))
    , m_chosen(new QListWidget(this))
    , m_count(new QLabel(this))
    , m_up(new QPushButton(tr("Up"), this))
    , m_down(new QPushButton(tr("Down"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_definition(new QLabel(this))
    , m_usual(new QPushButton(tr("Usual figures"), this))
    , m_accept(nullptr)
{
    setObjectName(QStringLiteral("figuresDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Figures on this page"));
    auto *lists = new QHBoxLayout;
    lists->setSpacing(18);
    lists->addWidget(makeAll(), 3);
    lists->addWidget(makeChosen(), 2);
    m_definition->setObjectName(QStringLiteral("figureDefinition"));
    m_definition->setTextFormat(Qt::PlainText);
    m_definition->setWordWrap(true);
    m_definition->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_definition->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    setLook(m_definition, "small");

    m_usual->setObjectName(QStringLiteral("usualFigures"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_usual, QDialogButtonBox::ResetRole);
    m_accept = buttons->addButton(tr("Show these"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("showFigures"));
    m_accept->setDefault(true);
    setLook(m_accept, "primary");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addLayout(lists, 1);
    column->addWidget(m_definition);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_usual, &QPushButton::clicked, this, [this] { choose(usualTiles()); });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const QStringList wanted = this->tiles();
        Q_EMIT chosen(wanted == usualTiles() ? QStringList() : wanted);
        accept();
    });
    choose(tiles.isEmpty() ? usualTiles() : tiles);
    m_search->setFocus();
}

QWidget *FiguresDialog::makeAll()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_search->setObjectName(QStringLiteral("searchFigures"));
    m_search->setPlaceholderText(tr("Search names and definitions"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_all->setObjectName(QStringLiteral("allFigures"));
    m_all->setAccessibleName(tr("All figures"));
    m_all->setMinimumSize(fontMetrics().averageCharWidth() * 52, fontMetrics().lineSpacing() * 20);
    setLook(m_all, "field");
    m_none->setObjectName(QStringLiteral("noFigure"));
    setLook(m_none, "small");
    m_none->hide();
    column->addWidget(headOver(m_all, m_all->accessibleName(), part));
    column->addWidget(m_search);
    column->addWidget(m_all, 1);
    column->addWidget(m_none);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_none->setHidden(m_all->search(text)); });
    connect(m_all, &MetricTree::ticked, this, &FiguresDialog::take);
    connect(m_all, &MetricTree::pointedAt, this, &FiguresDialog::explain);
    return part;
}

QWidget *FiguresDialog::makeChosen()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_chosen->setObjectName(QStringLiteral("chosenFigures"));
    m_chosen->setAccessibleName(tr("On the page, in this order"));
    m_chosen->setDragDropMode(QAbstractItemView::InternalMove);
    m_chosen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chosen->setTextElideMode(Qt::ElideRight);
    m_chosen->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    setLook(m_chosen, "field");
    setLook(m_count, "small");
    m_count->setWordWrap(true);
    auto *deeds = new QHBoxLayout;
    for (const auto &[button, name, keys] :
         {std::tuple{m_up, "figureUp", QKeySequence(Qt::ALT | Qt::Key_Up)},
          std::tuple{m_down, "figureDown", QKeySequence(Qt::ALT | Qt::Key_Down)},
          std::tuple{m_remove, "figureRemove", QKeySequence(Qt::Key_Delete)}}) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        auto *shortcut = new QShortcut(keys, m_chosen);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, [b = button] { b->click(); });
        deeds->addWidget(button);
    }
    deeds->addStretch(1);
    column->addWidget(headOver(m_chosen, m_chosen->accessibleName(), part));
    column->addWidget(m_chosen, 1);
    column->addLayout(deeds);
    column->addWidget(m_count);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &FiguresDialog::remove);
    connect(m_chosen->model(), &QAbstractItemModel::rowsMoved, this, &FiguresDialog::showState);
    connect(m_chosen, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        explain(item ? item->data(metricRole).toString() : QString());
        showState();
    });
    return part;
}

QStringList FiguresDialog::tiles() const
{
    QStringList ids;
    for (int row = 0; row < m_chosen->count(); ++row)
        ids.append(m_chosen->item(row)->data(metricRole).toString());
    return ids;
}

void FiguresDialog::choose(const QStringList &tiles)
{
    m_chosen->clear();
    for (const QString &metric : tiles)
        append(metric);
    m_all->setTicked(this->tiles());
    m_chosen->setCurrentRow(0);
    showState();
}

void FiguresDialog::append(const QString &metric)
{
    const MetricWords words = metricWords(metric);
    auto *item = new QListWidgetItem(words.name, m_chosen);
    item->setData(metricRole, findMetric(metric) ? findMetric(metric)->id : metric);
    item->setToolTip(Format::toolTip(words.definition));
}

void FiguresDialog::take(const QString &metric, bool on)
{
    const qsizetype at = tiles().indexOf(metric);
    if (on && at < 0 && m_chosen->count() < mostTiles) {
        append(metric);
        m_chosen->setCurrentRow(m_chosen->count() - 1);
    } else if (!on && at >= 0) {
        delete m_chosen->takeItem(int(at));
    }
    m_all->setTicked(tiles());
    explain(metric);
    showState();
}

void FiguresDialog::move(int by)
{
    const int row = m_chosen->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_chosen->count())
        return;
    m_chosen->insertItem(to, m_chosen->takeItem(row));
    m_chosen->setCurrentRow(to);
    showState();
}

void FiguresDialog::remove()
{
    const int row = m_chosen->currentRow();
    if (row < 0)
        return;
    delete m_chosen->takeItem(row);
    m_all->setTicked(tiles());
    showState();
}

void FiguresDialog::explain(const QString &metric)
{
    if (metric.isEmpty())
        return m_definition->clear();
    const MetricWords words = metricWords(metric);
    //: a figure's name, its definition, its id
    m_definition->setText(tr("%1: %2 (%3)").arg(words.name, words.definition, words.id));
}

void FiguresDialog::showState()
{
    const int row = m_chosen->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_chosen->count());
    m_remove->setEnabled(row >= 0);
    m_accept->setEnabled(m_chosen->count() > 0);
    m_usual->setEnabled(tiles() != usualTiles());
    m_count->setText(m_chosen->count() >= mostTiles
                         ? tr("Figures: %1, no more fit. The first %2 are shown large.")
                               .arg(m_chosen->count())
                               .arg(leadTiles)
                         : tr("Figures: %1. The first %2 are shown large.")
                               .arg(m_chosen->count())
                               .arg(leadTiles));
}

} // namespace Wheelhouse
