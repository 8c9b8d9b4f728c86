// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/framewatch.h"

#include <QDateTime>
#include <QEvent>
#include <QWidget>

namespace Wheelhouse {

void FrameWatch::begin(std::function<qint64()> shownMs)
{
    m_shownMs = std::move(shownMs);
    m_figures = {};
    m_lastShownMs = m_shownMs();
    m_sawOne = false;
    m_sinceBeat.start();
    QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
        m_figures.longestStallMs =
            std::max(m_figures.longestStallMs, double(m_sinceBeat.restart()) - m_beat.interval());
    });
    m_beat.start(10);
}

FrameWatch::Figures FrameWatch::end()
{
    m_beat.stop();
    m_beat.disconnect();
    m_shownMs = {};
    return m_figures;
}

void FrameWatch::painted()
{
    ++m_frames;
    if (!m_shownMs)
        return;
    ++m_figures.frames;
    const qint64 shownMs = m_shownMs();
    if (!m_sawOne) { // before the first event of this watch nothing could be late
        m_sawOne = shownMs > m_lastShownMs;
        m_lastShownMs = shownMs;
        return;
    }
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    for (qint64 eventMs = m_lastShownMs + 10; eventMs <= shownMs; eventMs += 10)
        m_figures.latenessMs.push_back(double(nowMs - eventMs));
    m_lastShownMs = std::max(m_lastShownMs, shownMs);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    const bool frame = event->type() == QEvent::UpdateRequest && receiver->isWidgetType() &&
                       static_cast<QWidget *>(receiver)->isWindow();
    const bool handled = QApplication::notify(receiver, event);
    if (frame && m_watch)
        m_watch->painted();
    return handled;
}

} // namespace Wheelhouse
