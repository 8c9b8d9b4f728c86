// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowsdialog.h"

#include "tests/ui/support/fixtures.h"
#include "tests/ui/support/pagechecks.h"
#include "ui/charts/datatable.h"
#include "ui/charts/emptystate.h"
#include "ui/export/exportbutton.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

struct RowsDesk
{
    Theme theme{qApp};
    RowsState state;
    QWidget window;
    FileSaver saver{&window};
    const ManualClock clock{Fixtures::nowMs};
    RowsDialog dialog{theme, state, saver, clock, QLocale(QStringLiteral("en_GB"))};

    void ask(const char *metric = "csat")
    {
        RowsParams params;
        params.metric = QString::fromLatin1(metric);
        dialog.ask(params);
    }
    void answer(int contacts, const QString &next = {})
    {
        state.answer(state.number(), Fixtures::rows(state.params().metric, contacts, next));
    }
    template <typename Widget> Widget *part(const char *name)
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    QTableView &table() { return *part<QTableView>("rowsTable"); }
    bool says(const QString &words)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
};

} // namespace

class TestRowsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheFigureAndShowsItsContacts()
    {
        RowsDesk desk;
        desk.ask();
        QVERIFY(desk.says(QStringLiteral("Loading")));
        desk.answer(40);
        QVERIFY(desk.part<QLabel>("rowsTitle")->text().contains(QStringLiteral(": 86.4")));
        QCOMPARE(desk.part<QLabel>("rowsCounts")->text(),
                 QString::fromUtf8("1,204 counted (“Yes”) of 1,393"));
        QVERIFY(desk.table().isVisible());
        QCOMPARE(desk.table().model()->rowCount(), 40);
        QVERIFY(!desk.part<QPushButton>("rowsMore")->isVisible());
        QVERIFY(desk.table().isColumnHidden(5)); // a share has no durations
        desk.ask("first_response_human_p50");
        desk.answer(40);
        QVERIFY(!desk.table().isColumnHidden(5));
    }

    void theChosenContactIsRead()
    {
        RowsDesk desk;
        desk.ask();
        desk.answer(40);
        desk.table().selectRow(1);
        QCOMPARE(desk.state.transcript().conversation(), QStringLiteral("c00001"));
        desk.table().sortByColumn(0, Qt::AscendingOrder);
        desk.table().selectRow(0);
        QCOMPARE(desk.state.transcript().conversation(), QStringLiteral("c00039"));
        desk.ask();
        QCOMPARE(desk.state.transcript().conversation(), QString());
    }

    void searchingNarrowsTheTable()
    {
        RowsDesk desk;
        desk.ask();
        desk.answer(40);
        auto *search = desk.part<QLineEdit>("rowsSearch");
        search->setText(QStringLiteral("messenger"));
        QCOMPARE(desk.table().model()->rowCount(), 10);
        QCOMPARE(desk.part<QLabel>("rowsShown")->text(), QStringLiteral("10 of 40 contacts found"));
        search->setText(QStringLiteral("nothing like it"));
        QVERIFY(desk.says(QStringLiteral("Nothing found")));
        search->clear();
        QCOMPARE(desk.table().model()->rowCount(), 40);
    }

    void aSearchGoesOnToTheLastContact()
    {
        RowsDesk desk;
        desk.ask();
        for (int page = 0; page < 4; ++page)
            desk.answer(500, QStringLiteral("1:c"));
        QVERIFY(!desk.state.asking());
        auto *search = desk.part<QLineEdit>("rowsSearch");
        auto *more = desk.part<QPushButton>("rowsMore");
        search->setText(QStringLiteral("nothing like it"));
        QVERIFY(desk.state.asking());
        QVERIFY(desk.says(QStringLiteral("Nothing found so far")));
        QCOMPARE(more->text(), QStringLiteral("Stop searching"));
        desk.answer(500, QStringLiteral("1:c"));
        QVERIFY(desk.state.asking());
        QCOMPARE(desk.part<QLabel>("rowsShown")->text(),
                 QString::fromUtf8("0 found · 2,500 of about 2,871 contacts searched"));
        desk.answer(9);
        QVERIFY(desk.says(QStringLiteral("No contact has these words")));
        QVERIFY(!more->isVisible());
    }

    void aSearchCanBeStoppedAndEndsWithItsText()
    {
        RowsDesk desk;
        desk.ask();
        for (int page = 0; page < 4; ++page)
            desk.answer(500, QStringLiteral("1:c"));
        auto *search = desk.part<QLineEdit>("rowsSearch");
        auto *more = desk.part<QPushButton>("rowsMore");
        search->setText(QStringLiteral("messenger"));
        QVERIFY(desk.state.asking());
        more->click();
        desk.answer(500, QStringLiteral("1:c")); // was asked for already
        QVERIFY(!desk.state.asking());
        QCOMPARE(more->text(), QStringLiteral("Search on"));
        search->setText(QStringLiteral("messenger x"));
        QVERIFY(!desk.state.asking());
        QVERIFY(desk.says(QStringLiteral("Older contacts were not searched")));
        more->click();
        QVERIFY(desk.state.asking());
        search->clear();
        desk.answer(500, QStringLiteral("1:c"));
        QVERIFY(!desk.state.asking());
        QCOMPARE(more->text(), QStringLiteral("Load more"));
        QCOMPARE(desk.table().model()->rowCount(), 3000);
    }

    void emptinessAndFailureSayWhatToDo()
    {
        RowsDesk desk;
        desk.ask();
        desk.answer(0);
        QVERIFY(desk.says(QStringLiteral("No contacts")));
        desk.ask();
        desk.state.answer(desk.state.number(), Error{ErrorCode::Unavailable, {}, {}});
        QVERIFY(desk.says(QStringLiteral("cannot be shown")));
        QSignalSpy asked(&desk.state, &RowsState::asked);
        Q_EMIT desk.part<EmptyState>("rowsEmpty")->actionRequested();
        QCOMPARE(asked.size(), 1);
    }

    void moreCanBeLoadedAndTheRestIsNamed()
    {
        RowsDesk desk;
        desk.ask();
        for (int page = 0; page < 4; ++page)
            desk.answer(500, QStringLiteral("1:c"));
        auto *more = desk.part<QPushButton>("rowsMore");
        QVERIFY(more->isVisible());
        QVERIFY(desk.says(QStringLiteral("older ones are not loaded")));
        more->click();
        QVERIFY(desk.state.asking());
        desk.answer(7);
        QVERIFY(!more->isVisible());
        QCOMPARE(desk.table().model()->rowCount(), 2007);
    }

    void anExportWaitsForAllOfThem()
    {
        RowsDesk desk;
        desk.ask();
        for (int page = 0; page < 4; ++page)
            desk.answer(500, QStringLiteral("1:c"));
        desk.dialog.findChild<QAction *>(QStringLiteral("csv"))->trigger();
        QVERIFY(desk.says(QStringLiteral("Fetching all contacts")));
        QVERIFY(!desk.window.findChild<QFileDialog *>());
        desk.answer(500, QStringLiteral("1:c"));
        desk.answer(9);
        auto *dialog = desk.window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rows.csv"));
        QSignalSpy saved(&desk.saver, &FileSaver::saved);
        Q_EMIT dialog->fileSelected(path);
        QVERIFY(saved.size() == 1 || saved.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2509 + 1);
    }

    void everyControlIsReachedNamedAndRoomy()
    {
        RowsDesk desk;
        desk.ask("first_response_human_p50");
        desk.dialog.resize(1024, 640);
        desk.answer(40);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.dialog));
        QCOMPARE(PageChecks::unreachableByTab(desk.dialog), QStringList());
        QCOMPARE(PageChecks::nameless(desk.dialog), QStringList());
        QCOMPARE(PageChecks::truncated(desk.dialog), QStringList());
    }
};

QTEST_MAIN(TestRowsDialog)
#include "tst_rowsdialog.moc"
