// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/xlsxsheets.h"

#include <QCoreApplication>
#include <QDateTime>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace Wheelhouse {
namespace {

constexpr double dayMs = 86'400'000;
constexpr qsizetype longestText = 32'767;
constexpr qsizetype longestName = 31;
constexpr double lineHeight = 15; // points, of the font that a workbook has by itself

struct XlsxText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::XlsxExport)
};

/// A day before 1900-03-01 has no number that all spreadsheets agree on.
std::optional<double> serialOf(qint64 atMs, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(atMs, zone);
    if (local.date() < QDate(1900, 3, 1) || local.date().year() > 9999)
        return std::nullopt;
    return double(QDate(1899, 12, 30).daysTo(local.date())) +
           local.time().msecsSinceStartOfDay() / dayMs;
}

void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, QString text,
               lxw_format *format)
{
    text.remove(QChar(0));
    if (text.size() > longestText)
        text = text.left(longestText - 1) + QChar(0x2026);
    worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
}

/// How many lines a text takes in a column of so many characters, rather too many: not every
/// spreadsheet makes room for wrapped text by itself.
int linesOf(const QString &text, double characters)
{
    constexpr double usable = 0.9; // words break earlier
    double wide = 0;
    for (const QChar c : text)
        wide += c.unicode() >= 0x2e80 ? 2 : 1; // from there on the scripts with square characters
    return std::max(1, int(std::ceil(wide / (characters * usable))));
}

double numberAt(const ExportTable &table, qsizetype row, qsizetype column)
{
    const double *number = std::get_if<double>(&table.rows.at(row).at(column));
    return number ? *number : std::nan("");
}

bool anyOf(const ExportTable &table, qsizetype column, ColumnKind kind, bool (*is)(double))
{
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const double number = numberAt(table, row, column);
        if (table.kindAt(row, column) == kind && std::isfinite(number) && is(number))
            return true;
    }
    return false;
}

const char *formatOf(const ExportTable &table, qsizetype column, ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
    case ColumnKind::OfRow:
        break;
    case ColumnKind::Count:
        return anyOf(table, column, kind, [](double n) { return n != std::floor(n); }) ? "#,##0.0"
                                                                                       : "#,##0";
    case ColumnKind::Share:
        return "0.0%";
    case ColumnKind::Duration:
        return anyOf(table, column, kind, [](double ms) { return ms > 0 && ms < 10'000; })
                   ? "[h]:mm:ss.0"
                   : "[h]:mm:ss";
    case ColumnKind::Time:
        return "yyyy-mm-dd hh:mm";
    }
    return "General";
}

/// In characters: what a column has to hold, as far as it is sensible.
double widthOf(const ExportTable &table, qsizetype column)
{
    constexpr qsizetype arrow = 4; // of the filter, in the head
    const ExportColumn &head = table.columns.at(column);
    qsizetype widest = head.name.size() + arrow + (head.unit.isEmpty() ? 0 : head.unit.size() + 3);
    if (head.kind == ColumnKind::Time)
        widest = std::max<qsizetype>(widest, 17);
    for (const ExportRow &row : table.rows) {
        if (const QString *text = std::get_if<QString>(&row.at(column)))
            widest = std::max(widest, text->size() + 2);
    }
    return double(std::clamp<qsizetype>(widest, 10, 60));
}

class CellWriter
{
public:
    CellWriter(lxw_workbook *workbook, lxw_worksheet *sheet, const ExportTable &table)
        : m_sheet(sheet)
        , m_table(table)
        , m_apart(workbook_add_format(workbook))
    {
        format_set_indent(m_apart, 1);
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            for (qsizetype row = 0; row < table.rows.size(); ++row) {
                const ColumnKind kind = table.kindAt(row, column);
                if (m_formats.contains({column, kind}))
                    continue;
                lxw_format *format = workbook_add_format(workbook);
                format_set_num_format(format, formatOf(table, column, kind));
                m_formats.insert({column, kind}, format);
                if (table.columns.at(column).kind != ColumnKind::OfRow)
                    break; // the others are alike
            }
        }
    }

    void write(qsizetype row, qsizetype column) const
    {
        const ExportCell &cell = m_table.rows.at(row).at(column);
        const auto down = lxw_row_t(row + 1);
        const auto across = lxw_col_t(column);
        if (const QString *text = std::get_if<QString>(&cell))
            return writeText(m_sheet, down, across, *text, column > 0 ? m_apart : nullptr);
        const double number = numberAt(m_table, row, column);
        if (!std::isfinite(number))
            return;
        std::optional<double> value = number;
        const ColumnKind kind = m_table.kindAt(row, column);
        if (kind == ColumnKind::Duration)
            value = number / dayMs;
        else if (kind == ColumnKind::Time)
            value = serialOf(std::llround(number), m_table.zone);
        if (value)
            worksheet_write_number(m_sheet, down, across, *value, m_formats.value({column, kind}));
        else
            writeText(m_sheet, down, across,
                      QDateTime::fromMSecsSinceEpoch(std::llround(number), m_table.zone)
                          .toString(Qt::ISODate),
                      nullptr);
    }

private:
    lxw_worksheet *const m_sheet;
    const ExportTable &m_table;
    lxw_format *const m_apart; ///< of a text, which else touches the number before it
    QMap<std::pair<qsizetype, ColumnKind>, lxw_format *> m_formats;
};

lxw_format *strongFormat(lxw_workbook *workbook)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_bold(format);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

lxw_format *headFormat(lxw_workbook *workbook)
{
    lxw_format *format = strongFormat(workbook);
    format_set_bottom(format, LXW_BORDER_THIN);
    return format;
}

void forPaper(lxw_worksheet *sheet)
{
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
}

} // namespace

QString sheetName(const QString &title)
{
    constexpr QStringView refused = u"[]:*?/\\";
    QString name;
    for (const QChar c : title)
        name += refused.contains(c) || !c.isPrint() ? QChar(u' ') : c;
    const auto trim = [&name] {
        name = name.trimmed();
        while (name.startsWith(u'\''))
            name.remove(0, 1);
        while (name.endsWith(u'\''))
            name.chop(1);
    };
    trim();
    name.truncate(longestName);
    if (name.endsWith(QChar(0xfffd)) || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    trim();
    const bool taken =
        name.compare(XlsxText::tr("Definitions").left(longestName), Qt::CaseInsensitive) == 0 ||
        name.compare(QLatin1StringView("history"), Qt::CaseInsensitive) == 0;
    return name.isEmpty() || taken ? XlsxText::tr("Table") : name;
}

void addTableSheet(lxw_workbook *workbook, const ExportTable &table)
{
    lxw_worksheet *sheet =
        workbook_add_worksheet(workbook, sheetName(table.title).toUtf8().constData());
    lxw_format *head = headFormat(workbook);
    lxw_format *apartHead = headFormat(workbook); // as the texts below it
    format_set_indent(apartHead, 1);
    lxw_format *numberHead = headFormat(workbook);
    format_set_align(numberHead, LXW_ALIGN_RIGHT);
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const ExportColumn &shown = table.columns.at(column);
        const auto at = lxw_col_t(column);
        worksheet_set_column(sheet, at, at, widthOf(table, column), nullptr);
        writeText(sheet, 0, at,
                  shown.unit.isEmpty() ? shown.name
                                       : QStringLiteral("%1 (%2)").arg(shown.name, shown.unit),
                  shown.kind != ColumnKind::Text ? numberHead
                  : column > 0                   ? apartHead
                                                 : head);
    }
    const CellWriter writer(workbook, sheet, table);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        Q_ASSERT(table.rows.at(row).size() == table.columns.size());
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            writer.write(row, column);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    if (!table.columns.isEmpty())
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()),
                             lxw_col_t(table.columns.size() - 1));
    forPaper(sheet);
}

void addDefinitionSheet(lxw_workbook *workbook, const ExportTable &table)
{
    const QString name = XlsxText::tr("Definitions").left(longestName);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, name.toUtf8().constData());
    lxw_format *head = headFormat(workbook);
    lxw_format *body = workbook_add_format(workbook);
    format_set_text_wrap(body);
    format_set_align(body, LXW_ALIGN_VERTICAL_TOP);
    lxw_format *moment = workbook_add_format(workbook);
    format_set_num_format(moment, "yyyy-mm-dd hh:mm");
    format_set_align(moment, LXW_ALIGN_LEFT);
    format_set_align(moment, LXW_ALIGN_VERTICAL_TOP);
    lxw_format *label = strongFormat(workbook);
    constexpr std::array widths{32.0, 44.0, 90.0};
    for (size_t column = 0; column < widths.size(); ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), widths[column], nullptr);

    lxw_row_t row = 0;
    const auto write = [&](const QStringList &texts, lxw_format *first) {
        int lines = 1;
        for (qsizetype column = 0; column < texts.size(); ++column) {
            writeText(sheet, row, lxw_col_t(column), texts.at(column), column == 0 ? first : body);
            lines = std::max(lines, linesOf(texts.at(column), widths[size_t(column)]));
        }
        if (lines > 1)
            worksheet_set_row(sheet, row, lineHeight * lines, nullptr);
    };
    const auto fact = [&](const QString &name, const QString &value) {
        write({name, value}, label);
        ++row;
    };
    fact(XlsxText::tr("Table"), table.title);
    fact(XlsxText::tr("Period"), table.period);
    fact(XlsxText::tr("Filter"), table.filter);
    fact(XlsxText::tr("Time zone"), QString::fromLatin1(table.zone.id()));
    writeText(sheet, row, 0, XlsxText::tr("Exported"), label);
    if (const auto serial = serialOf(table.exportedAtMs, table.zone))
        worksheet_write_number(sheet, row, 1, *serial, moment);

    row += 2;
    const QStringList heads{XlsxText::tr("Figure"), XlsxText::tr("Metric"),
                            XlsxText::tr("Definition")};
    for (int column = 0; column < heads.size(); ++column)
        writeText(sheet, row, lxw_col_t(column), heads.at(column), head);
    for (const ExportDefinition &definition : table.definitions) {
        ++row;
        write({definition.name, definition.id, definition.definition}, body);
    }
    forPaper(sheet);
}

} // namespace Wheelhouse
