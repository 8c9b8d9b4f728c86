// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/gzipfile.h"

#include <QFile>
#include <QFileInfo>

#include <zlib.h>

#include <algorithm>

namespace Wheelhouse {

Result<std::unique_ptr<GzipFile>> GzipFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such file"), path};
    gzFile_s *file = info.isFile() ? gzopen(QFile::encodeName(path).constData(), "rb") : nullptr;
    if (!file)
        return Error{ErrorCode::Unavailable, QStringLiteral("the file cannot be read"), path};
    gzbuffer(file, 128 * 1024);
    auto opened = std::unique_ptr<GzipFile>(new GzipFile(file, path, info.size()));
    opened->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return opened;
}

GzipFile::GzipFile(gzFile_s *file, QString path, qint64 size)
    : m_file(file)
    , m_path(std::move(path))
    , m_size(size)
{}

GzipFile::~GzipFile()
{
    gzclose_r(m_file);
}

bool GzipFile::atEnd() const
{
    return gzeof(m_file) != 0;
}

double GzipFile::share() const
{
    const auto offset = double(std::max<z_off_t>(0, gzoffset(m_file)));
    return m_size > 0 ? std::min(1.0, offset / double(m_size)) : 1.0;
}

Result<void> GzipFile::ended() const
{
    if (m_failure.isEmpty())
        return {};
    return Error{ErrorCode::Corrupt, m_failure, m_path};
}

qint64 GzipFile::readData(char *data, qint64 maxSize)
{
    const auto wanted = unsigned(std::min<qint64>(maxSize, 1 << 30));
    const int bytes = gzread(m_file, data, wanted);
    int code = Z_OK;
    const char *message = gzerror(m_file, &code);
    if (bytes < 0 || code == Z_BUF_ERROR || code == Z_DATA_ERROR) {
        m_failure = code == Z_BUF_ERROR
                        ? QStringLiteral("the file is cut short")
                        : QStringLiteral("the file is damaged: %1").arg(QString::fromUtf8(message));
        setErrorString(m_failure);
    }
    return bytes > 0 ? bytes : -1;
}

qint64 GzipFile::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Wheelhouse
