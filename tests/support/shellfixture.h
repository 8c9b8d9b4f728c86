// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/linkfixture.h"
#include "tests/support/memoryvault.h"
#include "ui/shell/shellcontext.h"

#include <QApplication>
#include <QTemporaryDir>

namespace Wheelhouse {

/// Everything a piece of the shell needs, with a server, a vault and a backend that are doubles.
struct ShellFixture : LinkFixture
{
    struct Backend : EmbeddedBackend
    {
        Result<Endpoint> start(EmbeddedMode) override
        {
            if (error)
                return *error;
            return Endpoint{QUrl(QString(fakeServerUrl)), QStringLiteral("secret")};
        }
        void stop() override {}
        std::optional<Error> error;
    };

    ShellFixture()
        : vault(new MemoryVault)
        , tokens(std::unique_ptr<SecretVault>(vault))
        , connector(link, tokens, list, &backend)
    {}

    ShellContext context() { return {theme, settings, clock, link, connector, list, tokens}; }
    static ConnectionProfile savedServer()
    {
        return ConnectionList::server(QUrl(QStringLiteral("wss://care.example.com/session")),
                                      QStringLiteral("ania"), false);
    }

    QTemporaryDir folder;
    Settings settings{std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings")),
                                                  QSettings::IniFormat)};
    Theme theme{qApp};
    ConnectionList list{settings};
    Backend backend;
    MemoryVault *vault; ///< owned by `tokens`
    TokenStore tokens;
    Connector connector;
};

} // namespace Wheelhouse
