// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/transferdialog.h"

#include "tests/ui/support/fixtures.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestTransferDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithExactlyOneGoal()
    {
        const LiveView floor = Fixtures::live();
        TransferDialog dialog(floor.agents, floor.queues, QStringLiteral("ania"));
        auto *to = dialog.findChild<QComboBox *>(QStringLiteral("transferTo"));
        for (int i = 0; i < to->count(); ++i) {
            to->setCurrentIndex(i);
            QVERIFY(dialog.agent().isEmpty() != dialog.queue().isEmpty());
        }
        QCOMPARE(to->count(), floor.queues.size() + floor.agents.size() - 1);
    }

    void doesNotOfferWhoHasItNow()
    {
        const LiveView floor = Fixtures::live();
        TransferDialog dialog(floor.agents, {}, QStringLiteral("ania"));
        auto *to = dialog.findChild<QComboBox *>(QStringLiteral("transferTo"));
        for (int i = 0; i < to->count(); ++i) {
            to->setCurrentIndex(i);
            QVERIFY(dialog.agent() != u"ania");
        }
    }

    void withNobodyToGoToThereIsNothingToAccept()
    {
        TransferDialog dialog({}, {}, {});
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("transfer"))->isEnabled());
    }

    void theReasonIsTrimmed()
    {
        const LiveView floor = Fixtures::live();
        TransferDialog dialog(floor.agents, floor.queues, {});
        dialog.findChild<QLineEdit *>(QStringLiteral("transferReason"))
            ->setText(QStringLiteral(" bank "));
        QCOMPARE(dialog.reason(), QStringLiteral("bank"));
    }
};

QTEST_MAIN(TestTransferDialog)
#include "tst_transferdialog.moc"
