// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "tests/support/targetcarrier.h"
#include "tests/ui/support/fixtures.h"
#include "tests/ui/support/longwords.h"
#include "tests/ui/support/pagechecks.h"
#include "ui/charts/emptystate.h"
#include "ui/charts/freshness.h"
#include "ui/charts/kpitile.h"
#include "ui/overview/targetdialog.h"
#include "ui/overview/wallboard.h"

#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// Counts what is painted anywhere inside a page.
class PaintCount : public QObject
{
public:
    using QObject::QObject;
    int tiles = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<KpiTile *>(watched))
            ++tiles;
        return false;
    }
};

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Fixtures::nowMs};
    QLocale m_locale{QStringLiteral("en_GB")};

    void show(QWidget &page, QSize size)
    {
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void showsTheFiguresOfTheState()
    {
        Theme theme(qApp);
        OverviewState state;
        OverviewPage page(theme, state, m_clock, m_locale);
        show(page, {1240, 900});
        QVERIFY(page.findChild<Freshness *>()->text().contains(QStringLiteral("Loading")));
        state.replace(Fixtures::overview());
        state.setFresh(true);
        auto *tile = page.findChild<KpiTile *>(QStringLiteral("tile.csat"));
        QTRY_COMPARE(tile->content().value, QStringLiteral("86.4"));
        QVERIFY(tile->content().staleNote.isEmpty());
        QVERIFY(page.findChild<KpiTile *>(QStringLiteral("tile.contacts"))->isChecked());
    }

    void f11ShowsTheWallboardAndEscapeEndsIt()
    {
        Theme theme(qApp);
        OverviewState state;
        state.replace(Fixtures::overview());
        state.setFresh(true);
        OverviewPage page(theme, state, m_clock, m_locale);
        show(page, {1240, 900});
        page.activateWindow();
        QTest::keyClick(&page, Qt::Key_F11);
        QTRY_VERIFY(page.findChild<Wallboard *>());
        QPointer<Wallboard> wall = page.findChild<Wallboard *>();
        QVERIFY(wall->isFullScreen() && wall->pages() > 3);
        QVERIFY(wall->ageWords().startsWith(QStringLiteral("Live")));
        QTest::keyClick(wall.data(), Qt::Key_Escape);
        QTRY_VERIFY(!wall);
    }

    void aTargetIsDrawnWhereItsFigureIs()
    {
        Theme theme(qApp);
        TargetCarrier carrier;
        OverviewState state;
        carrier.carry(state.targets());
        state.targets().setRights({Role::Director});
        state.replace(Fixtures::overview());
        OverviewPage page(theme, state, m_clock, m_locale);
        show(page, {1240, 900});
        auto *tile = page.findChild<KpiTile *>(QStringLiteral("tile.csat"));
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_T);
        QTRY_VERIFY(page.findChild<TargetDialog *>());
        page.findChild<QDoubleSpinBox *>(QStringLiteral("targetValue"))->setValue(85);
        page.findChild<QPushButton *>(QStringLiteral("setTarget"))->click();
        QCOMPARE(carrier.commands().last().set.value, 0.85);
        carrier.answer("targets.set", QJsonObject());
        OverviewChange change;
        change.targets = {targetEntry("csat", 0.85, 4)};
        state.apply(change);
        QTRY_VERIFY(tile->content().targetNote.contains(QStringLiteral("≥ 85.0 %")));
    }

    void clickingATileChoosesTheMetric()
    {
        Theme theme(qApp);
        OverviewState state;
        state.replace(Fixtures::overview());
        OverviewPage page(theme, state, m_clock, m_locale);
        show(page, {1240, 900});
        QTest::mouseClick(page.findChild<KpiTile *>(QStringLiteral("tile.csat")), Qt::LeftButton);
        QCOMPARE(state.params().metric, QStringLiteral("csat"));
    }

    void staleFiguresAreGreyedWithTheirAge()
    {
        Theme theme(qApp);
        OverviewState state;
        state.replace(Fixtures::overview());
        state.setFresh(false);
        OverviewPage page(theme, state, m_clock, m_locale);
        auto *tile = page.findChild<KpiTile *>(QStringLiteral("tile.csat"));
        QTRY_VERIFY(!tile->content().staleNote.isEmpty());
        QVERIFY(page.findChild<Freshness *>()->text().startsWith(QStringLiteral("Not live")));
    }

    void anEmptyPeriodSaysWhatToDo()
    {
        Theme theme(qApp);
        OverviewState state;
        OverviewView view;
        Tile contacts;
        contacts.metric = QStringLiteral("contacts");
        contacts.now.value = 0;
        view.tiles = {contacts};
        state.replace(view);
        OverviewPage page(theme, state, m_clock, m_locale);
        show(page, {1240, 900});
        auto *empty = page.findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        page.findChild<QPushButton *>(QStringLiteral("emptyAction"))->click();
        QCOMPARE(state.params().period, QStringLiteral("all"));
    }

    void aRefusalIsSaidOnThePage()
    {
        Theme theme(qApp);
        OverviewState state;
        OverviewPage page(theme, state, m_clock, m_locale);
        state.refuse({ErrorCode::Forbidden, QStringLiteral("no"), {}});
        auto *problem = page.findChild<QLabel *>(QStringLiteral("problem"));
        QTRY_VERIFY(!problem->isHidden());
        QVERIFY(!problem->text().isEmpty());
    }

    void aFloodOfUpdatesIsPaintedAtMostTwentyTimesASecondAndOnlyWhereSomethingChanged()
    {
        Theme theme(qApp);
        OverviewState state;
        OverviewView view = Fixtures::overview();
        state.replace(view);
        state.setFresh(true);
        OverviewPage page(theme, state, m_clock, m_locale);
        show(page, {1240, 900});
        page.setFocus();
        QCoreApplication::processEvents();
        PaintCount count;
        for (KpiTile *tile : page.findChildren<KpiTile *>())
            tile->installEventFilter(&count);
        QElapsedTimer time;
        time.start();
        int updates = 0;
        while (time.elapsed() < 500) {
            view.tiles[0].now.value = *view.tiles[0].now.value + 1;
            ++updates;
            OverviewChange change;
            change.tiles = {view.tiles[0]};
            state.apply(change);
            QCoreApplication::processEvents();
        }
        auto *tile = page.findChild<KpiTile *>(QStringLiteral("tile.contacts"));
        QTRY_COMPARE(tile->content().value, m_locale.toString(qint64(*view.tiles[0].now.value)));
        QCoreApplication::processEvents();
        QVERIFY(updates > 20);
        QVERIFY2(count.tiles <= 2 + time.elapsed() / 50, qPrintable(QString::number(count.tiles)));
    }

    void everyControlIsReachedByTabAndHasAName()
    {
        Theme theme(qApp);
        OverviewState state;
        state.replace(Fixtures::overview());
        OverviewPage page(theme, state, m_clock, m_locale);
        show(page, {1240, 1700});
        QTRY_VERIFY(page.findChild<KpiTile *>(QStringLiteral("tile.contacts"))->isChecked());
        QCOMPARE(PageChecks::unreachableByTab(page).join(u'\n'), QString());
        QCOMPARE(PageChecks::passedByTab(page).join(u'\n'), QString());
        QCOMPARE(PageChecks::nameless(page).join(u'\n'), QString());
    }

    void aNarrowerWindowIsNeverPaintedTooWide()
    {
        LongWords language;
        QCoreApplication::installTranslator(&language);
        Theme theme(qApp);
        OverviewState state;
        state.replace(Fixtures::overview());
        OverviewPage page(theme, state, m_clock, m_locale);
        show(page, {1240, 900});
        QTRY_VERIFY(page.findChild<KpiTile *>(QStringLiteral("tile.contacts"))->isChecked());
        QCoreApplication::processEvents();
        page.resize(824, 600);
        auto *scroll = page.findChild<QScrollArea *>(QStringLiteral("overviewScroll"));
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(QString::number(scroll->widget()->width())));
        QCoreApplication::removeTranslator(&language);
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
        Theme theme(qApp);
        theme.setTextScale(scale);
        OverviewState state;
        state.replace(Fixtures::overview());
        OverviewPage page(theme, state, m_clock, m_locale);
        show(page, {width, 700});
        QTRY_VERIFY(page.findChild<KpiTile *>(QStringLiteral("tile.contacts"))->isChecked());
        QCoreApplication::processEvents();
        QCOMPARE(PageChecks::truncated(page).join(u'\n'), QString());
        auto *scroll = page.findChild<QScrollArea *>(QStringLiteral("overviewScroll"));
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(QString::number(scroll->widget()->width())));
        QCoreApplication::removeTranslator(&language);
        theme.setTextScale(1);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
