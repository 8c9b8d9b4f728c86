// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/liveview.h"
#include "ui/charts/painting.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QWidget>

namespace Wheelhouse {

/// One queue: how many wait, the longest wait, what the next one can expect, who is there.
class QueueCard : public QWidget
{
    Q_OBJECT

public:
    QueueCard(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    /// Repaints only when the words differ.
    void setQueue(const LiveQueue &queue, qint64 nowMs);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Words
    {
        QString name;
        QString length;
        QString waiting; ///< the word after the number
        QString longest;
        QString expected;
        QString people;
        Tone tone = Tone::Neutral;
        bool operator==(const Words &) const = default;
    };
    Words wordsOf(const LiveQueue &queue, qint64 nowMs) const;

    const Theme &m_theme;
    const QLocale m_locale;
    Words m_words;
};

} // namespace Wheelhouse
