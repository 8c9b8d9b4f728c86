// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewexports.h"

#include "tests/ui/overview/coststage.h"
#include "tests/ui/support/fixtures.h"
#include "ui/charts/datatable.h"
#include "ui/charts/waterfallchart.h"
#include "ui/export/exportbutton.h"
#include "ui/overview/breakdowncard.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/whydialog.h"

#include <QAction>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// The page with figures, and a folder to export to.
struct Desk
{
    Theme theme{qApp};
    ManualClock clock{Fixtures::nowMs};
    OverviewState state;
    OverviewPage page{theme, state, clock, QLocale(QStringLiteral("en_GB"))};
    QTemporaryDir folder;
    QSignalSpy saved{&page.exports().saver(), &FileSaver::saved};

    explicit Desk(const OverviewView &view = Fixtures::overview())
    {
        OverviewParams params;
        params.channel = QStringLiteral("messenger");
        state.setParams(params);
        state.replace(view);
        page.exports().saver().setFolder(folder.path());
    }

    QAction *entry(const char *button, const char *id)
    {
        return page.findChild<ExportButton *>(QString::fromLatin1(button))
            ->findChild<QAction *>(QString::fromLatin1(id));
    }

    /// Presses an entry and takes what the dialog proposes.
    void take(const char *button, const char *id)
    {
        entry(button, id)->trigger();
        auto *dialog = page.findChild<QFileDialog *>();
        static_cast<QDialog *>(dialog)->accept();
    }

    QByteArray written() const
    {
        QFile file(saved.value(0).value(0).toString());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class TestOverviewExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCardOffersWhatApplies_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QStringList>("entries");
        const QStringList all{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("xlsx"),
                              QStringLiteral("csv")};
        QTest::newRow("trend") << QStringLiteral("exportTrend") << all;
        QTest::newRow("heat map") << QStringLiteral("exportHeat") << all;
        QTest::newRow("ladder") << QStringLiteral("exportLadder") << all;
        QTest::newRow("distribution") << QStringLiteral("exportDistribution") << all;
        QTest::newRow("two metrics") << QStringLiteral("exportScatter") << all;
        QTest::newRow("page") << QStringLiteral("exportPage")
                              << QStringList{QStringLiteral("pdf"), QStringLiteral("xlsx"),
                                             QStringLiteral("csv")};
        QTest::newRow("what it saves") << QStringLiteral("exportCost") << all;
        QTest::newRow("why") << QStringLiteral("exportWhy") << all;
        QTest::newRow("who answered") << QStringLiteral("exportSurvey") << all.sliced(2);
        QTest::newRow("bots") << QStringLiteral("exportBots") << all.sliced(2);
        QTest::newRow("topics") << QStringLiteral("exportTopics") << all.sliced(2);
        QTest::newRow("channels") << QStringLiteral("exportChannels") << all.sliced(2);
    }

    void eachCardOffersWhatApplies()
    {
        QFETCH(QString, button);
        Desk desk;
        QStringList entries;
        for (const QAction *action :
             desk.page.findChild<ExportButton *>(button)->findChild<QMenu *>()->actions())
            entries.append(action->objectName());
        QTEST(entries, "entries");
    }

    void thereIsNothingToExportBeforeTheFirstFigures()
    {
        Theme theme(qApp);
        const ManualClock clock(Fixtures::nowMs);
        OverviewState state;
        OverviewPage page(theme, state, clock, QLocale(QStringLiteral("en_GB")));
        for (const ExportButton *button : page.findChildren<ExportButton *>())
            QVERIFY(!button->isEnabled());
        state.replace(Fixtures::overview());
        for (const ExportButton *button : page.findChildren<ExportButton *>()) {
            // what it saves, who answered, the agents and why are answers of their own
            const bool own =
                button->objectName() == u"exportCost" || button->objectName() == u"exportSurvey" ||
                button->objectName() == u"exportAgents" || button->objectName() == u"exportWhy";
            QCOMPARE(button->isEnabled(), !own);
        }
    }

    void theProposedNameSaysPageFigureAndPeriod()
    {
        Desk desk;
        desk.entry("exportTrend", "png")->trigger();
        const QStringList files = desk.page.findChild<QFileDialog *>()->selectedFiles();
        QCOMPARE(QFileInfo(files.value(0)).fileName(),
                 QStringLiteral("Overview - Contacts - 2026-10-25 - 2026-11-21.png"));
    }

    void theProposedNameSaysWhichHoursCount()
    {
        Desk desk;
        OverviewParams params = desk.state.params();
        params.hours = HoursWish::Outside;
        desk.state.setParams(params);
        desk.state.replace(Fixtures::overview());
        desk.entry("exportTrend", "csv")->trigger();
        const QStringList files = desk.page.findChild<QFileDialog *>()->selectedFiles();
        QCOMPARE(QFileInfo(files.value(0)).fileName(),
                 QStringLiteral("Overview - Contacts - Outside business hours - "
                                "2026-10-25 - 2026-11-21.csv"));
    }

    void aPictureOfTheTrendIsNotBlank()
    {
        Desk desk;
        desk.take("exportTrend", "png");
        QTRY_COMPARE(desk.saved.count(), 1);
        const QImage image = QImage::fromData(desk.written(), "PNG");
        QVERIFY(image.width() > 1900);
        const QRgb ink = desk.theme.tokens().series[0].rgb();
        int line = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                line += image.pixel(x, y) == ink;
        }
        QVERIFY(line > 1000);
    }

    void aDrawingHoldsItsTitlePeriodAndFilterAsText()
    {
        for (const char *button : {"exportTrend", "exportHeat", "exportLadder"}) {
            Desk desk;
            desk.take(button, "svg");
            QTRY_COMPARE(desk.saved.count(), 1);
            const QString svg = QString::fromUtf8(desk.written());
            const QString title = QLatin1StringView(button) == QLatin1StringView("exportTrend")
                                      ? QStringLiteral(">Contacts</text>")
                                  : QLatin1StringView(button) == QLatin1StringView("exportHeat")
                                      ? QStringLiteral(">When customers come, contacts an hour<")
                                      : QStringLiteral(">What became of the contacts<");
            QVERIFY2(svg.contains(title), button);
            QVERIFY(svg.contains(QString::fromUtf8(">25 Oct 2026 – 21 Nov 2026, UTC</text>")));
            QVERIFY(svg.contains(QStringLiteral(">Channel: Messenger</text>")));
        }
    }

    void theWholePageGoesOntoPaper()
    {
        Desk desk;
        desk.entry("exportPage", "pdf")->trigger();
        auto *dialog = desk.page.findChild<QFileDialog *>();
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
                 QStringLiteral("Overview - Report - 2026-10-25 - 2026-11-21.pdf"));
        static_cast<QDialog *>(dialog)->accept();
        QTRY_COMPARE(desk.saved.count(), 1);
        const QByteArray pdf = desk.written();
        QVERIFY(pdf.startsWith("%PDF-1."));
        QCOMPARE(pdf.count("/Type /Page\n"), 4);
    }

    void theReportWaitsForWhatItSavesAndWhoAnswered()
    {
        Desk desk;
        QList<CostState::Answered> asked;
        desk.state.cost().setCarrier(
            [&](const QString &, const QJsonObject &, CostState::Answered answered) {
                asked.append(std::move(answered));
            });
        desk.entry("exportPage", "pdf")->trigger();
        desk.entry("exportPage", "pdf")->trigger(); // impatient
        QCOMPARE(asked.size(), 2);
        QVERIFY(!desk.page.findChild<QFileDialog *>());
        asked.at(0)(toJson(costAnswer()));
        QVERIFY(!desk.page.findChild<QFileDialog *>());
        asked.at(1)(toJson(surveyAnswer()));
        QCOMPARE(desk.page.findChildren<QFileDialog *>().size(), 1);
        static_cast<QDialog *>(desk.page.findChild<QFileDialog *>())->accept();
        QTRY_COMPARE(desk.saved.count(), 1);
        QVERIFY(desk.written().count("/Type /Page\n") > 4); // what it saves has a page
    }

    void whyItChangedLeavesWithThePeriodItWasAskedFor()
    {
        Desk desk;
        desk.page.findChild<WhyDialog *>()->ask(QStringLiteral("csat"));
        const auto *button = desk.page.findChild<ExportButton *>(QStringLiteral("exportWhy"));
        QVERIFY(!button->isEnabled());
        desk.state.why().answer(desk.state.why().number(), Fixtures::why());
        QVERIFY(button->isEnabled());
        OverviewParams later = desk.state.params(); // the window stands beside the page
        later.channel = QStringLiteral("webchat");
        desk.state.setParams(later);
        desk.state.replace(Fixtures::overview());
        desk.take("exportWhy", "svg");
        QTRY_COMPARE(desk.saved.count(), 1);
        QCOMPARE(QFileInfo(desk.saved.at(0).at(0).toString()).fileName(),
                 QStringLiteral("Overview - Why did it change Satisfied customers - "
                                "2026-10-25 - 2026-11-21.svg"));
        const QString svg = QString::fromUtf8(desk.written());
        for (const char *text : {">Why did it change? Satisfied customers<",
                                 ">25 Oct 2026 – 21 Nov 2026, UTC<", ">Channel: Messenger<",
                                 "Taken apart by: Topic", "More than chance alone", ">Payment<"})
            QVERIFY2(svg.contains(QString::fromUtf8(text)), text);
        const QRegularExpression box(QStringLiteral("viewBox=\"0 0 \\d+ (\\d+)"));
        const int height = box.match(svg).captured(1).toInt();
        const int chart = desk.page.findChild<WaterfallChart *>()->sizeHint().height();
        QVERIFY(height > chart && height < chart + 160); // and the caption
    }

    void theFileIsAskedForOverTheWindowThatIsWorkedIn()
    {
        Desk desk;
        desk.page.show();
        auto *why = desk.page.findChild<WhyDialog *>();
        why->ask(QStringLiteral("csat"));
        desk.state.why().answer(desk.state.why().number(), Fixtures::why());
        QVERIFY(QTest::qWaitForWindowActive(why));
        desk.entry("exportWhy", "csv")->trigger();
        auto *dialog = desk.page.findChild<QFileDialog *>();
        QCOMPARE(dialog->parentWidget(), why);
        QTRY_VERIFY(dialog->isActiveWindow() && dialog->focusWidget());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(desk.saved.count(), 1);
    }

    void keyFiguresLeaveAsATable()
    {
        Desk desk;
        desk.take("exportPage", "csv");
        QTRY_COMPARE(desk.saved.count(), 1);
        const QString csv = QString::fromUtf8(desk.written());
        QVERIFY(csv.startsWith(QStringLiteral("Figure,Unit,This period,")));
        QCOMPARE(csv.count(QStringLiteral("\r\n")), desk.state.view().tiles.size() + 1);
    }

    void aTableIsAsItIsSortedOnScreen()
    {
        Desk desk;
        QCoreApplication::processEvents();
        auto *table = desk.page.findChild<DataTable *>(QStringLiteral("channelTable"));
        table->sortByColumn(BreakdownModel::FirstResponse, Qt::AscendingOrder);
        desk.take("exportChannels", "csv");
        QTRY_COMPARE(desk.saved.count(), 1);
        const QStringList lines = QString::fromUtf8(desk.written()).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.at(0).startsWith(QStringLiteral("Channel,Contacts,")));
        QCOMPARE(lines.at(1), QStringLiteral("Phone,832,38,277,0.846,92,0,1"));
        QVERIFY(lines.at(4).startsWith(QStringLiteral("E-mail,1377,4980,")));
    }

    void aWorkbookIsWritten()
    {
        for (const char *button : {"exportTrend", "exportHeat", "exportLadder", "exportTopics",
                                   "exportDistribution", "exportScatter"}) {
            Desk desk;
            desk.take(button, "xlsx");
            QTRY_COMPARE(desk.saved.count(), 1);
            QVERIFY2(desk.written().startsWith("PK"), button);
        }
    }

    void newFiguresWhileTheDialogIsOpenDoNotGetIn()
    {
        Desk desk;
        QCoreApplication::processEvents();
        desk.entry("exportTopics", "csv")->trigger();
        OverviewView later = Fixtures::overview();
        later.byTopic.first().contacts = 99'999;
        desk.state.replace(later);
        static_cast<QDialog *>(desk.page.findChild<QFileDialog *>())->accept();
        QTRY_COMPARE(desk.saved.count(), 1);
        QVERIFY(desk.written().contains("3318"));
        QVERIFY(!desk.written().contains("99999"));
    }

    void anotherQuestionDoesNotRenameTheFiguresThatAnswerTheOld()
    {
        Desk desk;
        OverviewParams other;
        other.channel = QStringLiteral("email");
        desk.state.setParams(other);
        desk.take("exportTrend", "svg");
        QTRY_COMPARE(desk.saved.count(), 1);
        QVERIFY(desk.written().contains(">Channel: Messenger</text>"));
    }
};

QTEST_MAIN(TestOverviewExports)
#include "tst_overviewexports.moc"
