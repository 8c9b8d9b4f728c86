// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/surgeablation.h"

#include "backend/import/gzipfile.h"
#include "bench/nabscore.h"
#include "core/base/csv.h"
#include "core/base/random.h"
#include "core/planning/surge/surgedetector.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>

namespace Wheelhouse {

namespace {

struct Series
{
    int source = 0; ///< variants of one series are drawn together
    QList<LocalSeconds> times;
    QList<double> values;
    QList<NabWindow> windows;
};

using Levels = QList<double>;
using Scores = QList<QList<NabScore>>; ///< by level, by series

constexpr int draws = 200;

Result<Series> readSeries(const QString &path, const QJsonArray &windows)
{
    const auto file = GzipFile::open(path);
    if (!file)
        return file.error();
    Series series;
    CsvReader reader(**file);
    reader.next(); // the header
    while (reader.next() == CsvReader::Row::Record) {
        const auto time = parseLocalTime(reader.fields().value(0).toUtf8());
        if (!time)
            return time.error();
        series.times.append(*time);
        series.values.append(reader.fields().value(1).toDouble());
    }
    for (const QJsonValue &window : windows) {
        const auto from = parseLocalTime(window.toArray().at(0).toString().toUtf8());
        const auto to = parseLocalTime(window.toArray().at(1).toString().toUtf8());
        if (!from || !to)
            return from ? to.error() : from.error();
        series.windows.append({series.times.indexOf(*from), series.times.lastIndexOf(*to)});
    }
    return series;
}

Result<QList<Series>> readAll(const QString &folder)
{
    QFile labels(folder + QStringLiteral("/labels/combined_windows.json"));
    if (!labels.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, labels.errorString(), labels.fileName()};
    const QJsonObject windows = QJsonDocument::fromJson(labels.readAll()).object();
    QList<Series> all;
    for (const QString &name : windows.keys()) {
        const QString path = folder + QStringLiteral("/data/") + name + QStringLiteral(".gz");
        if (!QFile::exists(path))
            continue;
        auto series = readSeries(path, windows[name].toArray());
        if (!series)
            return series.error();
        series->source = int(all.size());
        all.append(*series);
    }
    if (all.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no data/*/*.csv.gz"), folder};
    return all;
}

Series everySecond(const Series &series, qsizetype from)
{
    Series half{series.source, {}, {}, {}};
    for (qsizetype row = from; row < series.values.size(); row += 2) {
        half.times.append(series.times[row]);
        half.values.append(series.values[row]);
    }
    for (const NabWindow &window : series.windows)
        half.windows.append({window.first / 2, std::min(window.last / 2, half.times.size() - 1)});
    return half;
}

/// The series, their halves and all upside down: a part that is worth something is so there, too.
QList<Series> withVariants(const QList<Series> &originals)
{
    QList<Series> all = originals;
    for (const Series &series : originals) {
        all.append(everySecond(series, 0));
        all.append(everySecond(series, 1));
        all.append(series);
        for (double &value : all.last().values)
            value = -value;
    }
    return all;
}

QList<qsizetype> beginsOf(const Series &series, const SurgeParts &parts)
{
    SurgeDetector detector(parts);
    QList<qsizetype> begins;
    for (qsizetype row = 0; row < series.values.size(); ++row) {
        if (detector.push(series.times[row], series.values[row]).score >= surgeThreshold)
            begins.append(row);
    }
    return begins;
}

Scores scoresOf(const QList<Series> &all, SurgeParts parts, const Levels &levels)
{
    Scores scores;
    for (const double level : levels) {
        parts.level = level;
        QList<NabScore> ofLevel;
        for (const Series &series : all)
            ofLevel.append(nabScore(beginsOf(series, parts), series.windows, series.values.size()));
        scores.append(ofLevel);
    }
    return scores;
}

/// The sum of the series, each as often as `times` says of its source.
NabScore total(const QList<NabScore> &scores, const QList<Series> &all, const QList<int> &times,
               qsizetype first)
{
    NabScore sum;
    for (qsizetype i = 0; i < first; ++i) {
        for (int k = times[all[i].source]; k > 0; --k)
            sum += scores[i];
    }
    return sum;
}

double meanProfile(const NabScore &score)
{
    const auto profiles = score.profiles();
    return profiles[0] / 2 + profiles[1] / 4 + profiles[2] / 4;
}

/// The level with the best mean profile, on all variants.
qsizetype bestLevel(const Scores &scores, const QList<Series> &all, const QList<int> &times)
{
    qsizetype best = 0;
    double most = -1e9;
    for (qsizetype level = 0; level < scores.size(); ++level) {
        const double mean = meanProfile(total(scores[level], all, times, all.size()));
        if (mean > most) {
            most = mean;
            best = level;
        }
    }
    return best;
}

void printLine(const char *name, const Scores &scores, const QList<Series> &all,
               const Levels &levels, qsizetype originals)
{
    const QList<int> once(originals, 1);
    const qsizetype best = bestLevel(scores, all, once);
    const auto tuned = total(scores[best], all, once, originals).profiles();

    Random random(1);
    std::array<double, 3> heldOut{};
    double variants = 0;
    for (int draw = 0; draw < draws; ++draw) {
        QList<int> drawn(originals, 0);
        for (qsizetype i = 0; i < originals; ++i)
            ++drawn[qsizetype(random.below(quint64(originals)))];
        QList<int> others;
        for (const int times : drawn)
            others.append(times == 0);
        const qsizetype level = bestLevel(scores, all, drawn);
        const auto judged = total(scores[level], all, others, originals).profiles();
        for (size_t i = 0; i < 3; ++i)
            heldOut[i] += judged[i] / draws;
        variants += meanProfile(total(scores[level], all, others, all.size())) / draws;
    }
    std::printf("| %-28s | %.2f | %5.1f / %4.1f / %4.1f | %5.1f / %4.1f / %4.1f | %5.1f |\n", name,
                levels[best], tuned[0], tuned[1], tuned[2], heldOut[0], heldOut[1], heldOut[2],
                variants);
    std::fflush(stdout);
}

} // namespace

int printSurgeAblation(const QString &folder)
{
    const auto originals = readAll(folder);
    if (!originals) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(originals.error().text()));
        return 1;
    }
    const QList<Series> all = withVariants(*originals);
    Levels levels;
    for (int step = 0; step <= 16; ++step)
        levels.append(0.95 + 0.05 * step);

    struct Variant
    {
        const char *name;
        SurgeParts parts;
    };
    const Variant variants[] = {
        {"all", {}},
        {"without the value", {.value = false}},
        {"without the shape", {.shape = false}},
        {"without the spread", {.spread = false}},
        {"the value alone", {.shape = false, .spread = false}},
        {"without age", {.age = false}},
        {"without quiet", {.quiet = false}},
        {"without counts", {.counts = false}},
    };
    std::printf("| parts | level | tuned on all series | held out | with variants |\n"
                "| --- | --- | --- | --- | --- |\n");
    for (const Variant &variant : variants)
        printLine(variant.name, scoresOf(all, variant.parts, levels), all, levels,
                  originals->size());
    return 0;
}

} // namespace Wheelhouse
