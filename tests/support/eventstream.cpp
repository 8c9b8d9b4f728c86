// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/eventstream.h"

namespace Wheelhouse {

namespace {

const QStringList channels{QStringLiteral("webchat"), QStringLiteral("messenger"),
                           QStringLiteral("email")};
const QStringList languages{QStringLiteral("en"), QStringLiteral("pl"), QStringLiteral("fr")};
const QStringList topics{QStringLiteral("payment"), QStringLiteral("login"),
                         QStringLiteral("playback"), QStringLiteral("refund")};
const QStringList words{QStringLiteral("my"),        QStringLiteral("płatność"),
                        QStringLiteral("не"),        QStringLiteral("film"),
                        QStringLiteral("🎬"),         QStringLiteral("\"login\""),
                        QStringLiteral("שלום"),      QStringLiteral("<b>help</b>"),
                        QStringLiteral("remboursé"), QStringLiteral("please")};

const QString &oneOf(const QStringList &list, Random &random)
{
    return list.at(qsizetype(random.below(quint64(list.size()))));
}

} // namespace

QString EventStream::sentence()
{
    QStringList text;
    for (quint64 i = 0, count = 2 + m_random.below(12); i < count; ++i)
        text.append(oneOf(words, m_random));
    return text.join(u' ');
}

Event EventStream::about(Talk &talk, const Actor &actor, EventBody body)
{
    Event event = talk.head;
    event.atMs = m_nowMs;
    event.actor = actor;
    event.body = std::move(body);
    return event;
}

Event EventStream::start()
{
    Talk talk;
    talk.head.conversation = m_ids.make('c', m_nowMs);
    talk.head.customer = QStringLiteral("u%1").arg(m_random.below(500));
    talk.head.channel = oneOf(channels, m_random);
    talk.head.scriptVersion = QStringLiteral("radek@%1").arg(m_scripts);
    ConversationStarted body;
    body.brand = m_random.chance(0.1) ? QStringLiteral("small") : QStringLiteral("large");
    body.bot = m_random.chance(0.8) ? QStringLiteral("radek") : QString();
    body.language = oneOf(languages, m_random);
    body.customerName = QStringLiteral("Customer");
    m_open.append(talk);
    return about(m_open.last(), {ActorKind::Customer, talk.head.customer}, body);
}

Event EventStream::aside()
{
    Event event;
    event.atMs = m_nowMs;
    const QString agent = QStringLiteral("agent%1").arg(m_random.below(8));
    switch (m_random.below(5)) {
    case 0:
        event.scriptVersion = QStringLiteral("radek@%1").arg(++m_scripts);
        event.body = ScriptPublished{QStringLiteral("radek"), QStringLiteral("note"), {}};
        break;
    case 1:
        event.body = Annotated{QStringLiteral("premiere"), sentence()};
        break;
    case 2:
        event.body = PresenceSet{agent, Presence(m_random.below(3))};
        break;
    case 3:
        event.body = LimitSet{agent, int(1 + m_random.below(5))};
        break;
    default:
        return userSaved(agent, {Role::Agent}, m_nowMs);
    }
    return event;
}

Event EventStream::next()
{
    m_nowMs += qint64(m_random.exponential(900));
    if (m_random.chance(0.01))
        return aside();
    if (m_open.size() < m_wantedOpen)
        return start();
    const qsizetype place = qsizetype(m_random.below(quint64(m_open.size())));
    Talk &talk = m_open[place];
    const Actor customer{ActorKind::Customer, talk.head.customer};
    const Actor bot{ActorKind::Bot, QStringLiteral("radek")};
    const QString agentId = QStringLiteral("agent%1").arg(talk.head.customer.size() % 8);
    const Actor agent{ActorKind::Agent, agentId};
    const QString message = m_ids.make('m', m_nowMs);
    switch (talk.step++) {
    case 0:
        return about(talk, customer, CustomerWrote{message, message, sentence(), {}});
    case 1:
        talk.head.topic = oneOf(topics, m_random);
        return about(talk, bot, TopicRecognised{m_random.uniform()});
    case 2: {
        BotWrote says;
        says.message = message;
        says.text = sentence();
        says.choices = {{QStringLiteral("yes"), QStringLiteral("Yes")}};
        return about(talk, bot, says);
    }
    case 3:
        talk.human = m_random.chance(0.4);
        if (!talk.human)
            return about(talk, customer, CustomerConfirmed{m_random.chance(0.7)});
        return about(talk, bot, HandedOver{HandoverReason::Asked, sentence()});
    case 4:
        if (!talk.human)
            break;
        return about(talk, {}, Queued{QStringLiteral("large"), 60'000});
    case 5:
        return about(talk, {}, Assigned{agentId, QStringLiteral("team")});
    case 6:
        return about(talk, agent, AgentWrote{message, sentence(), {}});
    case 7:
        if (m_random.chance(0.2))
            return about(talk, agent, Transferred{{}, QStringLiteral("large"), sentence()});
        break;
    case 9:
        return about(talk, {}, RatingAsked{});
    case 10:
        if (m_random.chance(0.3))
            return about(talk, customer, CustomerWrote{message, message, sentence(), {}});
        [[fallthrough]];
    default: {
        Event rated = about(talk, customer, RatingGiven{int(1 + m_random.below(5)), {}});
        m_open.removeAt(place);
        return rated;
    }
    }
    talk.step = 9;
    return about(talk, {}, Closed{talk.human ? CloseReason::ByAgent : CloseReason::Confirmed});
}

QList<Event> EventStream::take(qsizetype count)
{
    QList<Event> events;
    events.reserve(count);
    while (events.size() < count)
        events.append(next());
    return events;
}

Event userSaved(const QString &id, const QList<Role> &roles, qint64 atMs)
{
    Event event;
    event.atMs = atMs;
    UserSaved saved;
    saved.user = id;
    saved.name = id.toUpper();
    saved.roles = roles;
    event.body = saved;
    return event;
}

} // namespace Wheelhouse
