// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/importer.h"

#include "backend/import/anonymousbankreader.h"
#include "backend/import/gzipfile.h"
#include "backend/import/ibmtwitterreader.h"
#include "backend/import/twcsreader.h"

namespace Wheelhouse {

namespace {

Result<void> read(ImportFormat format, GzipFile &file, const QString &path, ImportBatch &batch,
                  ImportReport &report)
{
    switch (format) {
    case ImportFormat::Twcs:
        return TwcsReader(file, path, batch, report).run();
    case ImportFormat::IbmTwitter:
        return IbmTwitterReader(file, path, batch, report).run();
    case ImportFormat::AnonymousBank:
        return AnonymousBankReader(file, path, batch, report).run();
    }
    return Error{ErrorCode::Invalid, QStringLiteral("no such format"), path};
}

} // namespace

Result<void> importFile(ImportFormat format, const QString &path, const ImportSink &sink,
                        ImportReport &report)
{
    auto file = GzipFile::open(path);
    if (!file)
        return file.error();
    ImportBatch batch(sink, report);
    const auto done = read(format, **file, path, batch, report);
    if (!done)
        return done;
    const auto flushed = batch.flush();
    if (!flushed)
        return flushed;
    batch.progress(1);
    return (*file)->ended();
}

} // namespace Wheelhouse
