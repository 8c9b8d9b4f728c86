// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/stylesheet.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Wheelhouse;

class TestStyleSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceholderIsFilled()
    {
        for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
            const QString sheet = styleSheetOf(*tokens, 1);
            QVERIFY(!sheet.contains(u'@'));
            QVERIFY(!sheet.contains(QStringLiteral("px*")));
        }
    }

    void lengthsGrowWithTheText()
    {
        QVERIFY(styleSheetOf(lightTokens(), 1).contains(QStringLiteral("font-size: 13px")));
        QVERIFY(styleSheetOf(lightTokens(), 1.5).contains(QStringLiteral("font-size: 20px")));
        QVERIFY(styleSheetOf(lightTokens(), 1.5).contains(QStringLiteral("border: 1px")));
    }

    void everyPictureItNamesIsThere()
    {
        static const QRegularExpression url(QStringLiteral("url\\(([^)]+)\\)"));
        for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
            const QString sheet = styleSheetOf(*tokens, 1);
            int pictures = 0;
            for (auto found = url.globalMatch(sheet); found.hasNext(); ++pictures)
                QVERIFY2(QFile::exists(found.next().captured(1)), qPrintable(sheet));
            QVERIFY(pictures >= 2);
        }
    }

    void thePaletteAgreesWithTheTokens()
    {
        const QPalette palette = paletteOf(darkTokens());
        QCOMPARE(palette.color(QPalette::Window), darkTokens().window);
        QCOMPARE(palette.color(QPalette::Text), darkTokens().text);
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), darkTokens().textFaint);
    }
};

QTEST_GUILESS_MAIN(TestStyleSheet)
#include "tst_stylesheet.moc"
