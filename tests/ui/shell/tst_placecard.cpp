// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/placecard.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestPlaceCard : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        Theme theme{qApp};
        PlaceCard card{theme, QStringLiteral("server"), QStringLiteral("Title"),
                       QStringLiteral("Text"), QStringLiteral("Go")};
        QSignalSpy chosen{&card, &PlaceCard::chosen};
        QSignalSpy cancelled{&card, &PlaceCard::cancelled};
    };

private Q_SLOTS:
    void theButtonChoosesAndWhileBusyCancels()
    {
        Fixture f;
        f.card.button()->click();
        QCOMPARE(f.chosen.size(), 1);
        f.card.setBusy(true, QStringLiteral("Starting…"));
        f.card.button()->click();
        QCOMPARE(f.chosen.size(), 1);
        QCOMPARE(f.cancelled.size(), 1);
        f.card.setBusy(false);
        QCOMPARE(f.card.button()->text(), QStringLiteral("Go"));
    }

    void aProblemIsShownUntilItIsTakenBack()
    {
        Fixture f;
        auto *label = f.card.findChild<QLabel *>(QStringLiteral("problem"));
        QVERIFY(label->isHidden());
        f.card.setProblem(QStringLiteral("No <b>way</b>"));
        QVERIFY(!label->isHidden());
        QCOMPARE(label->textFormat(), Qt::PlainText);
        f.card.setProblem({});
        QVERIFY(label->isHidden());
    }
};

QTEST_MAIN(TestPlaceCard)
#include "tst_placecard.moc"
