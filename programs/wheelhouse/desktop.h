// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The composition root of the dashboard, apart from main() because the program that makes the
// screenshots puts the same parts together.
#pragma once

#include "app/connection/connector.h"
#include "app/link/commandqueue.h"
#include "app/live/deskcommands.h"
#include "app/live/liveviewclient.h"
#include "app/live/pastfloorclient.h"
#include "app/live/transcriptclient.h"
#include "app/overview/oldtargets.h"
#include "app/overview/overviewclient.h"
#include "app/overview/questionmemory.h"
#include "app/overview/savedviews.h"
#include "app/settings/settings.h"
#include "ui/shell/mainwindow.h"

class QApplication;

namespace Wheelhouse {

/// Everything a running dashboard consists of, in the order in which it depends on each other.
class Desktop
{
public:
    /// `settings` and `vault` may be doubles. `embedded` must outlive this.
    Desktop(QApplication *application, std::unique_ptr<QSettings> settings,
            std::unique_ptr<SecretVault> vault, EmbeddedBackend *embedded);

    MainWindow &window() { return *m_window; }
    Theme &theme() { return m_theme; }
    Link &link() { return m_link; }
    Connector &connector() { return m_connector; }
    ConnectionList &connections() { return m_connections; }
    /// Shows what a link asks for, or says what is wrong with it. Connects nowhere: without a
    /// server it waits until the user has gone to one.
    void openLink(const QString &link);

    OverviewState &overview() { return m_overview; }
    MetricTargets &targets() { return m_overview.targets(); }
    LiveState &live() { return m_live; }
    TranscriptState &transcript() { return m_transcript; }
    PastFloorState &past() { return m_past; }

private:
    QList<PageEntry> pages();
    QWidget *makeOverviewPage();
    QWidget *makeLivePage();
    /// Targets that this computer kept before the server did: once for each place.
    void offerOldTargets();

    const SystemClock m_clock;
    Settings m_settings;
    Theme m_theme;
    Link m_link;
    TokenStore m_tokens;
    ConnectionList m_connections;
    Connector m_connector;
    CommandQueue m_commands;
    DeskCommands m_desk;
    OverviewState m_overview;
    SavedViews m_views;
    std::unique_ptr<QuestionMemory> m_question;
    OldTargets m_oldTargets;
    QString m_targetsOfferedTo; ///< the place
    OverviewClient m_overviewClient;
    LiveState m_live;
    LiveViewClient m_liveClient;
    TranscriptState m_transcript;
    TranscriptClient m_transcriptClient;
    PastFloorState m_past;
    PastFloorClient m_pastClient;
    std::unique_ptr<MainWindow> m_window;
};

/// Loads the translation of the language set by the user, or the system's; made the application's.
/// English where there is none.
void installTranslations(QApplication *application, const QString &language);

} // namespace Wheelhouse
