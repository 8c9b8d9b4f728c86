// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewdrill.h"

#include "core/base/clock.h"
#include "tests/ui/support/fixtures.h"
#include "ui/overview/overviewpage.h"
#include "ui/rows/rowsdialog.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Wheelhouse;

namespace {

struct DrillDesk
{
    Theme theme{qApp};
    OverviewState state;
    const ManualClock clock{Fixtures::nowMs};
    OverviewPage page{theme, state, clock, QLocale(QStringLiteral("en_GB"))};

    DrillDesk()
    {
        OverviewParams params;
        params.channel = QStringLiteral("webchat");
        state.setParams(params);
        state.replace(Fixtures::overview());
        page.resize(1200, 900);
        page.show();
    }
    template <typename Widget = QWidget> Widget *part(const char *name)
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }
    /// Presses Enter on it.
    const RowsParams &enter(QWidget *widget)
    {
        state.rows().ask({});
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Return);
        return state.rows().params();
    }
};

} // namespace

class TestOverviewDrill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRungAndMarkOpensItsOwnContacts()
    {
        DrillDesk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.page));
        auto *chart = desk.part("ladderChart");
        QCOMPARE(desk.enter(chart).metric, QStringLiteral("arrived"));
        desk.part<RowsDialog>("rowsDialog")->close();
        desk.page.activateWindow();
        QTest::keyClick(chart, Qt::Key_Down);
        QCOMPARE(desk.enter(chart).metric, QStringLiteral("bot_ready"));
        desk.part<RowsDialog>("rowsDialog")->close();
        desk.page.activateWindow();
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_Right);
        const QString mark = desk.enter(chart).metric;
        QVERIFY2(mark.startsWith(QStringLiteral("lasting_of_")), qUtf8Printable(mark));
    }

    void enterOpensWhatIsBehindIt()
    {
        DrillDesk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.page));
        QVERIFY(!desk.part<RowsDialog>("rowsDialog"));
        RowsParams asked = desk.enter(desk.part("tile.csat"));
        auto *dialog = desk.part<RowsDialog>("rowsDialog");
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(asked.metric, QStringLiteral("csat"));
        QCOMPARE(asked.question, desk.state.answered());
        dialog->close();

        desk.page.activateWindow();
        auto *table = desk.part<QTableView>("topicTable");
        QTRY_VERIFY(table->model()->rowCount() > 2);
        table->setCurrentIndex(table->model()->index(1, 3));
        asked = desk.enter(table);
        QCOMPARE(asked.metric, QStringLiteral("csat"));
        QCOMPARE(asked.where.value(QStringLiteral("topic")), desk.state.view().byTopic.at(1).key);
        dialog->close();

        desk.page.activateWindow();
        asked = desk.enter(desk.part("heatMap")); // its cell is Monday, 09:00
        QCOMPARE(asked.metric, QStringLiteral("contacts"));
        QCOMPARE(asked.hourOfWeek, std::optional(9));
    }

    void menusAndTheTrendHaveItToo()
    {
        DrillDesk desk;
        for (const char *name : {"tile.csat", "heatMap", "topicTable", "channelTable"}) {
            QWidget *widget = desk.part(name);
            QCOMPARE(widget->contextMenuPolicy(), Qt::ActionsContextMenu);
            QVERIFY(widget->findChild<QAction *>(QStringLiteral("showContacts")));
        }
        desk.part<QPushButton>("trendContacts")->click();
        QCOMPARE(desk.state.rows().params().metric, desk.state.answered().metric);
    }
};

QTEST_MAIN(TestOverviewDrill)
#include "tst_overviewdrill.moc"
