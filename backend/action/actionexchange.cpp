// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/action/actionexchange.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <algorithm>

namespace Wheelhouse {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

using Addresses = std::vector<asio::ip::address>;
using Request = http::request<http::string_body>;
using Parser = http::response_parser<http::string_body>;

constexpr quint32 headerBytes = 16 * 1024;

ActionReply failed(ActionFailure failure, int status = 0)
{
    return {status, {}, failure};
}

auto into(error_code &error)
{
    return asio::redirect_error(asio::use_awaitable, error);
}

ActionFailure meaning(const error_code &error, ActionFailure otherwise)
{
    if (error == beast::error::timeout)
        return ActionFailure::TimedOut;
    if (error == http::error::body_limit || error == http::error::header_limit)
        return ActionFailure::TooLarge;
    return otherwise;
}

Addresses systemLookUp(const std::string &host)
{
    // a resolver of its own, so that several names are looked up at once
    asio::io_context io;
    tcp::resolver resolver(io);
    error_code error;
    Addresses found;
    for (const auto &entry : resolver.resolve(host, "", error))
        found.push_back(entry.endpoint().address());
    return found;
}

/// Nothing when the time was up first.
asio::awaitable<std::optional<Addresses>> lookUp(ActionNet &net, std::string host,
                                                 ActionDeadline deadline)
{
    struct Answer
    {
        asio::steady_timer ready;
        std::optional<Addresses> addresses;
    };
    auto answer = std::make_shared<Answer>(Answer{asio::steady_timer(net.io, deadline), {}});
    asio::post(net.lookUps, [&net, answer, host] {
        Addresses found = net.limits.resolve ? net.limits.resolve(host) : systemLookUp(host);
        asio::post(net.io, [answer, found = std::move(found)]() mutable {
            answer->addresses = std::move(found);
            answer->ready.cancel();
        });
    });
    error_code ignored;
    co_await answer->ready.async_wait(into(ignored));
    co_return std::move(answer->addresses);
}

Request requestOf(const ActionRequest &asked, const ActionUrl &url, bool ownHeaders)
{
    Request request(http::string_to_verb(asked.method.toStdString()), url.target, 11);
    request.set(http::field::host, url.hostHeader);
    request.set(http::field::user_agent, "Wheelhouse/" WHEELHOUSE_VERSION);
    request.set(http::field::accept, "application/json");
    request.set(http::field::accept_encoding, "identity");
    request.set("Idempotency-Key", asked.id.toStdString());
    if (ownHeaders) {
        for (const auto &[name, value] : asked.headers)
            request.set(name.toStdString(), value.toStdString());
    }
    if (!asked.body.isEmpty()) {
        request.set(http::field::content_type, "application/json");
        request.body() = asked.body.toStdString();
    }
    request.set(http::field::connection, "close");
    request.prepare_payload();
    return request;
}

bool isJson(std::string_view contentType)
{
    std::string type(contentType.substr(0, contentType.find(';')));
    std::transform(type.begin(), type.end(), type.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    type.erase(std::remove(type.begin(), type.end(), ' '), type.end());
    const std::string_view ending("+json");
    return type == "application/json" || (type.size() > ending.size() && type.ends_with(ending));
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// What one server said; `location` when it sends us on.
struct Answered
{
    ActionReply reply;
    std::string location;
};

std::string_view view(boost::beast::string_view text)
{
    return {text.data(), text.size()};
}

template <typename Stream>
asio::awaitable<Answered> converse(Stream &stream, const Request &request, qint64 bodyBytes)
{
    error_code error;
    co_await http::async_write(stream, request, into(error));
    if (error)
        co_return Answered{failed(meaning(error, ActionFailure::Unreachable)), {}};
    beast::flat_buffer buffer;
    Parser parser;
    parser.header_limit(headerBytes);
    parser.body_limit(quint64(bodyBytes));
    co_await http::async_read_header(stream, buffer, parser, into(error));
    if (error)
        co_return Answered{failed(meaning(error, ActionFailure::Unreachable)), {}};
    const int status = int(parser.get().result_int());
    if (isRedirect(status))
        co_return Answered{failed(ActionFailure::Redirect, status),
                           std::string(view(parser.get()[http::field::location]))};
    if (status < 200 || status > 299)
        co_return Answered{failed(ActionFailure::Status, status), {}};
    const bool json = isJson(view(parser.get()[http::field::content_type]));
    const bool empty = status == 204 || (parser.content_length() && *parser.content_length() == 0);
    if (!json && !empty)
        co_return Answered{failed(ActionFailure::ContentType, status), {}};
    co_await http::async_read(stream, buffer, parser, into(error));
    if (error)
        co_return Answered{failed(meaning(error, ActionFailure::Unreachable), status), {}};
    co_return Answered{{status, QByteArray::fromStdString(parser.get().body()), {}}, {}};
}

asio::awaitable<Answered> overTls(ActionNet &net, beast::tcp_stream stream, const ActionUrl &url,
                                  const Request &request)
{
    beast::ssl_stream<beast::tcp_stream> secure(std::move(stream), net.tls);
    SSL_set_tlsext_host_name(secure.native_handle(), url.host.c_str());
    secure.set_verify_mode(asio::ssl::verify_peer);
    secure.set_verify_callback(asio::ssl::host_name_verification(url.host));
    error_code error;
    co_await secure.async_handshake(asio::ssl::stream_base::client, into(error));
    if (error)
        co_return Answered{failed(meaning(error, ActionFailure::Tls)), {}};
    co_return co_await converse(secure, request, net.limits.bodyBytes);
}

asio::awaitable<Answered> askOnce(ActionNet &net, const ActionUrl &url, const Request &request,
                                  ActionDeadline deadline)
{
    const auto found = co_await lookUp(net, url.host, deadline);
    if (!found)
        co_return Answered{failed(ActionFailure::TimedOut), {}};
    if (found->empty())
        co_return Answered{failed(ActionFailure::Unreachable), {}};
    std::vector<tcp::endpoint> places;
    for (const asio::ip::address &address : *found) {
        if (mayCall(address, net.limits.allowed))
            places.emplace_back(address, url.port);
    }
    if (places.empty())
        co_return Answered{failed(ActionFailure::Refused), {}};
    beast::tcp_stream stream(net.io);
    stream.expires_at(deadline);
    error_code error;
    co_await stream.async_connect(places, into(error));
    if (error)
        co_return Answered{failed(meaning(error, ActionFailure::Unreachable)), {}};
    if (url.secure)
        co_return co_await overTls(net, std::move(stream), url, request);
    co_return co_await converse(stream, request, net.limits.bodyBytes);
}

} // namespace

asio::awaitable<ActionReply> exchange(ActionNet &net, const ActionRequest &asked,
                                      ActionDeadline deadline)
{
    QUrl address(asked.url, QUrl::StrictMode);
    auto url = ActionUrl::parse(address);
    if (!url)
        co_return failed(ActionFailure::BadRequest);
    const ActionUrl first = *url;
    for (int redirects = 0;; ++redirects) {
        const Request request = requestOf(asked, *url, url->sameOrigin(first));
        Answered answered = co_await askOnce(net, *url, request, deadline);
        if (answered.reply.failure != ActionFailure::Redirect)
            co_return std::move(answered.reply);
        if (asked.method != "GET" || redirects == net.limits.redirects || answered.location.empty())
            co_return std::move(answered.reply);
        address = address.resolved(QUrl(QString::fromStdString(answered.location)));
        const bool wasSecure = url->secure;
        url = ActionUrl::parse(address);
        if (!url || (wasSecure && !url->secure))
            co_return std::move(answered.reply);
    }
}

} // namespace Wheelhouse
