// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report.h"

#include "tests/ui/overview/coststage.h"
#include "tests/ui/report/reportfixture.h"
#include "tests/ui/support/longwords.h"

#include <QTest>
#include <QTranslator>

using namespace Wheelhouse;

namespace {

QStringList outside(const Report &report)
{
    QStringList found;
    const QRectF paper(QPointF(20, 20), report.paper() - QSizeF(40, 40));
    for (int page = 0; page < report.pageCount(); ++page) {
        for (const TextRecorder::Text &each : written(report, page)->texts()) {
            if (!paper.contains(each.where))
                found.append(QStringLiteral("%1: %2").arg(page + 1).arg(each.text));
        }
    }
    return found;
}

/// Texts that lie over each other by more than a pixel.
QStringList overlapping(const Report &report)
{
    QStringList found;
    for (int page = 0; page < report.pageCount(); ++page) {
        const auto sheet = written(report, page);
        const auto &texts = sheet->texts();
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype j = i + 1; j < texts.size(); ++j) {
                // the ascent and descent of a font are larger than its letters
                const QRectF a = texts.at(i).where.adjusted(0.5, 3, -0.5, -3);
                const QRectF b = texts.at(j).where.adjusted(0.5, 3, -0.5, -3);
                if (a.intersects(b))
                    found.append(QStringLiteral("%1: “%2” and “%3”")
                                     .arg(page + 1)
                                     .arg(texts.at(i).text, texts.at(j).text));
            }
        }
    }
    return found;
}

OverviewView withTopics(int count)
{
    OverviewView view = Fixtures::overview();
    const BreakdownRow like = view.byTopic.first();
    view.byTopic.clear();
    for (int i = 0; i < count; ++i) {
        view.byTopic.append(like);
        view.byTopic.last().key = QStringLiteral("topic %1.").arg(i);
    }
    return view;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthHasFourPages()
    {
        const Report report(reportInput());
        QCOMPARE(report.pageCount(), 4);
        for (int page = 0; page < 4; ++page)
            QVERIFY(
                written(report, page)->all().contains(QStringLiteral("%1 / 4\n").arg(page + 1)));
    }

    void eachPageHasItsPart()
    {
        const Report report(reportInput());
        const QStringList parts{QStringLiteral("Key figures"), QStringLiteral("How it went"),
                                QStringLiteral("By channel"),
                                QStringLiteral("How to read this report")};
        for (int page = 0; page < parts.size(); ++page)
            QVERIFY2(written(report, page)->all().contains(parts.at(page) + u'\n'),
                     qUtf8Printable(parts.at(page)));
    }

    void theCoverSaysWhatWasAsked()
    {
        ReportInput input = reportInput();
        input.title = QStringLiteral("Board, November");
        input.question.channel = QStringLiteral("messenger");
        input.question.zone = QStringLiteral("Europe/Warsaw");
        const QString cover = written(Report(input), 0)->all();
        for (const char *text :
             {"Board, November", "25 Oct 2026 – 21 Nov 2026", "Channel: Messenger", "Europe/Warsaw",
              "21 Nov 2026 15:31", "As of"})
            QVERIFY2(cover.contains(QString::fromUtf8(text)), text);
        QVERIFY(cover.contains(QStringLiteral("27 Sept 2026")) ||
                cover.contains(QStringLiteral("27 Sep 2026"))); // 28 days before
    }

    void aFigureStandsWithChangeVerdictIntervalAndSample()
    {
        const QString page = written(Report(reportInput()), 0)->all();
        for (const char *text : {"Satisfied customers", "86.4", "+1.2 pt", "within noise",
                                 "95 % interval: 84.5–88.3 %", "n = 1,204, 41", "Resolved by bots",
                                 "+4.2 pt", "better", "Abandoned", "worse"})
            QVERIFY2(page.contains(QString::fromUtf8(text)), text);
        QVERIFY(!page.contains(QStringLiteral("Waiting now"))); // of this moment, not of the period
    }

    void targetsStandAtTheirFiguresAndInTheCharts()
    {
        ReportInput input = reportInput();
        input.view.targets = {{QStringLiteral("csat"), 0.85, 1, 1, {}},
                              {QStringLiteral("abandonment"), 0.03, 2, 2, {}}};
        const Report report(input);
        const QString cards = written(report, 0)->all();
        QVERIFY(cards.contains(QString::fromUtf8("≈ ≥ 85.0 %"))); // too narrow for the words
        QVERIFY(cards.contains(QString::fromUtf8("≤ 3.0 %")));
        const QString trends = written(report, 1)->all();
        QVERIFY(trends.contains(QStringLiteral("\nTarget\n"))); // in the legend
        QVERIFY(trends.contains(QString::fromUtf8("≈ ≥ 85.0 %")));
        QVERIFY(!written(Report(reportInput()), 1)->all().contains(QStringLiteral("\nTarget\n")));
        QCOMPARE(outside(report), QStringList());
        QCOMPARE(overlapping(report), QStringList());
    }

    void whatItSavesAndWhoAnsweredHaveTheirPages()
    {
        ReportInput input = reportInput();
        QVERIFY(!allText(Report(input)).contains(QStringLiteral("What it saves")));
        input.cost = costAnswer();
        input.survey = surveyAnswer();
        const Report report(input);
        const QString text = allText(report);
        // the worked examples of docs/cost.md and docs/statistics.md
        for (const char *part :
             {"What it saves\n", "with the assumptions of Ada", "Money", "30,000",
              "Does the rating speak for all?\n", "Served by people", "If all had answered alike"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QCOMPARE(outside(report), QStringList());
        QCOMPARE(overlapping(report), QStringList());
        input.cost->counts.handling.sample = 3;
        input.cost->estimate = costSaved(input.cost->counts, input.cost->assumed);
        QVERIFY(allText(Report(input)).contains(QStringLiteral("3 contacts")));
    }

    void everyFigureIsDefined()
    {
        const ReportInput input = reportInput();
        const QString last = written(Report(input), 3)->all();
        for (const Tile &tile : input.view.tiles)
            QCOMPARE(last.contains(tile.metric + QStringLiteral("@1\n")),
                     tile.metric != u"waiting_now");
    }

    void whatHappenedIsNumberedAndTold()
    {
        const QString page = written(Report(reportInput()), 1)->all();
        QVERIFY(page.contains(QString::fromUtf8("Outage · Card payments, 40 minutes")));
        QVERIFY(page.count(QStringLiteral("\n4\n")) > 1); // in each chart and in the list
    }

    void hundredsOfEventsStayOnThePaper()
    {
        ReportInput input = reportInput();
        const TrendMark last{input.view.toMs - 1, QStringLiteral("publish"), QStringLiteral("v")};
        for (int i = 0; i < 300; ++i)
            input.view.marks.append(last);
        const Report report(input);
        QCOMPARE(outside(report), QStringList());
        QCOMPARE(overlapping(report), QStringList());
        QVERIFY(allText(report).contains(QStringLiteral("288 earlier event(s)")));
    }

    void aLongTableGoesOnUnderItsHead()
    {
        ReportInput input = reportInput();
        input.view = withTopics(90);
        const Report report(input);
        QVERIFY(report.pageCount() > 5);
        const QString text = allText(report);
        for (int i = 0; i < 90; ++i)
            QCOMPARE(text.count(QStringLiteral("Topic %1.\n").arg(i)), 1);
        const int continued = int(text.count(QStringLiteral("By topic, continued\n")));
        QVERIFY(continued >= 2);
        QCOMPARE(text.count(QStringLiteral("\nTopic\n")), continued + 1);
        QCOMPARE(outside(report), QStringList());
    }

    void noRowIsLeftAlone_data()
    {
        QTest::addColumn<int>("topics");
        for (int topics = 14; topics < 30; ++topics)
            QTest::addRow("%d topics", topics) << topics;
    }

    void noRowIsLeftAlone()
    {
        QFETCH(int, topics);
        ReportInput input = reportInput();
        input.view = withTopics(topics);
        const Report report(input);
        for (int page = 0; page < report.pageCount(); ++page) {
            const QString text = written(report, page)->all();
            if (text.contains(QStringLiteral("By topic, continued")))
                QVERIFY(text.count(QStringLiteral("\nTopic ")) >= 2);
        }
    }

    void anEmptyPeriodSaysSo()
    {
        ReportInput input = reportInput();
        for (Tile &tile : input.view.tiles)
            tile.now = tile.before = {};
        input.view.byChannel.clear();
        const Report report(input);
        QCOMPARE(report.pageCount(), 1);
        const QString text = allText(report);
        QVERIFY(text.contains(QStringLiteral("No contacts in this period")));
        QVERIFY(!text.contains(QStringLiteral("Key figures")));
        QVERIFY(!text.contains(QStringLiteral("0.0 %")));
    }

    void nothingComparedIsSaid()
    {
        ReportInput input = reportInput();
        for (Tile &tile : input.view.tiles)
            tile.before = {};
        QVERIFY(written(Report(input), 0)->all().contains(QStringLiteral("Nothing: ")));
        input.question.comparison = Comparison::None;
        const QString text = written(Report(input), 0)->all();
        QVERIFY(text.contains(QStringLiteral("\nNothing\n")));
        QVERIFY(!text.contains(QStringLiteral("one period before")));
    }

    void nothingLeavesThePaperOrLiesOverAnother_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("paper");
        for (const char *language : {"en_GB", "pl", "ru", "fr", "zh_CN"}) {
            QTest::addRow("%s a4", language) << QString::fromLatin1(language) << int(QPageSize::A4);
            QTest::addRow("%s letter", language)
                << QString::fromLatin1(language) << int(QPageSize::Letter);
        }
        QTest::newRow("long words") << QString() << int(QPageSize::A4);
    }

    void nothingLeavesThePaperOrLiesOverAnother()
    {
        QFETCH(QString, language);
        QFETCH(int, paper);
        ReportInput input = reportInput();
        QTranslator translator;
        LongWords longer;
        if (language.isEmpty()) {
            QCoreApplication::installTranslator(&longer);
        } else {
            input.locale = QLocale(language);
            QVERIFY(translator.load(input.locale, QStringLiteral("wheelhouse"), QStringLiteral("_"),
                                    QStringLiteral(":/i18n")));
            QCoreApplication::installTranslator(&translator);
        }
        input.paper = QPageSize::PageSizeId(paper);
        const Report report(input);
        const QStringList out = outside(report);
        const QStringList over = overlapping(report);
        QCoreApplication::removeTranslator(&translator);
        QCoreApplication::removeTranslator(&longer);
        QCOMPARE(out, QStringList());
        QCOMPARE(over, QStringList());
    }

    void wordsAreThoseOfTheLanguage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("pl") << QStringList{QString::fromUtf8("Raport obsługi klienta"),
                                           QString::fromUtf8("w granicach szumu"),
                                           QString::fromUtf8("86,4")};
        QTest::newRow("ru") << QStringList{QString::fromUtf8("Отчёт службы поддержки"),
                                           QString::fromUtf8("в пределах шума"),
                                           QString::fromUtf8("86,4")};
        QTest::newRow("fr") << QStringList{QString::fromUtf8("Rapport du service client"),
                                           QString::fromUtf8("dans le bruit"),
                                           QString::fromUtf8("86,4")};
        QTest::newRow("zh_CN") << QStringList{QString::fromUtf8("客户服务报告"),
                                              QString::fromUtf8("在噪声范围内"),
                                              QString::fromUtf8("86.4")};
    }

    void wordsAreThoseOfTheLanguage()
    {
        QFETCH(QStringList, words);
        ReportInput input = reportInput();
        input.locale = QLocale(QString::fromLatin1(QTest::currentDataTag()));
        QTranslator translator;
        QVERIFY(translator.load(input.locale, QStringLiteral("wheelhouse"), QStringLiteral("_"),
                                QStringLiteral(":/i18n")));
        QCoreApplication::installTranslator(&translator);
        const QString text = allText(Report(input)).simplified(); // a verdict may have two lines
        QCoreApplication::removeTranslator(&translator);
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qUtf8Printable(word));
        // also the definitions, which come from core
        QVERIFY(!text.contains(QStringLiteral(" that ")));
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
