// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connectionindicator.h"

#include "tests/support/shellfixture.h"

#include <QTest>

using namespace Wheelhouse;

class TestConnectionIndicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysPlaceAndStateAloud()
    {
        ShellFixture f;
        ConnectionIndicator indicator(f.context());
        QCOMPARE(indicator.accessibleName(), QStringLiteral("Not connected"));
        f.connector.connectTo(ConnectionList::demo());
        QTRY_VERIFY(f.link.isOnline());
        QVERIFY(indicator.accessibleName().startsWith(QStringLiteral("Demo: Live")));
        f.pipe->breakOff();
        QVERIFY(indicator.accessibleName().contains(QStringLiteral("Reconnecting")));
        QVERIFY(!indicator.accessibleDescription().isEmpty());
    }

    void pressedItTriesNow()
    {
        ShellFixture f;
        ConnectionIndicator indicator(f.context());
        f.connector.connectTo(ConnectionList::demo());
        QTRY_VERIFY(f.link.isOnline());
        f.pipe->breakOff();
        indicator.click();
        QTRY_VERIFY(f.link.isOnline());
    }

    void eachStateLooksDifferent()
    {
        ShellFixture f;
        ConnectionIndicator indicator(f.context());
        indicator.resize(indicator.sizeHint());
        QList<QImage> seen{indicator.grab().toImage()};
        const auto look = [&] {
            const QImage image = indicator.grab().toImage();
            QVERIFY(!seen.contains(image));
            seen.append(image);
        };
        f.connector.connectTo(ConnectionList::demo());
        QTRY_VERIFY(f.link.isOnline());
        look();
        f.pipe->breakOff();
        look();
        f.server.token = QStringLiteral("another");
        f.link.tryNow();
        QTRY_COMPARE(f.link.state(), LinkState::Refused);
        look();
    }
};

QTEST_MAIN(TestConnectionIndicator)
#include "tst_connectionindicator.moc"
