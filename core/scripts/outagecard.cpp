// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scripts/outagecard.h"

namespace Wheelhouse {

namespace {

constexpr qsizetype longestOutageTitle = 80;
constexpr qsizetype longestOutagePhrase = 1'000;
constexpr qsizetype longestText = 4'000;
constexpr qsizetype mostPhrases = 50;
constexpr qsizetype mostLanguages = 20;

Error problem(ErrorCode code, const char *field, const QString &detail)
{
    return {code, detail, QString::fromLatin1(field)};
}

bool isBetween(const QString &text, qsizetype most)
{
    return !text.trimmed().isEmpty() && text.size() <= most;
}

QJsonObject topicOf(const OutageOpened &card, const QStringList &languages, bool firstFormat)
{
    const QString otherwise =
        card.texts.value(languages.value(0)).toString(card.texts.constBegin().value().toString());
    QJsonObject titles;
    QJsonObject phrases;
    QJsonObject texts;
    for (const QString &language : languages) {
        titles.insert(language, card.title);
        phrases.insert(language, QJsonArray::fromStringList(card.phrases));
        texts.insert(language, card.texts.value(language).toString(otherwise));
    }
    const QJsonObject step{{QStringLiteral("id"), QStringLiteral("start")},
                           {firstFormat ? QStringLiteral("text") : QStringLiteral("say"), texts},
                           {QStringLiteral("confirm"), true}};
    return {{QStringLiteral("id"), card.outage},
            {QStringLiteral("title"), titles},
            {QStringLiteral("phrases"), phrases},
            {QStringLiteral("steps"), QJsonArray{step}}};
}

} // namespace

Result<void> checkOutage(const OutageOpened &card, qint64 nowMs)
{
    if (!isBetween(card.title, longestOutageTitle))
        return problem(ErrorCode::Invalid, "title",
                       QStringLiteral("a title has 1 to %1 characters").arg(longestOutageTitle));
    if (card.phrases.isEmpty())
        return problem(ErrorCode::Invalid, "phrases",
                       QStringLiteral("say at least once how customers ask about it"));
    if (card.phrases.size() > mostPhrases)
        return problem(ErrorCode::TooLarge, "phrases",
                       QStringLiteral("at most %1 phrases").arg(mostPhrases));
    for (const QString &phrase : card.phrases) {
        if (!isBetween(phrase, longestOutagePhrase))
            return problem(
                ErrorCode::Invalid, "phrases",
                QStringLiteral("a phrase has 1 to %1 characters").arg(longestOutagePhrase));
    }
    if (card.texts.isEmpty() || card.texts.size() > mostLanguages)
        return problem(ErrorCode::Invalid, "texts",
                       QStringLiteral("a text in 1 to %1 languages").arg(mostLanguages));
    for (const QJsonValue &text : card.texts) {
        if (!isBetween(text.toString(), longestText))
            return problem(ErrorCode::Invalid, "texts",
                           QStringLiteral("a text has 1 to %1 characters").arg(longestText));
    }
    if (card.expiresAtMs < nowMs + shortestOutageMs || card.expiresAtMs > nowMs + longestOutageMs)
        return problem(ErrorCode::Invalid, "expires_at_ms",
                       QStringLiteral("must lie between a minute and 30 days ahead"));
    return {};
}

QJsonObject withOutages(QJsonObject script, const QList<OutageOpened> &cards)
{
    if (cards.isEmpty())
        return script;
    QStringList languages;
    for (const QJsonValue &language : script.value(QLatin1StringView("languages")).toArray())
        languages.append(language.toString());
    const bool firstFormat = script.value(QLatin1StringView("format")).toInt(1) < 2;
    QJsonArray topics = script.value(QLatin1StringView("topics")).toArray();
    for (const OutageOpened &card : cards)
        topics.append(topicOf(card, languages, firstFormat));
    script.insert(QStringLiteral("topics"), topics);
    return script;
}

} // namespace Wheelhouse
