// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/surge/surgedriver.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr size_t mostTopics = 1000;
constexpr size_t rememberedRows = 500;

} // namespace

void SurgeDriver::push(LocalSeconds time, const QHash<QString, double> &contactsByTopic)
{
    for (auto topic = contactsByTopic.cbegin(); topic != contactsByTopic.cend(); ++topic) {
        if (m_topics.size() < mostTopics)
            m_topics.try_emplace(topic.key());
    }
    for (auto &[name, topic] : m_topics) {
        const double counted = std::max(0.0, contactsByTopic.value(name));
        topic.newest.push_back({time, counted, topic.usual.at(time).mean});
        if (topic.newest.size() > rememberedRows)
            topic.newest.pop_front();
        topic.usual.learn(time, counted);
    }
}

QList<SurgeDriver::Share> SurgeDriver::breakdown(LocalSeconds since) const
{
    QList<Share> shares;
    for (const auto &[name, topic] : m_topics) {
        Share share{name, 0, 0};
        for (const Row &row : topic.newest) {
            if (row.time >= since) {
                share.counted += row.counted;
                share.expected += row.expected;
            }
        }
        shares.append(share);
    }
    std::stable_sort(shares.begin(), shares.end(), [](const Share &one, const Share &other) {
        return one.excess() > other.excess();
    });
    return shares;
}

QString SurgeDriver::topic(LocalSeconds since) const
{
    const QList<Share> shares = breakdown(since);
    return shares.isEmpty() || shares.first().excess() <= 0 ? QString() : shares.first().topic;
}

} // namespace Wheelhouse
