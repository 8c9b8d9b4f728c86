// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/livequeuemodel.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QWidget>

namespace Wheelhouse {

class QueueCard;

/// The queues side by side, one card for each row of the model.
class QueueStrip : public QWidget
{
    Q_OBJECT

public:
    QueueStrip(const Theme &theme, LiveQueueModel &model, const QLocale &locale,
               QWidget *parent = nullptr);

    /// Shows the waits as they are at `nowMs`.
    void refresh(qint64 nowMs);

private:
    const Theme &m_theme;
    LiveQueueModel &m_model;
    const QLocale m_locale;
    QList<QueueCard *> m_cards;
};

} // namespace Wheelhouse
