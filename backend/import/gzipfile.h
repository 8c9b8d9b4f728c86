// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <memory>

struct gzFile_s;

namespace Wheelhouse {

/// A file to read from beginning to end, unpacked on the way when it is gzipped.
class GzipFile final : public QIODevice
{
public:
    /// Errors: NotFound, Unavailable.
    static Result<std::unique_ptr<GzipFile>> open(const QString &path);
    ~GzipFile() override;

    bool isSequential() const override { return true; }
    bool atEnd() const override;

    /// How much of the file, as it lies on the disk, has been read: 0 to 1.
    double share() const;
    /// After the last byte: whether it ended as it should. Errors: Corrupt (damaged or cut short).
    Result<void> ended() const;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    GzipFile(gzFile_s *file, QString path, qint64 size);
    gzFile_s *m_file;
    const QString m_path;
    const qint64 m_size;
    QString m_failure;
};

} // namespace Wheelhouse
