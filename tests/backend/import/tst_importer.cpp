// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures of the real data: what the importer and the KPI engine make of them, beside what is
// worked out here straight from the files.
#include "tests/backend/import/importprobe.h"

#include "core/kpi/catalogue.h"
#include "core/kpi/contributions.h"
#include "tests/support/testpaths.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <zlib.h>

using namespace Wheelhouse;

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tweetsGiveTheFiguresOfTheFile();
    void dialoguesGiveTheFiguresOfTheFile();
    void callsGiveTheFiguresOfTheFile();
    void importingTwiceImportsOnce();
    void progressReachesOne();
    void aFullDiskStopsItAndWhatWentInStays();
    void aMissingFileIsNotFound();
};

namespace {

QString dataFile(const char *name)
{
    const QString path = sharedPath(QStringLiteral("data/") + QString::fromLatin1(name));
    return QFile::exists(path) ? path : QString();
}

QByteArray unpacked(const QString &path)
{
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    QByteArray all;
    QByteArray part(1 << 20, '\0');
    for (int n = 0; (n = gzread(file, part.data(), unsigned(part.size()))) > 0;)
        all.append(part.constData(), n);
    gzclose_r(file);
    return all;
}

/// Fields of each row of a CSV text that is known to be well-formed.
QList<QByteArrayList> rowsOf(const QByteArray &text)
{
    QList<QByteArrayList> rows{{QByteArray()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"')
            rows.last().last() += text[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            rows.last().append(QByteArray());
        else if (c == '\n' && !quoted)
            rows.append({QByteArray()});
        else if (c != '\r' || quoted)
            rows.last().last() += c;
    }
    if (rows.last().size() < 2)
        rows.removeLast();
    return rows;
}

struct Spread
{
    int count = 0;
    double median = 0;
    double mean = 0;
    double p90 = 0;
};

Spread spreadOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype n = values.size();
    double sum = 0;
    for (const double value : values)
        sum += value;
    return {int(n), (values[(n - 1) / 2] + values[n / 2]) / 2, sum / double(n),
            values[qsizetype(std::floor(0.9 * double(n - 1)))]};
}

Cell cellOf(const ImportProbe &probe)
{
    Cell all;
    for (const QList<Event> &events : probe.events()) {
        ContactFacts facts;
        for (const Event &event : events)
            apply(facts, event);
        for (const Contribution &each : contributions(facts))
            all.apply(each.delta);
    }
    return all;
}

Figure figure(const char *id, const Cell &cell)
{
    return evaluate(*findMetric(QString::fromLatin1(id)), cell);
}

double seconds(const char *id, const Cell &cell)
{
    return figure(id, cell).value.value_or(-1) / 1000;
}

bool within(double found, double exact, double share)
{
    return std::abs(found - exact) <= share * exact;
}

const char *const tweets = "twcs/twcs_sample_shared.csv.gz";
const char *const dialogues = "ibm_twitter_care/dev.json.gz";
const char *const calls = "anonymous_bank_calls/calls_1999-02_first70pct.tsv.gz";

} // namespace

void TestImporter::tweetsGiveTheFiguresOfTheFile()
{
    const QString path = dataFile(tweets);
    if (path.isEmpty())
        QSKIP("the shared data are not here");
    QHash<QByteArray, qint64> roots;
    QList<QByteArrayList> rows = rowsOf(unpacked(path));
    rows.removeFirst();
    const auto timeOf = [](const QByteArrayList &row) {
        const QString text = QString::fromLatin1(row[3]);
        return QLocale::c()
            .toDateTime(text.mid(4, 16) + text.right(4), QStringLiteral("MMM dd HH:mm:ss yyyy"))
            .toSecsSinceEpoch();
    };
    for (const QByteArrayList &row : rows) {
        if (row[2] == "True" && row[6].isEmpty())
            roots.insert(row[0], timeOf(row));
    }
    QHash<QByteArray, qint64> answered;
    for (const QByteArrayList &row : rows) {
        if (row[2] == "True" || !roots.contains(row[6]))
            continue;
        const qint64 at = timeOf(row);
        answered[row[6]] = std::min(at, answered.value(row[6], at));
    }
    QList<double> waits;
    for (auto each = answered.cbegin(); each != answered.cend(); ++each)
        waits.append(double(*each - roots.value(each.key())));
    const Spread spread = spreadOf(waits);
    QCOMPARE(roots.size(), 704);
    QCOMPARE(spread.count, 620);
    QCOMPARE(spread.median, 757.0);
    QVERIFY(std::abs(spread.mean - 12'463.1) < 0.05);
    QCOMPARE(spread.p90, 22'815.0);

    ImportProbe probe;
    QVERIFY(importFile(ImportFormat::Twcs, path, probe.sink(), probe.report).ok());
    QCOMPARE(probe.report.read, rows.size());
    QCOMPARE(probe.report.read, probe.report.imported + probe.report.refusedRows);
    const Cell cell = cellOf(probe);
    QCOMPARE(*figure("contacts", cell).value, 704.0);
    QCOMPARE(figure("first_response_human_p50", cell).sample, 620);
    QCOMPARE(figure("first_response_human_p50", cell).asked, 704);
    QCOMPARE(seconds("first_response_human_p50", cell), spread.median);
    QCOMPARE(seconds("first_response_any", cell), spread.median);
    QCOMPARE(seconds("first_response_human_mean", cell), spread.mean);
    QVERIFY(within(seconds("first_response_human_p90", cell), spread.p90, 0.01));
    QCOMPARE(*figure("broken_clocks", cell).value, 0.0);
}

void TestImporter::dialoguesGiveTheFiguresOfTheFile()
{
    const QString path = dataFile(dialogues);
    if (path.isEmpty())
        QSKIP("the shared data are not here");
    QList<double> waits;
    int turns = 0;
    int spoilt = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(unpacked(path)).array()) {
        const QJsonArray content = value[QStringLiteral("dialogContent")].toArray();
        const QJsonValue header = value[QStringLiteral("dialogHeader")];
        const auto at = [](const QJsonValue &json) {
            return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toSecsSinceEpoch();
        };
        const QString lasted = header[QStringLiteral("duration")].toString();
        const QTime time = QTime::fromString(lasted.left(8), QStringLiteral("HH:mm:ss"));
        turns += int(content.size()) + 1;
        spoilt += !time.isValid();
        std::optional<qint64> first;
        for (const QJsonValue &turn : content) {
            if (!first && turn.toObject().contains(QStringLiteral("agent")))
                first = at(turn[QStringLiteral("datetime")]);
        }
        if (!first && time.isValid())
            first = at(header[QStringLiteral("conversationDateTime")]) +
                    time.msecsSinceStartOfDay() / 1000;
        if (first)
            waits.append(double(*first - at(content.first()[QStringLiteral("datetime")])));
    }
    const Spread spread = spreadOf(waits);
    QCOMPARE(spread.count, 503);
    QCOMPARE(spread.median, 5'468.0);
    QVERIFY(std::abs(spread.mean - 19'905.9) < 0.05);
    QCOMPARE(spoilt, 22);

    ImportProbe probe;
    QVERIFY(importFile(ImportFormat::IbmTwitter, path, probe.sink(), probe.report).ok());
    QCOMPARE(probe.report.read, turns);
    QCOMPARE(probe.report.refusedByReason,
             (QMap<QString, qint64>{{QStringLiteral("negative duration"), 22}}));
    const Cell cell = cellOf(probe);
    QCOMPARE(*figure("contacts", cell).value, 525.0);
    QCOMPARE(figure("first_response_human_p50", cell).sample, 503);
    QVERIFY(within(seconds("first_response_human_p50", cell), spread.median, 0.01));
    QCOMPARE(seconds("first_response_human_mean", cell), spread.mean);
}

void TestImporter::callsGiveTheFiguresOfTheFile()
{
    const QString path = dataFile(calls);
    if (path.isEmpty())
        QSKIP("the shared data are not here");
    QHash<QByteArray, int> outcomes;
    qint64 waitSum = 0;
    qint64 serviceSum = 0;
    int inTime = 0;
    QByteArrayList lines = unpacked(path).split('\n');
    lines.removeFirst();
    for (const QByteArray &line : std::as_const(lines)) {
        const QByteArrayList row = line.trimmed().split('\t');
        if (row.size() < 17)
            continue;
        ++outcomes[row[12]];
        if (row[12] != "AGENT")
            continue;
        waitSum += row[11].toInt();
        serviceSum += row[15].toInt();
        inTime += row[11].toInt() <= 20;
    }
    const int served = outcomes["AGENT"];
    QCOMPARE(served, 19'844);
    QCOMPARE(outcomes["HANG"], 4'170);
    QCOMPARE(outcomes["PHANTOM"], 209);

    ImportProbe probe;
    QVERIFY(importFile(ImportFormat::AnonymousBank, path, probe.sink(), probe.report).ok());
    QCOMPARE(probe.report.imported, 24'223);
    QCOMPARE(probe.report.refusedRows, 0);
    const Cell cell = cellOf(probe);
    QCOMPARE(*figure("contacts", cell).value, 24'223.0);
    QCOMPARE(*figure("served", cell).value, double(served));
    QCOMPARE(*figure("answered", cell).value, double(served));
    QCOMPARE(*figure("abandoned", cell).value, 4'170.0);
    QCOMPARE(*figure("phantom", cell).value, 209.0);
    QCOMPARE(*figure("abandonment", cell).value, 4'170.0 / (4'170 + served));
    QCOMPARE(qRound(*figure("abandonment", cell).value * 1000), 174);
    QCOMPARE(seconds("wait_mean", cell), double(waitSum) / served);
    QCOMPARE(qRound(seconds("wait_mean", cell) * 10), 388);
    QCOMPARE(*figure("service_level", cell).value, double(inTime) / served);
    QCOMPARE(qRound(*figure("service_level", cell).value * 1000), 608);
    QCOMPARE(seconds("handling_mean", cell), double(serviceSum) / served);
    QCOMPARE(qRound(seconds("handling_mean", cell) * 10), 1709);
    QCOMPARE(*figure("broken_clocks", cell).value, 0.0);
}

namespace {

QByteArray manyCalls(int n)
{
    QByteArray text =
        "vru+line\tcall_id\tcustomer_id\tpriority\ttype\tdate\tvru_entry\tvru_exit\tvru_time\t"
        "q_start\tq_exit\tq_time\toutcome\tser_start\tser_exit\tser_time\tserver\n";
    for (int i = 0; i < n; ++i)
        text += "AA01\t" + QByteArray::number(i) +
                "\t0\t0\tPS\t990201\t8:00:00\t8:00:05\t5\t0:00:00\t0:00:00\t0\tAGENT\t8:00:05\t"
                "8:00:09\t4\tX\n";
    return text;
}

} // namespace

void TestImporter::importingTwiceImportsOnce()
{
    ImportProbe probe;
    QVERIFY(probe.import(ImportFormat::AnonymousBank, manyCalls(3'000)).ok());
    const auto events = probe.events().size();
    probe.report = {};
    QVERIFY(probe.import(ImportFormat::AnonymousBank, manyCalls(3'001)).ok());
    QCOMPARE(probe.report.read, 3'001);
    QCOMPARE(probe.report.known, 3'000);
    QCOMPARE(probe.report.imported, 1);
    QCOMPARE(probe.events().size(), events + 1);
    for (const QList<Event> &call : probe.events())
        QCOMPARE(call.size(), 4);
}

void TestImporter::progressReachesOne()
{
    ImportProbe probe;
    QVERIFY(probe.import(ImportFormat::AnonymousBank, manyCalls(10'000)).ok());
    QVERIFY(probe.shares().size() > 2);
    QVERIFY(probe.shares().size() <= 102);
    QVERIFY(std::is_sorted(probe.shares().begin(), probe.shares().end()));
    QCOMPARE(probe.shares().last(), 1.0);
}

void TestImporter::aFullDiskStopsItAndWhatWentInStays()
{
    ImportProbe probe;
    probe.breakAfter(9'000);
    const auto done = probe.import(ImportFormat::AnonymousBank, manyCalls(5'000));
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::Unavailable);
    QCOMPARE(probe.report.imported, 2'000);
    QCOMPARE(probe.events().size(), 2'000);
}

void TestImporter::aMissingFileIsNotFound()
{
    ImportProbe probe;
    const auto done = importFile(ImportFormat::Twcs, QStringLiteral("/nowhere/f.csv"), probe.sink(),
                                 probe.report);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
