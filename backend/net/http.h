// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Wheelhouse {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

/// One request, whole and within the listener's limits. Bytes as they came: nothing is decoded.
struct HttpRequest
{
    std::string method; ///< "GET", "HEAD", "POST" ... in the client's spelling
    std::string path;   ///< raw, without the query, always starting with '/' (or "*" of OPTIONS)
    std::string query;  ///< raw, without the '?'
    std::string body;
    std::string remote; ///< the peer's IP address
    HttpHeaders headers;

    /// The first header of that name whatever its case; empty when absent.
    std::string_view header(std::string_view name) const;
};

/// The answer. Length, date, connection and the common headers are added by the listener.
struct HttpResponse
{
    int status = 200;
    std::string contentType;
    std::string body;
    HttpHeaders headers;
};

/// Answers one request; call it once, from any thread (later calls are ignored, so are calls after
/// the client or the listener has gone). A reply dropped uncalled answers 500.
using HttpReply = std::function<void(HttpResponse)>;

/// ASCII only, as HTTP's names and tokens are.
bool equalsIgnoringCase(std::string_view left, std::string_view right);

} // namespace Wheelhouse
