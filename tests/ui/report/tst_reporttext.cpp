// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reporttext.h"

#include "tests/ui/report/textrecorder.h"

#include <QPainter>
#include <QTest>

using namespace Wheelhouse;

class TestReportText : public QObject
{
    Q_OBJECT

    static QString drawn(const TextBlock &block)
    {
        TextRecorder sheet({800, 1000});
        QPainter painter(&sheet);
        block.draw(painter, {0, 0});
        painter.end();
        return sheet.all();
    }

private Q_SLOTS:
    void nothingIsCutOff()
    {
        const ReportFonts fonts(QLocale(QStringLiteral("en_GB")));
        const QString text = QStringLiteral("Kraftfahrzeughaftpflichtversicherungsgesellschaft");
        const TextBlock narrow(text, {11, QFont::Normal, Qt::black, Qt::AlignLeft}, fonts, 60);
        QCOMPARE(drawn(narrow).remove(u'\n'), text);
        QVERIFY(narrow.width() <= 60);
        const TextBlock wide(text, {11, QFont::Normal, Qt::black, Qt::AlignLeft}, fonts, 600);
        QVERIFY(narrow.height() >= 4 * wide.height());
    }

    void chineseAsksForItsOwnCharacters()
    {
        const auto last = [](const char *locale) {
            return ReportFonts(QLocale(QString::fromLatin1(locale))).font(11).families().last();
        };
        QCOMPARE(last("zh_CN"), QStringLiteral("Noto Sans CJK SC"));
        QCOMPARE(last("zh_TW"), QStringLiteral("Noto Sans CJK TC"));
        QCOMPARE(last("ja"), QStringLiteral("Noto Sans CJK JP"));
    }

    void anEmptyBlockDrawsNothing() { QCOMPARE(drawn(TextBlock()), QString()); }
};

QTEST_MAIN(TestReportText)
#include "tst_reporttext.moc"
