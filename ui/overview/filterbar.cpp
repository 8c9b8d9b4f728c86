// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/filterbar.h"

#include "ui/charts/segments.h"
#include "ui/charts/wraplayout.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace Wheelhouse {
FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_periods(new Segments(theme, tr("Period"), this))
    , m_boxes(new QWidget(this))
    , m_reset(new QPushButton(tr("Reset"), m_boxes))
{
    setLayout(new WrapLayout(8, this));
    m_periods->setObjectName(QStringLiteral("period"));
    m_periods->add(QStringLiteral("today"), tr("Today"));
    m_periods->add(QStringLiteral("7d"), tr("7 days"));
    m_periods->add(QStringLiteral("28d"), tr("28 days"));
    m_periods->add(QStringLiteral("90d"), tr("90 days"));
    m_periods->add(QStringLiteral("all"), tr("All"));
    layout()->addWidget(m_periods);
    layout()->addWidget(m_boxes);
    new WrapLayout(8, m_boxes);
    connect(m_periods, &Segments::chosen, this, [this](const QString &period) {
        OverviewParams params = m_params;
        params.period = period;
        choose(params);
    });

    addFilter(QStringLiteral("channelFilter"), tr("Channel"), tr("All channels"),
              &OverviewParams::channel, &Words::channel);
    addFilter(QStringLiteral("brandFilter"), tr("Brand"), tr("All brands"), &OverviewParams::brand,
              &Words::brand);
    addFilter(QStringLiteral("topicFilter"), tr("Topic"), tr("All topics"), &OverviewParams::topic,
              &Words::topic);
    addFilter(QStringLiteral("languageFilter"), tr("Language"), tr("All languages"),
              &OverviewParams::language, &Words::language);

    m_reset->setObjectName(QStringLiteral("resetFilters"));
    m_reset->setAccessibleName(tr("Reset all filters"));
    setLook(m_reset, "ghost");
    m_boxes->layout()->addWidget(m_reset);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        OverviewParams params;
        params.zone = m_params.zone;
        params.metric = m_params.metric;
        choose(params);
    });
    showParams();
}

void FilterBar::addFilter(const QString &objectName, const QString &label, const QString &all,
                          QString OverviewParams::*value, Name name)
{
    auto *box = new QComboBox(m_boxes);
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filters.append({box, value, all, name});
    m_boxes->layout()->addWidget(box);
    fill(m_filters.last(), {});
    connect(box, &QComboBox::activated, this, [this, box, value] {
        OverviewParams params = m_params;
        params.*value = box->currentData().toString();
        choose(params);
    });
}

void FilterBar::fill(const Filter &filter, const QStringList &keys)
{
    QStringList wanted{QString()};
    for (const QString &key : keys)
        if (!key.isEmpty())
            wanted.append(key);
    if (const QString &chosen = m_params.*filter.value; !wanted.contains(chosen))
        wanted.append(chosen);
    QStringList present;
    for (int i = 0; i < filter.box->count(); ++i)
        present.append(filter.box->itemData(i).toString());
    if (wanted != present) {
        filter.box->clear();
        for (const QString &key : wanted)
            filter.box->addItem(key.isEmpty() ? filter.all : filter.name(key), key);
        updateGeometry();
    }
    filter.box->setCurrentIndex(filter.box->findData(m_params.*filter.value));
}

void FilterBar::setParams(const OverviewParams &params)
{
    m_params = params;
    showParams();
}

void FilterBar::setChoices(const OverviewView &view)
{
    const QList<QStringList> keys{view.channels, view.brands, view.topics, view.languages};
    for (qsizetype i = 0; i < m_filters.size(); ++i)
        fill(m_filters.at(i), keys.at(i));
}

void FilterBar::choose(const OverviewParams &params)
{
    if (params == m_params)
        return;
    setParams(params);
    Q_EMIT paramsChosen(m_params);
}

void FilterBar::showParams()
{
    m_periods->setCurrent(m_params.period);
    bool narrowed = m_params.period != OverviewParams().period;
    for (const Filter &filter : m_filters) {
        const QString &chosen = m_params.*filter.value;
        if (filter.box->findData(chosen) < 0)
            filter.box->addItem(filter.name(chosen), chosen);
        filter.box->setCurrentIndex(filter.box->findData(chosen));
        narrowed = narrowed || !chosen.isEmpty();
    }
    m_reset->setEnabled(narrowed);
}

} // namespace Wheelhouse
