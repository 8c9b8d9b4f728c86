// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/xlsxexport.h"

#include "app/export/savefile.h"
#include "tests/support/smalldisk.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <clocale>

using namespace Wheelhouse;

namespace {

ExportTable manyKinds()
{
    ExportTable table;
    table.title = QStringLiteral("By topic");
    table.columns = {{QStringLiteral("Topic")},
                     {QStringLiteral("Contacts"), ColumnKind::Count},
                     {QStringLiteral("Satisfied"), ColumnKind::Share},
                     {QStringLiteral("First response"), ColumnKind::Duration},
                     {QStringLiteral("From"), ColumnKind::Time}};
    // 12:00 UTC is 14:00 in Warsaw's summer; 46,204 days after 1899-12-30
    table.rows = {{QStringLiteral("Płatność <&>"), 12'431.0, 0.864, 108'000.0, 1'782'907'200'000.0},
                  {QStringLiteral("=1+1"), 2.0, ExportCell(), 43'200'000.0, ExportCell()}};
    table.definitions = {{QStringLiteral("Satisfied customers"), QStringLiteral("csat@1"),
                          QStringLiteral("Ratings of 4 and 5 among all ratings.")}};
    table.period = QStringLiteral("1–28 July 2026");
    table.filter = QStringLiteral("Channel: Messenger");
    table.zone = QTimeZone("Europe/Warsaw");
    table.exportedAtMs = 1'782'907'200'000;
    return table;
}

/// A part of the workbook by unzip, another hand than the one that wrote it.
QString part(const QByteArray &bytes, const QString &name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    if (!saveFile(path, bytes))
        return {};
    QProcess unzip;
    unzip.start(QStandardPaths::findExecutable(QStringLiteral("unzip")),
                {QStringLiteral("-p"), path, name});
    unzip.waitForFinished();
    return unzip.exitCode() == 0 ? QString::fromUtf8(unzip.readAllStandardOutput()) : QString();
}

QString cellValue(const QString &sheet, const QString &cell)
{
    const QRegularExpression pattern(QStringLiteral("<c r=\"%1\"[^>]*><v>([^<]*)</v>").arg(cell));
    return pattern.match(sheet).captured(1);
}

/// The n-th string of the workbook's pool, as in the file.
QString pooled(const QByteArray &bytes, int index)
{
    const QString strings = part(bytes, QStringLiteral("xl/sharedStrings.xml"));
    static const QRegularExpression pattern(QStringLiteral("<si><t[^>]*>([^<]*)</t></si>"));
    auto matches = pattern.globalMatch(strings);
    for (int i = 0; matches.hasNext(); ++i) {
        const QString text = matches.next().captured(1);
        if (i == index)
            return text;
    }
    return {};
}

const QString tableSheet = QStringLiteral("xl/worksheets/sheet1.xml");
const QString definitionSheet = QStringLiteral("xl/worksheets/sheet2.xml");

} // namespace

class TestXlsxExport : public QObject
{
    Q_OBJECT

    bool m_unzip = !QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty();

private Q_SLOTS:
    void isAZip()
    {
        const auto bytes = xlsxOf(manyKinds());
        QVERIFY(bytes.ok());
        QVERIFY(bytes->startsWith("PK\x03\x04"));
        QVERIFY(bytes->contains("xl/worksheets/sheet2.xml"));
    }

    void numbersAreNumbersInTheUnitsOfASpreadsheet()
    {
        if (!m_unzip)
            QSKIP("unzip is not installed");
        const QString sheet = part(*xlsxOf(manyKinds()), tableSheet);
        QCOMPARE(cellValue(sheet, QStringLiteral("B2")), QStringLiteral("12431"));
        QCOMPARE(cellValue(sheet, QStringLiteral("C2")), QStringLiteral("0.864"));
        QCOMPARE(cellValue(sheet, QStringLiteral("D2")), QStringLiteral("0.00125"));
        QCOMPARE(cellValue(sheet, QStringLiteral("D3")), QStringLiteral("0.5"));
        const double day = cellValue(sheet, QStringLiteral("E2")).toDouble();
        QCOMPARE(day, 46'204 + 14.0 / 24);
        QVERIFY(!sheet.contains(QStringLiteral("r=\"C3\"")));
        QVERIFY(!sheet.contains(QStringLiteral("r=\"E3\"")));
    }

    void numbersHaveFormatsOfTheirKind()
    {
        if (!m_unzip)
            QSKIP("unzip is not installed");
        const QString styles = part(*xlsxOf(manyKinds()), QStringLiteral("xl/styles.xml"));
        for (const char *format : {"#,##0", "0.0%", "[h]:mm:ss", "yyyy-mm-dd hh:mm"})
            QVERIFY2(styles.contains(
                         QStringLiteral("formatCode=\"%1\"").arg(QString::fromLatin1(format))),
                     format);
        QVERIFY(styles.contains(QStringLiteral("<b/>")));
    }

    void aColumnCanHaveTheKindOfEachRow()
    {
        if (!m_unzip)
            QSKIP("unzip is not installed");
        ExportTable table;
        table.title = QStringLiteral("Figures");
        table.columns = {{QStringLiteral("Figure")}, {QStringLiteral("Now"), ColumnKind::OfRow}};
        table.rows = {{QStringLiteral("a"), 0.5},
                      {QStringLiteral("b"), 43'200'000.0},
                      {QStringLiteral("c"), 12.0}};
        table.rowKinds = {ColumnKind::Share, ColumnKind::Duration, ColumnKind::Count};
        const auto bytes = xlsxOf(table);
        const QString sheet = part(*bytes, tableSheet);
        QCOMPARE(cellValue(sheet, QStringLiteral("B2")), QStringLiteral("0.5"));
        QCOMPARE(cellValue(sheet, QStringLiteral("B3")), QStringLiteral("0.5")); // of a day
        QCOMPARE(cellValue(sheet, QStringLiteral("B4")), QStringLiteral("12"));
        QStringList styles;
        for (const char *cell : {"B2", "B3", "B4"}) {
            const QRegularExpression style(
                QStringLiteral("<c r=\"%1\" s=\"(\\d+)\"").arg(QString::fromLatin1(cell)));
            styles.append(style.match(sheet).captured(1));
        }
        QVERIFY(!styles.contains(QString()));
        styles.removeDuplicates();
        QCOMPARE(styles.size(), 3);
    }

    void theHeadStaysInViewAndFilters()
    {
        if (!m_unzip)
            QSKIP("unzip is not installed");
        const QString sheet = part(*xlsxOf(manyKinds()), tableSheet);
        QVERIFY(sheet.contains(QStringLiteral("<pane ySplit=\"1\"")));
        QVERIFY(sheet.contains(QStringLiteral("state=\"frozen\"")));
        QVERIFY(sheet.contains(QStringLiteral("<autoFilter ref=\"A1:E3\"/>")));
        QVERIFY(sheet.contains(QStringLiteral("customWidth=\"1\"")));
    }

    void aTextIsNeverAFormula()
    {
        if (!m_unzip)
            QSKIP("unzip is not installed");
        ExportTable table = manyKinds();
        for (const char *text : {"+1", "-1", "@SUM(A1)", "{=1}", "https://example.com"})
            table.rows.append(ExportRow{QString::fromLatin1(text), 1.0, 0.5, 1.0, 1.0});
        const auto bytes = xlsxOf(table);
        const QString sheet = part(*bytes, tableSheet);
        QVERIFY(!sheet.contains(QStringLiteral("<f")));
        QVERIFY(!sheet.contains(QStringLiteral("hyperlink")));
        QVERIFY(sheet.contains(QStringLiteral("r=\"A3\" t=\"s\"")));
        QCOMPARE(pooled(*bytes, cellValue(sheet, QStringLiteral("A3")).toInt()),
                 QStringLiteral("=1+1"));
    }

    void theDefinitionsSayWhatWhenWhereAndOfWhom()
    {
        if (!m_unzip)
            QSKIP("unzip is not installed");
        const auto bytes = xlsxOf(manyKinds());
        const QString workbook = part(*bytes, QStringLiteral("xl/workbook.xml"));
        QVERIFY(workbook.contains(QStringLiteral("name=\"By topic\"")));
        QVERIFY(workbook.contains(QStringLiteral("name=\"Definitions\"")));
        const QString sheet = part(*bytes, definitionSheet);
        const auto text = [&](const char *cell) {
            return pooled(*bytes, cellValue(sheet, QString::fromLatin1(cell)).toInt());
        };
        QCOMPARE(text("B1"), QStringLiteral("By topic"));
        QCOMPARE(text("B2"), QStringLiteral("1–28 July 2026"));
        QCOMPARE(text("B3"), QStringLiteral("Channel: Messenger"));
        QCOMPARE(text("B4"), QStringLiteral("Europe/Warsaw"));
        QCOMPARE(cellValue(sheet, QStringLiteral("B5")).toDouble(), 46'204 + 14.0 / 24);
        QCOMPARE(text("A8"), QStringLiteral("Satisfied customers"));
        QCOMPARE(text("B8"), QStringLiteral("csat@1"));
        QCOMPARE(text("C8"), QStringLiteral("Ratings of 4 and 5 among all ratings."));
    }

    void aLongDefinitionHasRoom()
    {
        if (!m_unzip)
            QSKIP("unzip is not installed");
        ExportTable table = manyKinds();
        table.definitions.append({QStringLiteral("Long"), QString(),
                                  QStringLiteral("A dozen letters ").repeated(20)}); // 320
        table.definitions.append(
            {QStringLiteral("Chinese"), QString(), QString(100, QChar(0x6587))});
        const QString sheet = part(*xlsxOf(table), definitionSheet);
        const auto heightOf = [&](int row) {
            const QRegularExpression pattern(
                QStringLiteral("<row r=\"%1\"[^>]* ht=\"([0-9.]+)\"").arg(row));
            return pattern.match(sheet).captured(1).toDouble();
        };
        QCOMPARE(heightOf(8), 0.0);      // as it is: one line
        QVERIFY(heightOf(9) >= 4 * 15);  // 320 letters in 90 columns
        QVERIFY(heightOf(10) >= 3 * 15); // 200 columns wide
    }

    void survivesWhatAnXmlFileCannotHold()
    {
        if (!m_unzip)
            QSKIP("unzip is not installed");
        ExportTable table = manyKinds();
        table.rows.first().first() = QString(QStringLiteral("a") + QChar(0) + QChar(0x1f) +
                                             QChar(0xd800) + QString(40'000, u'x'));
        const auto bytes = xlsxOf(table);
        QVERIFY(bytes.ok());
        const QString sheet = part(*bytes, tableSheet);
        const QString text = pooled(*bytes, cellValue(sheet, QStringLiteral("A2")).toInt());
        QVERIFY(text.startsWith(u'a'));
        QVERIFY(text.endsWith(QChar(0x2026)));
    }

    void anEmptyTableIsAWorkbookAsWell()
    {
        QVERIFY(xlsxOf({}).ok());
        ExportTable table = manyKinds();
        table.rows.clear();
        QVERIFY(xlsxOf(table).ok());
    }

    void theUsersDecimalCommaDoesNotGetIn()
    {
        if (!m_unzip)
            QSKIP("unzip is not installed");
        const QTemporaryDir folder;
        QProcess make;
        make.start(QStringLiteral("localedef"),
                   {QStringLiteral("-i"), QStringLiteral("pl_PL"), QStringLiteral("-f"),
                    QStringLiteral("UTF-8"), folder.filePath(QStringLiteral("pl_PL.UTF-8"))});
        make.waitForFinished();
        qputenv("LOCPATH", folder.path().toLocal8Bit());
        const bool comma = std::setlocale(LC_NUMERIC, "pl_PL.UTF-8") != nullptr &&
                           *std::localeconv()->decimal_point == ',';
        qunsetenv("LOCPATH"); // glibc's newlocale() leaks a little with it
        const auto bytes = xlsxOf(manyKinds());
        const bool still = !comma || *std::localeconv()->decimal_point == ',';
        std::setlocale(LC_NUMERIC, "C");
        if (!comma)
            QSKIP("there is no locale with a decimal comma here");
        QVERIFY(still);
        QCOMPARE(cellValue(part(*bytes, tableSheet), QStringLiteral("C2")),
                 QStringLiteral("0.864"));
    }

    void moreRowsThanASheetHoldsAreRefused()
    {
        ExportTable table;
        table.columns = {{QStringLiteral("n"), ColumnKind::Count}};
        table.rows = QList<ExportRow>(1'048'576, ExportRow{ExportCell()});
        const auto bytes = xlsxOf(table);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::Invalid);
    }

    void aFullDiskForTemporaryFilesIsSaid()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP("only root can make a disk");
        QVERIFY(xlsxOf(manyKinds(), disk.path()).ok());
        QVERIFY(QDir(disk.path()).isEmpty());
        QVERIFY(disk.fill());
        const auto bytes = xlsxOf(manyKinds(), disk.path());
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::TooLarge);
    }

    void aScratchFolderThatIsMissingOrReadOnlyIsSaid()
    {
        const QTemporaryDir folder;
        const auto missing = xlsxOf(manyKinds(), folder.filePath(QStringLiteral("missing")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP("only root can make a disk");
        QVERIFY(disk.makeReadOnly());
        const auto readOnly = xlsxOf(manyKinds(), disk.path());
        QVERIFY(!readOnly);
        QCOMPARE(readOnly.error().code, ErrorCode::Forbidden);
    }

    void aDiskThatDoesNotTakeItIsSaid()
    {
        const NoWriting bad;
        const auto bytes = xlsxOf(manyKinds());
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestXlsxExport)
#include "tst_xlsxexport.moc"
