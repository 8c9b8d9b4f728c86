// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/care/event.h"

#include <QJsonDocument>

namespace Wheelhouse {

namespace {

// In the order of EventBody's alternatives.
constexpr std::array kindNames{"conversation_started",
                               "customer_wrote",
                               "bot_wrote",
                               "agent_wrote",
                               "topic_recognised",
                               "confirmed",
                               "handed_over",
                               "queued",
                               "assigned",
                               "transferred",
                               "closed",
                               "rating_asked",
                               "rating_given",
                               "presence_set",
                               "limit_set",
                               "script_published",
                               "annotated",
                               "user_saved",
                               "action_called",
                               "action_answered",
                               "variable_set",
                               "script_drafted",
                               "script_promoted",
                               "script_retreated",
                               "outage_opened",
                               "outage_closed",
                               "message_marked",
                               "training_decided",
                               "training_undone",
                               "hours_set",
                               "cost_assumed",
                               "survey_share_set",
                               "shifts_set",
                               "target_set"};
static_assert(kindNames.size() == std::variant_size_v<EventBody>);

template <typename Body, typename... Bodies>
constexpr bool isOneOf = (std::is_same_v<Body, Bodies> || ...);

template <size_t Index> Result<EventBody> decodeAs(const QJsonObject &object)
{
    auto body = fromJson<std::variant_alternative_t<Index, EventBody>>(object);
    if (!body)
        return Error{ErrorCode::Corrupt, body.error().detail, body.error().context};
    return EventBody(std::move(*body));
}

template <size_t... Indexes>
Result<EventBody> decodeAt(size_t index, const QJsonObject &object, std::index_sequence<Indexes...>)
{
    using Decoder = Result<EventBody> (*)(const QJsonObject &);
    static constexpr std::array<Decoder, sizeof...(Indexes)> decoders{&decodeAs<Indexes>...};
    return decoders[index](object);
}

} // namespace

QString eventKind(const EventBody &body)
{
    return QString::fromLatin1(kindNames[body.index()]);
}

QString scriptBot(const EventBody &body)
{
    return std::visit(
        []<typename Body>(const Body &each) {
            if constexpr (isOneOf<Body, ScriptPublished, ScriptDrafted, ScriptPromoted,
                                  ScriptRetreated, OutageOpened, OutageClosed, TrainingDecided,
                                  TrainingUndone>)
                return each.bot;
            else
                return QString();
        },
        body);
}

QByteArray encodeBody(const EventBody &body)
{
    const QJsonObject object = std::visit([](const auto &each) { return toJson(each); }, body);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<EventBody> decodeBody(const QString &kind, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorCode::Corrupt, QStringLiteral("the event's body is not a JSON object"),
                     kind};
    for (size_t index = 0; index < kindNames.size(); ++index) {
        if (kind == QLatin1StringView(kindNames[index]))
            return decodeAt(index, document.object(),
                            std::make_index_sequence<std::variant_size_v<EventBody>>());
    }
    return Error{ErrorCode::Corrupt, QStringLiteral("no event is called “%1”").arg(kind), {}};
}

} // namespace Wheelhouse
