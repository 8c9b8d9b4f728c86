// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/sensitivity.h"

#include <QTest>

using namespace Wheelhouse;

class TestSensitivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhichKindItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char16_t *text, const char *kind) {
            QTest::newRow(qPrintable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << QString::fromLatin1(kind);
        };
        row(u"I want to kill myself", "selfharm");
        row(u"nie chcę już żyć", "selfharm");
        row(u"I will burn it down", "threat");
        row(u"вам угрожают", "threat");
        row(u"your driver touched me", "abuse");
        row(u"my account was hacked", "fraud");
        row(u"мой аккаунт взломали", "fraud");
        row(u"my lawyer will write to you", "legal");
        row(u"je vais porter plainte", "legal");
        row(u"usuńcie moje dane osobowe", "privacy");
        row(u"我的个人信息泄露了", "privacy");
        row(u"my son bought it without asking", "minor");
        row(u"mon mari est décédé", "death");
        row(u"call an ambulance", "medical");
    }

    void tellsWhichKindItIs()
    {
        QFETCH(QString, text);
        QTEST(sensitivityOf(text).kind, "kind");
    }

    void isNotMisledByTitlesAndTurnsOfPhrase_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text : {u"",
                                     u"kill the app",
                                     u"Suicide Squad",
                                     u"a series about a lawyer",
                                     u"my phone died",
                                     u"tennis court",
                                     u"minor issue",
                                     u"my son passed his exam",
                                     u"Death Note",
                                     u"telefon mi padł",
                                     u"film o samobójcach",
                                     u"czy grozi mi kara umowna",
                                     u"spadek prędkości",
                                     u"Отряд самоубийц",
                                     u"умираю от скуки",
                                     u"je meurs d'envie de voir",
                                     u"mon téléphone est mort",
                                     u"reprendre et poursuivre",
                                     u"自杀小队",
                                     u"打我电话",
                                     u"继承者们",
                                     u"手机中毒了"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }

    void isNotMisledByTitlesAndTurnsOfPhrase()
    {
        QFETCH(QString, text);
        QCOMPARE(sensitivityOf(text), Sensitivity());
    }

    void takesWordsOfAScript()
    {
        const QStringList own{QStringLiteral("żubr*"), QStringLiteral("price list"),
                              QStringLiteral("涨价"), QStringLiteral("*"), QString()};
        QCOMPARE(sensitivityOf(QStringLiteral("Gdzie są Żubry?"), own),
                 (Sensitivity{QStringLiteral("script"), QStringLiteral("Żubry")}));
        QCOMPARE(sensitivityOf(QStringLiteral("the PRICE  list"), own).kind,
                 QStringLiteral("script"));
        QCOMPARE(sensitivityOf(QStringLiteral("为什么涨价了"), own).kind, QStringLiteral("script"));
        QCOMPARE(sensitivityOf(QStringLiteral("the price of a list"), own), Sensitivity());
    }

    void namesTheGravestFirst()
    {
        QCOMPARE(sensitivityOf(QStringLiteral("my account was hacked and I want to die")).kind,
                 QStringLiteral("selfharm"));
    }
};

QTEST_GUILESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
