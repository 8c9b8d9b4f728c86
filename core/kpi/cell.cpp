// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/cell.h"

#include "core/kpi/varint.h"

#include <QHash>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr char formatVersion = 1;

Error corrupt()
{
    return {ErrorCode::Corrupt, QStringLiteral("a cell's bytes do not make sense"), {}};
}

constexpr auto byMeasure = [](const auto &entry, Measure measure) {
    return entry.measure < measure;
};

} // namespace

void Cell::apply(const CellDelta &delta)
{
    if (delta.count == 0)
        return;
    auto at = std::lower_bound(m_entries.begin(), m_entries.end(), delta.measure, byMeasure);
    if (at == m_entries.end() || at->measure != delta.measure)
        at = m_entries.insert(at, Entry{delta.measure, 0, {}});
    at->count += delta.count;
    if (delta.valueMs >= 0)
        at->durations.add(delta.valueMs, delta.count);
    if (at->isEmpty())
        m_entries.erase(at);
}

void Cell::add(Measure measure, qint64 count, Histogram durations)
{
    if (count == 0 && durations.isEmpty())
        return;
    auto at = std::lower_bound(m_entries.begin(), m_entries.end(), measure, byMeasure);
    if (at == m_entries.end() || at->measure != measure)
        at = m_entries.insert(at, Entry{measure, 0, {}});
    at->count += count;
    if (at->durations.isEmpty())
        at->durations = std::move(durations);
    else
        at->durations.merge(durations);
    if (at->isEmpty())
        m_entries.erase(at);
}

void Cell::merge(const Cell &other)
{
    if (m_entries.empty()) {
        m_entries = other.m_entries;
        return;
    }
    auto at = m_entries.begin();
    for (const Entry &theirs : other.m_entries) {
        at = std::lower_bound(at, m_entries.end(), theirs.measure, byMeasure);
        if (at == m_entries.end() || at->measure != theirs.measure) {
            at = m_entries.insert(at, theirs);
            continue;
        }
        at->count += theirs.count;
        if (!theirs.durations.isEmpty())
            at->durations.merge(theirs.durations);
        if (at->isEmpty())
            at = m_entries.erase(at);
    }
}

void Cell::merge(Cell &&other)
{
    if (m_entries.empty())
        m_entries = std::move(other.m_entries);
    else
        merge(std::as_const(other));
}

void Cell::subtract(const Cell &other)
{
    Cell taken = other;
    for (Entry &entry : taken.m_entries) {
        entry.count = -entry.count;
        entry.durations = Histogram().subtract(entry.durations);
    }
    merge(taken);
}

const Cell::Entry *Cell::find(Measure measure) const
{
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), measure, byMeasure);
    return at != m_entries.end() && at->measure == measure ? &*at : nullptr;
}

qint64 Cell::count(Measure measure) const
{
    const Entry *entry = find(measure);
    return entry ? entry->count : 0;
}

const Histogram *Cell::durations(Measure measure) const
{
    const Entry *entry = find(measure);
    return entry && !entry->durations.isEmpty() ? &entry->durations : nullptr;
}

QByteArray Cell::encode() const
{
    QByteArray bytes(1, formatVersion);
    Varint::append(bytes, m_entries.size());
    for (const Entry &entry : m_entries) {
        Varint::append(bytes, quint64(entry.measure));
        Varint::appendSigned(bytes, entry.count);
        entry.durations.appendTo(bytes);
    }
    return bytes;
}

Result<Cell> Cell::decode(QByteArrayView bytes)
{
    if (bytes.isEmpty() || bytes.front() < 1)
        return corrupt();
    if (bytes.front() > formatVersion)
        return Error{ErrorCode::NewerVersion, QStringLiteral("a cell of a later format"), {}};
    bytes = bytes.sliced(1);
    const auto size = Varint::take(bytes);
    if (!size || *size > measureCount)
        return corrupt();
    Cell cell;
    for (quint64 i = 0; i < *size; ++i) {
        const auto measure = Varint::take(bytes);
        const auto count = Varint::takeSigned(bytes);
        if (!measure || !count || *measure >= measureCount ||
            (i > 0 && Measure(*measure) <= cell.m_entries.back().measure))
            return corrupt();
        auto durations = Histogram::takeFrom(bytes);
        if (!durations)
            return durations.error();
        cell.m_entries.push_back({Measure(*measure), *count, std::move(*durations)});
        if (cell.m_entries.back().isEmpty())
            return corrupt();
    }
    if (!bytes.isEmpty())
        return corrupt();
    return cell;
}

size_t qHash(const CellKey &key, size_t seed)
{
    return qHashMulti(seed, key.slotMs, key.dims);
}

} // namespace Wheelhouse
