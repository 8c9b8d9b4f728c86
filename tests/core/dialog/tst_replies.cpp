// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/replies.h"

#include <QTest>

using namespace Wheelhouse;

class TestReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsWhoWantsAPerson_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text :
             {u"agent", u"Human please", u"I want to talk to a real person",
              u"connect me to an agent", u"can I speak with someone?", u"representative",
              u"człowiek", u"chcę rozmawiać z człowiekiem", u"poproszę konsultanta",
              u"polacz z konsultantem", u"оператор", u"соедините с оператором",
              u"хочу поговорить с живым человеком", u"conseiller",
              u"je veux parler à un conseiller", u"parler à quelqu'un svp", u"转人工", u"人工客服",
              u"我要找真人"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }

    void hearsWhoWantsAPerson()
    {
        QFETCH(QString, text);
        QVERIFY(asksForPerson(text));
    }

    void doesNotHearItInOtherTalk_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text :
             {u"", u"my card was declined", u"the person on the screen has no sound",
              u"another person uses my account", u"ktoś obcy używa mojego konta",
              u"у меня новый телефон", u"mon fils regarde la télé", u"付款失败了", u"👋"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }

    void doesNotHearItInOtherTalk()
    {
        QFETCH(QString, text);
        QVERIFY(!asksForPerson(text));
    }

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
