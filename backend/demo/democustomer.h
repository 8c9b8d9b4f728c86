// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a made-up customer behaves: the same in the history and in live traffic. Pure but for the
// dice that are passed in.
#pragma once

#include "backend/demo/demotexts.h"
#include "core/base/random.h"
#include "core/care/event.h"

namespace Wheelhouse {

struct DemoPersona
{
    QString topic; ///< what it is about
    QString language;
    QString channel;
};

/// One thing the bot said, as the customer sees it.
struct DemoHeard
{
    BotTurn turn = BotTurn::Answer;
    QString step;
    QList<Choice> choices;
};

struct DemoMove
{
    enum class Kind { Nothing, Write, Tap, Silence };
    Kind kind = Kind::Nothing; ///< Nothing: waits for others; Silence: is gone for good
    QString text;
    QString choice;
    qint64 afterMs = 0; ///< after what was heard
};

namespace DemoCustomer {

DemoMove opening(const DemoPersona &persona, Random &random);

/// To everything the bot said since the customer's last message, by that version of its script.
DemoMove afterBot(const DemoPersona &persona, const QString &scriptVersion,
                  const QList<DemoHeard> &heard, Random &random);

/// To an agent's message. `last`: the matter is settled from the agent's view.
DemoMove afterAgent(const DemoPersona &persona, bool last, Random &random);

/// How long a person is waited for; 0: for ever.
qint64 patienceMs(const DemoPersona &persona, Random &random);

/// What the contact was like, for the rating.
struct Experience
{
    bool byPerson = false;
    bool transferred = false;
    qint64 waitMs = 0; ///< for a person
    QString scriptVersion;
};
/// A score of 0 when the customer does not answer the question.
RatingGiven rating(const DemoPersona &persona, const Experience &experience, Random &random);

/// Of a review when it is written.
int stars(Random &random);
/// And when it was replied to: most stay.
int starsAfter(int before, bool byPerson, Random &random);

QString name(const QString &language, Random &random);

} // namespace DemoCustomer

/// The prefix of every demo customer's id: who has another one is a real visitor.
inline constexpr QLatin1StringView demoCustomerPrefix{"demo-"};

inline bool isDemoCustomer(const QString &customer)
{
    return customer.startsWith(demoCustomerPrefix);
}

} // namespace Wheelhouse
