// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/staffing/chatspread.h"
#include "core/planning/staffing/longrun.h"
#include "tests/core/planning/staffing/densechain.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace Wheelhouse;

namespace {

/// The whole chain: how many agents have how many contacts, and a line of at most so many.
struct WholeChain
{
    explicit WholeChain(const QueueSetting &setting) : setting(setting), rate(setting)
    {
        std::vector<int> start(size_t(setting.concurrency) + 1, 0);
        start[0] = setting.agents;
        collect(start);
        DenseChain chain(states.size() + line);
        for (const auto &[state, index] : states)
            addState(chain, state, index);
        for (size_t waiting = 1; waiting <= line; ++waiting) {
            const size_t index = states.size() + waiting - 1;
            if (waiting < line)
                chain.add(index, index + 1, setting.contactsASecond);
            chain.add(index, waiting > 1 ? index - 1 : full(),
                      rate.full() + double(waiting) * setting.abandonRate());
        }
        shares = chain.solve();
    }

    size_t full() const
    {
        std::vector<int> state(size_t(setting.concurrency) + 1, 0);
        state.back() = setting.agents;
        return states.at(state);
    }
    void collect(const std::vector<int> &state)
    {
        if (!states.emplace(state, states.size()).second)
            return;
        for (size_t j = 0; j + 1 < state.size(); ++j) {
            if (state[j] > 0)
                collect(moved(state, j, j + 1));
        }
    }
    static std::vector<int> moved(std::vector<int> state, size_t from, size_t to)
    {
        --state[from];
        ++state[to];
        return state;
    }
    void addState(DenseChain &chain, const std::vector<int> &state, size_t index)
    {
        size_t fewest = 0;
        while (fewest < state.size() - 1 && state[fewest] == 0)
            ++fewest;
        chain.add(index,
                  fewest < state.size() - 1 ? states.at(moved(state, fewest, fewest + 1))
                                            : states.size(),
                  setting.contactsASecond);
        for (size_t j = 1; j < state.size(); ++j) {
            if (state[j] > 0)
                chain.add(index, states.at(moved(state, j, j - 1)),
                          state[j] * rate.pace(int(j)) / setting.handleSeconds);
        }
    }
    double occupancy() const
    {
        double idle = 0;
        for (const auto &[state, index] : states)
            idle += shares[index] * state[0];
        return 1 - idle / setting.agents;
    }
    double waitShare() const
    {
        double free = 0;
        for (const auto &[state, index] : states)
            free += index == full() ? 0 : shares[index];
        return 1 - free;
    }

    static constexpr size_t line = 120;
    QueueSetting setting;
    ServiceRate rate;
    std::map<std::vector<int>, size_t> states;
    std::vector<double> shares;
};

QueueSetting chat(int agents, int concurrency, double slowdown, double part)
{
    QueueSetting setting;
    setting.handleSeconds = 400;
    setting.patienceSeconds = 150;
    setting.agents = agents;
    setting.concurrency = concurrency;
    setting.slowdown = slowdown;
    setting.contactsASecond = part * ServiceRate(setting).full();
    return setting;
}

} // namespace

class TestChatSpread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoAtATimeAreExact()
    {
        for (const double part : {0.2, 0.5, 0.8, 1.1}) {
            const QueueSetting setting = chat(7, 2, 0.3, part);
            const WholeChain whole(setting);
            const QueueFigures figures = longRunFigures(setting);
            QVERIFY(std::abs(figures.occupancy - whole.occupancy()) < 1e-6);
            QVERIFY(std::abs(figures.waitShare - whole.waitShare()) < 1e-6);
        }
    }

    void moreAtATimeAreWithinHalfAPoint_data()
    {
        QTest::addColumn<int>("agents");
        QTest::addColumn<int>("concurrency");
        QTest::addColumn<double>("slowdown");
        QTest::newRow("3") << 6 << 3 << 0.2;
        QTest::newRow("3, slow") << 7 << 3 << 0.5;
        QTest::newRow("4") << 5 << 4 << 0.3;
        QTest::newRow("5, free") << 4 << 5 << 0.0;
    }
    void moreAtATimeAreWithinHalfAPoint()
    {
        QFETCH(int, agents);
        QFETCH(int, concurrency);
        QFETCH(double, slowdown);
        for (const double part : {0.2, 0.4, 0.6, 0.8, 1.0}) {
            const QueueSetting setting = chat(agents, concurrency, slowdown, part);
            const WholeChain whole(setting);
            const QueueFigures figures = longRunFigures(setting);
            QVERIFY(std::abs(figures.occupancy - whole.occupancy()) < 0.005);
            QVERIFY(std::abs(figures.waitShare - whole.waitShare()) < 0.004);
        }
    }

    void theEvenSpreadIsWrongAtLightLoad()
    {
        const QueueSetting setting = chat(8, 3, 0.2, 0.5);
        QVERIFY(evenlySpreadFigures(setting).occupancy - longRunFigures(setting).occupancy > 0.01);
    }

    void fewerAreBusyAndNoneIsFaster()
    {
        const QueueSetting setting = chat(30, 4, 0.4, 0.5);
        const ServiceRate even(setting);
        const ChatSpread spread(setting);
        for (qint64 contacts = 0; contacts <= spread.slots(); ++contacts) {
            QVERIFY(spread.busy(contacts) <= even.busy(contacts) + 1e-9);
            QVERIFY(spread.at(contacts) <= even.at(contacts) + 1e-9);
            QVERIFY(spread.busy(contacts) >= 0 && spread.at(contacts) >= 0);
        }
        QCOMPARE(spread.full(), even.full());
    }

    void manyAgentsAreTakenAsEven()
    {
        const QueueSetting setting = chat(5000, 2, 0.1, 0.7);
        QCOMPARE(longRunFigures(setting).occupancy, evenlySpreadFigures(setting).occupancy);
    }
};

QTEST_GUILESS_MAIN(TestChatSpread)
#include "tst_chatspread.moc"
