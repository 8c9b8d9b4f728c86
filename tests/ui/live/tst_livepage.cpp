// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/livepage.h"

#include "tests/ui/support/fixtures.h"
#include "tests/ui/support/longwords.h"
#include "tests/ui/support/pagechecks.h"
#include "tests/ui/support/testdesk.h"
#include "ui/charts/datatable.h"
#include "ui/live/composer.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

class PaintCount : public QObject
{
public:
    using QObject::QObject;
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// A page with everything it needs.
struct Desk
{
    explicit Desk(QSize size = {1240, 900})
        : page(theme, floor, transcript, desk.commands(), clock, locale)
    {
        floor.replace(Fixtures::live());
        floor.setFresh(true);
        page.setUser({QStringLiteral("ania"), QStringLiteral("Ania"), {Role::Supervisor}});
        page.resize(size);
        page.show();
        page.activateWindow();
    }

    void read()
    {
        page.show(QStringLiteral("c0000"));
        transcript.replace(Fixtures::transcript());
        transcript.setFresh(true);
    }
    template <typename T> T *find(const char *name)
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }

    Theme theme{qApp};
    ManualClock clock{Fixtures::nowMs};
    QLocale locale{QStringLiteral("en_GB")};
    TestDesk desk;
    LiveState floor;
    TranscriptState transcript;
    LivePage page;
};

} // namespace

class TestLivePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSupervisorSetsAnAgentsLimitFromTheKeyboard()
    {
        Desk desk;
        QTRY_VERIFY(desk.desk.isOnline());
        QTest::keyClick(&desk.page, Qt::Key_M, Qt::ControlModifier);
        auto *menu = desk.find<QMenu>("agentMenu");
        QVERIFY(menu);
        menu->findChild<QAction *>(QStringLiteral("limit.5"))->trigger();
        QTRY_COMPARE(desk.desk.asked().size(), 1);
        QCOMPARE(desk.desk.asked().first().method, QStringLiteral("limit.set"));

        desk.desk.refuse({ErrorCode::Forbidden, QStringLiteral("no"), {}});
        auto *problem = desk.find<QLabel>("problem");
        QTRY_VERIFY(problem->isVisible());
        // the floor goes on, the sentence stays to be read
        desk.floor.apply(LiveChange{});
        QTest::qWait(0);
        QVERIFY(problem->isVisible());
    }

    void anAgentSetsNoColleaguesLimit()
    {
        Desk desk;
        desk.page.setUser({QStringLiteral("ania"), QStringLiteral("Ania"), {Role::Agent}});
        QTest::keyClick(&desk.page, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(!desk.find<QMenu>("agentMenu"));
    }

    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void longestWaitStandsFirst()
    {
        Desk desk;
        auto *table = desk.find<DataTable>("conversationTable");
        QTRY_COMPARE(table->model()->rowCount(), 34);
        const auto at = [&](int row) {
            return table->model()
                ->index(row, 0)
                .data(LiveConversationModel::RowRole)
                .value<LiveConversation>();
        };
        QVERIFY(at(0).waitingSinceMs > 0);
        QVERIFY(at(0).waitingSinceMs <= at(1).waitingSinceMs);
    }

    void theKeyboardAloneReadsJoinsAndAnswers()
    {
        Desk desk;
        QTRY_VERIFY(desk.desk.isOnline());
        auto *table = desk.find<DataTable>("conversationTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(!desk.transcript.conversation().isEmpty());
        desk.read();
        QTest::keyClick(&desk.page, Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(desk.desk.asked().size(), 1);
        QCOMPARE(desk.desk.asked().first().method, QStringLiteral("conversation.join"));
        desk.desk.accept();
        TranscriptView view = Fixtures::transcript();
        view.conversation.owner = Owner::Agent;
        view.conversation.ownerId = QStringLiteral("ania");
        desk.transcript.replace(view);
        auto *reply = desk.find<QPlainTextEdit>("reply");
        QTRY_VERIFY(!reply->isReadOnly());
        QTest::keyClick(&desk.page, Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(reply->hasFocus());
        QTest::keyClicks(reply, QStringLiteral("Dzien dobry"));
        QTest::keyClick(reply, Qt::Key_Return);
        QTRY_COMPARE(desk.desk.asked().size(), 1);
        QCOMPARE(desk.desk.asked().first().params.value(QStringLiteral("text")).toString(),
                 QStringLiteral("Dzien dobry"));
        desk.desk.accept();
        QTRY_COMPARE(reply->toPlainText(), QString());
        QTest::keyClick(reply, Qt::Key_Escape);
        QTRY_VERIFY(table->hasFocus());
    }

    void aRefusedReplyStaysWithItsReason()
    {
        Desk desk;
        QTRY_VERIFY(desk.desk.isOnline());
        desk.page.show(QStringLiteral("c0000"));
        TranscriptView view = Fixtures::transcript();
        view.conversation.owner = Owner::Agent;
        view.conversation.ownerId = QStringLiteral("ania");
        desk.transcript.replace(view);
        auto *reply = desk.find<QPlainTextEdit>("reply");
        reply->setPlainText(QStringLiteral("hello"));
        desk.find<QPushButton>("send")->click();
        QTRY_COMPARE(desk.desk.asked().size(), 1);
        desk.desk.refuse({ErrorCode::Conflict, QStringLiteral("owned by wei"), {}});
        auto *hint = desk.find<QLabel>("replyHint");
        QTRY_VERIFY(hint->text().startsWith(QStringLiteral("Not sent")));
        QCOMPARE(reply->toPlainText(), QStringLiteral("hello"));
    }

    void aRefusedJoinIsSaidInPlace()
    {
        Desk desk;
        QTRY_VERIFY(desk.desk.isOnline());
        desk.read();
        desk.find<QPushButton>("join")->click();
        QTRY_COMPARE(desk.desk.asked().size(), 1);
        QVERIFY(!desk.find<QPushButton>("join")->isEnabled());
        desk.desk.refuse({ErrorCode::Gone, QStringLiteral("closed"), {}});
        QTRY_VERIFY(desk.find<QLabel>("deskProblem")->isVisible());
        QVERIFY(desk.find<QPushButton>("join")->isEnabled());
    }

    void aConversationThatEndsDoesNotTakeTheReaderElsewhere()
    {
        Desk desk;
        desk.read();
        LiveChange change;
        change.left = {QStringLiteral("c0000")};
        desk.floor.apply(change);
        QTRY_COMPARE(desk.floor.conversations().rowCount(), 33);
        QCoreApplication::processEvents();
        QCOMPARE(desk.transcript.conversation(), QStringLiteral("c0000"));
        QVERIFY(!desk.find<DataTable>("conversationTable")->currentIndex().isValid());
    }

    void anotherConversationDoesNotLoseTheDraft()
    {
        Desk desk;
        desk.read();
        desk.find<QPlainTextEdit>("reply")->setPlainText(QStringLiteral("half"));
        desk.page.show(QStringLiteral("c0001"));
        desk.transcript.replace(Fixtures::transcript());
        desk.page.show(QStringLiteral("c0000"));
        desk.transcript.replace(Fixtures::transcript());
        QCOMPARE(desk.find<QPlainTextEdit>("reply")->toPlainText(), QStringLiteral("half"));
    }

    void whoMayNotActSeesNoDeeds()
    {
        Desk desk;
        desk.page.setUser({QStringLiteral("d"), QStringLiteral("D"), {Role::Director}});
        desk.read();
        QVERIFY(!desk.find<QPushButton>("join")->isVisible());
        QVERIFY(!desk.find<QPlainTextEdit>("reply")->isVisible());
        QVERIFY(!desk.find<QWidget>("myPresence")->isVisible());
    }

    void searchFindsByNameAndSaysWhenThereIsNothing()
    {
        Desk desk;
        auto *search = desk.find<QLineEdit>("conversationSearch");
        QTest::keyClicks(search, QStringLiteral("camille"));
        auto *table = desk.find<DataTable>("conversationTable");
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < 34);
        QTest::keyClicks(search, QStringLiteral("nobody"));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(!table->isVisible());
    }

    void aFloodOfChangesIsPaintedAtMostTwentyTimesASecond()
    {
        Desk desk;
        QTRY_VERIFY(desk.find<DataTable>("conversationTable")->isVisible());
        QCoreApplication::processEvents();
        PaintCount count;
        auto *table = desk.find<DataTable>("conversationTable");
        table->viewport()->installEventFilter(&count);
        QElapsedTimer time;
        time.start();
        int n = 0;
        while (time.elapsed() < 600) {
            LiveChange change;
            LiveConversation one = desk.floor.conversations().at(1);
            one.lastText = QStringLiteral("message %1").arg(++n);
            change.conversations = {one};
            desk.floor.apply(change);
            QCoreApplication::processEvents();
        }
        QVERIFY(n > 50);
        QVERIFY2(count.paints <= 3 + time.elapsed() / 50,
                 qPrintable(QString::number(count.paints)));
    }

    void manyQueuesLeaveRoomForTheConversations()
    {
        Desk desk;
        LiveView view = Fixtures::live();
        for (int i = 0; i < 30; ++i) {
            LiveQueue queue = view.queues.first();
            queue.id = QStringLiteral("queue-%1").arg(i);
            view.queues.append(queue);
        }
        desk.floor.replace(view);
        QTRY_VERIFY(desk.find<QWidget>("queue32"));
        QCoreApplication::processEvents();
        QVERIFY(desk.find<DataTable>("conversationTable")->height() > 200);
    }

    void everyControlIsReachedByTabAndHasAName()
    {
        Desk desk;
        desk.read();
        QCOMPARE(PageChecks::unreachableByTab(desk.page).join(u'\n'), QString());
        QCOMPARE(PageChecks::passedByTab(desk.page).join(u'\n'), QString());
        QCOMPARE(PageChecks::nameless(desk.page).join(u'\n'), QString());
    }

    void survivesLongWordsMirroringAndLargeText_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("small window") << 824 << 1.0 << false;
        QTest::newRow("mirrored") << 824 << 1.0 << true;
        QTest::newRow("large text") << 1240 << 1.5 << false;
    }

    void survivesLongWordsMirroringAndLargeText()
    {
        QFETCH(int, width);
        QFETCH(double, scale);
        QFETCH(bool, mirrored);
        LongWords language;
        QCoreApplication::installTranslator(&language);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        {
            Desk desk({width, 700});
            desk.theme.setTextScale(scale);
            desk.page.resize(width, 700);
            desk.read();
            QTRY_VERIFY(desk.find<DataTable>("conversationTable")->isVisible());
            QCoreApplication::processEvents();
            QCOMPARE(PageChecks::truncated(desk.page).join(u'\n'), QString());
            QVERIFY2(desk.page.minimumSizeHint().width() <= width,
                     qPrintable(QString::number(desk.page.minimumSizeHint().width())));
            desk.theme.setTextScale(1);
        }
        QCoreApplication::removeTranslator(&language);
    }
};

QTEST_MAIN(TestLivePage)
#include "tst_livepage.moc"
