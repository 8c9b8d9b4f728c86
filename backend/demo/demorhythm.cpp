// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demorhythm.h"

#include "backend/demo/demodice.h"

#include <array>
#include <numeric>

namespace Wheelhouse::DemoRhythm {

namespace {

constexpr std::array<double, 24> hourOfWorkday{10, 5,  3,  2,  2,  3,  6,  12, 20, 26, 30, 32,
                                               34, 34, 34, 36, 40, 46, 54, 66, 76, 74, 52, 24};
constexpr std::array<double, 24> hourOfWeekend{18, 10, 5,  3,  2,  2,  4,  7,  14, 24, 32, 38,
                                               42, 44, 46, 48, 52, 58, 68, 80, 92, 90, 66, 36};
constexpr std::array<double, 7> weekday{1.0, 0.96, 0.94, 0.97, 1.04, 1.02, 1.1};

constexpr std::array channels{"webchat", "messenger", "email", "phone", "appstore"};
constexpr std::array<double, 5> channelShare{42, 34, 10, 9, 5};

constexpr std::array languages{"pl", "en", "ru", "fr", "zh"};
constexpr std::array<double, 5> languageShare{70, 11, 9, 6, 4};

// payment, login, playback, subscription, device, refund, outage
constexpr std::array topics{"payment", "login",  "playback", "subscription",
                            "device",  "refund", "outage"};
using Mix = std::array<double, 7>;
constexpr std::array<Mix, 5> topicShare{{
    {19, 24, 20, 16, 12, 7, 2}, // webchat
    {16, 22, 26, 14, 12, 6, 4}, // messenger
    {26, 12, 8, 20, 8, 24, 2},  // email
    {28, 16, 8, 18, 8, 20, 2},  // phone
    {4, 14, 40, 10, 30, 0, 2},  // appstore
}};
constexpr Mix premiereMix{6, 26, 48, 8, 8, 1, 3};
constexpr Mix outageMix{2, 8, 16, 1, 3, 1, 69};

double meanOfWeek()
{
    double sum = 0;
    for (int day = 0; day < 7; ++day) {
        const auto &hours = day >= 5 ? hourOfWeekend : hourOfWorkday;
        sum += weekday[size_t(day)] * std::accumulate(hours.begin(), hours.end(), 0.0);
    }
    return sum / (7 * 24);
}

} // namespace

QString brand(int index)
{
    return index == 0 ? QStringLiteral("nova-player") : QStringLiteral("nova-news");
}

double brandShare(int index)
{
    return index == 0 ? 10.0 / 11 : 1.0 / 11;
}

double busyness(const QDateTime &local)
{
    static const double mean = meanOfWeek();
    const int day = local.date().dayOfWeek() - 1;
    const auto &hours = day >= 5 ? hourOfWeekend : hourOfWorkday;
    const int hour = local.time().hour();
    const double into = local.time().minute() / 60.0;
    // between full hours in a straight line; the day's end leans on its own midnight
    const double now = hours[size_t(hour)];
    const double next = hours[size_t((hour + 1) % 24)];
    return weekday[size_t(day)] * (now + (next - now) * into) / mean;
}

DemoContact draw(int brandIndex, Mood mood, Random &random)
{
    const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
    const auto channel = size_t(DemoDice::weighted(channelShare, random));
    const auto language = size_t(DemoDice::weighted(languageShare, random));
    const Mix &mix = mood == Mood::Premiere ? premiereMix
                     : mood == Mood::Outage ? outageMix
                                            : topicShare[channel];
    const auto topic = size_t(DemoDice::weighted(mix, random));
    return {brand(brandIndex), text(channels[channel]), text(languages[language]),
            text(topics[topic])};
}

} // namespace Wheelhouse::DemoRhythm
