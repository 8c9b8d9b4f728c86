// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/diagnostics.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace Wheelhouse {

QString diagnosticsText(const Link &link)
{
    static constexpr std::array states{"disconnected", "connecting", "opening",
                                       "online",       "waiting",    "refused"};
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QStringList lines{
        QStringLiteral("Wheelhouse %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1 (built with %2)")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        QStringLiteral("%1, %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture()),
        QStringLiteral("platform %1, screen %2x%3 at %4")
            .arg(QGuiApplication::platformName())
            .arg(screen ? screen->size().width() : 0)
            .arg(screen ? screen->size().height() : 0)
            .arg(screen ? screen->devicePixelRatio() : 0),
        QStringLiteral("locale %1, direction %2")
            .arg(QLocale().bcp47Name(),
                 QGuiApplication::isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr")),
        QStringLiteral("link %1 to %2, latency %3 ms, last problem: %4")
            .arg(QLatin1StringView(states.at(size_t(link.state()))), link.url().host(),
                 QString::number(link.latencyMs()),
                 link.refusal().detail.isEmpty() ? QStringLiteral("none") : link.refusal().text())};
    return lines.join(u'\n');
}

} // namespace Wheelhouse
