// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/embedded.h"
#include "backend/service/server.h"

#include <atomic>

namespace Wheelhouse {

/// The backend inside the dashboard: loopback, a free port, a token of this process alone, data in
/// the user's data folder.
class EmbeddedServer final : public EmbeddedBackend
{
public:
    /// `folder`: where the stores are, one folder a mode.
    explicit EmbeddedServer(const QString &folder) : m_folder(folder) {}

    Result<Endpoint> start(EmbeddedMode mode) override;
    void stop() override;

private:
    QString m_folder;
    std::unique_ptr<Server> m_server;
    EmbeddedMode m_mode = EmbeddedMode::ThisComputer;
    Endpoint m_endpoint;
};

} // namespace Wheelhouse
