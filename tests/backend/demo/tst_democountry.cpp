// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/democountry.h"

#include "backend/demo/demopeople.h"

#include <QSet>
#include <QTest>

using namespace Wheelhouse;

class TestDemoCountry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyConversationsAsWantedInTheOrderOfTime();
    void eachDepartmentHasItsOwnPeople();
    void theSameSettingsGiveTheSameHistory();
    void anErrorOfTheSinkEndsIt();
};

namespace {

DemoCountrySettings smallCountry(qint64 conversations)
{
    DemoCountrySettings settings;
    settings.conversations = conversations;
    settings.days = 2;
    settings.endMs = 1'795'000'000'000;
    return settings;
}

QList<Event> eventsOf(const DemoCountrySettings &settings)
{
    QList<Event> all;
    const auto made = DemoCountry(settings).generate([&](QList<Event> &events) {
        all += events;
        return Result<void>();
    });
    return made ? all : QList<Event>();
}

/// Of several departments, made once.
const QList<Event> &wideCountry()
{
    static const QList<Event> events = eventsOf(smallCountry(6000));
    return events;
}

QStringList outline(const QList<Event> &events)
{
    QStringList lines;
    for (const Event &event : events)
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(event.atMs)
                         .arg(event.conversation, event.actor.id, event.topic));
    return lines;
}

qint64 conversationsIn(const QList<Event> &events)
{
    return std::count_if(events.begin(), events.end(), [](const Event &event) {
        return std::holds_alternative<ConversationStarted>(event.body);
    });
}

} // namespace

void TestDemoCountry::asManyConversationsAsWantedInTheOrderOfTime()
{
    const QList<Event> &events = wideCountry();
    // A Poisson number, and the last contacts of each day have not begun.
    QVERIFY2(qAbs(conversationsIn(events) - 6000) < 300,
             qPrintable(QString::number(conversationsIn(events))));
    QVERIFY(std::is_sorted(events.begin(), events.end(),
                           [](const Event &a, const Event &b) { return a.atMs < b.atMs; }));
    QSet<QString> begun;
    for (const Event &event : events) {
        if (std::holds_alternative<ConversationStarted>(event.body)) {
            QVERIFY(!begun.contains(event.conversation));
            begun.insert(event.conversation);
        }
    }
}

void TestDemoCountry::eachDepartmentHasItsOwnPeople()
{
    const int departments = DemoCountry(smallCountry(6000)).departments();
    QVERIFY(departments >= 2);
    QSet<QString> saved, assigned;
    int scripts = 0;
    for (const Event &event : wideCountry()) {
        if (const auto *user = std::get_if<UserSaved>(&event.body))
            saved.insert(user->user);
        if (const auto *to = std::get_if<Assigned>(&event.body))
            assigned.insert(to->agent);
        scripts += std::holds_alternative<ScriptPublished>(event.body);
    }
    QVERIFY(saved.contains(assigned));
    for (const DemoAgent &agent : demoAgents()) {
        QVERIFY(saved.contains(agent.id));
        QVERIFY(saved.contains(agent.id + QStringLiteral(".%1").arg(departments)));
    }
    QVERIFY(assigned.size() > demoAgents().size());
    QVERIFY(scripts > 0 && scripts < 10); // not once a department
}

void TestDemoCountry::theSameSettingsGiveTheSameHistory()
{
    const QList<Event> events = eventsOf(smallCountry(1000));
    QVERIFY(!events.isEmpty());
    QVERIFY(outline(events) == outline(eventsOf(smallCountry(1000))));
    DemoCountrySettings other = smallCountry(1000);
    other.seed = 8;
    QVERIFY(outline(events) != outline(eventsOf(other)));
}

void TestDemoCountry::anErrorOfTheSinkEndsIt()
{
    int batches = 0;
    const auto made = DemoCountry(smallCountry(6000)).generate([&](QList<Event> &) -> Result<void> {
        if (++batches < 3)
            return {};
        return Error{ErrorCode::Unavailable, QStringLiteral("the disk is full"), {}};
    });
    QVERIFY(!made);
    QCOMPARE(made.error().detail, QStringLiteral("the disk is full"));
    QCOMPARE(batches, 3);
}

QTEST_GUILESS_MAIN(TestDemoCountry)
#include "tst_democountry.moc"
