// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/channelkind.h"

#include <QTest>

using namespace Wheelhouse;

class TestChannelKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metasMessengersCloseTheWindow()
    {
        for (const char16_t *channel : {u"messenger", u"instagram", u"whatsapp"})
            QVERIFY(hasMessagingWindow(channel));
        for (const char16_t *channel : {u"telegram", u"webchat", u"phone", u"email", u""})
            QVERIFY(!hasMessagingWindow(channel));
        QCOMPARE(messagingWindowMs, 86'400'000);
    }

    void bothStoresAreReviews()
    {
        for (const char16_t *channel : {u"review", u"appstore", u"playstore"})
            QVERIFY(isReview(channel));
        for (const char16_t *channel : {u"email", u"twitter", u""})
            QVERIFY(!isReview(channel));
    }
};

QTEST_GUILESS_MAIN(TestChannelKind)
#include "tst_channelkind.moc"
