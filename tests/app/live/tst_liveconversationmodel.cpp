// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/liveconversationmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

LiveConversation row(const char *id, const char *text = "")
{
    LiveConversation one;
    one.id = QString::fromLatin1(id);
    one.lastText = QString::fromLatin1(text);
    return one;
}

QString ids(const LiveConversationModel &model)
{
    QStringList all;
    for (const LiveConversation &each : model.rows())
        all.append(each.id);
    return all.join(u' ');
}

} // namespace

class TestLiveConversationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isATruthfulModelThroughEveryKindOfChange()
    {
        LiveConversationModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.replace({row("a"), row("b"), row("c"), row("d")});
        model.merge({row("b", "new"), row("e")}, {QStringLiteral("a"), QStringLiteral("d")});
        model.merge({}, {QStringLiteral("b"), QStringLiteral("c")});
        model.replace({row("x"), row("e")});
        model.replace({});
        QCOMPARE(model.rowCount(), 0);
    }

    void onlyTheRowThatChangedIsReported()
    {
        LiveConversationModel model;
        model.replace({row("a"), row("b"), row("c")});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.merge({row("a"), row("b", "new"), row("c")});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }

    void neighboursThatLeaveGoInOneStep()
    {
        LiveConversationModel model;
        model.replace({row("a"), row("b"), row("c"), row("d"), row("e")});
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.merge({}, {QStringLiteral("d"), QStringLiteral("b"), QStringLiteral("c"),
                         QStringLiteral("nobody")});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(ids(model), QStringLiteral("a e"));
        QCOMPARE(model.rowOf(QStringLiteral("e")), 1);
        QCOMPARE(model.rowOf(QStringLiteral("b")), -1);
    }

    void aSelectedRowIsStillTheSameAfterAResync()
    {
        LiveConversationModel model;
        model.replace({row("a"), row("b"), row("c")});
        const QPersistentModelIndex selected = model.index(1, 0);
        model.replace({row("c"), row("b", "later"), row("z")});
        QVERIFY(selected.isValid());
        QCOMPARE(model.at(selected.row()).id, QStringLiteral("b"));
    }

    void anIdThatComesTwiceInOneChangeIsOneRow()
    {
        LiveConversationModel model;
        model.merge({row("a", "1"), row("a", "2")});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).lastText, QStringLiteral("2"));
    }

    void givesTheWholeRowToDelegatesAndTextToEverybodyElse()
    {
        LiveConversationModel model;
        LiveConversation one = row("a", "hello");
        one.customerName = QStringLiteral("Jan");
        model.replace({one});
        const QModelIndex index = model.index(0, LiveConversationModel::Customer);
        QCOMPARE(index.data(LiveConversationModel::RowRole).value<LiveConversation>(), one);
        QCOMPARE(index.data().toString(), QStringLiteral("Jan"));
        QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLiveConversationModel)
#include "tst_liveconversationmodel.moc"
