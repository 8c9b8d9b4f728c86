// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptreader.h"

#include "core/dialog/nodereader.h"
#include "core/dialog/scriptformat1.h"

#include <QJsonDocument>

#include <algorithm>

namespace Wheelhouse {

namespace {

bool isTooDeep(const QByteArray &json, int limit)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char at = json[i];
        if (inText) {
            if (at == '\\')
                ++i;
            else if (at == '"')
                inText = false;
        } else if (at == '"') {
            inText = true;
        } else if (at == '{' || at == '[') {
            if (++depth > limit)
                return true;
        } else if (at == '}' || at == ']') {
            --depth;
        }
    }
    return false;
}

ScriptProblem wholeProblem(ProblemKind kind, const QString &what, DocumentPlace place = {})
{
    return {kind, {}, what, place};
}

void readFormat(ScriptReading &reading, bool yaml)
{
    DocumentNode &root = reading.document;
    const DocumentNode *format = root.find(u"format");
    if (!format && yaml) {
        reading.problems.append({ProblemKind::Missing, QStringLiteral("format"),
                                 QStringLiteral("is missing: the first line is “format: 2”"),
                                 root.place});
        return;
    }
    const QString number = format ? format->text : QStringLiteral("1");
    if (number == QLatin1StringView("1")) {
        upgradeFormat1(root);
        return;
    }
    if (number == QString::number(scriptFormat))
        return;
    bool isNumber = false;
    const double newer = number.toDouble(&isNumber);
    const QString what = QStringLiteral("is format %1; this program reads %2")
                             .arg(number.left(20))
                             .arg(scriptFormat);
    reading.problems.append(
        {isNumber && newer > scriptFormat ? ProblemKind::NewerFormat : ProblemKind::BadValue,
         QStringLiteral("format"), what, format->place});
}

void readTree(ScriptReading &reading, NodeReader::From from)
{
    if (reading.document.kind != DocumentNode::Kind::Map) {
        reading.problems.append(wholeProblem(ProblemKind::WrongType,
                                             QStringLiteral("is no map of keys and values"),
                                             reading.document.place));
        return;
    }
    readFormat(reading, from == NodeReader::From::Yaml);
    if (!reading.problems.isEmpty())
        return;
    NodeReader reader(from);
    reader.read(reading.script, reading.document, {});
    reading.script.format = scriptFormat;
    reading.problems = std::move(reader.problems());
    // What could not be read is not there: its absence is no problem of its own.
    QSet<QString> told;
    for (const ScriptProblem &problem : reading.problems)
        told.insert(problem.path);
    const auto isTold = [&](QString path) {
        for (;;) {
            if (told.contains(path))
                return true;
            const qsizetype cut = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
            if (cut < 0)
                return false;
            path.truncate(cut);
        }
    };
    for (ScriptProblem &problem : problemsOf(reading.script)) {
        if (isTold(problem.path))
            continue;
        problem.place = nodeAt(reading.document, problem.path).place;
        reading.problems.append(std::move(problem));
    }
    std::stable_sort(reading.problems.begin(), reading.problems.end(),
                     [](const ScriptProblem &a, const ScriptProblem &b) {
                         return std::tie(a.place.line, a.place.column) <
                                std::tie(b.place.line, b.place.column);
                     });
}

void readJsonDocument(ScriptReading &reading, const QByteArray &json)
{
    if (json.size() > scriptSizeLimit) {
        reading.problems.append(wholeProblem(
            ProblemKind::TooLarge, QStringLiteral("is larger than %1 bytes").arg(scriptSizeLimit)));
        return;
    }
    if (isTooDeep(json, scriptDepthLimit)) {
        reading.problems.append(
            wholeProblem(ProblemKind::TooLarge,
                         QStringLiteral("is nested deeper than %1 levels").arg(scriptDepthLimit)));
        return;
    }
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (failure.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(failure.offset);
        const DocumentPlace place{
            int(before.count('\n')) + 1,
            int(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size()) + 1};
        reading.problems.append(wholeProblem(
            ProblemKind::Syntax, QStringLiteral("not JSON: ") + failure.errorString(), place));
        return;
    }
    reading.document = DocumentNode::fromJson(document.isObject() ? QJsonValue(document.object())
                                                                  : QJsonValue(document.array()));
    readTree(reading, NodeReader::From::Json);
}

Result<Script> scriptIn(ScriptReading &&reading)
{
    if (!reading.fit())
        return reading.problems.constFirst().error();
    return std::move(reading.script);
}

} // namespace

ScriptReading readScriptDocument(const QByteArray &bytes)
{
    ScriptReading reading;
    const QByteArray head = bytes.left(1'000).trimmed();
    if (head.startsWith('{') || head.startsWith('[')) {
        readJsonDocument(reading, bytes);
        return reading;
    }
    YamlReading yaml = readYaml(bytes);
    reading.document = std::move(yaml.root);
    if (yaml.problems.empty()) {
        readTree(reading, NodeReader::From::Yaml);
        return reading;
    }
    for (const DocumentProblem &problem : yaml.problems) {
        if (reading.problems.size() < problemsListed)
            reading.problems.append(
                wholeProblem(problem.tooLarge ? ProblemKind::TooLarge : ProblemKind::Syntax,
                             problem.what, problem.place));
    }
    return reading;
}

Result<Script> readScript(const QByteArray &bytes)
{
    return scriptIn(readScriptDocument(bytes));
}

Result<Script> readScript(const QJsonObject &object)
{
    ScriptReading reading;
    reading.document = DocumentNode::fromJson(object);
    readTree(reading, NodeReader::From::Json);
    return scriptIn(std::move(reading));
}

} // namespace Wheelhouse
