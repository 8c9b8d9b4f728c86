// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/shots/photographer.h"

#include <QApplication>
#include <QPixmap>

#include <cstdio>

namespace Wheelhouse {

Photographer::Photographer(Desktop &desktop, const QString &folder, const QList<Scene> &scenes)
    : m_desktop(desktop)
    , m_folder(folder)
    , m_scenes(scenes)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &Photographer::look);
}

void Photographer::start()
{
    m_waiting.start();
    m_scenes.first().begin();
    m_timer.start();
}

void Photographer::look()
{
    const Scene &scene = m_scenes.at(m_at);
    if (!scene.ready()) {
        m_settling.invalidate();
        if (m_waiting.elapsed() > patienceMs)
            Q_EMIT finished(scene.name + QStringLiteral(" never became ready"));
        return;
    }
    if (!m_settling.isValid())
        m_settling.start();
    if (m_settling.elapsed() < settleMs)
        return;
    if (!shootAll(scene)) {
        Q_EMIT finished(QStringLiteral("cannot write to ") + m_folder);
        return;
    }
    m_settling.invalidate();
    m_waiting.restart();
    if (++m_at == m_scenes.size()) {
        m_timer.stop();
        Q_EMIT finished({});
        return;
    }
    m_scenes.at(m_at).begin();
}

/// A window that lies over the desktop's, if there is one.
QWidget &Photographer::subject() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window != &m_desktop.window())
            return *window;
    }
    return m_desktop.window();
}

bool Photographer::shootAll(const Scene &scene)
{
    QWidget &shown = subject();
    const bool isPage = &shown == &m_desktop.window() || shown.isFullScreen();
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        m_desktop.theme().setScheme(scheme);
        for (const QSize &size : {QSize(1440, 900), QSize(1024, 700)}) {
            if (isPage)
                shown.resize(size);
            else if (size.width() != 1440)
                continue; // a dialog has a size of its own
            // twice: the first one brings layouts and charts to their new size
            shown.grab();
            if (scene.arrange)
                scene.arrange();
            const QString file =
                QStringLiteral("%1/%2-%3-%4.png")
                    .arg(m_folder, scene.name,
                         scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                    .arg(size.width());
            if (!shown.grab().save(file))
                return false;
            std::printf("%s\n", qUtf8Printable(file));
            std::fflush(stdout);
        }
    }
    m_desktop.theme().setScheme(Scheme::Light);
    m_desktop.window().resize(1440, 900);
    return true;
}

} // namespace Wheelhouse
