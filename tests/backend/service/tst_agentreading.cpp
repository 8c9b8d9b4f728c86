// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/agentreading.h"

#include "backend/demo/demostore.h"
#include "backend/service/figurepage.h"
#include "backend/service/overviewreading.h"
#include "tests/support/figuresums.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

/// Over a demo store of two days.
class TestAgentReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCellIsWhatTheContactsBehindItAddUpTo_data();
    void aCellIsWhatTheContactsBehindItAddUpTo();
    void agentsServedWhatThePageSays();
    void peopleHaveTheirNamesAndTeams();
    void theMetricOfThePageGoesWithThem();
    void tooManyContactsAreLeftOutAndItIsSaid();
    void badQuestionsAreRefused();

private:
    OverviewParams question(const char *channel = "") const;
    AgentsAnswer read(const OverviewParams &question,
                      qint64 most = AgentReading::mostContacts) const;
    QTemporaryDir m_folder;
    std::unique_ptr<StoreReader> m_reader;
    const qint64 m_nowMs = 1'795'000'000'000;
};

void TestAgentReading::initTestCase()
{
    DemoSettings settings;
    settings.days = 2;
    settings.contactsADay = 400;
    settings.endMs = m_nowMs;
    const auto prepared = prepareDemoStore(m_folder.path(), settings);
    QVERIFY2(prepared.ok(), prepared.ok() ? "" : qPrintable(prepared.error().text()));
    auto reader = StoreReader::open(m_folder.path());
    QVERIFY(reader);
    m_reader = std::move(*reader);
}

OverviewParams TestAgentReading::question(const char *channel) const
{
    OverviewParams params;
    params.period = QStringLiteral("7d");
    params.zone = QStringLiteral("Europe/Warsaw");
    params.channel = QString::fromLatin1(channel);
    return params;
}

AgentsAnswer TestAgentReading::read(const OverviewParams &question, qint64 most) const
{
    auto reading = AgentReading::begin(*m_reader, question, m_nowMs, most);
    Q_ASSERT(reading);
    for (;;) {
        const auto more = reading->goOn(*m_reader);
        Q_ASSERT(more);
        if (!*more)
            return reading->answer();
    }
}

void TestAgentReading::aCellIsWhatTheContactsBehindItAddUpTo_data()
{
    QTest::addColumn<QString>("channel");
    QTest::newRow("all") << QString();
    QTest::newRow("webchat") << QStringLiteral("webchat");
}

void TestAgentReading::aCellIsWhatTheContactsBehindItAddUpTo()
{
    QFETCH(const QString, channel);
    const OverviewParams asked = question(qPrintable(channel));
    const AgentsAnswer answer = read(asked);
    QVERIFY(answer.rows.size() > 3);
    QCOMPARE(answer.metrics, agentMetrics());
    for (const AgentRow &row : answer.rows) {
        for (qsizetype i = 0; i < answer.metrics.size(); ++i) {
            RowsParams params;
            params.question = asked;
            params.metric = answer.metrics[i];
            params.agent = row.agent;
            FigureSums sums;
            do {
                const auto page = readFigurePage(*m_reader, params, m_nowMs);
                QVERIFY(page);
                QVERIFY(!page->figure);
                for (const FigureRow &each : page->rows) {
                    QCOMPARE(each.agent, row.agent);
                    QCOMPARE(each.agentName, row.name);
                    sums.add({each.part, each.whole, each.asked, each.valuesMs, each.leftOut});
                }
                params.after = page->next;
            } while (!params.after.isEmpty());
            const QString different =
                sums.difference(*findMetric(answer.metrics[i]), row.figures[i]);
            QVERIFY2(different.isEmpty(),
                     qPrintable(row.agent + u' ' + answer.metrics[i] + u' ' + different));
        }
    }
}

void TestAgentReading::agentsServedWhatThePageSays()
{
    const AgentsAnswer answer = read(question());
    double served = 0;
    for (const AgentRow &row : answer.rows)
        served += row.figures.first().value.value_or(0);
    Query query;
    query.metrics = {QStringLiteral("served")};
    query.fromMs = answer.fromMs;
    query.toMs = answer.toMs;
    auto run = *QueryRun::prepare(query);
    QVERIFY(m_reader->feed(query.fromMs, query.toMs, run));
    QVERIFY(served > 50);
    QCOMPARE(served, run.rows().first().figures.first().value.value_or(0));
}

void TestAgentReading::peopleHaveTheirNamesAndTeams()
{
    const auto users = m_reader->users();
    QVERIFY(users);
    for (const AgentRow &row : read(question()).rows) {
        const auto known = std::find_if(users->begin(), users->end(), [&](const UserSaved &user) {
            return user.user == row.agent;
        });
        QVERIFY2(known != users->end(), qPrintable(row.agent));
        QVERIFY(!row.name.isEmpty());
        QCOMPARE(row.name, known->name);
        QCOMPARE(row.team, known->team);
    }
}

void TestAgentReading::theMetricOfThePageGoesWithThem()
{
    const auto withMetric = [this](const char *id) {
        OverviewParams asked = question();
        asked.metric = QString::fromLatin1(id);
        const AgentsAnswer answer = read(asked);
        for (const AgentRow &row : answer.rows)
            Q_ASSERT(row.figures.size() == answer.metrics.size());
        return answer.metrics;
    };
    QCOMPARE(withMetric("resolution_time"),
             agentMetrics() + QStringList(QStringLiteral("resolution_time")));
    for (const char *others : {"csat", "contacts", "occupancy", "waiting_now", "publish_time_p50"})
        QCOMPARE(withMetric(others), agentMetrics());
}

void TestAgentReading::tooManyContactsAreLeftOutAndItIsSaid()
{
    const AgentsAnswer all = read(question());
    QCOMPARE(all.sinceMs, 0);
    const AgentsAnswer some = read(question(), all.looked / 2);
    QCOMPARE(some.looked, all.looked / 2);
    QVERIFY(some.sinceMs > all.fromMs);
    double served = 0;
    for (const AgentRow &row : some.rows)
        served += row.figures.first().value.value_or(0);
    QCOMPARE(served, double(some.looked)); // the newest, and none twice
}

void TestAgentReading::badQuestionsAreRefused()
{
    OverviewParams nowhere = question();
    nowhere.zone = QStringLiteral("Mars/Olympus");
    const auto refused = AgentReading::begin(*m_reader, nowhere, m_nowMs);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(refused.error().context, QStringLiteral("zone"));
}

QTEST_GUILESS_MAIN(TestAgentReading)
#include "tst_agentreading.moc"
