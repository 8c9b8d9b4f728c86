// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hours/hoursbook.h"
#include "core/kpi/contributions.h"
#include "core/kpi/query.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Wheelhouse;

namespace {

constexpr qint64 offHourMs = 3'600'000;
const QString offBrand = QStringLiteral("tv");

qint64 warsawMs(const QDate &date, int hour, int minute = 0)
{
    return QDateTime(date, QTime(hour, minute), QTimeZone("Europe/Warsaw")).toMSecsSinceEpoch();
}

HoursPlan officeDays(const QString &hours)
{
    HoursPlan plan;
    plan.zone = QStringLiteral("Europe/Warsaw");
    for (const char *day : {"mon", "tue", "wed", "thu", "fri"})
        plan.weekly[QString::fromLatin1(day)] = {hours};
    return plan;
}

/// Nine to five, and from Saturday the 21st on until seven in the evening.
HoursBook officeBook()
{
    HoursBook book;
    const auto first = book.take({{}, 1, officeDays(QStringLiteral("09:00-17:00"))}, 1);
    const auto then =
        book.take({{}, warsawMs({2026, 11, 21}, 0), officeDays(QStringLiteral("09:00-19:00"))}, 1);
    return first && then ? book : HoursBook();
}

/// Wrote on Friday at 16:30, wanted a person on Monday at 8, had one on Tuesday at 9:30, and was
/// done with at 10.
ContactFacts overTheWeekend()
{
    ContactFacts facts;
    facts.dims.brand = offBrand;
    facts.startedMs = facts.firstCustomerMs = warsawMs({2026, 11, 20}, 16, 30);
    facts.wantedPersonMs = warsawMs({2026, 11, 23}, 8);
    facts.personMs = facts.firstAgentReplyMs = facts.firstReplyMs = warsawMs({2026, 11, 24}, 9, 30);
    facts.humanJoined = true;
    facts.closedMs = facts.firstEndedMs = warsawMs({2026, 11, 24}, 10);
    return facts;
}

std::optional<qint64> durationOf(const ContactFacts &facts, Measure measure)
{
    for (const Contribution &each : contributions(facts)) {
        if (each.delta.measure == measure)
            return each.delta.valueMs;
    }
    return std::nullopt;
}

} // namespace

class TestOffHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStretchIsMeasuredByTheHoursWithWhichItBegan()
    {
        ContactFacts facts = overTheWeekend();
        facts.offHours = judgeOffHours(facts, officeBook());
        // half an hour on Friday, eight on Monday, half an hour on Tuesday: as it was on Friday
        QCOMPARE(durationOf(facts, Measure::FirstResponseHumanBusiness), 9 * offHourMs);
        QCOMPARE(durationOf(facts, Measure::ResolvedBusiness), 19 * offHourMs / 2);
        // ten on Monday, half an hour on Tuesday: as it was on Monday
        QCOMPARE(durationOf(facts, Measure::HandoffResponseBusiness), 21 * offHourMs / 2);
        QVERIFY(!durationOf(facts, Measure::BeganOutside));
        QCOMPARE(durationOf(facts, Measure::FirstResponseHuman), 89 * offHourMs);
    }

    void withoutHoursItIsTheWholeStretch()
    {
        ContactFacts facts = overTheWeekend();
        facts.offHours = judgeOffHours(facts, HoursBook());
        QVERIFY(facts.offHours == OffHours());
        for (const auto &[plain, business] :
             {std::pair{Measure::FirstResponseHuman, Measure::FirstResponseHumanBusiness},
              std::pair{Measure::HandoffResponse, Measure::HandoffResponseBusiness},
              std::pair{Measure::Resolved, Measure::ResolvedBusiness}})
            QCOMPARE(durationOf(facts, business), durationOf(facts, plain));
    }

    void whatHappensOutsideTakesNoTime()
    {
        ContactFacts facts = overTheWeekend();
        facts.startedMs = warsawMs({2026, 11, 22}, 3);
        facts.firstAgentReplyMs = warsawMs({2026, 11, 22}, 4);
        facts.offHours = judgeOffHours(facts, officeBook());
        QVERIFY(facts.offHours.began);
        QCOMPARE(durationOf(facts, Measure::FirstResponseHumanBusiness), 0);
    }

    void clocksThatDisagreeCountForNothing()
    {
        ContactFacts facts = overTheWeekend();
        facts.firstAgentReplyMs = facts.startedMs - 1;
        facts.personMs = facts.wantedPersonMs - 1;
        facts.offHours = judgeOffHours(facts, officeBook());
        QCOMPARE(facts.offHours.replyMs, 0);
        QCOMPARE(facts.offHours.handoffMs, 0);
        QVERIFY(!durationOf(facts, Measure::FirstResponseHumanBusiness));
        QVERIFY(!durationOf(facts, Measure::HandoffResponseBusiness));
    }

    void insideAndOutsideMakeTheWhole()
    {
        Query query;
        query.metrics = {QStringLiteral("contacts")};
        query.fromMs = warsawMs({2026, 11, 16}, 0);
        query.toMs = warsawMs({2026, 11, 23}, 0);
        query.hours.book = std::make_shared<const HoursBook>(officeBook());
        const auto countOf = [&](HoursWish wish, bool inSheets) {
            query.hours.wish = wish;
            auto run = QueryRun::prepare(query);
            for (qint64 dayMs = sheetStart(query.fromMs, sheetDayMs); dayMs < query.toMs;
                 dayMs += sheetDayMs) {
                std::vector<SheetRow> rows;
                for (quint32 slot = 0; slot < 96; ++slot) { // one contact in each slot
                    Cell cell;
                    cell.apply({Measure::Contacts, 1, -1});
                    if (!inSheets)
                        run->take({dayMs + slot * slotLengthMs, {{}, offBrand}}, cell);
                    rows.push_back({0, slot, cell});
                }
                const auto sheet = CellSheet::read(CellSheet::pack(rows));
                if (inSheets && !run->takeDay(*sheet, dayMs, {{0, {{}, offBrand}}}, CourseUse))
                    return -1.0;
            }
            return run->rows().first().figures.first().value.value_or(-1);
        };
        for (const bool inSheets : {false, true}) {
            QCOMPARE(countOf(HoursWish::All, inSheets), 7 * 96.0);
            QCOMPARE(countOf(HoursWish::Inside, inSheets), 5 * 8 * 4.0);
            QCOMPARE(countOf(HoursWish::Outside, inSheets), 7 * 96.0 - 5 * 8 * 4.0);
        }
    }
};

QTEST_GUILESS_MAIN(TestOffHours)
#include "tst_offhours.moc"
