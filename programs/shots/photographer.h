// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "programs/wheelhouse/desktop.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace Wheelhouse {

/// Takes pictures of a desktop: walks through scenes, in each of which it waits until what is to be
/// seen is there, and renders the window, or the dialog over it, in both colour schemes and all
/// sizes.
class Photographer : public QObject
{
    Q_OBJECT

public:
    struct Scene
    {
        QString name;                ///< "overview": the first part of the files' names
        std::function<void()> begin; ///< brings it about
        std::function<bool()> ready; ///< true once it can be seen
        /// Again after each change of size or scheme: scrolls what is shown into sight. May be
        /// none.
        std::function<void()> arrange = {};
    };

    Photographer(Desktop &desktop, const QString &folder, const QList<Scene> &scenes);

    void start();

Q_SIGNALS:
    /// Empty: all pictures are taken. Else what never became ready.
    void finished(const QString &problem);

private:
    void look();
    QWidget &subject() const;
    bool shootAll(const Scene &scene);

    static constexpr int lookEveryMs = 100;
    static constexpr int settleMs = 1200; ///< fonts, charts and gathered updates
    static constexpr int patienceMs = 180'000;

    Desktop &m_desktop;
    const QString m_folder;
    const QList<Scene> m_scenes;
    qsizetype m_at = 0;
    QTimer m_timer;
    QElapsedTimer m_waiting;
    QElapsedTimer m_settling;
};

} // namespace Wheelhouse
