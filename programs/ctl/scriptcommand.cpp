// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/scriptcommand.h"

#include "core/dialog/scriptchecker.h"
#include "core/dialog/scriptdiff.h"
#include "core/dialog/scriptmerge.h"
#include "core/dialog/scriptwriter.h"
#include "programs/ctl/commandline.h"
#include "programs/ctl/scriptfile.h"
#include "programs/ctl/scriptreplaycommand.h"
#include "programs/ctl/scripttrycommand.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace Wheelhouse {

namespace {

int check(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("script check FILE... [--errors]"),
        QStringLiteral("Lists what is wrong with scripts, a line each: "
                       "file:line:column: error|warning: path: what [name]. Exit 1 when there is "
                       "anything. docs/script-format.md explains the names."),
        CommandLine::On::NoStore);
    line.addOption("errors", QStringLiteral("Only what keeps a script from being published."));
    if (const auto status = line.read(arguments, 1, 1'000))
        return *status;
    int status = exitDone;
    for (const QString &path : line.positionals()) {
        const auto bytes = scriptBytes(path);
        if (!bytes) {
            status = fail(exitFailed, bytes.error().text());
            continue;
        }
        for (const ScriptProblem &problem : checkScript(*bytes).problems) {
            if (problem.isError() || !line.isSet("errors"))
                status = failInFile(path + u':' + problem.line());
        }
    }
    return status;
}

int diff(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("script diff OLD NEW"),
        QStringLiteral("Lists what changed between two versions of a script, by topic, "
                       "step and text: + added, - removed, ~ changed, > moved."),
        CommandLine::On::NoStore);
    if (const auto status = line.read(arguments, 2))
        return *status;
    const auto before = scriptFile(line.positional(0), true);
    const auto after = scriptFile(line.positional(1), true);
    if (!before || !after)
        return exitFailed;
    for (const ScriptChange &change : scriptChanges(before->script, after->script))
        print(changeText(change).toUtf8() + '\n');
    return exitDone;
}

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringLiteral("(removed)");
    if (value.isString())
        return u'“' + value.toString() + u'”';
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString placeIn(const QString &file, const ScriptReading &reading, const QString &path)
{
    const DocumentPlace place = nodeAt(reading.document, path).place;
    return place.line > 0 ? QStringLiteral("%1:%2:%3").arg(file).arg(place.line).arg(place.column)
                          : file;
}

int write(const QString &path, const QByteArray &text)
{
    if (path.isEmpty()) {
        print(text);
        return exitDone;
    }
    QSaveFile file(path);
    // flushed by hand, for commit() does not notice when the last piece cannot be written
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush() ||
        !file.commit())
        return fail(exitFailed, QStringLiteral("%1: %2").arg(path, file.errorString()));
    return exitDone;
}

int merge(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("script merge BASE OURS THEIRS [--output FILE]"),
        QStringLiteral("Joins what two editors made of the same version. Where both changed the "
                       "same, ours stays and both are listed on standard error; exit 1 then."),
        CommandLine::On::NoStore);
    line.addOption("output", QStringLiteral("Writes there instead of standard output."), "FILE");
    if (const auto status = line.read(arguments, 3))
        return *status;
    const auto base = scriptFile(line.positional(0), true);
    const auto ours = scriptFile(line.positional(1), true);
    const auto theirs = scriptFile(line.positional(2), true);
    if (!base || !ours || !theirs)
        return exitFailed;
    const ScriptMerge merged = mergeScripts(base->script, ours->script, theirs->script);
    if (const int status = write(line.value("output"), writeScript(merged.script)))
        return status;
    for (const MergeConflict &conflict : merged.conflicts) {
        failInFile(QStringLiteral("%1: conflict: %2: ours is %3")
                       .arg(placeIn(line.positional(1), *ours, conflict.path), conflict.path,
                            shown(conflict.ours)));
        failInFile(QStringLiteral("%1: note: %2: theirs is %3")
                       .arg(placeIn(line.positional(2), *theirs, conflict.path), conflict.path,
                            shown(conflict.theirs)));
    }
    return merged.conflicts.isEmpty() ? exitDone : exitFailed;
}

struct Part
{
    const char *name;
    int (*run)(const QStringList &arguments);
    const char *about;
};

constexpr Part parts[] = {
    {"check", check, "lists what is wrong with a script, with line and column"},
    {"diff", diff, "lists what changed between two versions"},
    {"merge", merge, "joins the changes of two editors"},
    {"try", scriptTryCommand, "holds a dialog on the terminal"},
    {"replay", scriptReplayCommand, "runs a draft over the conversations of a store"},
};

void printHelp(std::FILE *out)
{
    std::fprintf(out,
                 "usage: wheelhousectl script PART ...    (script PART --help tells more)\n\n");
    for (const Part &part : parts)
        std::fprintf(out, "  %-10s %s\n", part.name, part.about);
}

} // namespace

int scriptCommand(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    for (const Part &part : parts) {
        if (name == QLatin1StringView(part.name))
            return part.run(arguments.mid(1));
    }
    const bool asked = name == u"--help" || name == u"-h";
    printHelp(asked ? stdout : stderr);
    return asked ? exitDone : exitWrongArguments;
}

} // namespace Wheelhouse
