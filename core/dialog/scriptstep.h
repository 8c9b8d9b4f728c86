// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of a dialog. docs/script-format.md says what each key means.
#pragma once

#include "core/care/event.h"
#include "core/dialog/texts.h"

namespace Wheelhouse {

/// A quick reply under a step.
struct QuickReply
{
    QString id; ///< unique in its step
    Texts label;
    QString to;
    bool operator==(const QuickReply &) const = default;
    static constexpr auto fields()
    {
        using S = QuickReply;
        return FieldList{field("id", &S::id), field("label", &S::label), field("to", &S::to)};
    }
};

enum class HoursCondition { Inside, Outside };
template <> struct EnumNames<HoursCondition>
{
    static constexpr std::array names{"inside", "outside"};
};

/// All of what is set has to hold; one that sets nothing always holds.
struct Condition
{
    QString variable;
    std::optional<QString> is;
    std::optional<QString> isNot;
    QStringList oneOf;
    std::optional<double> above;
    std::optional<double> below;
    std::optional<bool> known;
    QStringList segment;
    QStringList channel;
    QStringList language;
    std::optional<HoursCondition> hours;
    QString time;     ///< "08:00-12:00"
    QStringList days; ///< "mon" to "sun"
    QString from;     ///< "2026-12-24"
    QString until;
    QList<Condition> all;
    QList<Condition> any;
    QList<Condition> none;
    bool operator==(const Condition &) const = default;
    static constexpr auto fields()
    {
        using S = Condition;
        return FieldList{field("variable", &S::variable), field("is", &S::is),
                         field("is_not", &S::isNot),      field("in", &S::oneOf),
                         field("above", &S::above),       field("below", &S::below),
                         field("known", &S::known),       field("segment", &S::segment),
                         field("channel", &S::channel),   field("language", &S::language),
                         field("hours", &S::hours),       field("time", &S::time),
                         field("days", &S::days),         field("from", &S::from),
                         field("until", &S::until),       field("all", &S::all),
                         field("any", &S::any),           field("none", &S::none)};
    }
};

struct ConditionCase
{
    Condition when;
    QString to;
    bool operator==(const ConditionCase &) const = default;
    static constexpr auto fields()
    {
        using S = ConditionCase;
        return FieldList{field("when", &S::when), field("to", &S::to)};
    }
};

struct Article
{
    Texts title;
    QString url;
    Says text; ///< what it says in short
    bool operator==(const Article &) const = default;
    static constexpr auto fields()
    {
        using S = Article;
        return FieldList{field("title", &S::title), field("url", &S::url), field("text", &S::text)};
    }
};

struct HandOver
{
    HandoverReason reason = HandoverReason::Rule;
    QStringList collect; ///< variables the person wants to see
    bool operator==(const HandOver &) const = default;
    static constexpr auto fields()
    {
        using S = HandOver;
        return FieldList{field("reason", &S::reason), field("collect", &S::collect)};
    }
};

enum class StepKind { Message, Ask, If, Call, Article, Rate, HandOver, Jump, End };

/// One step; which of the fields count depends on its kind.
struct ScriptStep
{
    QString id;
    Says say;
    bool question = false; ///< asks for a choice: not an answer yet
    QList<QuickReply> choices;
    bool confirm = false; ///< followed by "did that solve it?"
    QString solved;       ///< target after a yes; empty: farewell and close
    QString notSolved;    ///< target after a no; empty: a person
    QString ask;          ///< a variable
    Says invalid;
    int attempts = 2;
    bool once = false;
    QList<ConditionCase> cases;
    QString call; ///< an action
    QString failed;
    std::optional<Article> article;
    bool rate = false;
    std::optional<HandOver> handOver;
    bool end = false;
    QString to;
    QString otherwise;
    bool operator==(const ScriptStep &) const = default;
    static constexpr auto fields()
    {
        using S = ScriptStep;
        return FieldList{field("id", &S::id),
                         field("say", &S::say),
                         field("question", &S::question),
                         field("choices", &S::choices),
                         field("confirm", &S::confirm),
                         field("solved", &S::solved),
                         field("not_solved", &S::notSolved),
                         field("ask", &S::ask),
                         field("invalid", &S::invalid),
                         field("attempts", &S::attempts),
                         field("once", &S::once),
                         field("if", &S::cases),
                         field("call", &S::call),
                         field("failed", &S::failed),
                         field("article", &S::article),
                         field("rate", &S::rate),
                         field("hand_over", &S::handOver),
                         field("end", &S::end),
                         field("to", &S::to),
                         field("else", &S::otherwise)};
    }

    /// By the key that tells: the first of ask, if, call, article, rate, hand_over, end, say, else
    /// a jump.
    StepKind kind() const;
};

} // namespace Wheelhouse
