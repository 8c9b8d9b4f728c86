// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/metrictree.h"

#include "app/format/format.h"
#include "ui/overview/metricwords.h"

#include <QSignalBlocker>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr int metricRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;

QString subjectName(Subject subject)
{
    switch (subject) {
    case Subject::Response:
        return MetricTree::tr("Answering");
    case Subject::Resolution:
        return MetricTree::tr("Outcome and satisfaction");
    case Subject::Bot:
        return MetricTree::tr("Bots");
    case Subject::Ladder:
        return MetricTree::tr("Outcome ladder");
    case Subject::Queue:
        return MetricTree::tr("Queues and people");
    case Subject::Work:
        return MetricTree::tr("Working time, publishing, right now");
    }
    return {};
}

void addFigure(QTreeWidgetItem *subject, const Metric &metric)
{
    const MetricWords words = metricWords(metric.id);
    auto *item = new QTreeWidgetItem(subject, {words.name});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, Qt::Unchecked);
    item->setData(0, metricRole, metric.id);
    item->setData(0, searchRole,
                  QString(words.name + u' ' + words.definition + u' ' + metric.id).toCaseFolded());
    item->setToolTip(0, Format::toolTip(words.definition));
}

} // namespace

MetricTree::MetricTree(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (int i = 0; i < subjectCount; ++i) {
        auto *subject = new QTreeWidgetItem(this, {subjectName(Subject(i))});
        subject->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        subject->setFont(0, bold);
        subject->setExpanded(true);
        for (const Metric &metric : metricCatalogue()) {
            if (metric.subject == Subject(i))
                addFigure(subject, metric);
        }
    }
    setCurrentItem(topLevelItem(0));
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        Q_EMIT ticked(item->data(0, metricRole).toString(), item->checkState(0) == Qt::Checked);
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        Q_EMIT pointedAt(item ? item->data(0, metricRole).toString() : QString());
    });
}

QList<QTreeWidgetItem *> MetricTree::figures() const
{
    QList<QTreeWidgetItem *> items;
    for (int subject = 0; subject < topLevelItemCount(); ++subject) {
        for (int i = 0; i < topLevelItem(subject)->childCount(); ++i)
            items.append(topLevelItem(subject)->child(i));
    }
    return items;
}

void MetricTree::setTicked(const QStringList &metrics)
{
    const QSignalBlocker quiet(this);
    for (QTreeWidgetItem *item : figures()) {
        const bool on = metrics.contains(item->data(0, metricRole).toString());
        item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
    }
    viewport()->update();
}

bool MetricTree::search(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setHidden(true);
    for (QTreeWidgetItem *item : figures()) {
        const QString known = item->data(0, searchRole).toString();
        const bool found = std::all_of(words.cbegin(), words.cend(),
                                       [&](const QString &word) { return known.contains(word); });
        item->setHidden(!found);
        if (!found)
            continue;
        item->parent()->setHidden(false);
        first = first ? first : item;
    }
    if (first && !words.isEmpty())
        setCurrentItem(first);
    return first != nullptr;
}

} // namespace Wheelhouse
