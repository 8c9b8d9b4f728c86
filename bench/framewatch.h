// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <vector>

namespace Wheelhouse {

/// Counts the frames of a window and says how late what they show is.
class FrameWatch
{
public:
    struct Figures
    {
        qint64 frames = 0;
        std::vector<double>
            latenessMs;            ///< of events 10 ms apart: their own time to the frame's end
        double longestStallMs = 0; ///< the longest the event loop did not come round
    };

    qint64 frames() const { return m_frames; }
    /// `shownMs`: the time of the newest event that the models hold.
    void begin(std::function<qint64()> shownMs);
    Figures end();
    void painted();

private:
    std::function<qint64()> m_shownMs;
    Figures m_figures;
    qint64 m_frames = 0;
    qint64 m_lastShownMs = 0;
    bool m_sawOne = false;
    QTimer m_beat;
    QElapsedTimer m_sinceBeat;
};

/// Tells the watch when a frame is done.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    void setWatch(FrameWatch *watch) { m_watch = watch; }
    bool notify(QObject *receiver, QEvent *event) override;

private:
    FrameWatch *m_watch = nullptr;
};

} // namespace Wheelhouse
