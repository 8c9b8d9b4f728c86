// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/sheetstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <zstd.h>

namespace Wheelhouse {

namespace {

constexpr int quickLevel = 3;
constexpr int smallLevel = 16;
constexpr quint64 largestPart = 1 << 30;

QByteArray compressed(const QByteArray &bytes, SheetStore::Packing packing)
{
    const int level = packing == SheetStore::Packing::Quick ? quickLevel : smallLevel;
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), size_t(packed.size()), bytes.data(),
                                      size_t(bytes.size()), level);
    Q_ASSERT(!ZSTD_isError(size)); // there is room for the worst case
    packed.resize(qsizetype(size));
    return packed;
}

Error unreadable(qint64 startMs)
{
    return {ErrorCode::Corrupt, QStringLiteral("a sheet of KPI cells cannot be read"),
            QStringLiteral("start %1").arg(startMs)};
}

QByteArray encodeNames(const QList<DimensionValue> &names)
{
    QJsonArray all;
    for (const DimensionValue &name : names) {
        for (const QString &dimension : dimensionNames()) {
            if (dimensionOf(dimension) == name.dimension)
                all.append(QJsonArray{dimension, name.value});
        }
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Result<QList<DimensionValue>> decodeNames(const QByteArray &bytes)
{
    QList<DimensionValue> names;
    const QJsonArray all = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &each : all) {
        const Dimension dimension = dimensionOf(each[0].toString());
        if (!dimension)
            return Error{ErrorCode::Corrupt, QStringLiteral("a week's groups cannot be read"), {}};
        names.append({dimension, each[1].toString()});
    }
    return names;
}

} // namespace

namespace {

Result<QMap<int, QByteArray>> allUncompressed(QMap<int, QByteArray> parts, qint64 startMs)
{
    for (QByteArray &part : parts) {
        auto bytes = SheetStore::uncompressed(part, startMs);
        if (!bytes)
            return bytes.error();
        part = std::move(*bytes);
    }
    return parts;
}

} // namespace

Result<QByteArray> SheetStore::uncompressed(const QByteArray &packed, qint64 startMs)
{
    const quint64 size = ZSTD_getFrameContentSize(packed.data(), size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > largestPart)
        return unreadable(startMs);
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    // Made once a thread: a year's page uncompresses two thousand small parts.
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(
        ZSTD_createDCtx(), &ZSTD_freeDCtx);
    if (ZSTD_decompressDCtx(context.get(), bytes.data(), size, packed.data(),
                            size_t(packed.size())) != size)
        return unreadable(startMs);
    return bytes;
}

Result<QMap<int, QByteArray>> SheetStore::packedParts(Kind kind, qint64 startMs,
                                                      const std::vector<int> &wanted) const
{
    QMap<int, QByteArray> parts;
    for (const int part : wanted) {
        auto row = m_connection.run("sheet", {int(kind), startMs, part});
        if (!row)
            return row.error();
        if (row->next()) {
            parts.insert(part, row->blob(0));
        } else if (const auto failure = row->failure()) {
            return *failure;
        } else if (part == CellSheet::placesPart) {
            return parts; // every sheet has it
        }
    }
    return parts;
}

Result<QMap<int, QByteArray>> SheetStore::parts(Kind kind, qint64 startMs,
                                                const std::vector<int> &wanted) const
{
    auto parts = packedParts(kind, startMs, wanted);
    if (!parts)
        return parts;
    return allUncompressed(std::move(*parts), startMs);
}

Result<CellSheet> SheetStore::unpacked(QMap<int, QByteArray> packed, qint64 startMs)
{
    auto parts = allUncompressed(std::move(packed), startMs);
    if (!parts)
        return parts.error();
    return CellSheet::read(std::move(*parts));
}

Result<std::optional<ValueSheet>> SheetStore::values(Kind kind, qint64 startMs,
                                                     const CellWants &wants) const
{
    std::vector<int> wanted = CellSheet::partsFor(wants);
    wanted.push_back(namesPart);
    auto stored = parts(kind, startMs, wanted);
    if (!stored)
        return stored.error();
    if (stored->isEmpty())
        return std::optional<ValueSheet>();
    auto names = decodeNames(stored->take(namesPart));
    if (!names)
        return names.error();
    auto sheet = CellSheet::read(std::move(*stored));
    if (!sheet)
        return sheet.error();
    return std::optional(ValueSheet{std::move(*sheet), std::move(*names)});
}

Result<void> SheetStore::putValues(Kind kind, qint64 startMs, const ValueSums &sums)
{
    QMap<int, QByteArray> parts = CellSheet::pack(sums.rows, keptInSums());
    if (!parts.isEmpty())
        parts[namesPart] = encodeNames(sums.names);
    return put(kind, startMs, parts);
}

Result<std::optional<CellSheet>> SheetStore::whole(Kind kind, qint64 startMs) const
{
    auto stored = parts(kind, startMs, CellSheet::partsFor(everyMeasure));
    if (!stored)
        return stored.error();
    if (stored->isEmpty())
        return std::optional<CellSheet>();
    auto sheet = CellSheet::read(std::move(*stored));
    if (!sheet)
        return sheet.error();
    return std::optional(std::move(*sheet));
}

Result<bool> SheetStore::has(Kind kind, qint64 startMs) const
{
    auto row = m_connection.run("sheet_known", {int(kind), startMs});
    if (!row)
        return row.error();
    if (row->next())
        return true;
    if (const auto failure = row->failure())
        return *failure;
    return false;
}

Result<void> SheetStore::put(Kind kind, qint64 startMs, const QMap<int, QByteArray> &parts,
                             Packing packing)
{
    if (auto removed = remove(kind, startMs); !removed)
        return removed;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        auto put = m_connection.change(
            "sheet_put", {int(kind), startMs, part.key(), compressed(*part, packing)});
        if (!put)
            return put;
    }
    return {};
}

Result<void> SheetStore::remove(Kind kind, qint64 startMs)
{
    return m_connection.change("sheet_remove", {int(kind), startMs});
}

} // namespace Wheelhouse
