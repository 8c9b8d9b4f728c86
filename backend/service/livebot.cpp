// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/livebot.h"

#include "core/dialog/scriptchecker.h"
#include "core/match/topicmodel.h"
#include "core/scripts/outagecard.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace Wheelhouse {

namespace {

/// Each phrase of a topic once: an outage card has the same ones in every language.
QList<TrainingPhrase> trainingPhrases(const Script &script)
{
    QList<TrainingPhrase> once;
    QSet<std::pair<QString, QString>> seen;
    for (const TrainingPhrase &phrase : script.phrases()) {
        const qsizetype before = seen.size();
        seen.insert({phrase.topic, phrase.text});
        if (seen.size() > before)
            once.append(phrase);
    }
    return once;
}

} // namespace

Result<LiveBotPtr> makeLiveBot(const QString &version, const QJsonObject &document,
                               const QList<OutageOpened> &outages,
                               const std::atomic_bool *cancelled, Confidence confidence)
{
    auto script = readScript(withOutages(document, outages));
    if (!script)
        return script.error();
    TrainOptions options;
    options.cancelled = cancelled;
    if (confidence == Confidence::Standard)
        options.without = ModelPart::Calibration;
    const auto model = TopicModel::train(trainingPhrases(*script), options);
    if (!model)
        return Error{ErrorCode::Unavailable, QStringLiteral("given up"), version};
    const Bands bands = model->bands(script->precision);
    return std::make_shared<const LiveBot>(
        LiveBot{std::move(*script), version, document, model, bands});
}

Result<void> publishable(const QJsonObject &document)
{
    const ScriptCheck check = checkScript(QJsonDocument(document).toJson(QJsonDocument::Compact));
    const auto error = std::find_if(check.problems.begin(), check.problems.end(),
                                    [](const ScriptProblem &each) { return each.isError(); });
    return error == check.problems.end() ? Result<void>() : Result<void>(error->error());
}

QJsonArray failuresOf(const LiveBot &bot, const QList<RegressionCase> &cases)
{
    QJsonArray rows;
    for (const RegressionFailure &each :
         regressionFailures(cases, *bot.matcher, bot.bands.answerFrom))
        rows.append(toJson(each));
    return rows;
}

} // namespace Wheelhouse
