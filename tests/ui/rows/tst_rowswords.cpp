// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/rowswords.h"

#include "tests/ui/support/fixtures.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QLocale rowsEnglish(QStringLiteral("en_GB"));

RowsParams wordsOf(const char *metric)
{
    RowsParams params;
    params.metric = QString::fromLatin1(metric);
    return params;
}

} // namespace

class TestRowsWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTitleSaysTheFigure()
    {
        const RowsParams params = wordsOf("csat");
        const QString name = rowsTitle(params, std::nullopt, rowsEnglish);
        QVERIFY(!name.contains(u':'));
        QVERIFY(rowsTitle(params, Fixtures::rows(params.metric, 1), rowsEnglish)
                    .startsWith(name + QStringLiteral(": 86.4")));
    }

    void theFilterSaysAllThatHolds()
    {
        RowsParams params = wordsOf("csat");
        QCOMPARE(rowsFilter(params, {}, rowsEnglish), QStringLiteral("All contacts"));
        params.question.channel = QStringLiteral("webchat");
        params.where = {{QStringLiteral("topic"), QStringLiteral("payment")}};
        QCOMPARE(rowsFilter(params, {}, rowsEnglish),
                 QStringLiteral("Channel: Web chat and Topic: Payment"));
        params.where = {{QStringLiteral("topic"), QString()}};
        QCOMPARE(rowsFilter(params, {}, rowsEnglish),
                 QStringLiteral("Channel: Web chat and topic not known"));
        params = wordsOf("contacts");
        params.agent = QStringLiteral("ania");
        QCOMPARE(rowsFilter(params, {}, rowsEnglish), QStringLiteral("Agent: Ania"));
        FigureRow named;
        named.agent = params.agent;
        named.agentName = QStringLiteral("Ania Kowalska");
        QCOMPARE(rowsFilter(params, {named}, rowsEnglish), QStringLiteral("Agent: Ania Kowalska"));
        params.agent.clear();
        params.where = {{QStringLiteral("channel"), QString()}};
        QCOMPARE(rowsFilter(params, {}, rowsEnglish), QStringLiteral("channel not known"));
        params.where.clear();
        params.hourOfWeek = 33;
        QCOMPARE(rowsFilter(params, {}, rowsEnglish),
                 QStringLiteral("All contacts and Tuesday 09:00"));
    }

    void thePeriodIsThatOfThePage()
    {
        QCOMPARE(
            rowsPeriod(wordsOf("csat"), Fixtures::rows(QStringLiteral("csat"), 1), {}, rowsEnglish),
            QStringLiteral("25 Oct 2026 – 21 Nov 2026, UTC · All contacts"));
    }

    void theCountsAreThoseOfTheFigure()
    {
        QCOMPARE(rowsCounts(Fixtures::rows(QStringLiteral("csat"), 1), rowsEnglish),
                 QString::fromUtf8("1,204 counted (“Yes”) of 1,393"));
        QVERIFY(
            rowsCounts(Fixtures::rows(QStringLiteral("first_response_human_p50"), 1), rowsEnglish)
                .startsWith(QStringLiteral("9,120 counted of 12,431")));
    }

    void whatCountsIsSaid()
    {
        FigureRow row;
        row.part = row.whole = 1;
        const auto said = [&](const char *metric) {
            return countedWords(row, QString::fromLatin1(metric), rowsEnglish);
        };
        QCOMPARE(said("csat"), QStringLiteral("Yes"));
        row.part = 0;
        QCOMPARE(said("csat"), QStringLiteral("No"));
        row.part = 2;
        row.whole = 3;
        QCOMPARE(said("service_level"), QStringLiteral("2 of 3"));
        row.whole = 0;
        row.part = 0;
        for (const auto &[measure, words] : {std::pair{Measure::Phantom, "phantom call"},
                                             {Measure::AbandonedShort, "left at once"},
                                             {Measure::RatingAsked, "gave no rating"}}) {
            row.leftOut = measure;
            QCOMPARE(said("csat"), QStringLiteral("Left out: ") + QLatin1StringView(words));
        }
    }

    void aSearchSaysHowFarItIs()
    {
        RowsPage head = Fixtures::rows(QStringLiteral("csat"), 1);
        head.figure = Figure{0.5, {}, {}, 9'000, 12'000};
        QCOMPARE(searchedWords(3, 1'500, head, rowsEnglish),
                 QStringLiteral("3 found · 1,500 of about 12,000 contacts searched"));
        QVERIFY(!searchedWords(3, 12'500, head, rowsEnglish).contains(QStringLiteral("of about")));
        head.figure.reset();
        QVERIFY(searchedWords(3, 40, head, rowsEnglish).startsWith(QStringLiteral("3 found · 40")));
    }

    void durationsAndPeopleAreJoined()
    {
        FigureRow row;
        QCOMPARE(durationsWords(row, rowsEnglish), QString());
        row.valuesMs = {20'000, 48'000};
        QCOMPARE(durationsWords(row, rowsEnglish), QStringLiteral("20 s · 48 s"));
        QCOMPARE(peopleWords(row), QString());
        row.team = QStringLiteral("billing");
        QCOMPARE(peopleWords(row), QStringLiteral("Billing"));
        row.agent = QStringLiteral("ania");
        QCOMPARE(peopleWords(row), QStringLiteral("Ania · Billing"));
        QCOMPARE(agentWords(row), QStringLiteral("Ania"));
        row.agentName = QStringLiteral("Ania Kowalska");
        QCOMPARE(agentWords(row), QStringLiteral("Ania Kowalska"));
        QCOMPARE(peopleWords(row), QStringLiteral("Ania Kowalska · Billing"));
    }

    void aProblemSaysWhatToDo()
    {
        QVERIFY(rowsProblem({ErrorCode::Invalid, {}, QStringLiteral("metric")})
                    .contains(QStringLiteral("this moment")));
        QVERIFY(rowsProblem({ErrorCode::Invalid, {}, QStringLiteral("cases")})
                    .contains(QStringLiteral("agents' time")));
        QVERIFY(!rowsProblem({ErrorCode::Unavailable, {}, {}}).isEmpty());
    }
};

QTEST_MAIN(TestRowsWords)
#include "tst_rowswords.moc"
