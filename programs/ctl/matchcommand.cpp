// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/matchcommand.h"

#include "core/base/csv.h"
#include "core/match/topicmodel.h"
#include "programs/ctl/commandline.h"

#include <QFile>
#include <QMap>

#include <cstdio>
#include <ctime>

namespace Wheelhouse {

namespace {

constexpr qint64 mostTexts = 2'000'000;

Error inLine(const QString &name, qint64 line, const QString &what)
{
    return {ErrorCode::Invalid, what, QStringLiteral("%1:%2").arg(name).arg(line)};
}

/// The columns of a file by name; each has to be there.
class TextTable
{
public:
    static Result<QList<TrainingPhrase>> read(const QString &path, bool hasLabels)
    {
        QFile file;
        const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly)
                                         : (file.setFileName(path), file.open(QIODevice::ReadOnly));
        if (!opened)
            return Error{ErrorCode::NotFound, file.errorString(), path};
        const QString name = path == u"-" ? QStringLiteral("standard input") : path;
        CsvReader reader(file, {.maxRecordBytes = 1024 * 1024});
        qsizetype textColumn = -1;
        qsizetype labelColumn = -1;
        QList<TrainingPhrase> rows;
        for (bool isHeader = true;; isHeader = false) {
            const CsvReader::Row row = reader.next();
            const qint64 line = std::max<qint64>(reader.line(), 1);
            if (row == CsvReader::Row::Bad)
                return inLine(name, line, reader.problem());
            if (row == CsvReader::Row::End) {
                if (file.error() != QFileDevice::NoError)
                    return inLine(name, line, file.errorString());
                if (isHeader)
                    return inLine(name, 1, QStringLiteral("the file is empty"));
                return rows;
            }
            const QStringList &fields = reader.fields();
            if (isHeader) {
                textColumn = fields.indexOf(QStringLiteral("text"));
                labelColumn = hasLabels ? fields.indexOf(QStringLiteral("label")) : textColumn;
                if (textColumn < 0 || labelColumn < 0)
                    return inLine(name, line,
                                  QStringLiteral("the first line names the columns; it has to "
                                                 "have text%1")
                                      .arg(hasLabels ? QStringLiteral(" and label") : QString()));
                continue;
            }
            if (fields.size() <= std::max(textColumn, labelColumn))
                return inLine(name, line, QStringLiteral("a column is missing"));
            if (rows.size() == mostTexts)
                return inLine(name, line, QStringLiteral("there are too many rows"));
            TrainingPhrase phrase{hasLabels ? fields[labelColumn] : QString(), fields[textColumn]};
            if (hasLabels && phrase.topic.isEmpty())
                return inLine(name, line, QStringLiteral("the label is empty"));
            rows.append(std::move(phrase));
        }
    }
};

Result<ModelParts> partsOf(const QString &list)
{
    static const QMap<QString, ModelPart> names{
        {QStringLiteral("words"), ModelPart::Words},
        {QStringLiteral("pairs"), ModelPart::WordPairs},
        {QStringLiteral("pieces"), ModelPart::Pieces},
        {QStringLiteral("stemming"), ModelPart::Stemming},
        {QStringLiteral("folding"), ModelPart::Folding},
        {QStringLiteral("rarity"), ModelPart::Rarity},
        {QStringLiteral("history"), ModelPart::History},
        {QStringLiteral("calibration"), ModelPart::Calibration}};
    ModelParts parts;
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts)) {
        const auto found = names.constFind(name);
        if (found == names.constEnd())
            return Error{ErrorCode::Invalid,
                         QStringLiteral("“%1” is none of %2")
                             .arg(name, names.keys().join(QStringLiteral(", "))),
                         QStringLiteral("--without")};
        parts |= *found;
    }
    return parts;
}

/// What to name when not one word of a text is known.
QString mostFrequent(const QList<TrainingPhrase> &phrases)
{
    QMap<QString, qsizetype> counts;
    for (const TrainingPhrase &phrase : phrases)
        ++counts[phrase.topic];
    QString best;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (best.isEmpty() || *each > counts[best])
            best = each.key();
    }
    return best;
}

/// Of this thread's processor time: what one core takes, whatever else the machine does.
class ProcessorTimer
{
public:
    double microseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
    }
    double m_start = now();
};

void print(const TopicModel &model, const QList<TrainingPhrase> &tests, const QString &otherwise,
           double acceptFrom, double trainMs)
{
    QByteArray out("label,confidence,accepted\n");
    QList<Match> matches;
    matches.reserve(tests.size());
    const ProcessorTimer timer;
    for (const TrainingPhrase &test : tests)
        matches.append(model.match(test.text, {}));
    const double matching = timer.microseconds();
    for (const Match &match : matches) {
        const bool isAccepted = !match.topic.isEmpty() && match.confidence >= acceptFrom;
        out += csvRecord({match.topic.isEmpty() ? otherwise : match.topic,
                          QString::number(match.confidence, 'f', 6),
                          isAccepted ? QStringLiteral("1") : QStringLiteral("0")});
    }
    Wheelhouse::print(out);
    std::fprintf(stderr, "{\"train_ms\": %.1f, \"us_per_query\": %.2f, \"memory_mb\": %.1f}\n",
                 trainMs, tests.isEmpty() ? 0 : matching / double(tests.size()),
                 double(model.memoryBytes()) / 1e6);
}

void addOptions(CommandLine &line)
{
    line.addOption("train", QStringLiteral("CSV text,label: phrases and their topics."), "F");
    line.addOption("test", QStringLiteral("CSV text[,label]: the texts to match."), "F");
    line.addOption("unlabelled",
                   QStringLiteral("CSV text: what customers wrote, of no known topic."), "F");
    line.addOption("reject", QStringLiteral("Accepts only what is likelier right than wrong."));
    line.addOption("precision",
                   QStringLiteral("Accepts so much that this share of it is right; 0 to 1."), "P");
    line.addOption(
        "without",
        QStringLiteral("Leaves out parts of the model, to see what each is worth: words, "
                       "pairs, pieces, stemming, folding, rarity, history, calibration."),
        "PART[,PART]");
}

} // namespace

int matchCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("match --train F --test F [--unlabelled F] [--reject | --precision P]"),
        QStringLiteral(
            "Learns topics from phrases and names the topic of each text, with the "
            "probability that it is the right one, as CSV. Standard error ends in a line "
            "of JSON: milliseconds of one core to train, microseconds a text, megabytes."),
        CommandLine::On::NoStore);
    addOptions(line);
    if (const auto status = line.read(arguments, 0))
        return *status;
    for (const char *needed : {"train", "test"}) {
        if (!line.isSet(needed))
            return fail(exitWrongArguments,
                        QStringLiteral("--%1 is missing").arg(QLatin1StringView(needed)));
    }
    bool isNumber = true;
    const double precision =
        line.isSet("precision") ? line.value("precision").toDouble(&isNumber) : 0;
    if (!isNumber || !(precision >= 0 && precision <= 1))
        return fail(exitWrongArguments, QStringLiteral("--precision is a number from 0 to 1"));
    TrainOptions options;
    const auto parts = partsOf(line.value("without"));
    if (!parts)
        return fail(exitWrongArguments, parts.error().text());
    options.without = *parts;

    const auto phrases = TextTable::read(line.value("train"), true);
    if (!phrases)
        return failInFile(phrases.error().text());
    if (phrases->isEmpty())
        return failInFile(QStringLiteral("%1:1: there are no phrases").arg(line.value("train")));
    const auto tests = TextTable::read(line.value("test"), false);
    if (!tests)
        return failInFile(tests.error().text());
    if (line.isSet("unlabelled")) {
        const auto unlabelled = TextTable::read(line.value("unlabelled"), false);
        if (!unlabelled)
            return failInFile(unlabelled.error().text());
        for (const TrainingPhrase &each : *unlabelled)
            options.unlabelled.append(each.text);
    }

    const ProcessorTimer timer;
    const auto model = TopicModel::train(*phrases, options);
    const double trainMs = timer.microseconds() / 1e3;
    const double acceptFrom = line.isSet("precision") ? model->bands(precision).answerFrom
                              : line.isSet("reject")  ? model->acceptFrom()
                                                      : 0;
    print(*model, *tests, mostFrequent(*phrases), acceptFrom, trainMs);
    return exitDone;
}

} // namespace Wheelhouse
