// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/surgecommand.h"

#include "core/base/csv.h"
#include "core/planning/series/countreader.h"
#include "core/planning/surge/surgedetector.h"
#include "programs/ctl/commandline.h"
#include "programs/ctl/promptinput.h"

#include <cmath>
#include <cstdio>
#include <limits>
#include <optional>

namespace Wheelhouse {

namespace {

constexpr int shownProblems = 20;

struct Columns
{
    qsizetype time = -1;
    qsizetype value = -1;
};

struct Row
{
    LocalSeconds time = 0;
    double value = 0; ///< not a number: none was measured
};

/// Says what is wrong with the input, each with its line; at most so many of them.
class Problems
{
public:
    explicit Problems(const QString &path)
        : m_name(path == u"-" ? QStringLiteral("standard input") : path)
    {}

    void add(qint64 line, const QString &what)
    {
        if (++m_count <= shownProblems)
            std::fprintf(stderr, "%s:%lld: %s\n", qUtf8Printable(m_name),
                         static_cast<long long>(line), qUtf8Printable(what));
    }
    const QString &name() const { return m_name; }
    int status() const
    {
        if (m_count > shownProblems)
            std::fprintf(stderr, "%s: %lld more lines like these\n", qUtf8Printable(m_name),
                         static_cast<long long>(m_count - shownProblems));
        return m_count > 0 ? exitFailed : exitDone;
    }

private:
    const QString m_name;
    qint64 m_count = 0;
};

Result<Columns> readHeader(CsvReader &reader)
{
    const CsvReader::Row row = reader.next();
    if (row == CsvReader::Row::End)
        return Error{ErrorCode::Invalid, QStringLiteral("the input is empty"), {}};
    if (row == CsvReader::Row::Bad)
        return Error{ErrorCode::Invalid, reader.problem(), {}};
    Columns columns;
    for (qsizetype i = 0; i < reader.fields().size(); ++i) {
        const QString name = reader.fields()[i].trimmed().toLower();
        if (name == u"timestamp")
            columns.time = i;
        else if (name == u"value")
            columns.value = i;
    }
    if (columns.time < 0 || columns.value < 0)
        return Error{ErrorCode::Invalid,
                     QStringLiteral("the first line names the columns; it has to have timestamp "
                                    "and value"),
                     {}};
    return columns;
}

Result<double> readValue(CountReader &figures, const QString &text)
{
    const QString trimmed = text.trimmed();
    double value = 0;
    switch (figures.read(trimmed.toUtf8(), value)) {
    case CountReader::Kind::Count:
        return value;
    case CountReader::Kind::Gap:
        return std::numeric_limits<double>::quiet_NaN();
    case CountReader::Kind::Nonsense:
        break;
    }
    return Error{ErrorCode::Invalid, QStringLiteral("“%1” is no number").arg(trimmed.left(40)), {}};
}

Result<Row> readRow(CountReader &figures, const QStringList &fields, Columns columns)
{
    if (fields.size() <= std::max(columns.time, columns.value))
        return Error{ErrorCode::Invalid, QStringLiteral("a column is missing"), {}};
    const auto time = parseLocalTime(fields[columns.time].toUtf8());
    if (!time)
        return time.error();
    const auto value = readValue(figures, fields[columns.value]);
    if (!value)
        return value.error();
    return Row{*time, *value};
}

/// What a row may have that is scored all the same, told once the input has ended.
class Oddities
{
public:
    void look(qint64 line, const Row &row)
    {
        if (std::isnan(row.value))
            note(m_gaps, line);
        if (m_last && row.time == *m_last)
            note(m_repeated, line);
        if (m_last && row.time < *m_last)
            note(m_earlier, line);
        m_last = row.time;
    }
    void tell(const Problems &problems) const
    {
        tell(problems, m_gaps, "rows without a value, passed over");
        tell(problems, m_repeated, "rows of the same time as the row before, scored one by one");
        tell(problems, m_earlier, "rows earlier than the row before, scored as they came");
    }

private:
    struct Oddity
    {
        qint64 times = 0;
        qint64 firstLine = 0;
    };
    static void note(Oddity &oddity, qint64 line)
    {
        if (oddity.times++ == 0)
            oddity.firstLine = line;
    }
    static void tell(const Problems &problems, const Oddity &oddity, const char *what)
    {
        if (oddity.times > 0)
            std::fprintf(stderr, "wheelhousectl: warning: %s:%lld: %s: %lld\n",
                         qUtf8Printable(problems.name()), static_cast<long long>(oddity.firstLine),
                         what, static_cast<long long>(oddity.times));
    }

    std::optional<LocalSeconds> m_last;
    Oddity m_gaps;
    Oddity m_repeated;
    Oddity m_earlier;
};

void scoreRows(CsvReader &reader, Columns columns, Problems &problems)
{
    SurgeDetector detector;
    CountReader figures(reader.separator());
    Oddities oddities;
    qint64 lines = 0;
    for (;; ++lines) {
        const CsvReader::Row record = reader.next();
        if (record == CsvReader::Row::End)
            break;
        if (record == CsvReader::Row::Bad) {
            problems.add(reader.line(), reader.problem());
            continue;
        }
        const auto row = readRow(figures, reader.fields(), columns);
        if (!row) {
            problems.add(reader.line(), row.error().text());
            continue;
        }
        oddities.look(reader.line(), *row);
        const QByteArray time = csvRecord({reader.fields()[columns.time]});
        std::printf("%.*s,%.4f\n", int(time.size() - 1), time.constData(),
                    detector.push(row->time, row->value).score);
    }
    oddities.tell(problems);
    if (lines == 0)
        problems.add(reader.line(), QStringLiteral("there is no row below the header"));
    if (figures.openFigure() >= 0)
        problems.add(reader.line(),
                     QStringLiteral("figures up to here can be read with a decimal sign or as "
                                    "thousands; write them without parting thousands"));
}

} // namespace

int surgeCommand(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("surge [--history F] [--freq MIN]"),
        QStringLiteral("Scores a series of timestamp,value row by row as it comes, from 0 to 1: "
                       "%1 and more on the row that begins a surge. Each score is printed "
                       "as soon as its row was read and knows nothing of later ones.")
            .arg(surgeThreshold),
        CommandLine::On::NoStore);
    line.addOption("history", QStringLiteral("The file to read; standard input."), "F",
                   QStringLiteral("-"));
    line.addOption("freq", QStringLiteral("Minutes a row; as the times tell."), "MIN");
    if (const auto status = line.read(arguments, 0))
        return *status;
    if (line.isSet("freq")) {
        bool read = false;
        const double minutes = line.value("freq").toDouble(&read);
        if (!read || !(minutes > 0) || !std::isfinite(minutes))
            return fail(exitWrongArguments,
                        QStringLiteral("--freq is a number of minutes above 0"));
    }
    const QString path = line.value("history");
    PromptInput input([] { std::fflush(stdout); });
    if (!input.openPath(path))
        return failInFile(QStringLiteral("%1: %2").arg(path, input.errorString()));
    Problems problems(path);
    CsvReader reader(input, CsvFormat{.separator = CsvFormat::asHeader});
    const auto columns = readHeader(reader);
    if (!columns) {
        problems.add(std::max<qint64>(reader.line(), 1), columns.error().text());
        return problems.status();
    }
    std::printf("timestamp,anomaly_score\n");
    scoreRows(reader, *columns, problems);
    if (input.failed())
        problems.add(reader.line(), input.errorString());
    return problems.status();
}

} // namespace Wheelhouse
