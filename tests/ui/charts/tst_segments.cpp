// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/segments.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showingAChoiceTellsNobody()
    {
        Theme theme(qApp);
        Segments segments(theme, QStringLiteral("Period"));
        segments.add(QStringLiteral("7d"), QStringLiteral("7 days"));
        segments.add(QStringLiteral("28d"), QStringLiteral("28 days"));
        QSignalSpy chosen(&segments, &Segments::chosen);
        segments.setCurrent(QStringLiteral("28d"));
        QCOMPARE(segments.current(), QStringLiteral("28d"));
        segments.setCurrent(QStringLiteral("unknown"));
        QCOMPARE(segments.current(), QString());
        QCOMPARE(chosen.size(), 0);
    }

    void clickAndArrowKeysChoose()
    {
        Theme theme(qApp);
        Segments segments(theme, QStringLiteral("Period"));
        segments.add(QStringLiteral("7d"), QStringLiteral("7 days"));
        segments.add(QStringLiteral("28d"), QStringLiteral("28 days"));
        segments.show();
        QVERIFY(QTest::qWaitForWindowActive(&segments));
        QSignalSpy chosen(&segments, &Segments::chosen);
        const auto buttons = segments.findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(chosen.takeFirst().at(0).toString(), QStringLiteral("7d"));
        buttons.at(0)->setFocus();
        QTest::keyClick(buttons.at(0), Qt::Key_Right);
        QCOMPARE(segments.current(), QStringLiteral("28d"));
        QCOMPARE(chosen.size(), 1);
    }

    void everyButtonSaysOfWhatItIsAChoice()
    {
        Theme theme(qApp);
        Segments segments(theme, QStringLiteral("Period"));
        segments.add(QStringLiteral("7d"), QStringLiteral("7 days"));
        QCOMPARE(segments.findChild<QAbstractButton *>()->accessibleName(),
                 QStringLiteral("Period: 7 days"));
    }
};

QTEST_MAIN(TestSegments)
#include "tst_segments.moc"
