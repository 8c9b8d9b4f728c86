// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "tests/ui/overview/agentstage.h"
#include "tests/ui/overview/coststage.h"
#include "tests/ui/support/fixtures.h"
#include "ui/overview/overviewpage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// The page with everything answered, worked by keys alone.
struct KeyboardDesk
{
    Theme theme{qApp};
    OverviewState state;
    const ManualClock clock{Fixtures::nowMs};
    OverviewPage page{theme, state, clock, QLocale(QStringLiteral("en_GB"))};

    KeyboardDesk()
    {
        state.cost().setRights({Role::Director});
        state.hours().setRights({Role::Planner});
        state.cost().setCarrier(
            [](const QString &method, const QJsonObject &, const CostState::Answered &answered) {
                answered(method == u"cost.read" ? toJson(costAnswer()) : toJson(surveyAnswer()));
            });
        state.agents().setCarrier(
            [](const QString &, const QJsonObject &, const AgentsState::Answered &answered) {
                answered(toJson(agentsAnswer()));
            });
        state.hours().setCarrier(
            [](const QString &, const QJsonObject &, const HoursState::Answered &answered) {
                answered(toJson(HoursAnswer()));
            });
        state.replace(withHours());
        state.setFresh(true);
        state.cost().follow(state.answered(), Fixtures::nowMs);
        state.agents().follow(state.answered(), Fixtures::nowMs, true);
        page.resize(1240, 900);
        page.show();
    }

    static OverviewView withHours()
    {
        OverviewView view = Fixtures::overview();
        view.hoursSet = true;
        return view;
    }
    static QWidget *focus() { return QApplication::focusWidget(); }
    static QString focused() { return focus() ? focus()->objectName() : QString(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (focus())
            QTest::keyClick(focus(), key, modifiers);
    }
    /// Tab until there; false when a whole round did not find it.
    static bool tabTo(const char *name)
    {
        QStringList passed;
        for (int i = 0; i < 300; ++i) {
            if (focused() == QLatin1StringView(name))
                return true;
            passed.append(focused());
            press(Qt::Key_Tab);
        }
        qWarning("passed: %s", qPrintable(passed.join(u' ')));
        return false;
    }
    QDialog *dialog(const char *name)
    {
        return page.findChild<QDialog *>(QString::fromLatin1(name));
    }
    template <typename Widget> Widget *part(const char *name)
    {
        return page.findChild<Widget *>(QString::fromLatin1(name));
    }
};

#define LEAVES_TO(desk, name, back)                                                                \
    KeyboardDesk::press(Qt::Key_Escape);                                                           \
    QTRY_VERIFY(!(desk).dialog(name)->isVisible());                                                \
    (desk).page.activateWindow(); /* as a window manager does, which this platform lacks */        \
    QTRY_COMPARE(KeyboardDesk::focused(), QStringLiteral(back))

} // namespace

/// The newer parts of the page, reached by Tab, worked by keys, left by Escape.
class TestKeyboardWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<KeyboardDesk>();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->page));
        QTRY_VERIFY(m_desk->part<QTableView>("agentTable")->isVisible());
        m_desk->page.setFocus();
    }
    void cleanup() { m_desk.reset(); }

    void businessHoursAreChosenSeenAndLeft()
    {
        QVERIFY(KeyboardDesk::tabTo("hoursFilter"));
        KeyboardDesk::press(Qt::Key_Down);
        QCOMPARE(m_desk->state.params().hours, HoursWish::Inside);
        m_desk->state.replace(KeyboardDesk::withHours());
        QVERIFY(KeyboardDesk::tabTo("showHours"));
        KeyboardDesk::press(Qt::Key_Space);
        QTRY_VERIFY(m_desk->dialog("hoursDialog") &&
                    m_desk->dialog("hoursDialog")->isActiveWindow());
        QVERIFY(KeyboardDesk::tabTo("hoursSet"));
        QVERIFY(KeyboardDesk::tabTo("hoursTable"));
        LEAVES_TO(*m_desk, "hoursDialog", "showHours");
    }

    void whatItSavesIsReadAsATableAndItsAssumptionsOpened()
    {
        QVERIFY(KeyboardDesk::tabTo("costAsTable"));
        KeyboardDesk::press(Qt::Key_Space);
        QVERIFY(m_desk->part<QTableView>("costTable")->isVisible());
        QVERIFY(KeyboardDesk::tabTo("costTable"));
        QVERIFY(KeyboardDesk::tabTo("costAssumptions"));
        KeyboardDesk::press(Qt::Key_Space);
        QTRY_VERIFY(m_desk->dialog("costDialog") && m_desk->dialog("costDialog")->isActiveWindow());
        QVERIFY(KeyboardDesk::tabTo("costNote"));
        QTest::keyClicks(KeyboardDesk::focus(), QStringLiteral("as the board has it"));
        QCOMPARE(m_desk->part<QLineEdit>("costNote")->text(),
                 QStringLiteral("as the board has it"));
        LEAVES_TO(*m_desk, "costDialog", "costAssumptions");
    }

    void whoAnsweredIsSplitAndTheShareSeen()
    {
        QVERIFY(KeyboardDesk::tabTo("surveyBy"));
        const QAbstractItemModel &rows = *m_desk->part<QTableView>("surveyTable")->model();
        const int outcomes = rows.rowCount();
        KeyboardDesk::press(Qt::Key_Down); // by channel: there is one
        QVERIFY(rows.rowCount() < outcomes);
        QVERIFY(KeyboardDesk::tabTo("surveyTable"));
        QVERIFY(KeyboardDesk::tabTo("surveyShares"));
        KeyboardDesk::press(Qt::Key_Space);
        QTRY_VERIFY(m_desk->dialog("surveyShareDialog") &&
                    m_desk->dialog("surveyShareDialog")->isActiveWindow());
        QVERIFY(KeyboardDesk::tabTo("surveyPercent"));
        KeyboardDesk::press(Qt::Key_Down);
        QVERIFY(m_desk->part<QDoubleSpinBox>("surveyPercent")->value() < 100);
        LEAVES_TO(*m_desk, "surveyShareDialog", "surveyShares");
    }

    void agentsAreSortedAndExported()
    {
        QVERIFY(KeyboardDesk::tabTo("agentTable"));
        auto *table = m_desk->part<QTableView>("agentTable");
        const auto first = [&] { return table->model()->index(0, 0).data().toString(); };
        QCOMPARE(first(), QStringLiteral("Bartek Nowak"));
        table->setCurrentIndex({});
        KeyboardDesk::press(Qt::Key_Down);
        for (int column = 0; column < 5; ++column)
            KeyboardDesk::press(Qt::Key_Right);
        QCOMPARE(table->currentIndex().column(), 5);
        KeyboardDesk::press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(first(), QStringLiteral("Ania Kowalska")); // the most satisfied customers
        QVERIFY(KeyboardDesk::tabTo("exportAgents"));
        KeyboardDesk::press(Qt::Key_Space);
        auto *menu = m_desk->part<QWidget>("exportAgents")->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible() && menu->activeAction());
        QTest::keyClick(menu, Qt::Key_Escape);
        QTRY_COMPARE(KeyboardDesk::focused(), QStringLiteral("exportAgents"));
    }

    void theContactsOfAnAgentAreOpenedSearchedAndLeft()
    {
        QVERIFY(KeyboardDesk::tabTo("agentTable"));
        auto *table = m_desk->part<QTableView>("agentTable");
        table->setCurrentIndex({});
        KeyboardDesk::press(Qt::Key_Down);
        KeyboardDesk::press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->dialog("rowsDialog") && m_desk->dialog("rowsDialog")->isActiveWindow());
        QCOMPARE(m_desk->state.rows().params().agent, QStringLiteral("bartek"));
        QCOMPARE(m_desk->state.rows().params().metric, QStringLiteral("served"));
        RowsPage rows = Fixtures::rows(QStringLiteral("served"), 40);
        rows.figure.reset();
        m_desk->state.rows().answer(m_desk->state.rows().number(), rows);
        QCOMPARE(m_desk->state.rows().head()->figure->value, std::optional(1'204.0));
        QVERIFY(KeyboardDesk::tabTo("rowsSearch"));
        QTest::keyClicks(KeyboardDesk::focus(), QStringLiteral("messenger"));
        QVERIFY(KeyboardDesk::tabTo("rowsTable"));
        auto *found = m_desk->part<QTableView>("rowsTable");
        QCOMPARE(found->model()->rowCount(), 10);
        KeyboardDesk::press(Qt::Key_Down);
        QVERIFY(!m_desk->state.rows().transcript().conversation().isEmpty());
        LEAVES_TO(*m_desk, "rowsDialog", "agentTable");
    }

private:
    std::unique_ptr<KeyboardDesk> m_desk;
};

QTEST_MAIN(TestKeyboardWalk)
#include "tst_keyboardwalk.moc"
