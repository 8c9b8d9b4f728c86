// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/queuestrip.h"

#include "ui/charts/tilelayout.h"
#include "ui/live/queuecard.h"

namespace Wheelhouse {

QueueStrip::QueueStrip(const Theme &theme, LiveQueueModel &model, const QLocale &locale,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_locale(locale)
{
    setAccessibleName(tr("Queues"));
    new TileLayout(Tokens::gap, this);
}

void QueueStrip::refresh(qint64 nowMs)
{
    while (m_cards.size() > m_model.rowCount())
        delete m_cards.takeLast();
    while (m_cards.size() < m_model.rowCount()) {
        auto *card = new QueueCard(m_theme, m_locale, this);
        card->setObjectName(QStringLiteral("queue%1").arg(m_cards.size()));
        m_cards.append(card);
        layout()->addWidget(card);
        card->show();
    }
    for (int row = 0; row < m_cards.size(); ++row)
        m_cards.at(row)->setQueue(m_model.at(row), nowMs);
}

} // namespace Wheelhouse
