// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hours/hoursbook.h"

#include <QTest>

#include <algorithm>

using namespace Wheelhouse;

namespace {

const QString large = QStringLiteral("large"), small = QStringLiteral("small");
constexpr qint64 dayMs = 24LL * 3'600'000;

/// One that is open on one day of the week only.
HoursPlan onlyOn(const char *day)
{
    HoursPlan plan;
    plan.zone = QStringLiteral("UTC");
    plan.weekly[QString::fromLatin1(day)] = {QStringLiteral("00:00-24:00")};
    return plan;
}

Event hoursEvent(const QString &brand, qint64 fromMs, std::optional<HoursPlan> plan)
{
    Event event;
    event.atMs = 100 * dayMs;
    event.body = HoursSet{brand, fromMs, std::move(plan)};
    return event;
}

/// The day of the week, from Monday, on which a brand is open in the week of a day; -1: always.
int openOn(const HoursBook &book, const QString &brand, qint64 day)
{
    const BusinessHours *hours = book.inForce(brand, day * dayMs);
    for (int each = 0; hours && each < 7; ++each) {
        if (hours->isOpen((4 + each) * dayMs)) // 1970-01-05 was a Monday
            return each;
    }
    return -1;
}

} // namespace

class TestHoursBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrandHasItsOwnAndElseThoseOfAll()
    {
        QList<Event> events{
            hoursEvent({}, 10 * dayMs, onlyOn("mon")), hoursEvent(large, 20 * dayMs, onlyOn("tue")),
            hoursEvent({}, 30 * dayMs, onlyOn("wed")), hoursEvent(large, 40 * dayMs, std::nullopt)};
        do {
            const auto book = HoursBook::of(events);
            QVERIFY(book.ok());
            const auto course = [&](const QString &brand) {
                QList<int> found;
                for (const int day : {9, 10, 19, 20, 30, 39, 40})
                    found.append(openOn(*book, brand, day));
                return found;
            };
            QCOMPARE(course(large), (QList<int>{-1, 0, 0, 1, 1, 1, 2}));
            QCOMPARE(course(small), (QList<int>{-1, 0, 0, 0, 2, 2, 2}));
            QVERIFY(book->isOpen(large, 9 * dayMs));
        } while (
            std::next_permutation(events.begin(), events.end(), [](const Event &a, const Event &b) {
                return std::get<HoursSet>(a.body).fromMs < std::get<HoursSet>(b.body).fromMs;
            }));
    }

    void whatCannotHoldIsRefusedWithItsPlace()
    {
        const auto placeOf = [](const HoursSet &set) {
            const auto checked = checkHours(set);
            return checked ? QString() : checked.error().context;
        };
        HoursSet set{large, 10 * dayMs, onlyOn("mon"), {}};
        QCOMPARE(placeOf(set), QString());
        set.plan->weekly[QStringLiteral("tue")] = {QStringLiteral("9-17")};
        QCOMPARE(placeOf(set), QStringLiteral("plan.weekly.tue[0]"));
        set.plan.reset();
        QCOMPARE(placeOf(set), QString()); // none any more
        set.fromMs = -1;
        QCOMPARE(placeOf(set), QStringLiteral("from_ms"));
        set.fromMs = 4'102'444'800'000;
        QCOMPARE(placeOf(set), QStringLiteral("from_ms"));
        set.fromMs = 0;
        set.brand = QString(201, u'x');
        QCOMPARE(placeOf(set), QStringLiteral("brand"));
    }

    void ofTwoFromTheSameInstantTheLastHolds()
    {
        const auto book = HoursBook::of(
            {hoursEvent({}, 10 * dayMs, onlyOn("mon")), hoursEvent({}, 10 * dayMs, onlyOn("fri"))});
        QCOMPARE(openOn(*book, large, 10), 4);
        QCOMPARE(book->entries().value({}).size(), 1);
    }

    void theyBeginWithAQuarterOfAnHour()
    {
        QCOMPARE(HoursBook::beginOf({{}, 0, {}}, 900'001), 1'800'000);
        QCOMPARE(HoursBook::beginOf({{}, 0, {}}, 900'000), 900'000);
        QCOMPARE(HoursBook::beginOf({{}, 7, {}}, 5'000'000), 900'000);
        QCOMPARE(HoursBook::beginOf({{}, -7, {}}, 5'000'000), 0);
    }

    void anEmptyBookIsAlwaysOpen()
    {
        QVERIFY(HoursBook().isEmpty());
        QVERIFY(HoursBook().isOpen(large, 0));
        QVERIFY(!HoursBook().inForce(large, 0));
    }

    void aPlanThatCannotBeIsDamage()
    {
        HoursPlan plan = onlyOn("mon");
        plan.zone = QStringLiteral("Europe/Atlantis");
        QCOMPARE(HoursBook::of({hoursEvent({}, 1, plan)}).error().code, ErrorCode::Corrupt);
    }

    void theEventSurvivesTheLog()
    {
        HoursPlan plan = onlyOn("mon");
        plan.holidays = {
            {QStringLiteral("2026-12-24"), QStringLiteral("Eve"), {QStringLiteral("09:00-13:00")}}};
        for (const Event &event : {hoursEvent(large, 5, plan), hoursEvent({}, 0, std::nullopt)}) {
            const auto back = decodeBody(eventKind(event.body), encodeBody(event.body));
            QVERIFY(back.ok());
            QVERIFY(std::get<HoursSet>(*back) == std::get<HoursSet>(event.body));
        }
    }
};

QTEST_GUILESS_MAIN(TestHoursBook)
#include "tst_hoursbook.moc"
