// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/net/asiotypes.h"
#include "backend/net/http.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace Wheelhouse {

using RequestParser = boost::beast::http::request_parser<boost::beast::http::string_body>;

struct HeaderVerdict
{
    int status = 0; ///< 0: go on; else the refusal
    bool expectsContinue = false;
};

/// What Beast's parser lets through and a server must not: HTTP/1.1 without exactly one Host, any
/// transfer coding but `chunked` alone, a length beside it, unknown expectations, foreign targets.
HeaderVerdict checkHeader(const RequestParser &parser);

/// The refusal for an error of the parser: 431, 413, 505 or 400.
int statusOf(const error_code &error);

/// Moves the finished request out of the parser, but for what an upgrade still needs.
HttpRequest takeRequest(RequestParser &parser, const std::string &remote);

} // namespace Wheelhouse
