// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <functional>

namespace Wheelhouse {

/// A file or standard input, to be read as it comes: a read returns what is there instead of
/// waiting until all that was asked for is.
class PromptInput : public QIODevice
{
public:
    /// `beforeReading` runs before each read that may have to wait.
    explicit PromptInput(std::function<void()> beforeReading);
    ~PromptInput() override;

    /// "-" is standard input. False: errorString() says why not.
    bool openPath(const QString &path);
    /// It ended before its end; errorString() says why.
    bool failed() const { return m_failed; }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const std::function<void()> m_beforeReading;
    int m_descriptor = -1;
    bool m_failed = false;
};

} // namespace Wheelhouse
