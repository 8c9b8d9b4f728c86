// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/connection.h"
#include "backend/net/httpsession.h"

namespace Wheelhouse {

void startTlsConnection(Worker &worker, quint64 id, Socket socket, std::string remote,
                        asio::ssl::context &context)
{
    const auto session = std::make_shared<HttpSession<TlsStream>>(
        worker, id, TlsStream(std::move(socket), context), std::move(remote));
    worker.add(session);
    session->start();
}

} // namespace Wheelhouse
