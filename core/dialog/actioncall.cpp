// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/actioncall.h"

#include "core/dialog/placeholders.h"
#include "core/dialog/variablevalue.h"

#include <QJsonDocument>
#include <QUrl>

namespace Wheelhouse {

namespace {

QString oneLine(const QString &text)
{
    QString line;
    for (const QChar each : text)
        line += each.unicode() < 0x20 || each.unicode() == 0x7F ? QChar(u' ') : each;
    return line.trimmed();
}

QJsonValue filled(const QJsonValue &body, const QMap<QString, QString> &variables)
{
    if (body.isString())
        return withPlaceholders(body.toString(),
                                [&](const QString &name) { return variables.value(name); });
    if (body.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : body.toArray())
            array.append(filled(each, variables));
        return array;
    }
    if (body.isObject()) {
        QJsonObject object;
        const QJsonObject from = body.toObject();
        for (auto each = from.begin(); each != from.end(); ++each)
            object.insert(each.key(), filled(each.value(), variables));
        return object;
    }
    return body;
}

QByteArray bodyText(const QJsonValue &body)
{
    if (body.isNull() || body.isUndefined())
        return {};
    if (body.isObject())
        return QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    // a scalar: written as the only entry of a list, and taken out of it
    const QByteArray list = QJsonDocument(body.isArray() ? body.toArray() : QJsonArray{body})
                                .toJson(QJsonDocument::Compact);
    return body.isArray() ? list : list.mid(1, list.size() - 2);
}

Result<QJsonValue> parsed(const QByteArray &body)
{
    // in a list, so that a bare value is read as well
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson('[' + body + ']', &wrong);
    if (wrong.error != QJsonParseError::NoError || document.array().size() != 1)
        return Error{ErrorCode::Invalid, QStringLiteral("the answer is not JSON"), {}};
    return document.array().at(0);
}

} // namespace

ActionCall actionCall(const QString &id, const QString &step, const ScriptAction &action,
                      const QMap<QString, QString> &variables)
{
    ActionCall call;
    call.id = id;
    call.step = step;
    call.method = action.method;
    call.url = withPlaceholders(action.url, [&](const QString &name) {
        // "." and ".." stay as they are when encoded, and would climb up the path
        QString value = variables.value(name);
        if (value == QLatin1StringView(".") || value == QLatin1StringView(".."))
            value.clear();
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    });
    for (auto each = action.headers.begin(); each != action.headers.end(); ++each)
        call.headers.insert(each.key(), oneLine(withPlaceholders(*each, [&](const QString &name) {
                                return variables.value(name);
                            })));
    call.body = bodyText(filled(action.body, variables));
    call.timeoutMs = action.timeoutMs;
    // what was sent may have been done: only what may be done twice is tried again
    call.retries = action.method == HttpMethod::Post ? 0 : action.retries;
    return call;
}

ActionAnswered readAnswer(const ActionResult &result, const ScriptAction &action,
                          const QMap<QString, ScriptVariable> &variables)
{
    ActionAnswered answered{result.id, result.status, {}, result.failure};
    if (!answered.failure.isEmpty())
        return answered;
    if (result.status < 200 || result.status > 299) {
        answered.failure = QStringLiteral("status %1").arg(result.status);
        return answered;
    }
    if (action.save.isEmpty())
        return answered;
    const auto document = parsed(result.body);
    if (!document) {
        answered.failure = document.error().detail;
        return answered;
    }
    for (auto each = action.save.begin(); each != action.save.end(); ++each) {
        const auto value =
            valueFrom(variables.value(each.key()), atPointer(*document, each.value()));
        if (!value) {
            answered.saved.clear();
            answered.failure =
                QStringLiteral("%1 is not in the answer or does not fit").arg(each.key());
            return answered;
        }
        answered.saved.insert(each.key(), *value);
    }
    return answered;
}

QJsonValue atPointer(const QJsonValue &document, const QString &pointer)
{
    if (!isPointer(pointer))
        return QJsonValue::Undefined;
    QJsonValue at = document;
    if (pointer.isEmpty())
        return at;
    for (QString piece : pointer.mid(1).split(u'/')) {
        piece.replace(QLatin1StringView("~1"), QLatin1StringView("/"));
        piece.replace(QLatin1StringView("~0"), QLatin1StringView("~"));
        if (at.isObject()) {
            at = at.toObject().value(piece);
        } else if (at.isArray()) {
            bool number = false;
            const qsizetype index = piece.toLongLong(&number);
            const bool plain = number && QString::number(index) == piece;
            at = plain ? at.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
        } else {
            return QJsonValue::Undefined;
        }
    }
    return at;
}

bool isPointer(const QString &pointer)
{
    if (!pointer.isEmpty() && !pointer.startsWith(u'/'))
        return false;
    for (qsizetype at = pointer.indexOf(u'~'); at >= 0; at = pointer.indexOf(u'~', at + 1)) {
        if (at + 1 >= pointer.size() || (pointer[at + 1] != u'0' && pointer[at + 1] != u'1'))
            return false;
    }
    return true;
}

QString actionUrlProblem(const QString &text)
{
    // a name in place of each placeholder, to see where it would stand
    const QString mark = QStringLiteral("placeholder");
    const QUrl url(withPlaceholders(text, [&](const QString &) { return mark; }), QUrl::StrictMode);
    if (!url.isValid())
        return QStringLiteral("is no address: ") + url.errorString();
    if (url.scheme() != QLatin1StringView("https") && url.scheme() != QLatin1StringView("http"))
        return QStringLiteral("must begin with https:// or http://");
    if (url.host().isEmpty())
        return QStringLiteral("names no server");
    if (!url.userInfo().isEmpty())
        return QStringLiteral("must not hold a user or password: use a header");
    const qsizetype path = text.indexOf(u'/', text.indexOf(QLatin1StringView("//")) + 2);
    if (!placeholdersOf(path < 0 ? text : text.left(path)).isEmpty())
        return QStringLiteral("must name the server without a variable");
    if (url.hasFragment())
        return QStringLiteral("must not have a part behind #");
    return {};
}

} // namespace Wheelhouse
