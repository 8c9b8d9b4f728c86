// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/commandline.h"

#include <cstdio>

namespace Wheelhouse {

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
}

int fail(int status, const QString &sentence)
{
    std::fprintf(stderr, "wheelhousectl: %s\n", qUtf8Printable(sentence));
    return status;
}

int failInFile(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return exitFailed;
}

int fail(const Error &error)
{
    return fail(error.code == ErrorCode::Invalid ? exitWrongArguments : exitFailed, error.text());
}

CommandLine::CommandLine(const QString &synopsis, const QString &description, On on)
    : m_synopsis(synopsis)
    , m_on(on)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Prints this.")});
    if (on == On::Store)
        addOption("db", QStringLiteral("Data folder or store file."), "URL");
}

void CommandLine::addOption(const char *name, const QString &description, const char *valueName,
                            const QString &defaultValue)
{
    m_parser.addOption(
        {QString::fromLatin1(name), description, QString::fromLatin1(valueName), defaultValue});
}

std::optional<int> CommandLine::read(const QStringList &arguments, qsizetype least, qsizetype most)
{
    const QString usage = QStringLiteral("usage: wheelhousectl ") + m_synopsis;
    if (!m_parser.parse(QStringList(QStringLiteral("wheelhousectl")) + arguments))
        return fail(exitWrongArguments, m_parser.errorText() + u'\n' + usage);
    if (m_parser.isSet(QStringLiteral("help"))) {
        const QString withoutQtsUsage = m_parser.helpText().section(u'\n', 1);
        std::printf("%s\n%s", qUtf8Printable(usage), qUtf8Printable(withoutQtsUsage));
        return exitDone;
    }
    const qsizetype given = m_parser.positionalArguments().size();
    if (given < least || given > most)
        return fail(exitWrongArguments, usage);
    if (m_on == On::Store && db().isEmpty())
        return fail(exitWrongArguments, QStringLiteral("--db is missing\n") + usage);
    return std::nullopt;
}

} // namespace Wheelhouse
