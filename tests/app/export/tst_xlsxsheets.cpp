// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/xlsxsheets.h"

#include <QTest>

using namespace Wheelhouse;

/// The sheets themselves are read back in tst_xlsxexport.
class TestXlsxSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetNameIsOneThatExcelTakes_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("By topic") << QStringLiteral("By topic");
        QTest::newRow("refused characters")
            << QStringLiteral("a/b\\c:d*e?[f]\n") << QStringLiteral("a b c d e  f");
        QTest::newRow("apostrophes") << QStringLiteral("'it's'") << QStringLiteral("it's");
        QTest::newRow("long") << QString(40, u'x') << QString(31, u'x');
        QTest::newRow("empty") << QString() << QStringLiteral("Table");
        QTest::newRow("reserved") << QStringLiteral("History") << QStringLiteral("Table");
        QTest::newRow("taken") << QStringLiteral("definitions") << QStringLiteral("Table");
        QTest::newRow("surrogates cut")
            << QString(QString(30, u'x') + QStringLiteral("🙂")) << QString(30, u'x');
    }

    void aSheetNameIsOneThatExcelTakes()
    {
        QFETCH(QString, title);
        QTEST(sheetName(title), "name");
    }
};

QTEST_GUILESS_MAIN(TestXlsxSheets)
#include "tst_xlsxsheets.moc"
