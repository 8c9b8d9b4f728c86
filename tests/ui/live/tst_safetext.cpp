// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/safetext.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestSafeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextStaysAsItIs()
    {
        const QString text = QString::fromUtf8("Dzień dobry 😕\nשלום 视频 <b>x</b>");
        QCOMPARE(safeText(text, false).text, text);
        QCOMPARE(safeText(text, false).left, 0);
    }

    void controlCharactersAndHalfSurrogatesAreReplaced()
    {
        const QString text = QStringLiteral("a\x07") + QChar(u'\0') + QChar(0xd800) + u'b' +
                             QChar(0x1b) + QStringLiteral("[31m");
        const QString shown = safeText(text, false).text;
        for (const QChar c : shown)
            QVERIFY(!c.isSurrogate() && (c.unicode() >= 0x20));
        QCOMPARE(shown.count(QChar(QChar::ReplacementCharacter)), 4);
    }

    void nothingTurnsTheDirectionOfWhatStandsAround()
    {
        const QString text = QStringLiteral("evil ") + QChar(0x202e) + QStringLiteral("gnp.exe");
        QCOMPARE(safeText(text, false).text, QStringLiteral("evil gnp.exe"));
    }

    void towersOfAccentsAreCut()
    {
        const QString tower = QStringLiteral("H") + QString(200, QChar(0x0338));
        QVERIFY(safeText(tower, false).text.size() <= 9);
    }

    void longTextIsCutAndSaysHowMuchIsLeft()
    {
        const QString text(100 * 1024, u'x');
        const SafeText cut = safeText(text, false);
        QVERIFY(cut.text.size() <= 1200);
        QCOMPARE(cut.left, text.size() - cut.text.size());
        QCOMPARE(safeText(text, true).text, text);
    }

    void manyLinesAreCutToo()
    {
        const SafeText cut = safeText(QStringLiteral("line\n").repeated(500), false);
        QVERIFY(cut.text.count(u'\n') < 24);
        QVERIFY(cut.left > 0);
    }

    void theCutNeverHalvesACharacter()
    {
        const QString family = QString::fromUtf8("👩‍👩‍👧‍👦");
        const SafeText cut = safeText(family.repeated(400), false);
        QCOMPARE(cut.text.size() % family.size(), 0);
    }

    void aPreviewIsOneLine()
    {
        QCOMPARE(safeLine(QStringLiteral(" a\n\n b\tc ")), QStringLiteral("a b c"));
    }
};

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
