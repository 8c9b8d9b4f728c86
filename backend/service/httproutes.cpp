// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/httproutes.h"

#include "backend/service/gauges.h"
#include "resources/resources.h"

#include <array>

namespace Wheelhouse {

namespace {

HttpResponse notFound()
{
    return {404, "text/plain; charset=utf-8", "There is nothing here.\n", {}};
}

/// A file of the web chat.
struct Asset
{
    const char *path;
    const char *resource;
    const char *contentType;
};

constexpr std::array assets{
    Asset{"/chat/widget.js", "webchat/widget.js", "text/javascript; charset=utf-8"},
    Asset{"/chat", "webchat/page.html", "text/html; charset=utf-8"},
    Asset{"/chat/", "webchat/page.html", "text/html; charset=utf-8"},
};

HttpResponse assetAt(const std::string &path)
{
    for (const Asset &asset : assets) {
        if (path != asset.path)
            continue;
        const QByteArray body = resource(QLatin1StringView(asset.resource));
        if (body.isEmpty())
            return notFound();
        return {200, asset.contentType, body.toStdString(), {{"Cache-Control", "max-age=300"}}};
    }
    return notFound();
}

/// The widget is embedded in other people's pages; it sends no cookies, only its own token.
void allowEveryOrigin(HttpResponse &response)
{
    response.headers.emplace_back("Access-Control-Allow-Origin", "*");
}

bool isChatCall(const HttpRequest &request)
{
    static constexpr std::array posts{"/chat/v1/open", "/chat/v1/say", "/chat/v1/rate",
                                      "/chat/v1/leave"};
    if (request.method == "GET")
        return request.path == "/chat/v1/lines";
    return request.method == "POST" &&
           std::find(posts.begin(), posts.end(), request.path) != posts.end();
}

} // namespace

void HttpRoutes::handle(HttpRequest &&request, HttpReply reply) const
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (reads && request.path == "/healthz") {
        reply(health());
    } else if (reads && request.path == "/metrics") {
        reply(metrics());
    } else if (request.method == "OPTIONS" && request.path.starts_with("/chat/")) {
        reply({204,
               "",
               "",
               {{"Access-Control-Allow-Origin", "*"},
                {"Access-Control-Allow-Methods", "GET, POST"},
                {"Access-Control-Allow-Headers", "Authorization, Content-Type"},
                {"Access-Control-Max-Age", "86400"}}});
    } else if (isChatCall(request)) {
        m_inbox.post(
            HttpCall{std::move(request), [reply = std::move(reply)](HttpResponse response) {
                         allowEveryOrigin(response);
                         reply(std::move(response));
                     }});
    } else if (reads) {
        HttpResponse response = assetAt(request.path);
        allowEveryOrigin(response);
        reply(std::move(response));
    } else {
        reply(notFound());
    }
}

int HttpRoutes::admit(const HttpRequest &request) const
{
    return request.path == "/session" || request.path == "/chat/v1/socket" ? 0 : 404;
}

HttpResponse HttpRoutes::health() const
{
    if (m_gauges.halted)
        return {503, "text/plain; charset=utf-8", "The store cannot be written now.\n", {}};
    return {200, "text/plain; charset=utf-8", "ok\n", {}};
}

HttpResponse HttpRoutes::metrics() const
{
    std::string text;
    auto put = [&](const char *name, const char *type, const char *help, auto value) {
        text += std::string("# HELP wheelhouse_") + name + ' ' + help + "\n# TYPE wheelhouse_" +
                name + ' ' + type + "\nwheelhouse_" + name + ' ' + std::to_string(value) + '\n';
    };
    put("log_seq", "gauge", "Last durable event.", m_gauges.committedSeq.load());
    put("sessions", "gauge", "Dashboards connected.", m_gauges.sessions.load());
    put("chats", "gauge", "Web chats connected.", m_gauges.chats.load());
    put("conversations_open", "gauge", "Conversations that are open.",
        m_gauges.openConversations.load());
    put("customers_waiting", "gauge", "Customers in a queue.", m_gauges.waitingCustomers.load());
    put("views", "gauge", "Views that are watched or kept.", m_gauges.views.load());
    put("store_halted", "gauge", "1 while nothing can be written.", int(m_gauges.halted.load()));
    put("inbox_waiting", "gauge", "Inputs the domain has not taken yet.", m_inbox.size());
    put("customer_messages_total", "counter", "Messages customers sent.",
        m_gauges.customerMessages.load());
    put("malformed_messages_total", "counter", "Messages that were no JSON-RPC.",
        m_gauges.malformed.load());
    put("slow_sessions_total", "counter", "Sessions closed for not reading.",
        m_gauges.slowSessions.load());
    if (const ListenerCounters *counters = m_counters) {
        put("connections_open", "gauge", "Connections of all kinds.", counters->open.load());
        put("connections_total", "counter", "Connections accepted.", counters->accepted.load());
        put("connections_refused_total", "counter", "Connections there was no room for.",
            counters->refused.load());
        put("http_requests_total", "counter", "HTTP requests.", counters->requests.load());
        put("frames_received_total", "counter", "Websocket messages received.",
            counters->framesIn.load());
        put("frames_sent_total", "counter", "Websocket messages sent.", counters->framesOut.load());
        put("received_bytes_total", "counter", "Bytes received.", counters->bytesIn.load());
        put("sent_bytes_total", "counter", "Bytes sent.", counters->bytesOut.load());
        put("malformed_frames_total", "counter", "Requests and frames against the rules.",
            counters->malformed.load());
        put("oversized_total", "counter", "Requests and frames over a limit.",
            counters->oversized.load());
    }
    return {200, "text/plain; version=0.0.4; charset=utf-8", std::move(text), {}};
}

} // namespace Wheelhouse
