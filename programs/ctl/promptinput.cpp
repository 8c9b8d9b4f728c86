// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/promptinput.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace Wheelhouse {

PromptInput::PromptInput(std::function<void()> beforeReading)
    : m_beforeReading(std::move(beforeReading))
{}

PromptInput::~PromptInput()
{
    if (m_descriptor > STDIN_FILENO)
        ::close(m_descriptor);
}

bool PromptInput::openPath(const QString &path)
{
    m_descriptor = path == u"-" ? STDIN_FILENO
                                : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (m_descriptor < 0) {
        setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
        return false;
    }
    return open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PromptInput::readData(char *data, qint64 maxSize)
{
    m_beforeReading();
    ssize_t size = 0;
    do {
        size = ::read(m_descriptor, data, size_t(maxSize));
    } while (size < 0 && errno == EINTR);
    if (size < 0) {
        m_failed = true;
        setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
    }
    return size > 0 ? size : -1;
}

} // namespace Wheelhouse
