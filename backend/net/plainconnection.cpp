// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/connection.h"
#include "backend/net/httpsession.h"

namespace Wheelhouse {

void startPlainConnection(Worker &worker, quint64 id, Socket socket, std::string remote)
{
    const auto session =
        std::make_shared<HttpSession<Socket>>(worker, id, std::move(socket), std::move(remote));
    worker.add(session);
    session->start();
}

} // namespace Wheelhouse
