// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/freshness.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestFreshness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverPassesStaleFiguresOffAsLive()
    {
        Theme theme(qApp);
        Freshness label(theme);
        QVERIFY(label.text().contains(QStringLiteral("Loading")));
        label.setState(Freshness::State::Live, QStringLiteral("2 s ago"), QStringLiteral("14:02"));
        QVERIFY(label.text().startsWith(QStringLiteral("Live")));
        label.setState(Freshness::State::Stale, QStringLiteral("2 min ago"),
                       QStringLiteral("14:02"));
        QVERIFY(label.text().startsWith(QStringLiteral("Not live")));
        QVERIFY(label.text().contains(QStringLiteral("14:02")));
        QCOMPARE(label.accessibleName(), label.text());
    }
};

QTEST_MAIN(TestFreshness)
#include "tst_freshness.moc"
