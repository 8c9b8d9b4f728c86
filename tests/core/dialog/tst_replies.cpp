// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/replies.h"

#include <QTest>

using namespace Wheelhouse;

class TestReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsShortReplies_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("reply");
        const auto row = [](const QString &text, Reply reply) {
            QTest::newRow(qPrintable(text)) << text << int(reply);
        };
        row(QStringLiteral("Yes!"), Reply::Yes);
        row(QStringLiteral("tak, działa"), Reply::Yes);
        row(QStringLiteral("да"), Reply::Yes);
        row(QStringLiteral("解决了"), Reply::Yes);
        row(QStringLiteral("👍🏽"), Reply::Yes);
        row(QStringLiteral("no"), Reply::No);
        row(QStringLiteral("nie, nadal nie działa"), Reply::No);
        row(QStringLiteral("нет"), Reply::No);
        row(QStringLiteral("non, toujours pas"), Reply::No);
        row(QStringLiteral("没解决"), Reply::No);
        row(QStringLiteral("👎"), Reply::No);
        row(QStringLiteral("thank you so much"), Reply::Thanks);
        row(QStringLiteral("dzięki"), Reply::Thanks);
        row(QStringLiteral("谢谢"), Reply::Thanks);
        row(QStringLiteral("Hello there"), Reply::Hello);
        row(QStringLiteral("dzień dobry"), Reply::Hello);
        row(QStringLiteral("你好"), Reply::Hello);
        row(QString(), Reply::Wordless);
        row(QStringLiteral(" 😀😀 "), Reply::Wordless);
        row(QStringLiteral("???"), Reply::Wordless);
        row(QStringLiteral("hi refund please"), Reply::Other);
        row(QStringLiteral("yes but the picture still freezes every evening"), Reply::Other);
    }

    void readsShortReplies()
    {
        QFETCH(QString, text);
        QTEST(int(replyOf(text)), "reply");
    }
};

QTEST_GUILESS_MAIN(TestReplies)
#include "tst_replies.moc"
