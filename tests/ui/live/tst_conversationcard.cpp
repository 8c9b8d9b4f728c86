// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/conversationcard.h"

#include "tests/ui/support/fixtures.h"
#include "ui/charts/datatable.h"
#include "ui/charts/emptystate.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestConversationCard : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Fixtures::nowMs};
    static QString noDraft(const QString &) { return {}; }

private Q_SLOTS:
    void ownersCanBeSingledOut()
    {
        Theme theme(qApp);
        LiveConversationModel model;
        model.replace(Fixtures::live().conversations);
        ConversationCard card(theme, model, m_clock, QLocale::c(), noDraft);
        card.findChild<QAbstractButton *>(QStringLiteral("ownerFilter.queue"))->click();
        const int queued = card.table().model()->rowCount();
        QVERIFY(queued > 0 && queued < model.rowCount());
        card.findChild<QAbstractButton *>(QStringLiteral("ownerFilter.all"))->click();
        QCOMPARE(card.table().model()->rowCount(), model.rowCount());
    }

    void choosingARowTellsWhichAndSelectingDoesNot()
    {
        Theme theme(qApp);
        LiveConversationModel model;
        model.replace(Fixtures::live().conversations);
        ConversationCard card(theme, model, m_clock, QLocale::c(), noDraft);
        QSignalSpy chosen(&card, &ConversationCard::chosen);
        card.select(QStringLiteral("c0003"));
        QCOMPARE(chosen.size(), 0);
        QVERIFY(card.table().currentIndex().isValid());
        card.table().setCurrentIndex(card.table().model()->index(0, 0));
        QCOMPARE(chosen.size(), 1);
    }

    void theChosenRowStaysChosenWhenTheOrderChanges()
    {
        Theme theme(qApp);
        LiveConversationModel model;
        model.replace(Fixtures::live().conversations);
        ConversationCard card(theme, model, m_clock, QLocale::c(), noDraft);
        card.select(QStringLiteral("c0003"));
        QSignalSpy chosen(&card, &ConversationCard::chosen);
        LiveConversation urgent = model.at(model.rowOf(QStringLiteral("c0003")));
        urgent.owner = Owner::Queue;
        urgent.waitingSinceMs = 1;
        model.merge({urgent});
        QCOMPARE(card.table().currentIndex().row(), 0);
        QCOMPARE(chosen.size(), 0);
    }

    void anEmptyFloorSaysSo()
    {
        Theme theme(qApp);
        LiveConversationModel model;
        ConversationCard card(theme, model, m_clock, QLocale::c(), noDraft);
        card.show();
        QVERIFY(!card.findChild<EmptyState *>()->isVisible());
        card.setLoaded(true);
        QVERIFY(card.findChild<EmptyState *>()->isVisible());
        model.replace(Fixtures::live().conversations);
        card.refresh();
        QVERIFY(card.table().isVisible());
    }
};

QTEST_MAIN(TestConversationCard)
#include "tst_conversationcard.moc"
