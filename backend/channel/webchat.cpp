// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/channel/webchat.h"

#include "backend/auth/visitortoken.h"
#include "core/protocol/jsonrpc.h"

namespace Wheelhouse {

namespace {

const QString channelName = QStringLiteral("webchat");
/// A message this long counts as two against the rate limit.
constexpr qsizetype unitsAMessage = 4'000;

/// The first of these that is longer than it may be.
struct Bounded
{
    const QString &text;
    qsizetype limit;
    const char *field;
};

std::optional<Error> tooLong(std::initializer_list<Bounded> all)
{
    for (const Bounded &each : all) {
        if (each.text.size() > each.limit)
            return Error{ErrorCode::TooLarge,
                         QStringLiteral("has %1 characters; at most %2 fit")
                             .arg(each.text.size())
                             .arg(each.limit),
                         QString::fromLatin1(each.field)};
    }
    return std::nullopt;
}

} // namespace

WebChat::WebChat(Recorder &recorder, Conversations &conversations, const Bots &bots, Outbox &outbox,
                 NameOf nameOf, QByteArray secret, const Limits &limits)
    : m_recorder(recorder)
    , m_conversations(conversations)
    , m_bots(bots)
    , m_outbox(outbox)
    , m_nameOf(std::move(nameOf))
    , m_secret(std::move(secret))
    , m_rate(limits.messagesASecond, limits.messagesAtOnce)
{}

Result<QString> WebChat::customerOf(const QString &visitor)
{
    if (visitor.isEmpty()) {
        const QString customer = m_recorder.makeId('v');
        setFresh(customer);
        return customer;
    }
    return readVisitorToken(m_secret, visitor);
}

Result<QJsonObject> WebChat::open(Session *session, const QString &customer,
                                  const ChatOpenParams &params)
{
    if (const auto error = tooLong({{params.brand, chatBrandLimit, "brand"},
                                    {params.language, chatLanguageLimit, "language"},
                                    {params.segment, chatSegmentLimit, "segment"}}))
        return *error;
    if (session) {
        sessionGone(*session);
        session->customer = customer;
        session->brand = params.brand;
        session->language = params.language;
        session->segment = params.segment;
        m_watching[customer].insert(session->peer);
    }
    const FloorConversation *conversation = m_recorder.floor().latestOf(customer);
    ChatOpened opened;
    opened.visitor = makeVisitorToken(m_secret, customer);
    opened.customer = customer;
    opened.lines = linesAfter(conversation, params.since);
    opened.seq = params.since;
    if (conversation) {
        opened.conversation = conversation->row.id;
        opened.open = conversation->open;
        opened.seq = conversation->events.last().seq;
    }
    opened.state = stateOf(conversation);
    if (!conversation) {
        opened.welcome = welcomeOf(customer, params.brand, params.language);
        if (opened.welcome) {
            opened.state.owner = Owner::Bot;
            opened.state.ownerName = opened.welcome->name;
        }
    }
    return toJson(opened);
}

Result<QJsonObject> WebChat::say(const QString &customer, const ChatSay &params)
{
    if (const auto error = tooLong({{params.text, chatTextLimit, "text"},
                                    {params.brand, chatBrandLimit, "brand"},
                                    {params.language, chatLanguageLimit, "language"},
                                    {params.segment, chatSegmentLimit, "segment"},
                                    {params.choice, chatChoiceLimit, "choice"}}))
        return *error;
    const double cost = 1 + double(params.text.size() / unitsAMessage);
    if (!m_rate.admit(customer, m_recorder.nowMs(), cost))
        return Error{ErrorCode::RateLimited,
                     QStringLiteral("too many messages at once; wait a few seconds"),
                     {}};
    CustomerMessage message;
    message.customer = customer;
    message.channel = channelName;
    message.brand = params.brand;
    message.language = params.language;
    message.segment = params.segment;
    message.key = params.key;
    message.text = params.text;
    message.choice = params.choice;
    message.greeted = !m_recorder.floor().latestOf(customer); // see welcomeOf
    const auto taken = m_conversations.say(message);
    if (!taken)
        return taken.error();
    m_fresh.remove(customer);
    return toJson(ChatSaid{taken->seq, taken->message});
}

Result<QJsonObject> WebChat::rate(const QString &customer, const ChatRate &params)
{
    if (params.comment.size() > chatCommentLimit)
        return Error{ErrorCode::TooLarge, QStringLiteral("the comment is too long"),
                     QStringLiteral("comment")};
    const auto rated = m_conversations.rate(customer, params.score, params.comment);
    if (!rated)
        return rated.error();
    return QJsonObject();
}

Result<QJsonObject> WebChat::leave(const QString &customer)
{
    const auto left = m_conversations.leave(customer);
    if (!left)
        return left.error();
    return QJsonObject();
}

Result<QJsonObject> WebChat::lines(const QString &customer, qint64 since)
{
    const FloorConversation *conversation = m_recorder.floor().latestOf(customer);
    return toJson(ChatLines{linesAfter(conversation, since), stateOf(conversation)});
}

void WebChat::sessionGone(const Session &session)
{
    const auto watching = m_watching.find(session.customer);
    if (watching == m_watching.end())
        return;
    watching->remove(session.peer);
    if (watching->isEmpty())
        m_watching.erase(watching);
}

void WebChat::setFresh(const QString &customer)
{
    constexpr qsizetype remembered = 100'000;
    if (m_fresh.size() >= remembered)
        m_fresh.clear(); // costs a look-up each, no more
    m_fresh.insert(customer);
}

void WebChat::push(const QList<Event> &events)
{
    if (m_watching.isEmpty())
        return;
    // one frame for each customer concerned, with everything this turn brought
    QHash<QString, QList<ChatLine>> linesOf;
    for (const Event &event : events) {
        if (event.customer.isEmpty() || !m_watching.contains(event.customer))
            continue;
        QList<ChatLine> &lines = linesOf[event.customer];
        if (auto line = chatLine(event, m_nameOf))
            lines.append(std::move(*line));
    }
    for (auto each = linesOf.constBegin(); each != linesOf.constEnd(); ++each) {
        const FloorConversation *conversation = m_recorder.floor().latestOf(each.key());
        const QByteArray text = encode(RpcNotification{
            QStringLiteral("chat.lines"), toJson(ChatLines{each.value(), stateOf(conversation)})});
        const Frame frame = makeTextFrame({text.constData(), size_t(text.size())});
        for (const quint64 peer : m_watching.value(each.key()))
            m_outbox.send(peer, frame, m_recorder.seq());
    }
}

std::optional<ChatLine> WebChat::welcomeOf(const QString &customer, const QString &brand,
                                           const QString &language) const
{
    const LiveBot *bot = m_bots.forCustomer({customer, channelName, brand});
    if (!bot)
        return std::nullopt;
    const DialogTurn turn = greeting(bot->script, bot->script.spoken(language), channelName);
    if (turn.says.isEmpty())
        return std::nullopt;
    ChatLine line;
    line.from = ActorKind::Bot;
    line.name = bot->script.name;
    line.text = turn.says.first().text;
    line.choices = turn.says.first().choices;
    return line;
}

ChatState WebChat::stateOf(const FloorConversation *conversation) const
{
    ChatState state;
    if (!conversation) {
        state.owner = Owner::Nobody;
        return state;
    }
    const LiveConversation &row = conversation->row;
    state.owner = row.owner;
    if (row.owner == Owner::Bot)
        state.ownerName = m_nameOf({ActorKind::Bot, row.ownerId});
    else if (row.owner == Owner::Agent)
        state.ownerName = row.ownerName;
    state.expectedWaitMs = row.owner == Owner::Queue ? conversation->expectedWaitMs : 0;
    state.open = conversation->open;
    state.rated = conversation->rated;
    state.askRating = !conversation->open && conversation->ratingAsked && !conversation->rated;
    return state;
}

QList<ChatLine> WebChat::linesAfter(const FloorConversation *conversation, qint64 since) const
{
    QList<ChatLine> lines;
    if (!conversation)
        return lines;
    for (const Event &event : conversation->events) {
        if (event.seq <= since)
            continue;
        if (auto line = chatLine(event, m_nameOf))
            lines.append(std::move(*line));
    }
    return lines;
}

} // namespace Wheelhouse
