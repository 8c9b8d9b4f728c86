// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/net/http.h"

namespace Wheelhouse {

/// The headers every answer carries unless it says otherwise itself: no content sniffing, no
/// caching, no referrer.
void addCommonHeaders(HttpResponse &response);

/// Status line and headers with the closing empty line. Line breaks in names and values, which
/// would let an answer be split in two, are dropped.
std::string makeResponseHead(const HttpResponse &response, bool keepAlive);

/// A short plain answer for a refusal: "404 Not Found" as body.
HttpResponse refusal(int status);

/// "Not Found" for 404; "Status" for one without a name.
std::string_view statusText(int status);

} // namespace Wheelhouse
