// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/cellsheet.h"

#include "core/kpi/varint.h"

namespace Wheelhouse {

namespace {

constexpr char sheetFormat = 1;

void appendBlock(QByteArray &bytes, const QByteArray &block)
{
    Varint::append(bytes, quint64(block.size()));
    bytes += block;
}

/// Which row comes next, as the rows between it and the last one.
class RowGaps
{
public:
    quint64 to(qint64 row) { return quint64(row - std::exchange(m_last, row) - 1); }

private:
    qint64 m_last = -1;
};

struct CountColumn
{
    QByteArray bytes;
    RowGaps gaps;
    void add(qint64 row, qint64 count)
    {
        Varint::append(bytes, gaps.to(row));
        Varint::appendSigned(bytes, count);
    }
};

struct DurationColumns
{
    QByteArray places;
    QByteArray indexes;
    QByteArray counts;
    QByteArray above;
    RowGaps gaps;
    void add(qint64 row, const Histogram &durations)
    {
        Varint::append(places, gaps.to(row));
        Varint::append(places, durations.buckets().size());
        qint32 last = -1;
        for (const Histogram::Bucket &bucket : durations.buckets()) {
            Varint::append(indexes, quint64(bucket.index - last - 1));
            Varint::appendSigned(counts, bucket.count);
            Varint::appendSigned(above, bucket.aboveFloorMs);
            last = bucket.index;
        }
    }
    QByteArray packed() const
    {
        QByteArray bytes;
        appendBlock(bytes, places);
        appendBlock(bytes, indexes);
        appendBlock(bytes, counts);
        return bytes + above;
    }
};

/// What has to be added to the durations of `base` to have those of `measure`.
Histogram restOf(const Cell &cell, Measure measure, Measure base)
{
    const Histogram *whole = cell.durations(measure);
    const Histogram *taken = cell.durations(base);
    Histogram rest = whole ? *whole : Histogram();
    if (taken)
        rest.subtract(*taken);
    return rest;
}

Error corruptSheet()
{
    return {ErrorCode::Corrupt, QStringLiteral("a sheet of cells does not make sense"), {}};
}

/// Runs of rows with the same group: how many groups further, how many rows; then each row's slot,
/// as the slots since the one before it.
QByteArray packedPlaces(const std::vector<const SheetRow *> &rows)
{
    QByteArray runs;
    QByteArray places;
    quint32 group = 0;
    for (size_t from = 0; from < rows.size();) {
        size_t to = from;
        qint64 slot = -1;
        for (; to < rows.size() && rows[to]->group == rows[from]->group; ++to) {
            Q_ASSERT(qint64(rows[to]->slot) > slot);
            Varint::append(places, quint64(rows[to]->slot - slot - 1));
            slot = rows[to]->slot;
        }
        Varint::append(runs, rows[from]->group - group);
        Varint::append(runs, to - from);
        group = rows[from]->group;
        from = to;
    }
    QByteArray bytes;
    Varint::append(bytes, rows.size());
    appendBlock(bytes, runs);
    appendBlock(bytes, places);
    return bytes;
}

} // namespace

QMap<int, QByteArray> CellSheet::pack(const std::vector<SheetRow> &rows, const CellWants &kept)
{
    std::vector<const SheetRow *> filled;
    std::array<CountColumn, measureCount> counts;
    std::array<DurationColumns, measureCount> durations;
    for (const SheetRow &row : rows) {
        if (row.cell.isEmpty())
            continue;
        const auto number = qint64(filled.size());
        filled.push_back(&row);
        row.cell.forEach([&](Measure measure, qint64 count, const Histogram &spread) {
            if (count != 0)
                counts[size_t(measure)].add(number, count);
            const Measure base = baseOf(measure);
            if (base == measure && !spread.isEmpty())
                durations[size_t(measure)].add(number, spread);
        });
        for (int each = 0; each < measureCount; ++each) {
            const auto measure = Measure(each);
            if (baseOf(measure) == measure || !kept.durations.test(size_t(each)))
                continue;
            const Histogram rest = restOf(row.cell, measure, baseOf(measure));
            if (!rest.isEmpty())
                durations[size_t(measure)].add(number, rest);
        }
    }
    QMap<int, QByteArray> parts;
    if (filled.empty())
        return parts;
    parts[placesPart] =
        QByteArray(1, sheetFormat) + packedPlaces(filled) + counts[size_t(Measure::Contacts)].bytes;
    for (int measure = 0; measure < measureCount; ++measure) {
        if (Measure(measure) != Measure::Contacts && !counts[size_t(measure)].bytes.isEmpty()) {
            Varint::append(parts[countsPart], quint64(measure));
            appendBlock(parts[countsPart], counts[size_t(measure)].bytes);
        }
        if (!durations[size_t(measure)].places.isEmpty())
            parts[durationsPart(Measure(measure))] = durations[size_t(measure)].packed();
    }
    return parts;
}

/// Most contacts are closed once, and three measures say the same of them; most of the bot's
/// replies are first responses; most stretches lie within business hours. Such measures are kept as
/// what they differ by from another.
Measure CellSheet::baseOf(Measure measure)
{
    switch (measure) {
    case Measure::ResolvedFirst:
    case Measure::OpenTime:
    case Measure::ResolvedBusiness:
        return Measure::Resolved;
    case Measure::FirstResponseHumanBusiness:
        return Measure::FirstResponseHuman;
    case Measure::HandoffResponseBusiness:
        return Measure::HandoffResponse;
    case Measure::ReplyBot:
        return Measure::FirstResponseAny;
    default:
        return measure;
    }
}

std::vector<int> CellSheet::partsFor(const CellWants &wants)
{
    std::vector<int> parts{placesPart};
    MeasureSet others = wants.counts;
    if (others.reset(size_t(Measure::Contacts)).any())
        parts.push_back(countsPart);
    MeasureSet timed = wants.durations;
    for (int measure = 0; measure < measureCount; ++measure) {
        if (wants.durations.test(size_t(measure)))
            timed.set(size_t(baseOf(Measure(measure))));
    }
    for (int measure = 0; measure < measureCount; ++measure) {
        if (timed.test(size_t(measure)))
            parts.push_back(durationsPart(Measure(measure)));
    }
    return parts;
}

bool CellSheet::readPlaces(ByteReader bytes)
{
    const quint64 rows = bytes.varint();
    ByteReader runs = bytes.block();
    ByteReader places = bytes.block();
    if (rows > quint64(places.left()))
        return false;
    m_groups.reserve(rows);
    m_slots.reserve(rows);
    quint64 group = 0;
    while (!runs.atEnd()) {
        group += runs.varint();
        const quint64 length = runs.varint();
        if (length > rows - m_slots.size() || group > std::numeric_limits<quint32>::max())
            return false;
        qint64 slot = -1;
        for (quint64 i = 0; i < length; ++i) {
            slot += qint64(places.varint()) + 1;
            m_groups.push_back(quint32(group));
            m_slots.push_back(quint32(slot));
        }
    }
    m_counts[size_t(Measure::Contacts)] = bytes;
    return m_slots.size() == rows && places.atEnd() && !runs.failed() && !places.failed() &&
           !bytes.failed();
}

bool CellSheet::findCounts(ByteReader bytes)
{
    while (!bytes.atEnd()) {
        const quint64 measure = bytes.varint();
        if (measure >= measureCount || Measure(measure) == Measure::Contacts)
            return false;
        m_counts[measure] = bytes.block();
    }
    return !bytes.failed();
}

Result<CellSheet> CellSheet::read(QMap<int, QByteArray> parts)
{
    CellSheet sheet;
    sheet.m_parts = std::move(parts);
    const QByteArrayView places = sheet.m_parts[placesPart];
    if (places.isEmpty() || places.front() < 1)
        return corruptSheet();
    if (places.front() > sheetFormat)
        return Error{
            ErrorCode::NewerVersion, QStringLiteral("a sheet of cells of a later format"), {}};
    if (!sheet.readPlaces(ByteReader(places.sliced(1))) ||
        !sheet.findCounts(ByteReader(sheet.m_parts[countsPart])))
        return corruptSheet();
    return sheet;
}

Result<std::vector<SheetRow>> CellSheet::unpack(const CellWants &wants, qsizetype first) const
{
    std::vector<SheetRow> rows;
    rows.reserve(size_t(first));
    for (size_t i = 0; i < size_t(first); ++i)
        rows.push_back({m_groups[i], m_slots[i], {}});
    for (int number = 0; number < measureCount; ++number) {
        const auto measure = Measure(number);
        const auto addCount = [&](qsizetype row, qint64 count) {
            if (row < first)
                rows[size_t(row)].cell.add(measure, count, {});
        };
        if (wants.counts.test(size_t(number)) && !forEachCount(measure, addCount))
            return corruptSheet();
        if (!wants.durations.test(size_t(number)))
            continue;
        const auto isRead = [first](qsizetype row) { return row < first; };
        std::vector<Histogram::Bucket> buckets;
        qsizetype current = 0;
        const auto finish = [&] {
            if (buckets.empty())
                return;
            const size_t likely = buckets.size() + buckets.size() / 4; // rows are much alike
            rows[size_t(current)].cell.add(measure, 0, Histogram(std::move(buckets)));
            buckets = {};
            buckets.reserve(likely);
        };
        const bool spread =
            forEachBucket(measure, isRead, [&](qsizetype row, const Histogram::Bucket &bucket) {
                const bool goesOn =
                    row == current && !buckets.empty() && bucket.index > buckets.back().index;
                if (!goesOn)
                    finish();
                current = row;
                buckets.push_back(bucket);
            });
        finish();
        if (!spread)
            return corruptSheet();
    }
    return rows;
}

} // namespace Wheelhouse
