// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/verifycells.h"

#include "backend/store/sheetstore.h"

#include <QMap>

namespace Wheelhouse {

namespace {

constexpr qsizetype mostNamed = 20;

/// By slot and dims: what is stored less what it should be. Empty cells agree.
class Differences
{
public:
    explicit Differences(Connection &scratch) : m_scratch(scratch) {}

    Result<void> addPacked()
    {
        if (auto known = readDims(); !known)
            return known;
        auto rows = m_scratch.run("verify_sheets");
        if (!rows)
            return rows.error();
        qint64 dayMs = 0;
        QMap<int, QByteArray> parts;
        while (rows->next()) {
            if (rows->integer(0) != dayMs || parts.isEmpty()) {
                if (auto added = addDay(dayMs, std::exchange(parts, {})); !added)
                    return added;
                dayMs = rows->integer(0);
            }
            auto bytes = SheetStore::uncompressed(rows->blob(2), dayMs);
            if (!bytes)
                return bytes.error();
            parts.insert(int(rows->integer(1)), std::move(*bytes));
        }
        if (const auto failure = rows->failure())
            return *failure;
        return addDay(dayMs, std::move(parts));
    }

    Result<void> add(const char *statement, bool expected)
    {
        auto rows = m_scratch.run(statement);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const auto cell = Cell::decode(rows->blob(2));
            if (!cell)
                return cell.error();
            add(rows->integer(0), rows->text(1), *cell, expected);
        }
        if (const auto failure = rows->failure())
            return *failure;
        return {};
    }

    QStringList named() const
    {
        QStringList names;
        for (auto each = m_cells.cbegin(); each != m_cells.cend(); ++each) {
            if (!each->isEmpty() && names.size() < mostNamed)
                names.append(QStringLiteral("%1 %2").arg(each.key().first).arg(each.key().second));
        }
        return names;
    }

private:
    Result<void> readDims()
    {
        auto rows = m_scratch.run("verify_dims");
        if (!rows)
            return rows.error();
        while (rows->next())
            m_dims.insert(quint32(rows->integer(0)), rows->text(1));
        if (const auto failure = rows->failure())
            return *failure;
        return {};
    }

    Result<void> addDay(qint64 dayMs, QMap<int, QByteArray> parts)
    {
        if (parts.isEmpty())
            return {};
        const auto sheet = CellSheet::read(std::move(parts));
        const auto rows = sheet ? sheet->unpack() : Result<std::vector<SheetRow>>(sheet.error());
        if (!rows)
            return rows.error();
        for (const SheetRow &row : *rows)
            add(dayMs + row.slot * slotLengthMs, m_dims.value(row.group), row.cell, false);
        return {};
    }

    void add(qint64 slotMs, const QString &dims, const Cell &cell, bool expected)
    {
        Cell &mine = m_cells[{slotMs, dims}];
        if (expected)
            mine.subtract(cell);
        else
            mine.merge(cell);
        if (mine.isEmpty())
            m_cells.remove({slotMs, dims});
    }

    Connection &m_scratch;
    QHash<quint32, QString> m_dims;
    QMap<std::pair<qint64, QString>, Cell> m_cells;
};

} // namespace

Result<QStringList> differingCells(Connection &scratch)
{
    Differences differences(scratch);
    if (auto added = differences.add("verify_cells_anew", true); !added)
        return added.error();
    if (auto added = differences.add("verify_cells", false); !added)
        return added.error();
    if (auto added = differences.addPacked(); !added)
        return added.error();
    return differences.named();
}

} // namespace Wheelhouse
