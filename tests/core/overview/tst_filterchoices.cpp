// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/filterchoices.h"

#include <QTest>

using namespace Wheelhouse;

class TestFilterChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheValuesThatContactsHave();
    void whatWasTakenBackIsNoChoice();
    void valuesCountAsDimsDo();
};

static ContactDims choiceOf(const char *channel, const char *topic)
{
    ContactDims dims;
    dims.channel = QString::fromLatin1(channel);
    dims.topic = QString::fromLatin1(topic);
    return dims;
}

void TestFilterChoices::areTheValuesThatContactsHave()
{
    FilterChoices choices;
    choices.add(choiceOf("webchat", "refund"), 2);
    choices.add(choiceOf("phone", "login"), 1);
    choices.add(choiceOf("phone", ""), 1);
    choices.add(choiceOf("fax", "login"), 0);
    QCOMPARE(choices.of(&ContactDims::channel),
             (QStringList{QStringLiteral("phone"), QStringLiteral("webchat")}));
    QCOMPARE(choices.of(&ContactDims::topic),
             (QStringList{QStringLiteral("login"), QStringLiteral("refund")}));
    QCOMPARE(choices.of(&ContactDims::team), QStringList());
}

void TestFilterChoices::whatWasTakenBackIsNoChoice()
{
    FilterChoices choices;
    choices.add(choiceOf("phone", "login"), 2);
    choices.add(choiceOf("phone", "login"), -2);
    QCOMPARE(choices.of(&ContactDims::channel), QStringList());
}

void TestFilterChoices::valuesCountAsDimsDo()
{
    FilterChoices choices;
    choices.add(DimensionValue{&ContactDims::bot, QStringLiteral("radek")}, 3);
    choices.add(DimensionValue{&ContactDims::scriptVersion, QStringLiteral("v1")}, 3); // no filter
    QCOMPARE(choices.of(&ContactDims::bot), QStringList{QStringLiteral("radek")});
}

QTEST_GUILESS_MAIN(TestFilterChoices)
#include "tst_filterchoices.moc"
