// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/embedded.h"

#include <QString>

#include <memory>

namespace Wheelhouse {

class Server;

/// The backend of this process: on 127.0.0.1, a port that is free, a token made for this run, data
/// in the user's data folder. The demo's store is made on the first visit, and anew when its
/// present has become the past.
class EmbeddedServer final : public EmbeddedBackend
{
public:
    /// `folder` is where the stores live: "<folder>/store" and "<folder>/demo".
    explicit EmbeddedServer(const QString &folder);
    ~EmbeddedServer() override;

    Result<Endpoint> start(EmbeddedMode mode) override;
    void stop() override;

private:
    const QString m_folder;
    std::unique_ptr<Server> m_server;
    std::optional<EmbeddedMode> m_mode;
    Endpoint m_endpoint;
};

} // namespace Wheelhouse
