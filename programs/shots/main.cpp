// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders every page of the dashboard on the demo, light and dark, large and small, into a folder.
#include "app/secrets/keychainvault.h"
#include "programs/shots/photographer.h"
#include "programs/wheelhouse/embeddedserver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDate>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Wheelhouse;

namespace {

/// Brings a widget of the Overview into sight, as far up as the page goes.
void scrollTo(Desktop &desktop, const char *objectName)
{
    auto *page = desktop.window().findChild<QScrollArea *>(QStringLiteral("overviewScroll"));
    auto *wanted = desktop.window().findChild<QWidget *>(QString::fromLatin1(objectName));
    if (!page || !wanted)
        return;
    page->verticalScrollBar()->setValue(wanted->mapTo(page->widget(), QPoint()).y() - 24);
}

void closeOthers(Desktop &desktop)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window != &desktop.window())
            window->close();
    }
}

/// Presses a button of the window after whatever the last one opened is closed.
std::function<void()> pressing(Desktop &desktop, const char *button)
{
    return [&desktop, button] {
        closeOthers(desktop);
        auto *found = desktop.window().findChild<QAbstractButton *>(QString::fromLatin1(button));
        if (found)
            found->click();
        else
            std::fprintf(stderr, "wheelhouse_shots: there is no %s\n", button);
    };
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setOrganizationName(QStringLiteral("Wheelhouse"));
    QCoreApplication::setApplicationName(QStringLiteral("wheelhouse_shots"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WHEELHOUSE_VERSION));
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || arguments.size() > 4) {
        std::fprintf(stderr, "usage: wheelhouse_shots OUTDIR [DATADIR [LANGUAGE]]\n");
        return 2;
    }
    const QString folder = arguments.at(1);
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "wheelhouse_shots: cannot make %s\n", qUtf8Printable(folder));
        return 1;
    }
    QTemporaryDir own;
    const QString data = arguments.value(2, own.path());
    installTranslations(&app, arguments.value(3, QStringLiteral("en")));
    EmbeddedServer embedded(data);
    Desktop desktop(&app,
                    std::make_unique<QSettings>(own.filePath(QStringLiteral("settings.ini")),
                                                QSettings::IniFormat),
                    std::make_unique<KeychainVault>(), &embedded);
    desktop.connections().remember(ConnectionList::server(
        QUrl(QStringLiteral("wss://care.example.com/session")), QStringLiteral("ania"), false));

    const QList<Photographer::Scene> scenes{
        {QStringLiteral("connection"), [] {}, [] { return true; }},
        {QStringLiteral("overview"),
         [&desktop] { desktop.window().openPlace(ConnectionList::demo()); },
         [&desktop] { return desktop.overview().loaded() && desktop.overview().fresh(); }},
        {QStringLiteral("question"),
         [&desktop] {
             const QDate today = QDate::currentDate();
             OverviewParams params = desktop.overview().params();
             params.period = QStringLiteral("custom");
             params.from = today.addDays(-13).toString(Qt::ISODate);
             params.to = today.addDays(-1).toString(Qt::ISODate);
             params.zone = QStringLiteral("America/New_York");
             desktop.overview().setParams(params);
         },
         [&desktop] { return desktop.overview().fresh(); }},
        {QStringLiteral("spread"),
         [&desktop] {
             OverviewParams params;
             params.zone = desktop.overview().ownZone();
             params.metric = QStringLiteral("first_response_human_p90");
             desktop.overview().setParams(params);
             desktop.targets().set(params.metric, 300'000);
             desktop.targets().set(QStringLiteral("csat"), 0.85);
             desktop.targets().set(QStringLiteral("service_level"), 0.8);
             scrollTo(desktop, "distributionAsTable");
         },
         [&desktop] { return desktop.overview().fresh(); }},
        {QStringLiteral("saves"), [&desktop] { scrollTo(desktop, "costTable"); },
         [&desktop] { return desktop.overview().cost().cost().has_value(); }},
        {QStringLiteral("survey"), [&desktop] { scrollTo(desktop, "surveyWords"); },
         [&desktop] { return desktop.overview().cost().survey().has_value(); }},
        {QStringLiteral("tables"), [&desktop] { scrollTo(desktop, "exportBots"); },
         [&desktop] { return desktop.overview().fresh(); }},
        {QStringLiteral("agents"), [&desktop] { scrollTo(desktop, "agentsCard"); },
         [&desktop] { return desktop.overview().agents().answer().has_value(); },
         [&desktop] { scrollTo(desktop, "agentsCard"); }},
        {QStringLiteral("targets"), [&desktop] { scrollTo(desktop, "tile.contacts"); },
         [&desktop] { return desktop.overview().fresh(); }},
        {QStringLiteral("contacts"), pressing(desktop, "trendContacts"),
         [&desktop] { return !desktop.overview().rows().rows().isEmpty(); }},
        {QStringLiteral("target"), pressing(desktop, "trendTarget"), [] { return true; }},
        {QStringLiteral("assumptions"), pressing(desktop, "costAssumptions"), [] { return true; }},
        {QStringLiteral("asked"), pressing(desktop, "surveyShares"), [] { return true; }},
        {QStringLiteral("figures"), pressing(desktop, "chooseFigures"), [] { return true; }},
        {QStringLiteral("wallboard"), pressing(desktop, "showWallboard"), [] { return true; }},
        {QStringLiteral("live"),
         [&desktop] {
             closeOthers(desktop);
             desktop.window().showPage(QStringLiteral("live"));
         },
         [&desktop] { return desktop.live().loaded() && desktop.live().fresh(); }},
        {QStringLiteral("past"), pressing(desktop, "asItWas"),
         [&desktop] { return desktop.past().active() && !desktop.past().day().open.isEmpty(); }},
        {QStringLiteral("transcript"),
         [&desktop] {
             desktop.past().leave();
             const auto &open = desktop.live().conversations().rows();
             const auto longest =
                 std::max_element(open.begin(), open.end(), [](const auto &a, const auto &b) {
                     return a.messages < b.messages;
                 });
             if (longest != open.end())
                 desktop.transcript().setConversation(longest->id);
         },
         [&desktop] { return desktop.transcript().loaded() && desktop.transcript().fresh(); }},
        {QStringLiteral("reconnecting"), [&embedded] { embedded.stop(); },
         [&desktop] {
             return desktop.link().state() == LinkState::Waiting &&
                    desktop.link().secondsToRetry() > 2;
         }},
    };
    Photographer photographer(desktop, folder, scenes);
    QObject::connect(&desktop.connector(), &Connector::failed, &app, [](const Error &error) {
        std::fprintf(stderr, "wheelhouse_shots: %s\n", qUtf8Printable(error.text()));
        QCoreApplication::exit(1);
    });
    QObject::connect(&photographer, &Photographer::finished, &app, [](const QString &problem) {
        if (!problem.isEmpty())
            std::fprintf(stderr, "wheelhouse_shots: %s\n", qUtf8Printable(problem));
        QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
    });
    desktop.window().show();
    photographer.start();
    return app.exec();
}
