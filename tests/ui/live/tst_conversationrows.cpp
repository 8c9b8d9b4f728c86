// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/conversationrows.h"

#include "tests/ui/support/fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestConversationRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellSaysInWordsWhatItPaints()
    {
        LiveConversationModel model;
        const ManualClock clock(Fixtures::nowMs);
        ConversationRows rows(model, clock, QLocale(QStringLiteral("en_GB")));
        QAbstractItemModelTester tester(&rows);
        model.replace({Fixtures::live(1).conversations.first()});
        const auto said = [&](int column) {
            return rows.index(0, column).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(said(LiveConversationModel::Customer).startsWith(QStringLiteral("Agnieszka")));
        QCOMPARE(said(LiveConversationModel::Channel), QStringLiteral("Messenger, Polski"));
        QCOMPARE(said(LiveConversationModel::OwnerColumn),
                 QStringLiteral("Payments, wants a person"));
        QCOMPARE(said(LiveConversationModel::Since), QStringLiteral("1:17, 3:43 left"));
    }

    void tipsCannotBringMarkup()
    {
        LiveConversationModel model;
        const ManualClock clock;
        ConversationRows rows(model, clock, QLocale::c());
        LiveConversation one;
        one.id = QStringLiteral("c1");
        one.customerName = QStringLiteral("<b>x</b>");
        model.replace({one});
        QVERIFY(!rows.index(0, 0).data(Qt::ToolTipRole).toString().contains(u'<'));
    }
};

QTEST_GUILESS_MAIN(TestConversationRows)
#include "tst_conversationrows.moc"
