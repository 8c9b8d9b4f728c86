// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Overview over twelve months and ten million conversations (or as many as are asked for):
// how large their cells are, how long a page takes from the question to its figures, and the same
// figures from the projections by plain SQL, on the demo's month.
//   bench_overview [CONTACTS [FOLDER [PAGES]]]    in a folder given the stores stay and are used
//                                                 again; only lines with this in their name
#include "backend/demo/demostore.h"
#include "backend/store/connection.h"
#include "backend/store/contactview.h"
#include "backend/store/freezer.h"
#include "backend/store/store.h"
#include "backend/store/storereader.h"
#include "bench/sqloverview.h"
#include "bench/writelatency.h"
#include "core/base/random.h"
#include "core/hours/hoursbook.h"
#include "core/kpi/contributions.h"
#include "core/kpi/whytaker.h"
#include "core/overview/overviewfold.h"
#include "core/overview/whyquestion.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Wheelhouse;

namespace {

constexpr qint64 blockMs = 28 * sheetDayMs; // weekdays stay what they are
constexpr int blocks = 13;
constexpr qint64 endMs = 1'795'219'200'000; // 2026-11-21, midnight in UTC

QByteArray linesNamed; ///< only these are measured; empty: all

bool isWanted(const char *what)
{
    return QByteArrayView(what).contains(linesNamed);
}

/// What one of the demo's contacts counts for.
struct Sample
{
    quint32 dims = 0;
    QList<Contribution> counts;
};

struct Samples
{
    QList<ContactDims> dims;
    std::vector<Sample> contacts;
};

void fail(const Error &error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.text()));
    std::exit(1);
}

template <typename T> T need(Result<T> result)
{
    if (!result)
        fail(result.error());
    return std::move(*result);
}

void need(const Result<void> &result)
{
    if (!result)
        fail(result.error());
}

double msSince(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

Samples demoContacts(const QString &folder)
{
    DemoSettings settings;
    settings.endMs = endMs;
    need(prepareDemoStore(folder, settings));
    const auto connection =
        need(Connection::open(folder + QStringLiteral("/wheelhouse.db"), Connection::Access::Read));
    Samples samples;
    QHash<ContactDims, quint32> numbers;
    const auto texts = need(connection->texts(QStringLiteral("SELECT facts FROM contact")));
    for (const QString &text : texts) {
        const auto facts =
            need(fromJson<ContactFacts>(QJsonDocument::fromJson(text.toUtf8()).object()));
        if (!numbers.contains(facts.dims)) {
            numbers.insert(facts.dims, quint32(samples.dims.size()));
            samples.dims.append(facts.dims);
        }
        Sample sample{numbers.value(facts.dims), {}};
        for (const Contribution &each : contributions(facts))
            sample.counts.append(each);
        samples.contacts.push_back(std::move(sample));
    }
    return samples;
}

/// Fills the cells of a store with a year of contacts like the demo's: moved by some hours, and all
/// durations longer or shorter by up to a fifth.
class YearOfCells
{
public:
    YearOfCells(const QString &file, const Samples &samples)
        : m_samples(samples)
        , m_connection(need(Connection::open(file, Connection::Access::Write)))
        , m_freezer(*m_connection)
    {
        for (const ContactDims &dims : samples.dims) {
            const QString key = QString::fromUtf8(encodeDims(dims));
            need(m_connection->change("dim_add", {key}));
            auto row = need(m_connection->run("dim", {key}));
            row.next();
            m_numbers.push_back(row.integer(0));
        }
    }

    void fill(qint64 contacts)
    {
        const qint64 perBlock = contacts / blocks;
        for (int block = 0; block < blocks; ++block) {
            const qint64 shiftMs = (block - blocks + 1) * blockMs;
            for (qint64 i = 0; i < perBlock; ++i)
                add(m_samples.contacts[size_t(m_random.below(m_samples.contacts.size()))], shiftMs);
            write(endMs + shiftMs, block + 1 == blocks);
        }
    }

private:
    void add(const Sample &sample, qint64 shiftMs)
    {
        const qint64 jitterMs = (qint64(m_random.below(17)) - 8) * slotLengthMs;
        const double longer = 0.8 + 0.4 * m_random.uniform();
        for (Contribution each : sample.counts) {
            if (each.delta.valueMs > 0)
                each.delta.valueMs = qint64(double(each.delta.valueMs) * longer);
            m_cells[{each.slotMs + shiftMs + jitterMs, sample.dims}].apply(each.delta);
        }
    }

    void write(qint64 untilMs, bool all)
    {
        need(m_connection->beginWrite());
        for (auto each = m_cells.begin(); each != m_cells.end();) {
            if (!all && each.key().first >= untilMs) {
                ++each;
                continue;
            }
            need(m_connection->change(
                "cell_put", {each.key().first, m_numbers[each.key().second], each->encode()}));
            each = m_cells.erase(each);
        }
        need(m_freezer.freeze(untilMs));
        need(m_connection->commit());
    }

    const Samples &m_samples;
    std::unique_ptr<Connection> m_connection;
    Freezer m_freezer;
    std::vector<qint64> m_numbers;
    QHash<std::pair<qint64, quint32>, Cell> m_cells;
    Random m_random{11};
};

/// Of all brands, always: nine to five on weekdays.
std::shared_ptr<const HoursBook> nineToFive()
{
    HoursPlan plan;
    plan.zone = QStringLiteral("Europe/Warsaw");
    for (const char *day : {"mon", "tue", "wed", "thu", "fri"})
        plan.weekly.insert(QString::fromLatin1(day), {QStringLiteral("09:00-17:00")});
    auto book = std::make_shared<HoursBook>();
    need(book->take({{}, 1, plan, {}}, 1));
    return book;
}

OverviewView page(StoreReader &reader, const OverviewParams &params)
{
    static const auto hours = nineToFive();
    const auto bounds = need(reader.bounds());
    const auto fold = need(OverviewFold::make(
        params, endMs - 1, {endMs - blocks * blockMs, bounds.lastSlotMs, hours}));
    for (const MsRange &range : fold->needed())
        need(reader.feed(range.fromMs, range.toMs, *fold));
    return fold->view(endMs - 1, 0, 0);
}

void measure(StoreReader &reader, const char *what, const OverviewParams &params)
{
    if (!isWanted(what))
        return;
    constexpr int runs = 60;
    std::vector<double> times;
    double contacts = 0, first = 0;
    for (int i = 0; i <= runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        const OverviewView view = page(reader, params);
        if (i == 0)
            first = msSince(timer); // from a disk that may not have been read yet
        else
            times.push_back(msSince(timer));
        contacts = view.tiles.first().now.value.value_or(0);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-52s %7.1f ms (p50), %7.1f ms (p95), first %7.1f ms   %.0f contacts\n", what,
                times[runs / 2], times[runs * 95 / 100], first, contacts);
}

void measureWhy(StoreReader &reader, const char *what, const OverviewParams &params)
{
    if (!isWanted(what))
        return;
    constexpr int runs = 10;
    std::vector<double> times;
    qint64 cases = 0;
    const auto bounds = need(reader.bounds());
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        const WhyQuery query = need(whyQuestion({params, QStringLiteral("csat"), {}}, endMs - 1,
                                                {endMs - blocks * blockMs, bounds.lastSlotMs}));
        WhyRun run = need(WhyRun::prepare(query));
        for (const MsRange &range :
             {MsRange{query.againstFromMs, query.againstToMs}, MsRange{query.fromMs, query.toMs}}) {
            WhyTaker taker(run, range.fromMs, range.toMs);
            need(reader.feed(range.fromMs, range.toMs, taker));
        }
        cases = need(run.answer()).after.sample;
        times.push_back(msSince(timer));
    }
    std::sort(times.begin(), times.end());
    std::printf("%-52s %7.1f ms (p50), %7.1f ms (max)   %lld ratings\n", what, times[runs / 2],
                times.back(), static_cast<long long>(cases));
}

OverviewParams year()
{
    OverviewParams params;
    params.period = QStringLiteral("custom");
    params.from = QStringLiteral("2025-11-21");
    params.to = QStringLiteral("2026-11-20");
    params.comparison = Comparison::None;
    params.zone = QStringLiteral("Europe/Warsaw");
    return params;
}

OverviewParams month()
{
    OverviewParams params;
    params.zone = QStringLiteral("Europe/Warsaw");
    return params;
}

template <typename Set> OverviewParams with(OverviewParams params, Set set)
{
    set(params);
    return params;
}

void sizes(Connection &connection)
{
    for (const auto &[name, sql] :
         {std::pair{"days", "SELECT sum(length(data)) FROM sheet WHERE kind = 0"},
          std::pair{"hours", "SELECT sum(length(data)) FROM sheet WHERE kind = 1"},
          std::pair{"weeks", "SELECT sum(length(data)) FROM sheet WHERE kind IN (2, 5)"},
          std::pair{"local days", "SELECT sum(length(data)) FROM sheet WHERE kind = 4"},
          std::pair{"single", "SELECT sum(length(cell)) FROM cell"}}) {
        const qint64 bytes = need(connection.number(QString::fromLatin1(sql)));
        std::printf("cells, %-44s %7.1f MB\n", name, double(bytes) / 1e6);
    }
}

void fillStores(const QString &demo, const QString &large, qint64 contacts)
{
    QElapsedTimer timer;
    timer.start();
    const Samples samples = demoContacts(demo);
    std::printf("the demo's month: %zu contacts, in %.1f s\n", samples.contacts.size(),
                msSince(timer) / 1e3);
    qputenv("TZ", "Europe/Warsaw"); // whose days the store is to sum up
    need(Store::open(large)).reset();
    timer.start();
    YearOfCells(large + QStringLiteral("/wheelhouse.db"), samples).fill(contacts);
    std::printf("a year of %lld contacts, in %.1f s\n", static_cast<long long>(contacts),
                msSince(timer) / 1e3);
}

} // namespace

int main(int argc, char **argv)
{
    linesNamed = argc > 3 ? argv[3] : "";
    const qint64 contacts = argc > 1 ? QByteArrayView(argv[1]).toLongLong() : 10'000'000;
    const QTemporaryDir temporary;
    const QDir folder(argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path());
    const QString demo = folder.filePath(QStringLiteral("demo"));
    const QString large = folder.filePath(QStringLiteral("large"));
    if (!QFileInfo::exists(large))
        fillStores(demo, large, contacts);
    const auto connection =
        need(Connection::open(large + QStringLiteral("/wheelhouse.db"), Connection::Access::Read));
    sizes(*connection);

    const auto reader = need(StoreReader::open(large));
    measure(*reader, "page over a whole year", year());
    measure(*reader, "page over 12 months, one channel",
            with(year(), [](auto &params) { params.channel = QStringLiteral("webchat"); }));
    measure(*reader, "page over 12 months, business hours",
            with(year(), [](auto &params) { params.hours = HoursWish::Inside; }));
    measure(*reader, "page over 28 days, business hours",
            with(month(), [](auto &params) { params.hours = HoursWish::Inside; }));
    measure(*reader, "page over 12 months, Asia/Kolkata",
            with(year(), [](auto &params) { params.zone = QStringLiteral("Asia/Kolkata"); }));
    measure(*reader, "page over 28 days and the 28 before", month());
    measure(*reader, "page over 28 days and the 28 before, one channel",
            with(month(), [](auto &params) { params.channel = QStringLiteral("webchat"); }));
    measure(*reader, "page over today",
            with(month(), [](auto &params) { params.period = QStringLiteral("today"); }));
    measureWhy(*reader, "why, 28 days against the 28 before", month());
    measureWhy(*reader, "why, half a year against the half before", with(year(), [](auto &params) {
        params.from = QStringLiteral("2026-05-25");
        params.comparison = Comparison::Previous;
    }));
    if (isWanted("the demo's month by plain SQL"))
        compareWithSql(demo, endMs);
    if (!isWanted("durable at 500 events/s"))
        return 0;
    measureWriteLatency(large, [&large] {
        // A connection belongs to the thread that opened it.
        thread_local const std::unique_ptr<StoreReader> own = need(StoreReader::open(large));
        page(*own, month());
    });
    return 0;
}
