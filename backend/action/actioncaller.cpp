// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/action/actioncaller.h"

#include "backend/action/actionexchange.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <QLoggingCategory>

#include <algorithm>
#include <deque>
#include <thread>

namespace Wheelhouse {

namespace {

Q_LOGGING_CATEGORY(lcAction, "wheelhouse.action")

namespace asio = boost::asio;
using boost::system::error_code;
using std::chrono::milliseconds;

bool mayPass(const ActionReply &reply)
{
    if (!reply.failure)
        return false;
    switch (*reply.failure) {
    case ActionFailure::Unreachable:
    case ActionFailure::TimedOut:
        return true;
    case ActionFailure::Status:
        return reply.status >= 500 || reply.status == 429 || reply.status == 408;
    default:
        return false;
    }
}

/// RFC 9110: a token; and what belongs to the exchange, not to the script.
bool isOwnHeader(const QByteArray &name)
{
    static const QList<QByteArray> reserved{
        "host", "connection", "content-length", "transfer-encoding", "upgrade", "te", "expect"};
    static const QByteArray marks("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && !reserved.contains(name.toLower()) &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                      marks.contains(c);
           });
}

bool isWellFormed(const ActionRequest &request)
{
    static const QList<QByteArray> methods{"GET", "POST", "PUT", "DELETE"};
    return methods.contains(request.method) && request.timeoutMs > 0 && request.retries >= 0 &&
           std::all_of(request.headers.begin(), request.headers.end(), [](const auto &each) {
               return isOwnHeader(each.first) &&
                      std::none_of(each.second.begin(), each.second.end(), [](char c) {
                          return (quint8(c) < 0x20 && c != '\t') || c == 0x7f;
                      });
           });
}

} // namespace

class ActionCaller::Private
{
public:
    struct Call
    {
        ActionRequest request;
        Done done;
        ActionDeadline since;
    };

    ActionNet net;
    asio::executor_work_guard<asio::io_context::executor_type> work{net.io.get_executor()};
    std::deque<Call> waiting;
    int running = 0;
    std::thread thread;

    void admit(Call call)
    {
        if (running < net.limits.atOnce)
            launch(std::move(call));
        else if (int(waiting.size()) < net.limits.waiting)
            waiting.push_back(std::move(call));
        else
            call.done({0, {}, ActionFailure::Busy});
    }

    void launch(Call call)
    {
        ++running;
        auto shared = std::make_shared<Call>(std::move(call));
        asio::co_spawn(net.io, perform(shared),
                       [this, shared](std::exception_ptr failure, ActionReply reply) {
                           --running;
                           if (failure) {
                               qCWarning(lcAction, "an action broke off");
                               reply = {0, {}, ActionFailure::Unreachable};
                           }
                           shared->done(std::move(reply));
                           next();
                       });
    }

    void next()
    {
        while (running < net.limits.atOnce && !waiting.empty()) {
            Call call = std::move(waiting.front());
            waiting.pop_front();
            const auto waited = std::chrono::steady_clock::now() - call.since;
            if (waited > milliseconds(call.request.timeoutMs))
                call.done({0, {}, ActionFailure::Busy});
            else
                launch(std::move(call));
        }
    }

    asio::awaitable<ActionReply> perform(std::shared_ptr<Call> call)
    {
        const ActionRequest &request = call->request;
        milliseconds pause(net.limits.retryPauseMs);
        for (int attempt = 0;; ++attempt) {
            const auto deadline =
                std::chrono::steady_clock::now() + milliseconds(request.timeoutMs);
            ActionReply reply = co_await exchange(net, request, deadline);
            if (attempt >= request.retries || !mayPass(reply))
                co_return reply;
            asio::steady_timer timer(net.io, pause);
            pause *= 2;
            error_code ignored;
            co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
        }
    }
};

ActionCaller::ActionCaller(std::unique_ptr<Private> d) : d(std::move(d)) {}

Result<std::unique_ptr<ActionCaller>> ActionCaller::start(ActionLimits limits)
{
    auto d = std::make_unique<Private>();
    error_code error;
    if (limits.authorities.empty())
        d->net.tls.set_default_verify_paths(error);
    else
        d->net.tls.load_verify_file(limits.authorities, error);
    if (error)
        return Error{ErrorCode::Invalid,
                     QStringLiteral("the trusted certificates cannot be read: %1")
                         .arg(QString::fromStdString(error.message())),
                     QString::fromStdString(limits.authorities)};
    SSL_CTX_set_min_proto_version(d->net.tls.native_handle(), TLS1_2_VERSION);
    d->net.limits = std::move(limits);
    d->thread = std::thread([own = d.get()] { own->net.io.run(); });
    return std::unique_ptr<ActionCaller>(new ActionCaller(std::move(d)));
}

ActionCaller::~ActionCaller()
{
    d->net.io.stop();
    d->thread.join();
    d->net.lookUps.join();
}

void ActionCaller::call(ActionRequest request, Done done)
{
    if (!isWellFormed(request)) {
        asio::post(d->net.io, [done = std::move(done)] {
            done({0, {}, ActionFailure::BadRequest});
        });
        return;
    }
    asio::post(d->net.io,
               [own = d.get(), call = Private::Call{std::move(request), std::move(done),
                                                    std::chrono::steady_clock::now()}]() mutable {
                   own->admit(std::move(call));
               });
}

} // namespace Wheelhouse
