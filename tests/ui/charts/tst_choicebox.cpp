// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/choicebox.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Wheelhouse;

class TestChoiceBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameThatDoesNotFitEndsWithDotsAndIsShownWhole()
    {
        const QString name = QStringLiteral("First response of people, ninetieth percentile");
        ChoiceBox box;
        box.addItem(name);
        box.resize(120, 32);
        box.show();
        QVERIFY(box.shownText().endsWith(QChar(u'…')));
        QVERIFY(box.fontMetrics().horizontalAdvance(box.shownText()) < 120);
        QHelpEvent help(QEvent::ToolTip, {5, 5}, box.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&box, &help);
        QCOMPARE(QToolTip::text(), name);

        box.resize(600, 32);
        QCOMPARE(box.shownText(), name);
    }
};

QTEST_MAIN(TestChoiceBox)
#include "tst_choicebox.moc"
