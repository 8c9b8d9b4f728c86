// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestTrendTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheNumbersOfTheChart()
    {
        TrendTableModel model(QLocale(QStringLiteral("en_GB")));
        QAbstractItemModelTester tester(&model);
        TrendPicture picture;
        picture.fromMs = 1'795'132'800'000;
        picture.stepMs = 3'600'000;
        picture.now = {1.0, std::nullopt};
        picture.before = {3.0};
        picture.marks = {{picture.fromMs + 5, QStringLiteral("Outage"), QStringLiteral("Cards")}};
        picture.say = [](double value) { return QString::number(value); };
        model.setPicture(picture);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(0, TrendTableModel::Time), QStringLiteral("Fri 20 Nov 00:00"));
        QCOMPARE(text(0, TrendTableModel::Now), QStringLiteral("1"));
        QCOMPARE(text(0, TrendTableModel::Before), QStringLiteral("3"));
        QCOMPARE(text(0, TrendTableModel::Marks), QString::fromUtf8("Outage · Cards"));
        QCOMPARE(text(1, TrendTableModel::Now), QString(QChar(0x2013)));
        QCOMPARE(text(1, TrendTableModel::Before), QString(QChar(0x2013)));
    }

    void newValuesOfTheSameRowsDoNotResetTheTable()
    {
        TrendTableModel model(QLocale::c());
        TrendPicture picture;
        picture.stepMs = 1000;
        picture.now = {1.0, 2.0};
        model.setPicture(picture);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        picture.now = {1.0, 3.0};
        model.setPicture(picture);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTrendTableModel)
#include "tst_trendtablemodel.moc"
