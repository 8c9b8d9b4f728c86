// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/defaulttexts.h"

#include <array>

namespace Wheelhouse {

namespace {

struct Spoken
{
    const char *language;
    std::array<const char16_t *, 6> texts; ///< in the order of DefaultText
};

constexpr std::array spoken{
    Spoken{"en",
           {u"That does not look right. Could you write it once more?",
            u"How did I do? One star is poor, five are excellent.", u"Yes", u"No",
            u"I will take your questions one after the other.", u"Now to your other question."}},
    Spoken{"pl",
           {u"To nie wygląda dobrze. Czy można prosić jeszcze raz?",
            u"Jak ocenia Pan/Pani tę rozmowę? Jedna gwiazdka to źle, pięć to doskonale.", u"Tak",
            u"Nie", u"Odpowiem po kolei na każde pytanie.", u"Teraz drugie pytanie."}},
    Spoken{"ru",
           {u"Кажется, здесь ошибка. Напишите, пожалуйста, ещё раз.",
            u"Как вы оцените разговор? Одна звезда — плохо, пять — отлично.", u"Да", u"Нет",
            u"Отвечу на ваши вопросы по порядку.", u"Теперь о другом вашем вопросе."}},
    Spoken{"fr",
           {u"Cela ne semble pas correct. Pouvez-vous l’écrire encore une fois ?",
            u"Comment évaluez-vous cet échange ? Une étoile : mauvais, cinq : excellent.", u"Oui",
            u"Non", u"Je réponds à vos questions l’une après l’autre.",
            u"Passons à votre autre question."}},
    Spoken{"zh",
           {u"格式似乎不对，请再输入一次。", u"请为本次服务打分：一星很差，五星很好。", u"是",
            u"否", u"我会逐一回答您的问题。", u"现在来看您的另一个问题。"}},
};

} // namespace

QString defaultText(DefaultText text, const QString &language)
{
    const QString base = language.section(u'-', 0, 0).toLower();
    const Spoken *found = &spoken[0];
    for (const Spoken &each : spoken) {
        if (base == QLatin1StringView(each.language))
            found = &each;
    }
    return QString::fromUtf16(found->texts[size_t(text)]);
}

} // namespace Wheelhouse
