// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/aboutdialog.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Wheelhouse {

AboutDialog::AboutDialog(const Theme &theme, const QString &diagnostics, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Wheelhouse"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *mark = new QLabel(this);
    const int size = theme.scaled(48);
    mark->setPixmap(theme.icon(QStringLiteral("wheelhouse"), theme.tokens().accent)
                        .pixmap(QSize(size, size), devicePixelRatioF()));
    auto *name = new QLabel(QStringLiteral("Wheelhouse"), this);
    setLook(name, "title");
    //: %1 is Wheelhouse's version, %2 that of Qt
    auto *version = new QLabel(
        tr("Version %1, with Qt %2")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        this);
    setLook(version, "muted");
    auto *licence = new QLabel(
        tr("Free software under the GNU General Public License, version 3 or later. You may use, "
           "study, change and pass it on; it comes without any warranty."),
        this);
    licence->setWordWrap(true);
    auto *parts = new QLabel(tr("With thanks to Qt and Qt Charts (LGPL 3, GPL 3), Boost (BSL 1.0), "
                                "OpenSSL (Apache 2.0), "
                                "SQLite (public domain), libsodium (ISC), QtKeychain (BSD) and the "
                                "typeface Inter (OFL 1.1)."),
                             this);
    parts->setWordWrap(true);
    setLook(parts, "small");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("Copy diagnostics"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyDiagnostics"));
    copy->setToolTip(tr("What a bug report needs, without passwords or messages"));
    connect(copy, &QPushButton::clicked, this, [copy, diagnostics] {
        QGuiApplication::clipboard()->setText(diagnostics);
        copy->setText(tr("Copied"));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    for (QWidget *each : QList<QWidget *>{mark, name, version, licence, parts, buttons})
        column->addWidget(each);
    setFixedWidth(theme.scaled(440));
}

} // namespace Wheelhouse
