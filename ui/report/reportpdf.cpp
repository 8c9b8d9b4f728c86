// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportpdf.h"

#include "ui/overview/exporttables.h"
#include "ui/report/report.h"
#include "ui/report/reportkit.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace Wheelhouse {

Result<QByteArray> reportPdf(const ReportInput &input)
{
    const Report report(input);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("%1, %2").arg(
        titleOf(input), periodWords(input.view, input.question, input.locale)));
    writer.setCreator(QStringLiteral("Wheelhouse " WHEELHOUSE_VERSION));
    writer.setResolution(96);
    writer.setPageSize(QPageSize(input.paper));
    writer.setPageMargins({});
    QPainter painter;
    const Error refused{ErrorCode::Unavailable, QStringLiteral("the PDF cannot be written"), {}};
    if (!painter.begin(&writer))
        return refused;
    for (int page = 0; page < report.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return refused;
        report.paint(painter, page);
    }
    if (!painter.end())
        return refused;
    return pdf;
}

} // namespace Wheelhouse
