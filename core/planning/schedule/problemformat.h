// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of a schedule problem's file, as docs/planning.md describes them.
#pragma once

#include "core/base/fields.h"

namespace Wheelhouse::ProblemFormat {

struct Type
{
    int slots = 0;
    double paid = 0;
    QJsonValue pause;  ///< null, a sentence, or a Break
    QJsonValue starts; ///< null, a sentence, or a list of slots of the day
    QString name;
    static constexpr auto fields()
    {
        return FieldList{field("slots", &Type::slots), field("paid", &Type::paid),
                         field("break", &Type::pause), field("starts", &Type::starts),
                         field("name", &Type::name)};
    }
};

struct Break
{
    int slots = 0;
    QList<int> offsets;
    static constexpr auto fields()
    {
        return FieldList{field("slots", &Break::slots), field("offsets", &Break::offsets)};
    }
};

struct Band
{
    QList<int> days; ///< none: every day
    int from = 0;
    std::optional<int> to; ///< none: the end of the day
    static constexpr auto fields()
    {
        return FieldList{field("days", &Band::days), field("from", &Band::from),
                         field("to", &Band::to)};
    }
};

struct Wish
{
    int day = -1;
    int from = 0;
    std::optional<int> to;
    QString want;
    double weight = 1;
    static constexpr auto fields()
    {
        return FieldList{field("day", &Wish::day), field("from", &Wish::from),
                         field("to", &Wish::to), field("want", &Wish::want),
                         field("weight", &Wish::weight)};
    }
};

struct Person
{
    QString name;
    QString like;
    double minHours = 0;
    double maxHours = 40;
    std::optional<double> restHours;
    std::optional<int> maxDaysInRow;
    std::optional<QList<Band>> available;
    QList<Band> unavailable;
    QStringList skills;
    QList<int> shifts;
    QList<Wish> wishes;
    int daysInRowBefore = 0;
    int restedFrom = 0;
    double unsocialHoursBefore = 0;
    static constexpr auto fields()
    {
        return FieldList{field("name", &Person::name),
                         field("like", &Person::like),
                         field("min_hours", &Person::minHours),
                         field("max_hours", &Person::maxHours),
                         field("rest_hours", &Person::restHours),
                         field("max_days_in_row", &Person::maxDaysInRow),
                         field("available", &Person::available),
                         field("unavailable", &Person::unavailable),
                         field("skills", &Person::skills),
                         field("shifts", &Person::shifts),
                         field("wishes", &Person::wishes),
                         field("days_in_row_before", &Person::daysInRowBefore),
                         field("rested_from", &Person::restedFrom),
                         field("unsocial_hours_before", &Person::unsocialHoursBefore)};
    }
};

struct Rules
{
    double restHours = 11;
    int maxDaysInRow = 6;
    QList<Band> unsocial;
    static constexpr auto fields()
    {
        return FieldList{field("rest_hours", &Rules::restHours),
                         field("max_days_in_row", &Rules::maxDaysInRow),
                         field("unsocial", &Rules::unsocial)};
    }
};

struct Published
{
    QString person;
    int day = -1;
    int startSlot = -1;
    int slots = 0;
    std::optional<int> breakOffset;
    bool fixed = false;
    static constexpr auto fields()
    {
        return FieldList{field("person", &Published::person),
                         field("day", &Published::day),
                         field("start_slot", &Published::startSlot),
                         field("slots", &Published::slots),
                         field("break_offset", &Published::breakOffset),
                         field("fixed", &Published::fixed)};
    }
};

} // namespace Wheelhouse::ProblemFormat
