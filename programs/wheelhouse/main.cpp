// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dashboard.
#include "app/secrets/keychainvault.h"
#include "programs/wheelhouse/desktop.h"
#include "programs/wheelhouse/embeddedserver.h"
#include "programs/wheelhouse/options.h"
#include "programs/wheelhouse/singleinstance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <cstdio>

using namespace Wheelhouse;

namespace {

Q_LOGGING_CATEGORY(startLog, "wheelhouse.start")

/// Says once how long the first paint took.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(const QElapsedTimer &since) : m_since(since) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            qCInfo(startLog) << "first paint after" << m_since.elapsed() << "ms";
            watched->removeEventFilter(this);
        }
        return false;
    }

private:
    const QElapsedTimer m_since;
};

void summon(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QCoreApplication::setOrganizationName(QStringLiteral("Wheelhouse"));
    QCoreApplication::setApplicationName(QStringLiteral("wheelhouse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WHEELHOUSE_VERSION));
    QApplication app(argc, argv);

    const auto options = readDesktopOptions(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "wheelhouse: %s\n", qUtf8Printable(options.error().text()));
        return 2;
    }
    if (!options->show.isEmpty()) {
        std::printf("%s", qUtf8Printable(options->show));
        return 0;
    }
    const QString dataFolder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
        QStringLiteral("/wheelhouse");
    SingleInstance instance(QStringLiteral("wheelhouse-%1").arg(qHash(dataFolder), 0, 16));
    if (!instance.claim(QCoreApplication::arguments()))
        return 0;

    auto settings = std::make_unique<QSettings>();
    installTranslations(&app, settings->value(QStringLiteral("look/language")).toString());
    EmbeddedServer embedded(dataFolder);
    Desktop desktop(&app, std::move(settings), std::make_unique<KeychainVault>(), &embedded);
    FirstPaint firstPaint(sinceStart);
    desktop.window().installEventFilter(&firstPaint);

    QObject::connect(&instance, &SingleInstance::summoned, &desktop.window(),
                     [&desktop](const QStringList &arguments) {
                         const auto wanted = readDesktopOptions(arguments);
                         if (wanted && wanted->place)
                             desktop.window().openPlace(*wanted->place);
                         if (wanted && !wanted->link.isEmpty())
                             desktop.openLink(wanted->link);
                         summon(desktop.window());
                     });
    const auto place = options->place ? options->place : desktop.connections().last();
    desktop.window().show();
    if (place)
        desktop.window().openPlace(*place);
    if (!options->link.isEmpty())
        desktop.openLink(options->link);
    return app.exec();
}
