// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/clustername.h"

#include <QTest>

using namespace Wheelhouse;

class TestClusterName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheMembersShareAndOthersDoNot()
    {
        const QStringList messages{QStringLiteral("My gift card code is not accepted"),
                                   QStringLiteral("the code of a gift card"),
                                   QStringLiteral("gift code for my card?"),
                                   QStringLiteral("lost my bank card"),
                                   QStringLiteral("order a new card"),
                                   QStringLiteral("where is my order")};
        const ClusterNamer namer(messages);
        QCOMPARE(namer.nameOf({0, 1, 2}), QStringLiteral("gift card code"));
    }

    void keepsTheLettersOfTheLanguage()
    {
        const QStringList messages{QStringLiteral("Zgubiłem żółtą kartę"),
                                   QStringLiteral("żółtą kartę proszę"),
                                   QStringLiteral("mam żółtą kartę"), QStringLiteral("inne")};
        QCOMPARE(ClusterNamer(messages).nameOf({0, 1, 2}), QStringLiteral("żółtą kartę"));
    }

    void hasNoNameForNoWords()
    {
        const QStringList messages{QStringLiteral("the"), QString()};
        QCOMPARE(ClusterNamer(messages).nameOf({0, 1}), QString());
        QCOMPARE(ClusterNamer(messages).nameOf({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestClusterName)
#include "tst_clustername.moc"
