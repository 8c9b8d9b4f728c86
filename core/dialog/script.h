// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a bot knows: its document as an editor writes it and the log keeps it. docs/script-format.md has
// the format in prose.
#pragma once

#include "core/dialog/texts.h"
#include "core/match/phrasematcher.h"

namespace Wheelhouse {

/// A quick reply under a step. `to` is where it leads: "step" in the same topic, "topic/" or
/// "topic/step", or "person" for a hand-over.
struct QuickReply
{
    QString id; ///< unique in its step
    Texts label;
    QString to;
    bool operator==(const QuickReply &) const = default;
    static constexpr auto fields()
    {
        using S = QuickReply;
        return std::tuple{field("id", &S::id), field("label", &S::label), field("to", &S::to)};
    }
};

struct ScriptStep
{
    QString id;
    Texts text;
    QList<QuickReply> choices;
    bool question = false; ///< asks for a choice: not an answer yet
    bool confirm = false;  ///< followed by "did that solve it?"
    bool operator==(const ScriptStep &) const = default;
    static constexpr auto fields()
    {
        using S = ScriptStep;
        return std::tuple{field("id", &S::id), field("text", &S::text),
                          field("choices", &S::choices), field("question", &S::question),
                          field("confirm", &S::confirm)};
    }
};

/// The first step is where a topic begins.
struct ScriptTopic
{
    QString id;
    Texts title;
    bool sensitive = false; ///< goes to a person at once
    Phrases phrases;
    QList<ScriptStep> steps;
    bool operator==(const ScriptTopic &) const = default;
    static constexpr auto fields()
    {
        using S = ScriptTopic;
        return std::tuple{field("id", &S::id), field("title", &S::title),
                          field("sensitive", &S::sensitive), field("phrases", &S::phrases),
                          field("steps", &S::steps)};
    }
};

/// What the bot says outside of topics.
struct ScriptTexts
{
    Texts greeting;
    Texts sayMore;       ///< to a bare hello, a smiley or an empty message
    Texts notUnderstood; ///< the first time; the second hands over
    Texts didYouMean;
    Texts confirmSolved;
    Texts solvedYes; ///< labels of the two buttons
    Texts solvedNo;
    Texts talkToPerson;    ///< label of the button that hands over
    Texts handover;        ///< when the wait is not known
    Texts handoverPromise; ///< with {wait}
    Texts outsideHours;
    Texts farewell;
    bool operator==(const ScriptTexts &) const = default;
    static constexpr auto fields()
    {
        using S = ScriptTexts;
        return std::tuple{field("greeting", &S::greeting),
                          field("say_more", &S::sayMore),
                          field("not_understood", &S::notUnderstood),
                          field("did_you_mean", &S::didYouMean),
                          field("confirm_solved", &S::confirmSolved),
                          field("solved_yes", &S::solvedYes),
                          field("solved_no", &S::solvedNo),
                          field("talk_to_person", &S::talkToPerson),
                          field("handover", &S::handover),
                          field("handover_promise", &S::handoverPromise),
                          field("outside_hours", &S::outsideHours),
                          field("farewell", &S::farewell)};
    }
};

struct Script
{
    int format = 1;
    QString bot;   ///< id: "julia"
    QString name;  ///< as shown: "Julia"
    QString brand; ///< id of the brand it speaks for
    QString brandName;
    QStringList languages;     ///< the first is spoken when the customer's is not among them
    QStringList menu;          ///< topics offered with the greeting
    double answerFrom = 0.5;   ///< confidence from which the bot answers
    double suggestFrom = 0.25; ///< and from which it asks "did you mean"
    ScriptTexts texts;
    QList<ScriptTopic> topics;
    bool operator==(const Script &) const = default;
    static constexpr auto fields()
    {
        using S = Script;
        return std::tuple{field("format", &S::format),
                          field("bot", &S::bot),
                          field("name", &S::name),
                          field("brand", &S::brand),
                          field("brand_name", &S::brandName),
                          field("languages", &S::languages),
                          field("menu", &S::menu),
                          field("answer_from", &S::answerFrom),
                          field("suggest_from", &S::suggestFrom),
                          field("texts", &S::texts),
                          field("topics", &S::topics)};
    }

    const ScriptTopic *topic(const QString &id) const; ///< null when there is none
    /// A step by its path "topic/step"; "topic/" is the topic's first. Null when there is none.
    const ScriptStep *step(const QString &path) const;
    /// The language of `languages` for this tag: itself, its base ("zh" for "zh-CN"), or the first.
    QString spoken(const QString &language) const;
    /// Every phrase and title, for a matcher.
    QList<Phrase> phrases() const;
};

} // namespace Wheelhouse
