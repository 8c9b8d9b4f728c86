// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeserver.h"

#include <QJsonArray>

namespace Wheelhouse {

FakeServer::FakeServer(PipeTransport *pipe) : m_pipe(pipe)
{
    connect(pipe, &PipeTransport::clientSent, this, &FakeServer::take);
}

QList<RpcRequest> FakeServer::requests(const QString &method) const
{
    QList<RpcRequest> some;
    for (const RpcRequest &request : m_requests) {
        if (request.method == method)
            some.append(request);
    }
    return some;
}

void FakeServer::notify(const QString &method, const QJsonObject &params)
{
    m_pipe->sendBack(encode(RpcNotification{method, params}));
}

void FakeServer::sendDelta(const QString &view, const QJsonObject &changes)
{
    const qint64 from = seq++;
    notify(QStringLiteral("view.delta"), {{QStringLiteral("view"), viewId(view)},
                                          {QStringLiteral("from"), from},
                                          {QStringLiteral("seq"), seq},
                                          {QStringLiteral("changes"), changes}});
}

void FakeServer::take(const QByteArray &text)
{
    const auto message = decodeRpc(text);
    const auto *request = message ? std::get_if<RpcRequest>(&*message) : nullptr;
    if (!request)
        return;
    m_requests.append(*request);
    const Result<QJsonObject> result = answer(*request);
    if (silent)
        return;
    if (request->method == swallowOnce) {
        swallowOnce.clear();
        return;
    }
    m_pipe->sendBack(encode(RpcResponse{request->id, result}));
}

Result<QJsonObject> FakeServer::answer(const RpcRequest &request)
{
    const QString &method = request.method;
    const QJsonObject &params = request.params;
    if (method == QLatin1StringView("session.login")) {
        if (params.value(QLatin1StringView("password")).toString() != password)
            return Error{ErrorCode::Unauthorised, QStringLiteral("wrong name or password"), {}};
        return QJsonObject{{QStringLiteral("token"), token}};
    }
    if (method == QLatin1StringView("session.open")) {
        if (sessionError)
            return *sessionError;
        if (params.value(QLatin1StringView("token")).toString() != token)
            return Error{ErrorCode::Unauthorised, QStringLiteral("unknown token"), {}};
        return toJson(session);
    }
    if (method == QLatin1StringView("view.open"))
        return openView(params);
    if (method == QLatin1StringView("view.close"))
        return QJsonObject{};
    if (answers.contains(method))
        return answers.value(method);
    const QString key = params.value(QLatin1StringView("key")).toString();
    if (key.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no such method"),
                     QStringLiteral("method")};
    ++m_keys[key];
    return QJsonObject{{QStringLiteral("seq"), seq}};
}

Result<QJsonObject> FakeServer::openView(const QJsonObject &params)
{
    const auto open = fromJson<ViewOpenParams>(params);
    if (!open)
        return open.error();
    if (!views.contains(open->view))
        return Error{ErrorCode::Forbidden, QStringLiteral("not for this role"),
                     QStringLiteral("view")};
    QJsonObject result{{QStringLiteral("view"), viewId(open->view)}, {QStringLiteral("seq"), seq}};
    if (!resume.isEmpty() && open->since) {
        QJsonArray deltas;
        for (const QJsonObject &delta : resume)
            deltas.append(delta);
        result.insert(QLatin1StringView("deltas"), deltas);
    } else {
        result.insert(QLatin1StringView("snapshot"), views.value(open->view));
    }
    return result;
}

} // namespace Wheelhouse
