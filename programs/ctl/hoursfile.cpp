// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/hoursfile.h"

#include "core/hours/businesshours.h"

#include <QJsonDocument>

namespace Wheelhouse {

namespace {

/// Counted in bytes from 1, as compilers do.
QString lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    return QStringLiteral("%1:%2")
        .arg(before.count('\n') + 1)
        .arg(before.size() - before.lastIndexOf('\n'));
}

template <typename T> Result<void> onlyKnown(const QJsonObject &object, const QString &path)
{
    QStringList names;
    T::fields().each([&](const auto &one) { names.append(QString::fromLatin1(one.name)); });
    for (const QString &name : object.keys()) {
        if (!names.contains(name))
            return Error{ErrorCode::Invalid,
                         QStringLiteral("nothing is called so; there are %1")
                             .arg(names.join(QStringLiteral(", "))),
                         path.isEmpty() ? name : path + u'.' + name};
    }
    return {};
}

} // namespace

Result<HoursPlan> readHoursFile(const QByteArray &text)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(text, &failure);
    if (failure.error != QJsonParseError::NoError)
        return Error{ErrorCode::Invalid, QStringLiteral("no JSON: %1").arg(failure.errorString()),
                     lineAndColumn(text, failure.offset)};
    if (!document.isObject())
        return Error{ErrorCode::Invalid, QStringLiteral("must be an object"),
                     QStringLiteral("1:1")};
    const QJsonObject object = document.object();
    if (auto known = onlyKnown<HoursPlan>(object, {}); !known)
        return known.error();
    auto plan = fromJson<HoursPlan>(object);
    if (!plan)
        return plan.error();
    const QJsonArray holidays = object.value(QLatin1StringView("holidays")).toArray();
    for (qsizetype i = 0; i < holidays.size(); ++i) {
        const QString path = QStringLiteral("holidays[%1]").arg(i);
        if (auto known = onlyKnown<Holiday>(holidays.at(i).toObject(), path); !known)
            return known.error();
    }
    if (const auto hours = BusinessHours::make(*plan); !hours)
        return hours.error();
    return plan;
}

QByteArray hoursFile(const HoursPlan &plan)
{
    return QJsonDocument(toJson(plan)).toJson();
}

} // namespace Wheelhouse
