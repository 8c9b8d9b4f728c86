// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a bot knows: its document as an editor writes it and the log keeps it.
// docs/script-format.md has the format.
#pragma once

#include "core/dialog/scriptdeclarations.h"
#include "core/dialog/scriptstep.h"
#include "core/match/trainingphrase.h"

namespace Wheelhouse {

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
        return FieldList{field("id", &S::id), field("title", &S::title),
                         field("sensitive", &S::sensitive), field("phrases", &S::phrases),
                         field("steps", &S::steps)};
    }

    const ScriptStep *step(const QString &id) const; ///< the first for ""; null: there is none
};

/// What the bot says outside of topics. The last four may be empty: core/dialog/defaulttexts.h.
struct ScriptTexts
{
    Says greeting;
    Says sayMore;       ///< to a bare hello, a smiley or an empty message
    Says notUnderstood; ///< the first time; the second hands over
    Says didYouMean;
    Says confirmSolved;
    Texts solvedYes; ///< labels of the two buttons
    Texts solvedNo;
    Texts talkToPerson;   ///< label of the button that hands over
    Says handover;        ///< when the wait is not known
    Says handoverPromise; ///< with {wait}
    Says outsideHours;    ///< may have {opens}
    Says farewell;
    Says invalid;
    Says askRating;
    Texts yes;
    Texts no;
    bool operator==(const ScriptTexts &) const = default;
    static constexpr auto fields()
    {
        using S = ScriptTexts;
        return FieldList{field("greeting", &S::greeting),
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
                         field("farewell", &S::farewell),
                         field("invalid", &S::invalid),
                         field("ask_rating", &S::askRating),
                         field("yes", &S::yes),
                         field("no", &S::no)};
    }
};

struct Script
{
    int format = 1; ///< as read; a Script in memory is format 2
    QString bot;    ///< id: "julia"
    QString name;   ///< as shown: "Julia"
    QString brand;  ///< id of the brand it speaks for
    QString brandName;
    QStringList languages; ///< the first is spoken when the customer's is not among them
    QStringList channels;  ///< none: the web chat
    QStringList menu;      ///< topics offered with the greeting
    double precision = 0.95;
    std::optional<ScriptHours> hours; ///< none: always at work
    QMap<QString, ScriptVariable> variables;
    QMap<QString, ScriptAction> actions;
    ScriptGuards guards;
    ScriptTexts texts;
    QList<ScriptTopic> topics;
    bool operator==(const Script &) const = default;
    static constexpr auto fields()
    {
        using S = Script;
        return FieldList{field("format", &S::format),
                         field("bot", &S::bot),
                         field("name", &S::name),
                         field("brand", &S::brand),
                         field("brand_name", &S::brandName),
                         field("languages", &S::languages),
                         field("channels", &S::channels),
                         field("menu", &S::menu),
                         field("precision", &S::precision),
                         field("hours", &S::hours),
                         field("variables", &S::variables),
                         field("actions", &S::actions),
                         field("guards", &S::guards),
                         field("texts", &S::texts),
                         field("topics", &S::topics)};
    }

    const ScriptTopic *topic(const QString &id) const; ///< null when there is none
    /// A step by its path "topic/step"; "topic/" is the topic's first. Null when there is none.
    const ScriptStep *step(const QString &path) const;
    /// The language of `languages` for this tag: itself, its base ("zh" for "zh-CN"), or the first.
    QString spoken(const QString &language) const;
    /// Every phrase and title, for a matcher.
    QList<TrainingPhrase> phrases() const;
};

inline constexpr int scriptFormat = 2; ///< the newest that this program reads, and what it writes

} // namespace Wheelhouse
