// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/requestcheck.h"

#include <algorithm>

namespace Wheelhouse {

namespace http = boost::beast::http;

namespace {

std::string_view view(boost::beast::string_view text)
{
    return {text.data(), text.size()};
}

/// Path and query of an origin-form or absolute-form target; empty for anything else.
std::string_view pathAndQuery(std::string_view target)
{
    if (target.starts_with('/') || target == "*")
        return target;
    const size_t scheme = target.find("://");
    if (scheme != 4 && scheme != 5)
        return {};
    if (!equalsIgnoringCase(target.substr(0, 4), "http"))
        return {};
    const size_t path = target.find('/', scheme + 3);
    return path == std::string_view::npos ? std::string_view("/") : target.substr(path);
}

} // namespace

HeaderVerdict checkHeader(const RequestParser &parser)
{
    const auto &request = parser.get();
    const bool oneDotOne = request.version() == 11;
    const auto hosts = request.count(http::field::host);
    if (hosts > 1 || (oneDotOne && hosts == 0))
        return {400};
    if (const auto codings = request.count(http::field::transfer_encoding)) {
        const bool onlyChunked =
            codings == 1 &&
            equalsIgnoringCase(view(request[http::field::transfer_encoding]), "chunked");
        if (!onlyChunked || !oneDotOne || request.count(http::field::content_length) != 0)
            return {400};
    }
    if (request.count(http::field::content_length) > 1)
        return {400};
    if (pathAndQuery(view(request.target())).empty())
        return {400};
    const auto expectation = view(request[http::field::expect]);
    if (expectation.empty() || !oneDotOne)
        return {};
    if (!equalsIgnoringCase(expectation, "100-continue"))
        return {417};
    return {0, true};
}

int statusOf(const error_code &error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::bad_version)
        return 505;
    return 400;
}

HttpRequest takeRequest(RequestParser &parser, const std::string &remote)
{
    auto &message = parser.get();
    HttpRequest request;
    request.method = view(message.method_string());
    const std::string_view target = pathAndQuery(view(message.target()));
    const size_t mark = target.find('?');
    request.path = target.substr(0, mark);
    if (request.path.empty())
        request.path = "/";
    if (mark != std::string_view::npos)
        request.query = target.substr(mark + 1);
    request.body = std::move(message.body());
    request.remote = remote;
    for (const auto &field : message)
        request.headers.emplace_back(view(field.name_string()), view(field.value()));
    return request;
}

} // namespace Wheelhouse
