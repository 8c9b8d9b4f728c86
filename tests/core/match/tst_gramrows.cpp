// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/gramrows.h"

#include <QTest>

using namespace Wheelhouse;

class TestGramRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachNgramOfATextOnce()
    {
        NgramCutter cutter;
        GramRows rows;
        rows.add(cutter.cut(QStringLiteral("no no no")));
        rows.add(cutter.cut(QStringLiteral("no")));
        rows.add(cutter.cut(QString()));
        QCOMPARE(rows.size(), size_t(3));
        const auto first = rows.row(0);
        // the word, the pair, and " no ": 3 + 2 + 1 pieces
        QCOMPARE(first.size(), size_t(8));
        QCOMPARE(first[0].kind, NgramKind::Word);
        QCOMPARE(first[0].count, quint16(3));
        QCOMPARE(rows.row(1)[0].key, first[0].key);
        QCOMPARE(rows.row(1)[0].count, quint16(1));
        QVERIFY(rows.row(2).empty());
    }

    void keepsShortTextsRightAfterAVeryLongOne()
    {
        NgramCutter cutter;
        QString text;
        for (int i = 0; i < 2'000; ++i)
            text += QString::number(i * 7919) + u' ';
        GramRows rows;
        rows.add(cutter.cut(text));
        rows.add(cutter.cut(QStringLiteral("no")));
        QVERIFY(rows.row(0).size() > 4'096);
        QCOMPARE(rows.row(1).size(), size_t(7));
    }
};

QTEST_GUILESS_MAIN(TestGramRows)
#include "tst_gramrows.moc"
