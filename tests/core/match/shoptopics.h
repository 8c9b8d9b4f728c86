// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/match/trainingphrase.h"

#include <QList>
#include <QStringList>

namespace Wheelhouse {

/// A small shop's topics in three languages, for tests.
inline QList<TrainingPhrase> shopPhrases()
{
    const std::pair<const char16_t *, QStringList> topics[] = {
        {u"refund",
         {QStringLiteral("I want my money back"), QStringLiteral("please refund my order"),
          QStringLiteral("how do I return this item"), QStringLiteral("can I get a refund"),
          QStringLiteral("chcę zwrot pieniędzy"), QStringLiteral("jak zwrócić zamówienie"),
          QStringLiteral("我要退款"), QStringLiteral("怎么退货")}},
        {u"delivery",
         {QStringLiteral("where is my parcel"), QStringLiteral("my delivery is late"),
          QStringLiteral("when will my package arrive"), QStringLiteral("track my shipment"),
          QStringLiteral("gdzie jest moja paczka"), QStringLiteral("przesyłka się spóźnia"),
          QStringLiteral("我的包裹在哪里"), QStringLiteral("快递什么时候到")}},
        {u"password",
         {QStringLiteral("I forgot my password"), QStringLiteral("I cannot log in"),
          QStringLiteral("reset my password"), QStringLiteral("my account is locked"),
          QStringLiteral("nie mogę się zalogować"), QStringLiteral("zapomniałem hasła"),
          QStringLiteral("忘记密码了"), QStringLiteral("无法登录")}},
        {u"card",
         {QStringLiteral("my card was declined"), QStringLiteral("payment does not go through"),
          QStringLiteral("can I pay by credit card"), QStringLiteral("I was charged twice"),
          QStringLiteral("moja karta została odrzucona"), QStringLiteral("płatność nie przechodzi"),
          QStringLiteral("付款失败了"), QStringLiteral("信用卡被拒绝")}},
    };
    QList<TrainingPhrase> phrases;
    for (const auto &[topic, texts] : topics) {
        for (const QString &text : texts)
            phrases.append({QString::fromUtf16(topic), text});
    }
    return phrases;
}

} // namespace Wheelhouse
