// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowsstate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

RowsPage rowsPage(int rows, const QString &next)
{
    RowsPage page;
    page.metric = QStringLiteral("csat");
    page.figure = Figure{0.5, {}, {}, 4, 4};
    page.rows = QList<FigureRow>(rows);
    page.next = next;
    return page;
}

} // namespace

class TestRowsState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesComeUntilThereAreEnough()
    {
        RowsState state;
        QSignalSpy asked(&state, &RowsState::asked);
        QSignalSpy grown(&state, &RowsState::grown);
        state.ask({});
        QVERIFY(state.asking() && !state.head());
        const int pages = int(RowsState::rowsAtFirst) / 500;
        for (int i = 0; i < pages; ++i) {
            QCOMPARE(asked.size(), i + 1);
            state.answer(state.number(), rowsPage(500, QStringLiteral("%1:c").arg(i + 1)));
        }
        QCOMPARE(asked.size(), pages);
        QCOMPARE(grown.size(), pages);
        QCOMPARE(state.rows().size(), RowsState::rowsAtFirst);
        QVERIFY(!state.asking() && !state.complete());
        QVERIFY(state.head()->rows.isEmpty());
        QCOMPARE(state.wanted().after, QStringLiteral("%1:c").arg(pages));
        state.more();
        QVERIFY(state.asking());
        state.answer(state.number(), rowsPage(3, {}));
        QVERIFY(state.complete() && !state.asking());
        state.more();
        QVERIFY(!state.asking());
    }

    void aPageWithoutRowsIsNotTheEnd()
    {
        RowsState state;
        state.ask({});
        state.answer(state.number(), rowsPage(0, QStringLiteral("9:c")));
        QVERIFY(state.asking());
        QCOMPARE(state.wanted().after, QStringLiteral("9:c"));
        state.answer(state.number(), rowsPage(0, {}));
        QVERIFY(state.complete());
    }

    void allOfThemCanBeWanted()
    {
        RowsState state;
        state.ask({});
        state.all();
        for (int i = 0; i < 9; ++i)
            state.answer(state.number(), rowsPage(500, QStringLiteral("1:c")));
        QVERIFY(state.asking());
        state.answer(state.number(), rowsPage(1, {}));
        QCOMPARE(state.rows().size(), 4501);
    }

    void wantingAllIsTakenBack()
    {
        RowsState state;
        state.ask({});
        state.all();
        for (int i = 0; i < 6; ++i)
            state.answer(state.number(), rowsPage(500, QStringLiteral("1:c")));
        state.stop(); // the page that is asked for comes
        state.answer(state.number(), rowsPage(500, QStringLiteral("1:c")));
        QVERIFY(!state.asking() && !state.complete());
        QCOMPARE(state.rows().size(), 3500);
        state.ask({});
        state.all();
        state.answer(state.number(), rowsPage(500, QStringLiteral("1:c")));
        state.stop();
        state.answer(state.number(), rowsPage(500, QStringLiteral("1:c")));
        QVERIFY(state.asking()); // so many come anyway
    }

    void aFigureThatTheServerDoesNotTellIsTheOneKnown()
    {
        RowsState state;
        const Figure known{0.25, {}, {}, 8, 8};
        RowsPage page = rowsPage(3, {});
        page.figure.reset();
        state.ask({}, known);
        state.answer(state.number(), page);
        QCOMPARE(state.head()->figure, std::optional(known));
        state.again();
        state.answer(state.number(), page);
        QCOMPARE(state.head()->figure, std::optional(known));
        state.ask({}, known);
        state.answer(state.number(), rowsPage(3, {}));
        QCOMPARE(state.head()->figure->sample, 4);
    }

    void onlyTheLastQuestionIsAnswered()
    {
        RowsState state;
        RowsParams params;
        params.after = QStringLiteral("5:c"); // begins at the beginning all the same
        state.ask(params);
        QVERIFY(state.wanted().after.isEmpty());
        const quint64 first = state.number();
        state.ask({});
        state.answer(first, rowsPage(7, {}));
        QVERIFY(state.rows().isEmpty() && state.asking());
    }

    void whatCameStaysWhenTheNextPageFails()
    {
        RowsState state;
        state.ask({});
        state.answer(state.number(), rowsPage(5, QStringLiteral("1:c")));
        state.answer(state.number(), Error{ErrorCode::Unavailable, {}, {}});
        QVERIFY(state.problem() && !state.asking() && !state.complete());
        QCOMPARE(state.rows().size(), 5);
        state.more();
        QVERIFY(!state.problem());
        state.answer(state.number(), rowsPage(5, {}));
        QCOMPARE(state.rows().size(), 10);
        state.transcript().setConversation(QStringLiteral("c1"));
        state.ask({});
        QVERIFY(state.rows().isEmpty() && state.transcript().conversation().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRowsState)
#include "tst_rowsstate.moc"
