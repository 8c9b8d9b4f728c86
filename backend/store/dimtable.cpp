// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/dimtable.h"

#include <QJsonDocument>

namespace Wheelhouse {

Result<void> DimTable::refresh(Connection &connection)
{
    auto rows = connection.run("dims");
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const auto number = quint32(rows->integer(0));
        if (m_dims.contains(number))
            continue;
        auto dims = decodeDims(rows->blob(1));
        if (!dims)
            return dims.error();
        m_dims.insert(number, std::move(*dims));
    }
    if (const auto failure = rows->failure())
        return *failure;
    return {};
}

QByteArray encodeDims(const ContactDims &dims)
{
    return QJsonDocument(toJson(dims)).toJson(QJsonDocument::Compact);
}

Result<ContactDims> decodeDims(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    auto dims = fromJson<ContactDims>(document.object());
    if (!document.isObject() || !dims)
        return Error{ErrorCode::Corrupt, QStringLiteral("a cell's dims cannot be read"), {}};
    return dims;
}

} // namespace Wheelhouse
