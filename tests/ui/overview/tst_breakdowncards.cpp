// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/breakdowncards.h"

#include "tests/ui/support/fixtures.h"
#include "ui/charts/datatable.h"
#include "ui/overview/breakdowncard.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

void chooseBy(const BreakdownCard &card, BreakdownBy by)
{
    auto *box = card.findChild<QComboBox *>(QStringLiteral("breakdownBy"));
    box->setCurrentIndex(box->findData(int(by)));
    Q_EMIT box->activated(box->currentIndex());
}

QString firstName(BreakdownCard &card)
{
    return card.table().model()->index(0, 0).data().toString();
}

} // namespace

class TestBreakdownCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTopicsChannelsAndBots()
    {
        Theme theme(qApp);
        BreakdownCards cards(theme, QLocale(QStringLiteral("en_GB")));
        cards.setView(Fixtures::overview());
        QCOMPARE(cards.choices(), QStringLiteral("topic,channel,bot"));
        QCOMPARE(firstName(*cards.cards()[2]), QStringLiteral("Radek"));
    }

    void aTableTakesAnotherDimensionWithItsRowsAndItsName()
    {
        Theme theme(qApp);
        BreakdownCards cards(theme, QLocale(QStringLiteral("en_GB")));
        cards.setView(Fixtures::overview());
        QSignalSpy chosen(&cards, &BreakdownCards::choicesChanged);
        chooseBy(*cards.cards()[0], BreakdownBy::Brand);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("brand,channel,bot"));
        QCOMPARE(firstName(*cards.cards()[0]), QStringLiteral("Player"));
        QCOMPARE(cards.cards()[0]->table().accessibleName(), QStringLiteral("By brand"));
        QCOMPARE(cards.cards()[0]
                     ->table()
                     .model()
                     ->headerData(0, Qt::Horizontal, Qt::DisplayRole)
                     .toString(),
                 QStringLiteral("Brand"));
    }

    void twoTablesChangePlaces()
    {
        Theme theme(qApp);
        BreakdownCards cards(theme, QLocale(QStringLiteral("en_GB")));
        cards.setView(Fixtures::overview());
        chooseBy(*cards.cards()[0], BreakdownBy::Bot);
        QCOMPARE(cards.choices(), QStringLiteral("bot,channel,topic"));
        QCOMPARE(firstName(*cards.cards()[2]), QStringLiteral("Payment"));
    }

    void remembersWhatCanBeReadAndNothingElse()
    {
        Theme theme(qApp);
        BreakdownCards cards(theme, QLocale(QStringLiteral("en_GB")));
        cards.setChoices(QStringLiteral("team,language,brand"));
        QCOMPARE(cards.choices(), QStringLiteral("team,language,brand"));
        for (const char *bad :
             {"", "topic", "topic,topic,bot", "agent,topic,bot", "topic,channel,bot,team"}) {
            cards.setChoices(QString::fromLatin1(bad));
            QCOMPARE(cards.choices(), QStringLiteral("team,language,brand"));
        }
    }
};

QTEST_MAIN(TestBreakdownCards)
#include "tst_breakdowncards.moc"
