// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a script's action asks of another system: one HTTP call with a time-out, retries, and limits
// on who may be asked and what is taken as an answer.
#pragma once

#include "backend/action/addressrange.h"
#include "core/base/fields.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace Wheelhouse {

/// Why an answer is of no use.
enum class ActionFailure {
    BadRequest,  ///< the address or a header is none
    Refused,     ///< leads to an address that is not public and not allowed
    Unreachable, ///< no such name, no connection, broken off
    Tls,         ///< the certificate is not the host's, or no TLS
    TimedOut,
    Status,      ///< not 2xx
    ContentType, ///< not JSON
    TooLarge,
    Redirect, ///< too many, or one that is not followed
    Busy      ///< too many calls at once
};
template <> struct EnumNames<ActionFailure>
{
    static constexpr std::array names{"bad_request", "refused", "unreachable",  "tls",
                                      "timed_out",   "status",  "content_type", "too_large",
                                      "redirect",    "busy"};
};

struct ActionRequest
{
    QString id; ///< sent as Idempotency-Key with every attempt
    QByteArray method = "GET";
    QString url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;       ///< JSON
    int timeoutMs = 3'000; ///< of one attempt, from the name's look-up to the last byte
    int retries = 0;       ///< after a failure that may pass
};

struct ActionReply
{
    int status = 0;  ///< of HTTP; 0: none came
    QByteArray body; ///< JSON of a 2xx, may be empty; else nothing
    std::optional<ActionFailure> failure;
};

struct ActionLimits
{
    AddressRanges allowed; ///< beside the public internet
    qint64 bodyBytes = 1 << 20;
    int redirects = 3;       ///< of GET only, never from https to http
    int atOnce = 64;         ///< further calls wait
    int waiting = 1'000;     ///< further ones are refused as Busy
    int retryPauseMs = 100;  ///< before the first retry; doubles
    std::string authorities; ///< PEM file with the trusted certificates; empty: the system's

    /// Instead of the system's look-up. Any thread; may block. Throws nothing.
    std::function<std::vector<boost::asio::ip::address>(const std::string &host)> resolve;
};

/// Performs actions on a thread of its own. An address is checked after the look-up, and the
/// connection goes to just the address that was checked, so a name that changes its meaning in
/// between gains nothing; every redirect is checked the same way.
class ActionCaller
{
public:
    using Done = std::function<void(ActionReply)>;

    /// Errors: Invalid, when the file of certificates cannot be used.
    static Result<std::unique_ptr<ActionCaller>> start(ActionLimits limits);
    /// Drops what is under way; their `done` is not called. Waits for a look-up of the system's.
    ~ActionCaller();

    /// `done` is called exactly once, on the caller's own thread. Any thread.
    void call(ActionRequest request, Done done);

private:
    class Private;
    explicit ActionCaller(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Wheelhouse
