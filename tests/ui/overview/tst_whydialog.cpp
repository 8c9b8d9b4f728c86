// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/whydialog.h"

#include "core/base/clock.h"
#include "tests/ui/support/fixtures.h"
#include "ui/charts/datatable.h"
#include "ui/charts/waterfallchart.h"
#include "ui/overview/overviewpage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

struct WhyDesk
{
    Theme theme{qApp};
    OverviewState state;
    WhyDialog dialog{theme, state, QLocale(QStringLiteral("en_GB"))};

    WhyDesk()
    {
        state.replace(Fixtures::overview());
        state.setFresh(true);
    }
    template <typename Widget> Widget *part(const char *name)
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
};

} // namespace

class TestWhyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksThePagesQuestionAndShowsTheMostTellingFirst()
    {
        WhyDesk desk;
        desk.dialog.ask(QStringLiteral("csat"));
        QCOMPARE(desk.state.why().params().metric, QStringLiteral("csat"));
        QCOMPARE(desk.state.why().params().question, desk.state.answered());
        QVERIFY(desk.part<QLabel>("whyMessage")->isVisible());
        desk.state.why().answer(desk.state.why().number(), Fixtures::why());
        QVERIFY(desk.part<WaterfallChart>("whyChart")->isVisible());
        QVERIFY(!desk.part<QLabel>("whyMessage")->isVisible());
        auto *by = desk.part<QComboBox>("whyBy");
        QCOMPARE(by->count(), 2);
        QCOMPARE(by->currentText(), QStringLiteral("Topic (tells most)"));
        QVERIFY(desk.part<QLabel>("whySentences")->text().contains(QStringLiteral("Payment")));
        by->setCurrentIndex(1);
        Q_EMIT by->activated(1);
        QVERIFY(desk.part<QLabel>("whySentences")->text().contains(QStringLiteral("Messenger")));
        desk.part<QPushButton>("whyAsTable")->click();
        const auto *table = desk.part<DataTable>("whyTable");
        QVERIFY(table->isVisible());
        QVERIFY(table->rowHeight(0) > table->fontMetrics().height());
    }

    void aRefusalIsSaidInWords()
    {
        WhyDesk desk;
        desk.dialog.ask(QStringLiteral("waiting_now"));
        desk.state.why().answer(desk.state.why().number(),
                                Error{ErrorCode::Invalid, {}, QStringLiteral("metric")});
        QVERIFY(desk.part<QLabel>("whyMessage")->text().contains(QStringLiteral("add up")));
        QVERIFY(!desk.part<QComboBox>("whyBy")->isVisible());
    }

    void theKeyTheMenuAndTheTrendOpenIt()
    {
        Theme theme(qApp);
        OverviewState state;
        const ManualClock clock(Fixtures::nowMs);
        OverviewPage page(theme, state, clock, QLocale(QStringLiteral("en_GB")));
        state.replace(Fixtures::overview());
        page.resize(1200, 900);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *dialog = page.findChild<WhyDialog *>(QStringLiteral("whyDialog"));
        auto *tile = page.findChild<QWidget *>(QStringLiteral("tile.csat"));
        tile->setFocus();
        QTRY_VERIFY(tile->hasFocus());
        QTest::keyClick(tile, Qt::Key_W);
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(state.why().params().metric, QStringLiteral("csat"));
        dialog->close();
        QCOMPARE(tile->contextMenuPolicy(), Qt::ActionsContextMenu);
        QCOMPARE(tile->actions().size(), 3); // why, contacts, target
        auto *why = page.findChild<QPushButton *>(QStringLiteral("trendWhy"));
        why->click();
        QVERIFY(dialog->isVisible());
        QCOMPARE(state.why().params().metric, state.answered().metric);
    }
};

QTEST_MAIN(TestWhyDialog)
#include "tst_whydialog.moc"
