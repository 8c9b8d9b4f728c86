// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/passwordprompt.h"

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace Wheelhouse {

namespace {

#ifdef Q_OS_UNIX
bool isTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

/// The terminal shows nothing of what is typed while it lives.
class NoEcho
{
public:
    NoEcho()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before{};
};
#else
bool isTerminal()
{
    return false;
}
class NoEcho
{};
#endif

QString readLine()
{
    std::string line;
    std::getline(std::cin, line);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return QString::fromStdString(line);
}

QString ask(const char *question)
{
    std::fprintf(stderr, "%s", question);
    const NoEcho silence;
    const QString answer = readLine();
    std::fprintf(stderr, "\n");
    return answer;
}

} // namespace

Result<QString> readNewPassword()
{
    const bool asks = isTerminal();
    const QString password = asks ? ask("Password: ") : readLine();
    if (password.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("no password was given"), {}};
    if (asks && ask("Again: ") != password)
        return Error{ErrorCode::Invalid, QStringLiteral("the two passwords differ"), {}};
    return password;
}

} // namespace Wheelhouse
