// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/action/actioncaller.h"
#include "backend/action/actionurl.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

namespace Wheelhouse {

/// What all exchanges share. Belongs to the caller's thread, but for the look-ups' pool.
struct ActionNet
{
    ActionLimits limits;
    boost::asio::io_context io{1};
    boost::asio::ssl::context tls{boost::asio::ssl::context::tls_client};
    boost::asio::thread_pool lookUps{4};
};

using ActionDeadline = boost::asio::steady_timer::time_point;

/// One attempt of a request, redirects included, over before the deadline.
boost::asio::awaitable<ActionReply> exchange(ActionNet &net, const ActionRequest &request,
                                             ActionDeadline deadline);

} // namespace Wheelhouse
