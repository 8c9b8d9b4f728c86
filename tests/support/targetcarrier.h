// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/metrictargets.h"

namespace Wheelhouse {

/// Targets whose server answers by hand.
struct TargetCarrier
{
    struct Call
    {
        QString method;
        QJsonObject params;
        MetricTargets::Answered answered;
    };
    QList<Call> calls;
    MetricTargets targets;

    TargetCarrier() { carry(targets); }
    void carry(MetricTargets &into)
    {
        into.setCarrier([this](const QString &method, const QJsonObject &params,
                               MetricTargets::Answered answered) {
            calls.append({method, params, std::move(answered)});
        });
    }
    /// The commands among the calls.
    QList<TargetCommand> commands() const
    {
        QList<TargetCommand> found;
        for (const Call &call : calls) {
            if (call.method == u"targets.set")
                found.append(*fromJson<TargetCommand>(call.params));
        }
        return found;
    }
    /// Answers the last call of this method.
    void answer(const char *method, const Result<QJsonObject> &result)
    {
        for (qsizetype i = calls.size() - 1; i >= 0; --i) {
            if (calls[i].method == QLatin1StringView(method)) {
                const auto answered = calls[i].answered;
                answered(result);
                return;
            }
        }
    }
    void answerHistory(const QList<TargetEntry> &history)
    {
        answer("targets.read", toJson(TargetsAnswer{{}, history}));
    }
};

inline TargetEntry targetEntry(const char *metric, std::optional<double> value, qint64 seq)
{
    return {QString::fromLatin1(metric), value, seq, 1'795'000'000'000 + seq,
            QStringLiteral("Ada")};
}

} // namespace Wheelhouse
