// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/jsonrpc.h"

#include <QJsonDocument>

namespace Wheelhouse {
namespace {

constexpr int deepestLevel = 32;

bool isTooDeep(const QByteArray &text)
{
    int level = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++level > deepestLevel)
                return true;
        } else if (c == '}' || c == ']') {
            --level;
        }
    }
    return false;
}

int rpcNumber(const Error &error)
{
    if (error.code == ErrorCode::Invalid)
        return -32602;
    if (error.code == ErrorCode::NotFound && error.context == QLatin1StringView("method"))
        return -32601;
    return -32000 - int(error.code);
}

ErrorCode codeNamed(const QString &name, int number)
{
    for (int code = int(ErrorCode::Invalid); code <= int(ErrorCode::InUse); ++code) {
        if (errorCodeName(ErrorCode(code)) == name)
            return ErrorCode(code);
    }
    return number == -32601 ? ErrorCode::NotFound : ErrorCode::Invalid;
}

QByteArray write(QJsonObject object)
{
    object.insert(QLatin1StringView("jsonrpc"), QLatin1StringView("2.0"));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Error invalid(const char *what, const char *where = "")
{
    return {ErrorCode::Invalid, QString::fromLatin1(what), QString::fromLatin1(where)};
}

bool isId(const QJsonValue &value)
{
    return value.isString() || value.isDouble();
}

Error errorOf(const QJsonObject &object)
{
    const QJsonObject data = object.value(QLatin1StringView("data")).toObject();
    return {codeNamed(data.value(QLatin1StringView("code")).toString(),
                      object.value(QLatin1StringView("code")).toInt()),
            object.value(QLatin1StringView("message")).toString(),
            data.value(QLatin1StringView("path")).toString()};
}

Result<RpcMessage> decodeCall(const QJsonObject &object)
{
    const QJsonValue method = object.value(QLatin1StringView("method"));
    const QJsonValue params = object.value(QLatin1StringView("params"));
    const QJsonValue id = object.value(QLatin1StringView("id"));
    if (!method.isString() || method.toString().isEmpty())
        return invalid("must be text", "method");
    if (!params.isUndefined() && !params.isObject())
        return invalid("must be an object", "params");
    if (id.isUndefined())
        return RpcMessage(RpcNotification{method.toString(), params.toObject()});
    if (!isId(id))
        return invalid("must be text or a number", "id");
    return RpcMessage(RpcRequest{id, method.toString(), params.toObject()});
}

Result<RpcMessage> decodeAnswer(const QJsonObject &object)
{
    const QJsonValue id = object.value(QLatin1StringView("id"));
    const QJsonValue result = object.value(QLatin1StringView("result"));
    const QJsonValue error = object.value(QLatin1StringView("error"));
    if (!isId(id) && !id.isNull())
        return invalid("must be text, a number or null", "id");
    if (result.isUndefined() == error.isUndefined())
        return invalid("needs either a method, a result or an error");
    if (error.isObject())
        return RpcMessage(RpcResponse{id, errorOf(error.toObject()),
                                      error.toObject()
                                          .value(QLatin1StringView("data"))
                                          .toObject()
                                          .value(QLatin1StringView("current"))
                                          .toObject()});
    if (!error.isUndefined())
        return invalid("must be an object", "error");
    if (!result.isObject())
        return invalid("must be an object", "result");
    return RpcMessage(RpcResponse{id, result.toObject(), {}});
}

} // namespace

QByteArray encode(const RpcRequest &request)
{
    return write({{QStringLiteral("id"), request.id},
                  {QStringLiteral("method"), request.method},
                  {QStringLiteral("params"), request.params}});
}

QByteArray encode(const RpcNotification &notification)
{
    return write({{QStringLiteral("method"), notification.method},
                  {QStringLiteral("params"), notification.params}});
}

QByteArray encode(const RpcResponse &response)
{
    const QJsonValue id = isId(response.id) ? response.id : QJsonValue(QJsonValue::Null);
    if (response.result)
        return write({{QStringLiteral("id"), id}, {QStringLiteral("result"), *response.result}});
    return write(
        {{QStringLiteral("id"), id},
         {QStringLiteral("error"), errorObject(response.result.error(), response.current)}});
}

QJsonObject errorObject(const Error &error, const QJsonObject &current)
{
    QJsonObject data{{QStringLiteral("code"), errorCodeName(error.code)}};
    if (!error.context.isEmpty())
        data.insert(QLatin1StringView("path"), error.context);
    if (!current.isEmpty())
        data.insert(QLatin1StringView("current"), current);
    return {{QStringLiteral("code"), rpcNumber(error)},
            {QStringLiteral("message"), error.detail},
            {QStringLiteral("data"), data}};
}

Result<QJsonObject> decodeObject(const QByteArray &text)
{
    if (text.size() > longestRpcBytes)
        return Error{
            ErrorCode::TooLarge, QStringLiteral("message over %1 bytes").arg(longestRpcBytes), {}};
    if (isTooDeep(text))
        return Error{ErrorCode::TooLarge,
                     QStringLiteral("nested deeper than %1 levels").arg(deepestLevel),
                     {}};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorCode::Invalid,
                     QStringLiteral("not JSON: %1 at byte %2")
                         .arg(problem.errorString())
                         .arg(problem.offset),
                     {}};
    if (!document.isObject())
        return invalid("a message must be an object");
    return document.object();
}

Result<RpcMessage> decodeRpc(const QByteArray &text)
{
    const auto decoded = decodeObject(text);
    if (!decoded)
        return decoded.error();
    const QJsonObject &object = *decoded;
    if (object.value(QLatin1StringView("jsonrpc")).toString() != QLatin1StringView("2.0"))
        return invalid("must be \"2.0\"", "jsonrpc");
    return object.contains(QLatin1StringView("method")) ? decodeCall(object) : decodeAnswer(object);
}

} // namespace Wheelhouse
