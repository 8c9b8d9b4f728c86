// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/skillgroups.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

QByteArray withQueue(const char *queue)
{
    return QByteArray(R"({"queues": [)") + queue +
           R"(], "groups": [{"agents": 3, "skills": ["a"]}]})";
}

QByteArray withGroup(const char *group)
{
    return QByteArray(R"({"queues": [{"skill": "a", "contacts": 1, "aht": 60}], "groups": [)") +
           group + "]}";
}

} // namespace

class TestSkillGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQueuesAndGroups()
    {
        const auto read = readSkillGroups(R"({
            "interval": 1800, "contacts": 50000, "seed": 7,
            "queues": [
                {"skill": "en", "contacts": 90, "aht": 240, "patience": 300, "priority": 1},
                {"skill": "fr", "contacts": 18, "aht": 300, "within": 60, "variation": 0.8}],
            "groups": [
                {"name": "English", "agents": 12, "skills": ["en"]},
                {"name": "both", "agents": 4, "skills": ["fr", "en"], "concurrency": 2,
                 "slowdown": 0.2}]})");
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->contacts, 50'000);
        QCOMPARE(read->seed, quint64(7));
        QCOMPARE(read->queues.at(0).contactsASecond, 0.05);
        QCOMPARE(read->queues.at(0).patienceSeconds, 300.0);
        QCOMPARE(read->queues.at(0).priority, 1);
        QCOMPARE(read->queues.at(0).withinSeconds, 20.0);
        QVERIFY(std::isinf(read->queues.at(1).patienceSeconds));
        QCOMPARE(read->queues.at(1).handleVariation, 0.8);
        QCOMPARE(read->groups.at(1).skills, (QList<int>{1, 0}));
        QCOMPARE(read->groups.at(1).concurrency, 2);
        QCOMPARE(read->groups.at(1).slowdown, 0.2);
    }

    void namesWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("context");
        const auto row = [](const char *name, const QByteArray &json, const char *context) {
            QTest::newRow(name) << json << QString::fromLatin1(context);
        };
        row("no JSON", "{\n\"queues\": [\n}", "3");
        row("empty", "", "1");
        row("a list", "[]", "1");
        row("nothing", "{}", "queues");
        row("a word", withQueue(R"({"skill": "a", "contacts": "many"})"), "queues[0].contacts");
        row("negative", withQueue(R"({"skill": "a", "contacts": -1, "aht": 60})"),
            "queues[0].contacts");
        row("no handling time", withQueue(R"({"skill": "a", "contacts": 1})"), "queues[0].aht");
        row("no contacts", withQueue(R"({"skill": "a", "aht": 60})"), "queues");
        row("twice", withQueue(R"({"skill": "a", "contacts": 1, "aht": 60},
                                  {"skill": "a", "contacts": 1, "aht": 60})"),
            "queues[1].skill");
        row("unserved", withQueue(R"({"skill": "a", "contacts": 1, "aht": 60},
                                     {"skill": "b", "contacts": 1, "aht": 60})"),
            "queues[1].skill");
        row("no agents", withGroup(R"({"agents": 0, "skills": ["a"]})"), "queues[0].skill");
        row("unknown skill", withGroup(R"({"agents": 1, "skills": ["b"]})"), "groups[0].skills");
        row("skill twice", withGroup(R"({"agents": 1, "skills": ["a", "a"]})"), "groups[0].skills");
        row("slowdown", withGroup(R"({"agents": 1, "skills": ["a"], "slowdown": 2})"),
            "groups[0].slowdown");
        row("concurrency", withGroup(R"({"agents": 1, "skills": ["a"], "concurrency": 0})"),
            "groups[0].concurrency");
        row("interval", R"({"interval": 0})", "interval");
        row("contacts", R"({"contacts": 10})", "contacts");
    }
    void namesWhatMakesNoSense()
    {
        QFETCH(QByteArray, json);
        const auto read = readSkillGroups(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Invalid);
        QTEST(read.error().context, "context");
    }
};

QTEST_GUILESS_MAIN(TestSkillGroups)
#include "tst_skillgroups.moc"
