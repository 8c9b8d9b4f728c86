// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/personwish.h"

#include <QTest>

using namespace Wheelhouse;

// The fixed set of tests/data/guards is judged in tst_guards; these are the cases with a reason.
class TestPersonWish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsItHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text : {u"agent",
                                     u"AGENT!!!",
                                     u"aegnt",
                                     u"I want to talk to a real person",
                                     u"this is not an agent",
                                     u"is this a human?",
                                     u"no robots please",
                                     u"czlowieka poprosze",
                                     u"konsultnatem prosze, z konsultnatem",
                                     u"przełącz mnie do konsultanta",
                                     u"jesteś botem?",
                                     u"oпeратор",
                                     u"опереатор",
                                     u"operatora pozovite",
                                     u"parler à quelqu’un",
                                     u"besoin d'un conseiller",
                                     u"je parle à un robot ?",
                                     u"转人工",
                                     u"轉人工",
                                     u"你是机器人吗",
                                     u"hi, human please",
                                     u"my film stops and I want an agent now",
                                     u"connect me to an agent",
                                     u"can I speak with someone?",
                                     u"representative",
                                     u"chcę rozmawiać z człowiekiem",
                                     u"poproszę konsultanta",
                                     u"polacz z konsultantem",
                                     u"оператор",
                                     u"соедините с оператором",
                                     u"хочу поговорить с живым человеком",
                                     u"conseiller",
                                     u"je veux parler à un conseiller",
                                     u"人工客服",
                                     u"我要找真人"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }

    void hearsItHoweverItIsTyped()
    {
        QFETCH(QString, text);
        QVERIFY(!personWish(text).isEmpty());
    }

    void leavesTheSameWordsAloneWhereTheyMeanSomethingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text : {u"",
                                     u"real estate agent licence",
                                     u"the person on the screen has no sound",
                                     u"another person uses my account",
                                     u"ktoś obcy używa mojego konta",
                                     u"у меня новый телефон",
                                     u"付款失败了",
                                     u"kill the app",
                                     u"human resources",
                                     u"my person of contact left",
                                     u"change my mobile operator",
                                     u"robot vacuum broken",
                                     u"can I transfer money to a person abroad",
                                     u"zmiana operatora",
                                     u"zniżka dla pracowników",
                                     u"bilet dla osoby dorosłej",
                                     u"botki rozmiar 38",
                                     u"сменить оператора",
                                     u"сколько человек в номере",
                                     u"Человек-паук",
                                     u"changer d'opérateur",
                                     u"agent immobilier",
                                     u"personne ne m'a livré",
                                     u"人工智能",
                                     u"旅客服务",
                                     u"扫地机器人",
                                     u"你个人信息页面打不开"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }

    void leavesTheSameWordsAloneWhereTheyMeanSomethingElse()
    {
        QFETCH(QString, text);
        QCOMPARE(personWish(text), QString());
    }

    void givesTheWordsAsTheyWereWritten()
    {
        QCOMPARE(personWish(QStringLiteral("Ok. Nie chcę gadać z botem, dajcie Człowieka!")),
                 QStringLiteral("Nie chcę gadać z botem"));
    }
};

QTEST_GUILESS_MAIN(TestPersonWish)
#include "tst_personwish.moc"
