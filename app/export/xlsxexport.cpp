// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/xlsxexport.h"

#include "app/export/xlsxsheets.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <xlsxwriter.h>

#include <locale.h>

namespace Wheelhouse {
namespace {

constexpr qsizetype mostRows = 1'048'576; // the head among them
constexpr qsizetype mostColumns = 16'384;

/// The library prints numbers with sprintf, which Qt has set to the user's decimal mark; a workbook
/// knows the dot alone. Of this thread only.
class DotAsDecimalMark
{
public:
    DotAsDecimalMark()
        : m_dotted(newlocale(LC_NUMERIC_MASK, "C", duplocale(LC_GLOBAL_LOCALE)))
        , m_before(uselocale(m_dotted))
    {}
    ~DotAsDecimalMark()
    {
        uselocale(m_before);
        freelocale(m_dotted);
    }

private:
    Q_DISABLE_COPY_MOVE(DotAsDecimalMark)
    const locale_t m_dotted;
    const locale_t m_before;
};

/// More than the sheets and the packed workbook take together.
qint64 roomFor(const ExportTable &table)
{
    constexpr qint64 frame = 256 * 1024;
    constexpr qint64 cell = 80;
    qint64 room = frame + table.rows.size() * table.columns.size() * cell;
    for (const ExportRow &row : table.rows) {
        for (const ExportCell &one : row) {
            if (const QString *text = std::get_if<QString>(&one))
                room += 6 * text->size();
        }
    }
    for (const ExportDefinition &one : table.definitions)
        room += 6 * (one.name.size() + one.id.size() + one.definition.size());
    return 2 * room;
}

Error failure(ErrorCode code, const QString &detail, const QString &path)
{
    return {code, detail, path};
}

} // namespace

Result<QByteArray> xlsxOf(const ExportTable &table, const QString &scratch)
{
    if (table.rows.size() >= mostRows || table.columns.size() > mostColumns)
        return failure(ErrorCode::Invalid, QStringLiteral("too many rows for a sheet"), {});
    const QString name = QStringLiteral("table.xlsx");
    const QString inScratch = QDir(scratch).filePath(name);
    if (!QFileInfo(scratch).isDir())
        return failure(ErrorCode::NotFound, QStringLiteral("no folder for temporary files"),
                       inScratch);
    // the library does not look whether its own temporary files could be written
    if (QStorageInfo(scratch).bytesAvailable() < roomFor(table))
        return failure(ErrorCode::TooLarge, QStringLiteral("no room for temporary files"),
                       inScratch);
    const QTemporaryDir folder(QDir(scratch).filePath(QStringLiteral("wheelhouse-XXXXXX")));
    if (!folder.isValid())
        return failure(ErrorCode::Forbidden, folder.errorString(), inScratch);

    const DotAsDecimalMark dot;
    QByteArray folderPath = QFile::encodeName(folder.path());
    const QByteArray path = QFile::encodeName(folder.filePath(name));
    lxw_workbook_options options{};
    options.tmpdir = folderPath.data();
    lxw_workbook *workbook = workbook_new_opt(path.constData(), &options);
    if (!workbook)
        return failure(ErrorCode::Unavailable, QStringLiteral("no workbook"), inScratch);
    QByteArray title = table.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = table.exportedAtMs / 1000;
    workbook_set_properties(workbook, &properties);
    addTableSheet(workbook, table);
    addDefinitionSheet(workbook, table);
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return failure(ErrorCode::Unavailable, QString::fromUtf8(lxw_strerror(error)), inScratch);

    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, file.errorString(), inScratch);
    QByteArray bytes = file.readAll();
    if (bytes.isEmpty() || file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Unavailable, file.errorString(), inScratch);
    return bytes;
}

} // namespace Wheelhouse
