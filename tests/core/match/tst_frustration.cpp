// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/frustration.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestFrustration : public QObject
{
    Q_OBJECT

    static double scoreOf(const char16_t *text)
    {
        return frustrationOf({QString::fromUtf16(text)}).score;
    }

private Q_SLOTS:
    void staysCalmWithCalmPeople_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text : {u"",
                                     u"ok",
                                     u"my card was declined",
                                     u"I want a refund please",
                                     u"how do I cancel my subscription",
                                     u"the picture is bad tonight",
                                     u"PIN 4471",
                                     u"no problem, thank you",
                                     u"I am not angry",
                                     u"is Angry Birds available",
                                     u"czy macie film Wściekłe psy",
                                     u"nie działa mi film",
                                     u"chcę zwrot pieniędzy",
                                     u"moja karta została odrzucona",
                                     u"nie ma problemu",
                                     u"не работает приложение",
                                     u"верните деньги за подписку",
                                     u"я не злюсь",
                                     u"mon paiement a été refusé",
                                     u"la vidéo ne marche pas",
                                     u"je ne suis pas en colère",
                                     u"pas de problème",
                                     u"付款失败了",
                                     u"怎么取消订阅",
                                     u"没有问题",
                                     u"垃圾桶多少钱",
                                     u"OK GPS DVD"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }

    void staysCalmWithCalmPeople()
    {
        QFETCH(QString, text);
        const Frustration frustration = frustrationOf({text});
        QVERIFY2(frustration.score < 0.2,
                 qPrintable(frustration.because.join(QStringLiteral(", "))));
    }

    void hearsAnger_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text : {u"this is the third time I am asking, your service is useless",
                                     u"You are all idiots, I'm fed up",
                                     u"STILL NOT WORKING!!! THIS IS RIDICULOUS",
                                     u"what a joke, I will leave to the competition",
                                     u"fix your shitty app, crooks",
                                     u"to już trzeci raz, mam dość",
                                     u"jesteście bezużyteczni, odchodzę do konkurencji",
                                     u"NADAL NIE DZIAŁA!!! KPINA",
                                     u"kurwa ile można czekać",
                                     u"mam dosc tego, zlodzieje",
                                     u"в третий раз пишу, надоело",
                                     u"вы издеваетесь? верните деньги немедленно",
                                     u"дебилы, сколько можно ждать",
                                     u"это безобразие, ухожу к конкурентам",
                                     u"c'est la troisième fois, j'en ai marre",
                                     u"service nul, bande d'incapables",
                                     u"putain ça ne marche toujours pas",
                                     u"vous vous moquez de moi, c'est inadmissible",
                                     u"第三次了，受够了",
                                     u"你们都是骗子，垃圾",
                                     u"气死我了，还是不行！！！",
                                     u"再也不用你们了，投诉"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }

    void hearsAnger()
    {
        QFETCH(QString, text);
        const Frustration frustration = frustrationOf({text});
        QVERIFY2(frustration.score >= 0.4,
                 qPrintable(frustration.because.join(QStringLiteral(", "))));
        QVERIFY(!frustration.because.isEmpty());
        QVERIFY(frustration.score < 1);
    }

    void givesTheWordsAsTheyWereWritten()
    {
        const Frustration frustration =
            frustrationOf({QStringLiteral("To już TRZECI RAZ, mam dość!!!")});
        QVERIFY(frustration.because.contains(QStringLiteral("TRZECI RAZ")));
        QVERIFY(frustration.because.contains(QStringLiteral("mam dość")));
        QVERIFY(frustration.because.contains(QStringLiteral("punctuation")));
    }

    void addsUpAsTheFormulaSays()
    {
        // One clear phrase of 0.3: 1 - 0.7. With capitals (0.2): 1 - 0.7 * 0.8.
        QVERIFY(std::abs(scoreOf(u"that is ridiculous") - 0.3) < 1e-9);
        QVERIFY(std::abs(scoreOf(u"THAT IS RIDICULOUS") - 0.44) < 1e-9);
        QVERIFY(std::abs(scoreOf(u"that is ridiculous???") - 0.405) < 1e-9);
    }

    void weighsWhatHappenedAround()
    {
        const QString text = QStringLiteral("the code does not come");
        const double plain = frustrationOf({text}).score;
        QVERIFY(frustrationOf({text, true}).score > plain);
        QVERIFY(frustrationOf({text, false, 1}).score > plain);
        QVERIFY(frustrationOf({text, false, 2}).score > frustrationOf({text, false, 1}).score);
        QVERIFY(frustrationOf({text, false, 0, 600'000}).score > plain);
        QCOMPARE(frustrationOf({text, false, 0, 60'000}).score, plain);
        QVERIFY(frustrationOf({text, true, 1'000'000, 1LL << 60}).score < 1);
    }

    void takesANegationForWhatItIs()
    {
        QCOMPARE(scoreOf(u"I am not angry"), 0.0);
        QVERIFY(scoreOf(u"it does not work, ridiculous") > 0.2); // a comma ends it
        QVERIFY(scoreOf(u"не идиоты ли вы") > 0.4);              // who swears swears
    }

    void fadesWithTimeAndCalm()
    {
        FrustrationCourse course;
        advance(course, {0.5, {QStringLiteral("idiots")}}, 1'000);
        QCOMPARE(course.level, 0.5);
        FrustrationCourse later = course;
        advance(later, {0.5, {QStringLiteral("liars")}}, 1'000 + frustrationHalfLifeMs);
        QVERIFY(std::abs(later.level - 0.625) < 1e-9); // 0.5 halved, then 1 - 0.75 * 0.5
        QCOMPARE(later.because, QStringList({QStringLiteral("idiots"), QStringLiteral("liars")}));
        advance(course, {0, {}}, 1'000);
        QCOMPARE(course.level, 0.25);
    }

    void alertsOnTheCourseNotOnOneWord()
    {
        FrustrationCourse course;
        advance(course, frustrationOf({QStringLiteral("this is annoying")}), 0);
        QVERIFY(course.level < frustrationAlert);
        advance(course, frustrationOf({QStringLiteral("that did not help, useless bot"), true}),
                30'000);
        QVERIFY(course.level < frustrationAlert);
        advance(course, frustrationOf({QStringLiteral("third time!!! fed up"), true}), 60'000);
        QVERIFY(course.level >= frustrationAlert);
    }

    void forgetsInTheEnd()
    {
        FrustrationCourse course;
        advance(course, {0.9, {QStringLiteral("x")}}, 0);
        advance(course, {0, {}}, frustrationHalfLifeMs * 100);
        QCOMPARE(course.level, 0.0);
        QVERIFY(course.because.isEmpty());
        advance(course, {0.3, {}}, 5); // a clock that went back changes nothing
        QCOMPARE(course.atMs, frustrationHalfLifeMs * 100);
    }
};

QTEST_GUILESS_MAIN(TestFrustration)
#include "tst_frustration.moc"
