// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/responsehead.h"

#include <algorithm>
#include <ctime>

namespace Wheelhouse {

namespace {

void appendClean(std::string &to, std::string_view text)
{
    std::ranges::copy_if(text, std::back_inserter(to),
                         [](char c) { return c != '\r' && c != '\n' && c != '\0'; });
}

void appendHeader(std::string &to, std::string_view name, std::string_view value)
{
    appendClean(to, name);
    to += ": ";
    appendClean(to, value);
    to += "\r\n";
}

std::string_view dateNow()
{
    thread_local std::time_t formatted = 0;
    thread_local char text[32];
    const std::time_t now = std::time(nullptr);
    if (now != formatted) {
        std::tm parts{};
        gmtime_r(&now, &parts);
        std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts);
        formatted = now;
    }
    return text;
}

} // namespace

std::string_view statusText(int status)
{
    static constexpr std::pair<int, std::string_view> names[] = {
        {100, "Continue"},
        {101, "Switching Protocols"},
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {422, "Unprocessable Content"},
        {426, "Upgrade Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
    };
    const auto *found = std::ranges::find(names, status, &std::pair<int, std::string_view>::first);
    return found == std::end(names) ? std::string_view("Status") : found->second;
}

void addCommonHeaders(HttpResponse &response)
{
    static constexpr std::pair<std::string_view, std::string_view> common[] = {
        {"X-Content-Type-Options", "nosniff"},
        {"Cache-Control", "no-store"},
        {"Referrer-Policy", "no-referrer"},
    };
    for (const auto &[name, value] : common) {
        const bool present = std::ranges::any_of(response.headers, [&](const auto &header) {
            return equalsIgnoringCase(header.first, name);
        });
        if (!present)
            response.headers.emplace_back(name, value);
    }
}

std::string makeResponseHead(const HttpResponse &response, bool keepAlive)
{
    std::string head = "HTTP/1.1 " + std::to_string(response.status) + ' ';
    head += statusText(response.status);
    head += "\r\n";
    appendHeader(head, "Date", dateNow());
    const bool bodiless = response.status == 204 || response.status == 304;
    if (!bodiless)
        appendHeader(head, "Content-Length", std::to_string(response.body.size()));
    if (!response.contentType.empty())
        appendHeader(head, "Content-Type", response.contentType);
    appendHeader(head, "Connection", keepAlive ? "keep-alive" : "close");
    for (const auto &[name, value] : response.headers)
        appendHeader(head, name, value);
    head += "\r\n";
    return head;
}

HttpResponse refusal(int status)
{
    HttpResponse response{.status = status, .contentType = "text/plain; charset=utf-8"};
    response.body = std::to_string(status) + ' ';
    response.body += statusText(status);
    response.body += '\n';
    return response;
}

} // namespace Wheelhouse
