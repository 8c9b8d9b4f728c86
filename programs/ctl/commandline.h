// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>

namespace Wheelhouse {

// What commands of wheelhousectl have in common. A command takes the arguments after its name and
// returns an exit status.
inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1; ///< bad input, or it could not be done
inline constexpr int exitWrongArguments = 2;

/// On standard output, byte for byte.
void print(const QByteArray &text);

/// One line on standard error; returns `status`.
int fail(int status, const QString &sentence);
/// The same for what is wrong in a file: "file:line: what" and nothing before it, as compilers say
/// it and editors follow it; returns exitFailed.
int failInFile(const QString &sentence);
/// The same for an error of ours: status 2 for Invalid, else 1.
int fail(const Error &error);

/// The arguments of one command. Adds --help, and --db unless the command works on no store.
class CommandLine
{
public:
    enum class On { Store, NoStore };

    /// `synopsis` as in "verify --db URL"; `description` is one sentence.
    CommandLine(const QString &synopsis, const QString &description, On on = On::Store);

    void addOption(const char *name, const QString &description, const char *valueName = nullptr,
                   const QString &defaultValue = {});

    /// Reads the arguments. Returns a status to end with: after --help, when there are fewer or
    /// more positional arguments than `positional`, when an option is unknown or --db is missing.
    std::optional<int> read(const QStringList &arguments, qsizetype positional)
    {
        return read(arguments, positional, positional);
    }
    std::optional<int> read(const QStringList &arguments, qsizetype least, qsizetype most);

    QString db() const { return m_on == On::Store ? value("db") : QString(); }
    bool isSet(const char *name) const { return m_parser.isSet(QLatin1StringView(name)); }
    QString value(const char *name) const { return m_parser.value(QLatin1StringView(name)); }
    QStringList values(const char *name) const { return m_parser.values(QLatin1StringView(name)); }
    QString positional(qsizetype index) const { return m_parser.positionalArguments().at(index); }
    QStringList positionals() const { return m_parser.positionalArguments(); }

private:
    QString m_synopsis;
    On m_on;
    QCommandLineParser m_parser;
};

} // namespace Wheelhouse
