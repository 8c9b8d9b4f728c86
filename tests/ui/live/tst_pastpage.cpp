// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/pastpage.h"

#include "tests/ui/support/fixtures.h"
#include "tests/ui/support/pagechecks.h"
#include "tests/ui/support/testdesk.h"
#include "ui/charts/datatable.h"
#include "ui/live/livepage.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Wheelhouse;

namespace {

struct PastDesk
{
    explicit PastDesk(QSize size = {1240, 900})
        : page(theme, floor, transcript, desk.commands(), clock, locale)
    {
        floor.replace(Fixtures::live());
        page.setUser({QStringLiteral("ania"), QStringLiteral("Ania"), {Role::Supervisor}});
        page.setPast(past);
        page.resize(size);
        page.show();
        page.activateWindow();
    }
    void enter()
    {
        find<QPushButton>("asItWas")->click();
        FloorAt at;
        at.firstMs = Fixtures::nowMs - 9 * 86'400'000LL;
        at.floor = Fixtures::live();
        past.answerFloor(at);
        past.answerDay(Fixtures::floorDay(past.dayFromMs(), past.dayToMs()));
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
    PastFloorState past{clock};
    LivePage page;
};

} // namespace

class TestPastPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonGoesBackAndEscapeComesHome()
    {
        PastDesk desk;
        QVERIFY(!desk.find<QWidget>("pastPage"));
        desk.enter();
        auto *past = desk.find<QWidget>("pastPage");
        QVERIFY(past->isVisible());
        QVERIFY(desk.find<QLabel>("pastInstant")->text().contains(QStringLiteral("2026")));
        QTRY_VERIFY(desk.find<QWidget>("timeBar")->hasFocus());
        QTest::keyClick(desk.find<QWidget>("timeBar"), Qt::Key_Left);
        QCOMPARE(desk.past.atMs(), Fixtures::nowMs - 16 * 60'000);
        QTest::keyClick(desk.find<QWidget>("timeBar"), Qt::Key_Escape);
        QVERIFY(!desk.past.active());
        QVERIFY(!past->isVisible());
        QVERIFY(desk.find<QPushButton>("asItWas")->isVisible());
    }

    void nothingActsInThePast()
    {
        PastDesk desk;
        QTRY_VERIFY(desk.desk.isOnline());
        desk.enter();
        desk.past.transcript().setConversation(QStringLiteral("c0000"));
        desk.past.answerTranscript(QStringLiteral("c0000"), Fixtures::transcript());
        auto *past = desk.find<QWidget>("pastPage");
        QVERIFY(past->findChild<QWidget *>(QStringLiteral("transcript"))->isVisible());
        for (const char *deed : {"join", "transferConversation", "closeConversation"})
            QVERIFY(!past->findChild<QPushButton *>(QString::fromLatin1(deed))->isVisible());
        for (const QPlainTextEdit *editor : past->findChildren<QPlainTextEdit *>())
            QVERIFY(!editor->isVisible());
        for (const Qt::Key key : {Qt::Key_J, Qt::Key_E, Qt::Key_T, Qt::Key_M})
            QTest::keyClick(&desk.page, key, Qt::ControlModifier);
        QVERIFY(desk.desk.asked().isEmpty());
    }

    void aRefusalIsSaidOnThePage()
    {
        PastDesk desk;
        desk.enter();
        desk.past.answerFloor(Error{ErrorCode::Unavailable, QStringLiteral("not connected"), {}});
        QVERIFY(desk.find<QLabel>("pastProblem")->isVisible());
        desk.past.answerFloor(FloorAt());
        QVERIFY(!desk.find<QLabel>("pastProblem")->isVisible());
    }

    void theKeyboardReachesEverythingAndAllIsNamed()
    {
        PastDesk desk({815, 700}); // of a window of 1024
        desk.enter();
        const auto *when = desk.find<QDateTimeEdit>("pastWhen");
        QTRY_VERIFY(when->width() >= when->sizeHint().width());
        QCOMPARE(PageChecks::unreachableByTab(desk.page).join(u'\n'), QString());
        QCOMPARE(PageChecks::passedByTab(desk.page).join(u'\n'), QString());
        QCOMPARE(PageChecks::nameless(desk.page).join(u'\n'), QString());
        QCOMPARE(PageChecks::truncated(desk.page).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestPastPage)
#include "tst_pastpage.moc"
