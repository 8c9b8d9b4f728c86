// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demorhythm.h"

#include <QHash>
#include <QTest>

using namespace Wheelhouse;

class TestDemoRhythm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneOnAverageOverAWeek()
    {
        double sum = 0;
        const QDateTime monday(QDate(2026, 11, 16), QTime(0, 0), Qt::UTC);
        for (int minute = 0; minute < 7 * 24 * 60; minute += 5)
            sum += DemoRhythm::busyness(monday.addSecs(minute * 60));
        // the straight lines between the hours move it by less than a hundredth
        QVERIFY(qAbs(sum / (7 * 24 * 12) - 1) < 0.02);
    }

    void peaksInTheEvening()
    {
        const QDate sunday(2026, 11, 22);
        const auto at = [&](int hour) {
            return DemoRhythm::busyness(QDateTime(sunday, QTime(hour, 0), Qt::UTC));
        };
        QVERIFY(at(20) > 2 * at(12));
        QVERIFY(at(4) < 0.15);
    }

    void mixesTopicsByChannel()
    {
        Random random(1);
        QHash<QString, int> contacts;
        QHash<QString, int> refunds;
        for (int i = 0; i < 20'000; ++i) {
            const DemoContact contact = DemoRhythm::draw(0, DemoRhythm::Mood::Usual, random);
            ++contacts[contact.channel];
            refunds[contact.channel] += contact.topic == QStringLiteral("refund") ? 1 : 0;
        }
        QCOMPARE(contacts.size(), 5);
        QCOMPARE(refunds[QStringLiteral("appstore")], 0);
        QVERIFY(refunds[QStringLiteral("email")] * contacts[QStringLiteral("webchat")] >
                2 * refunds[QStringLiteral("webchat")] * contacts[QStringLiteral("email")]);
    }

    void talksAboutTheOutageDuringOne()
    {
        Random random(2);
        int outage = 0;
        for (int i = 0; i < 1000; ++i)
            outage += DemoRhythm::draw(1, DemoRhythm::Mood::Outage, random).topic ==
                      QStringLiteral("outage");
        QVERIFY(outage > 600);
    }

    void hasALargeAndASmallBrand()
    {
        QCOMPARE(DemoRhythm::brand(0), QStringLiteral("nova-player"));
        QVERIFY(qAbs(DemoRhythm::brandShare(0) / DemoRhythm::brandShare(1) - 10) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestDemoRhythm)
#include "tst_demorhythm.moc"
