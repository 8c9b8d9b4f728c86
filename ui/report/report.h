// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/pageflow.h"
#include "ui/report/reportinput.h"

class QIODevice;

namespace Wheelhouse {

/// The report for the board, laid out: a cover strip with findings and key figures, courses, the
/// week by hours, tables, what it saves, who answered, definitions. Without contacts it is one page
/// that says so. Needs a QGuiApplication for its fonts; any thread.
class Report
{
public:
    explicit Report(const ReportInput &input);

    int pageCount() const { return m_flow.pageCount(); }
    /// In units of 1/96 inch, as is all that paint() draws.
    QSizeF paper() const { return m_flow.paper(); }
    void paint(QPainter &painter, int page) const { m_flow.paint(painter, page); }

private:
    PageFlow m_flow;
};

} // namespace Wheelhouse
