// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace Wheelhouse {
namespace {

struct SaveText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::SaveFile)
};

/// QFileDevice says only that it failed; the folder tells more.
Error errorOf(const QString &path, qsizetype wanted, const QString &reason)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    ErrorCode code = ErrorCode::Unavailable;
    if (!folder.isDir())
        code = ErrorCode::NotFound;
    else if (!folder.isWritable() || (QFileInfo(path).exists() && !QFileInfo(path).isWritable()))
        code = ErrorCode::Forbidden;
    else if (QStorageInfo(folder.filePath()).bytesAvailable() < wanted)
        code = ErrorCode::TooLarge;
    return {code, reason, path};
}

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // flushed by hand, for commit() does not notice when the last piece cannot be written
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return errorOf(path, bytes.size(), reason);
    }
    return {};
}

QString saveProblem(const Error &error)
{
    const QFileInfo file(error.context);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    switch (error.code) {
    case ErrorCode::NotFound:
        return SaveText::tr(
                   "“%1” was not saved: there is no folder “%2” any more. Choose another one.")
            .arg(file.fileName(), folder);
    case ErrorCode::Forbidden:
        return SaveText::tr("“%1” was not saved: you may not write to “%2”. Choose another folder.")
            .arg(file.fileName(), folder);
    case ErrorCode::TooLarge:
        return SaveText::tr(
                   "“%1” was not saved: the disk of “%2” is full. Make room there or choose "
                   "another folder.")
            .arg(file.fileName(), folder);
    case ErrorCode::Invalid:
        return SaveText::tr(
            "A spreadsheet cannot hold that many rows. Narrow the filter, or export "
            "the table as CSV.");
    default:
        return SaveText::tr("“%1” was not saved to “%2”: %3. Try again or choose another folder.")
            .arg(file.fileName(), folder, error.detail);
    }
}

} // namespace Wheelhouse
