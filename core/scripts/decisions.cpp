// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scripts/decisions.h"

#include <QRegularExpression>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qsizetype longestPhrase = 1'000;
constexpr qsizetype longestTitle = 200;

const QString topicsKey = QStringLiteral("topics");
const QString phrasesKey = QStringLiteral("phrases");

QString idOf(const QJsonValue &topic)
{
    return topic.toObject().value(QLatin1StringView("id")).toString();
}

qsizetype placeOf(const QJsonArray &topics, const QString &id)
{
    const auto found = std::find_if(topics.begin(), topics.end(),
                                    [&](const QJsonValue &topic) { return idOf(topic) == id; });
    return found == topics.end() ? -1 : found - topics.begin();
}

/// The language whose phrases it joins: its own when the script speaks it, else the script's first.
QString languageFor(const QJsonObject &draft, const QString &language)
{
    const QJsonArray spoken = draft.value(QLatin1StringView("languages")).toArray();
    for (const QString &tag : {language, language.section(u'-', 0, 0)}) {
        if (!tag.isEmpty() && spoken.contains(QJsonValue(tag)))
            return tag;
    }
    return spoken.first().toString(QStringLiteral("en"));
}

QJsonObject inAllLanguages(const QJsonObject &draft, const QString &text)
{
    QJsonObject texts;
    for (const QJsonValue &language : draft.value(QLatin1StringView("languages")).toArray())
        texts.insert(language.toString(), text);
    return texts;
}

/// As the decision makes it, without a phrase. It hands over until an editor has written what else
/// to do.
QJsonObject newTopic(const QJsonObject &draft, const TrainingDecided &decided)
{
    const bool people = decided.decision == TrainingDecision::People;
    const bool firstFormat = draft.value(QLatin1StringView("format")).toInt(1) < 2;
    const QJsonObject said = draft.value(QLatin1StringView("texts")).toObject();
    QJsonObject topic{
        {QStringLiteral("id"), people ? peopleTopic : decided.topic},
        {QStringLiteral("title"), people ? said.value(QLatin1StringView("talk_to_person"))
                                         : QJsonValue(inAllLanguages(draft, decided.title))}};
    QJsonObject step{{QStringLiteral("id"), QStringLiteral("start")}};
    if (firstFormat)
        step.insert(QStringLiteral("text"), said.value(QLatin1StringView("handover")));
    else
        step.insert(QStringLiteral("hand_over"),
                    QJsonObject{{QStringLiteral("reason"), QStringLiteral("rule")}});
    if (people || firstFormat)
        topic.insert(QStringLiteral("sensitive"), true);
    topic.insert(QStringLiteral("steps"), QJsonArray{step});
    return topic;
}

QString topicOf(const TrainingDecided &decided)
{
    return decided.decision == TrainingDecision::People ? peopleTopic : decided.topic;
}

void addPhrase(QJsonObject &topic, const QString &language, const QString &text)
{
    QJsonObject phrases = topic.value(phrasesKey).toObject();
    QJsonArray own = phrases.value(language).toArray();
    if (own.contains(QJsonValue(text)))
        return;
    own.append(text);
    phrases.insert(language, own);
    topic.insert(phrasesKey, phrases);
}

bool removePhrase(QJsonObject &topic, const QString &language, const QString &text)
{
    QJsonObject phrases = topic.value(phrasesKey).toObject();
    QJsonArray own = phrases.value(language).toArray();
    const auto found = std::find(own.begin(), own.end(), QJsonValue(text));
    if (found == own.end())
        return false;
    own.erase(found);
    if (own.isEmpty())
        phrases.remove(language);
    else
        phrases.insert(language, own);
    if (phrases.isEmpty())
        topic.remove(phrasesKey);
    else
        topic.insert(phrasesKey, phrases);
    return true;
}

Error invalid(const char *field, const QString &detail)
{
    return {ErrorCode::Invalid, detail, QString::fromLatin1(field)};
}

} // namespace

Result<void> checkDecision(const QJsonObject &draft, const TrainingDecided &decided)
{
    if (decided.decision == TrainingDecision::Noise)
        return {};
    if (decided.text.trimmed().isEmpty() || decided.text.size() > longestPhrase)
        return invalid("text",
                       QStringLiteral("a phrase has 1 to %1 characters").arg(longestPhrase));
    if (decided.decision == TrainingDecision::People)
        return {};
    const bool known = placeOf(draft.value(topicsKey).toArray(), decided.topic) >= 0;
    if (decided.decision == TrainingDecision::Assign) {
        if (!known)
            return invalid("topic",
                           QStringLiteral("the draft has no topic “%1”").arg(decided.topic));
        return {};
    }
    static const QRegularExpression id(QStringLiteral("^[a-z0-9_-]{1,64}$"));
    if (!id.match(decided.topic).hasMatch())
        return invalid("topic", QStringLiteral("an id has 1 to 64 of a-z, 0-9, - and _"));
    if (known)
        return invalid("topic", QStringLiteral("the draft has a topic “%1” already; assign the "
                                               "message to it")
                                    .arg(decided.topic));
    if (decided.title.trimmed().isEmpty() || decided.title.size() > longestTitle)
        return invalid("title", QStringLiteral("a title has 1 to %1 characters").arg(longestTitle));
    return {};
}

QJsonObject withDecision(QJsonObject draft, const TrainingDecided &decided)
{
    if (decided.decision == TrainingDecision::Noise)
        return draft;
    QJsonArray topics = draft.value(topicsKey).toArray();
    const QString id = topicOf(decided);
    qsizetype place = placeOf(topics, id);
    if (place < 0) {
        if (decided.decision == TrainingDecision::Assign)
            return draft;
        topics.append(newTopic(draft, decided));
        place = topics.size() - 1;
    }
    QJsonObject topic = topics.at(place).toObject();
    addPhrase(topic, languageFor(draft, decided.language), decided.text);
    topics.replace(place, topic);
    draft.insert(topicsKey, topics);
    return draft;
}

QJsonObject withoutDecision(QJsonObject draft, const TrainingDecided &decided)
{
    QJsonArray topics = draft.value(topicsKey).toArray();
    const QString id = topicOf(decided);
    const qsizetype place = placeOf(topics, id);
    if (decided.decision == TrainingDecision::Noise || place < 0)
        return draft;
    QJsonObject topic = topics.at(place).toObject();
    if (!removePhrase(topic, languageFor(draft, decided.language), decided.text))
        return draft;
    if (decided.decision != TrainingDecision::Assign && topic == newTopic(draft, decided))
        topics.removeAt(place);
    else
        topics.replace(place, topic);
    draft.insert(topicsKey, topics);
    return draft;
}

} // namespace Wheelhouse
