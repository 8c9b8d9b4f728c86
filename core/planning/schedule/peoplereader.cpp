// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/schedule/peoplereader.h"

#include "core/planning/schedule/coverplan.h"
#include "core/planning/schedule/problemformat.h"
#include "core/planning/schedule/problemreader.h"
#include "core/planning/schedule/strictfields.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Wheelhouse {
namespace {

constexpr double finestPaidStep = 0.1;

QString numbered(const QString &path, qsizetype index)
{
    return path + QStringLiteral("[%1]").arg(index);
}

/// Marks the slots of a band with `mark`.
Result<void> markBand(const ProblemFormat::Band &band, const QString &path,
                      const CoverProblem &cover, char mark, std::vector<char> &slotMarks)
{
    const int to = band.to.value_or(cover.slotsPerDay);
    if (band.from < 0 || band.from >= to || to > cover.slotsPerDay)
        return wrongAt(path, QStringLiteral("from %1 to %2 is no part of a day of %3 slots")
                                 .arg(band.from)
                                 .arg(to)
                                 .arg(cover.slotsPerDay));
    for (int day = 0; day < cover.days; ++day) {
        if (!band.days.isEmpty() && !band.days.contains(day))
            continue;
        const auto first = slotMarks.begin() + day * cover.slotsPerDay;
        std::fill(first + band.from, first + to, mark);
    }
    for (qsizetype i = 0; i < band.days.size(); ++i) {
        if (band.days[i] < 0 || band.days[i] >= cover.days)
            return wrongAt(numbered(path + QStringLiteral(".days"), i),
                           QStringLiteral("must be 0 to %1").arg(cover.days - 1));
    }
    return {};
}

Result<void> markBands(const QList<ProblemFormat::Band> &bands, const QString &path,
                       const CoverProblem &cover, char mark, std::vector<char> &slotMarks)
{
    for (qsizetype i = 0; i < bands.size(); ++i) {
        if (const auto marked = markBand(bands[i], numbered(path, i), cover, mark, slotMarks);
            !marked)
            return marked.error();
    }
    return {};
}

class PeopleReader
{
public:
    PeopleReader(const QJsonObject &root, RosterProblem &problem)
        : m_root(root)
        , m_problem(problem)
        , m_cover(problem.cover)
    {}

    Result<void> read()
    {
        const bool hasPeople = m_root.contains(QStringLiteral("people"));
        for (const char *name : {"rules", "skill_demand", "published"}) {
            const QString path = QString::fromLatin1(name);
            if (!hasPeople && m_root.contains(path))
                return wrongAt(path, QStringLiteral("is given, but no “people”"));
        }
        if (!hasPeople)
            return {};
        using Step = Result<void> (PeopleReader::*)();
        for (const Step step : {&PeopleReader::readRules, &PeopleReader::readSkills,
                                &PeopleReader::readEverybody, &PeopleReader::readPublished}) {
            if (auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> readRules()
    {
        m_problem.unsocial.assign(size_t(m_cover.slotCount()), 0);
        if (m_cover.days > 0 && costStep(m_cover) < finestPaidStep)
            return wrongAt(QStringLiteral("shift_types"),
                           QStringLiteral("with people, paid hours must be multiples of a common "
                                          "step of at least %1 hours")
                               .arg(finestPaidStep));
        if (!m_root.contains(QStringLiteral("rules")))
            return {};
        const QString path = QStringLiteral("rules");
        const auto rules = strictFromJson<ProblemFormat::Rules>(m_root.value(path), path);
        if (!rules)
            return rules.error();
        m_rules = *rules;
        if (auto checked = checkRest(m_rules.restHours, m_rules.maxDaysInRow, path); !checked)
            return checked;
        return markBands(m_rules.unsocial, path + QStringLiteral(".unsocial"), m_cover, 1,
                         m_problem.unsocial);
    }

    static Result<void> checkRest(double restHours, int maxDaysInRow, const QString &path)
    {
        if (!(restHours >= 0) || restHours > 168)
            return wrongAt(path + QStringLiteral(".rest_hours"),
                           QStringLiteral("must be 0 to 168 hours"));
        if (maxDaysInRow < 1 || maxDaysInRow > mostDays)
            return wrongAt(path + QStringLiteral(".max_days_in_row"),
                           QStringLiteral("must be 1 to %1").arg(mostDays));
        return {};
    }

    Result<void> readSkills()
    {
        const QString path = QStringLiteral("skill_demand");
        if (!m_root.contains(path))
            return {};
        if (!m_root.value(path).isObject())
            return Detail::wrongType(path, "an object of skills");
        const QJsonObject skills = m_root.value(path).toObject();
        for (auto skill = skills.begin(); skill != skills.end(); ++skill) {
            auto demand = readDemand(skill.value(), path + u'.' + skill.key(), m_cover);
            if (!demand)
                return demand.error();
            m_problem.skills.push_back({skill.key(), std::move(*demand)});
        }
        return {};
    }

    Result<void> readEverybody()
    {
        const QString path = QStringLiteral("people");
        if (!m_root.value(path).isArray())
            return Detail::wrongType(path, "a list");
        const QJsonArray people = m_root.value(path).toArray();
        if (people.isEmpty())
            return wrongAt(path, QStringLiteral("is empty: there is no staff to plan with"));
        if (people.size() > mostPeople)
            return wrongAt(path, QStringLiteral("%1 are too many; %2 is the limit")
                                     .arg(people.size())
                                     .arg(mostPeople));
        for (qsizetype i = 0; i < people.size(); ++i) {
            const QString name = people.at(i).toObject().value(QStringLiteral("name")).toString();
            const QString namePath = numbered(path, i) + QStringLiteral(".name");
            if (name.isEmpty())
                return wrongAt(namePath, QStringLiteral("is missing"));
            if (m_indexOf.contains(name))
                return wrongAt(namePath, QStringLiteral("“%1” is there twice").arg(name));
            m_indexOf.insert(name, int(i));
        }
        for (qsizetype i = 0; i < people.size(); ++i) {
            const auto whole = withLikeness(people, int(i));
            if (!whole)
                return whole.error();
            const auto given = strictFromJson<ProblemFormat::Person>(*whole, numbered(path, i));
            if (!given)
                return given.error();
            auto person = personOf(*given, *whole, numbered(path, i));
            if (!person)
                return person.error();
            m_problem.people.push_back(std::move(*person));
        }
        return {};
    }

    /// The fields of a person, those of whom he is like where he has none of his own.
    Result<QJsonObject> withLikeness(const QJsonArray &people, int index) const
    {
        QJsonObject whole = people.at(index).toObject();
        QStringList line{whole.value(QStringLiteral("name")).toString()};
        QString like = whole.value(QStringLiteral("like")).toString();
        const QString path = QStringLiteral("people[%1].like").arg(index);
        while (!like.isEmpty()) {
            if (!m_indexOf.contains(like))
                return wrongAt(path, QStringLiteral("there is nobody named “%1”").arg(like));
            if (line.contains(like))
                return wrongAt(path, QStringLiteral("goes round in a circle: %1 is like %2")
                                         .arg(line.join(QStringLiteral(" is like ")), like));
            line.append(like);
            const QJsonObject model = people.at(m_indexOf.value(like)).toObject();
            for (auto field = model.begin(); field != model.end(); ++field) {
                if (!whole.contains(field.key()))
                    whole.insert(field.key(), field.value());
            }
            like = model.value(QStringLiteral("like")).toString();
        }
        return whole;
    }

    Result<Person> personOf(const ProblemFormat::Person &given, const QJsonObject &json,
                            const QString &path) const
    {
        const auto at = [&](const char *field) { return path + u'.' + QLatin1StringView(field); };
        Person person{given.name, given.minHours, given.maxHours,
                      given.restHours.value_or(m_rules.restHours),
                      given.maxDaysInRow.value_or(m_rules.maxDaysInRow)};
        if (auto checked = checkRest(person.restHours, person.maxDaysInRow, path); !checked)
            return checked.error();
        if (!(person.maxHours >= 0) || person.maxHours > mostHours)
            return wrongAt(at("max_hours"), QStringLiteral("must be 0 to %1").arg(mostHours));
        if (!(person.minHours >= 0) || person.minHours > person.maxHours)
            return wrongAt(
                at(json.contains(QStringLiteral("min_hours")) ? "min_hours" : "max_hours"),
                QStringLiteral("%1 hours at least and %2 at most contradict each other")
                    .arg(person.minHours)
                    .arg(person.maxHours));

        const size_t slotCount = size_t(m_cover.slotCount());
        person.available.assign(slotCount, !given.available.has_value());
        if (given.available) {
            if (auto marked =
                    markBands(*given.available, at("available"), m_cover, 1, person.available);
                !marked)
                return marked.error();
        }
        if (auto marked =
                markBands(given.unavailable, at("unavailable"), m_cover, 0, person.available);
            !marked)
            return marked.error();
        if (auto unknown = unknownBandField(json, path); !unknown)
            return unknown.error();

        person.skills.assign(m_problem.skills.size(), 0);
        for (const QString &skill : given.skills) {
            for (size_t i = 0; i < m_problem.skills.size(); ++i)
                person.skills[i] |= m_problem.skills[i].skill == skill;
        }
        person.types.assign(m_cover.types.size(), given.shifts.isEmpty());
        for (qsizetype i = 0; i < given.shifts.size(); ++i) {
            const int type = typeOf(given.shifts[i]);
            if (type < 0)
                return wrongAt(
                    numbered(at("shifts"), i),
                    QStringLiteral("there is no shift of %1 slots").arg(given.shifts[i]));
            person.types[size_t(type)] = 1;
        }
        if (given.daysInRowBefore < 0 || given.daysInRowBefore > mostDays)
            return wrongAt(at("days_in_row_before"),
                           QStringLiteral("must be 0 to %1").arg(mostDays));
        if (given.restedFrom < 0 || given.restedFrom > m_cover.slotCount())
            return wrongAt(at("rested_from"),
                           QStringLiteral("must be 0 to %1").arg(m_cover.slotCount()));
        if (!(given.unsocialHoursBefore >= 0) || given.unsocialHoursBefore > mostHours)
            return wrongAt(at("unsocial_hours_before"),
                           QStringLiteral("must be 0 to %1").arg(mostHours));
        person.daysInRowBefore = given.daysInRowBefore;
        person.restedFrom = given.restedFrom;
        person.unsocialHoursBefore = given.unsocialHoursBefore;
        for (qsizetype i = 0; i < given.wishes.size(); ++i) {
            auto wish = wishOf(given.wishes[i], numbered(at("wishes"), i));
            if (!wish)
                return wish.error();
            person.wishes.push_back(*wish);
        }
        return person;
    }

    /// Lists inside a person are read leniently by fields.h; their spelling is checked here.
    static Result<void> unknownBandField(const QJsonObject &json, const QString &path)
    {
        for (const char *name : {"available", "unavailable"}) {
            const QString key = QString::fromLatin1(name);
            if (!json.value(key).isArray())
                continue;
            auto bands =
                strictListFromJson<ProblemFormat::Band>(json.value(key), path + u'.' + key);
            if (!bands)
                return bands.error();
        }
        if (!json.value(QStringLiteral("wishes")).isArray())
            return {};
        auto wishes = strictListFromJson<ProblemFormat::Wish>(json.value(QStringLiteral("wishes")),
                                                              path + QStringLiteral(".wishes"));
        return wishes ? Result<void>() : wishes.error();
    }

    Result<Wish> wishOf(const ProblemFormat::Wish &given, const QString &path) const
    {
        const int to = given.to.value_or(m_cover.slotsPerDay);
        if (given.day < 0 || given.day >= m_cover.days)
            return wrongAt(path + QStringLiteral(".day"),
                           QStringLiteral("must be 0 to %1").arg(m_cover.days - 1));
        if (given.from < 0 || given.from >= to || to > m_cover.slotsPerDay)
            return wrongAt(
                path, QStringLiteral("from %1 to %2 is no part of a day").arg(given.from).arg(to));
        if (given.want != u"off" && given.want != u"work")
            return wrongAt(path + QStringLiteral(".want"),
                           QStringLiteral("must be “off” or “work”"));
        if (!(given.weight >= 0) || given.weight > 1000)
            return wrongAt(path + QStringLiteral(".weight"), QStringLiteral("must be 0 to 1000"));
        const int first = given.day * m_cover.slotsPerDay;
        return Wish{first + given.from, first + to, given.want == u"work", given.weight};
    }

    int typeOf(int slotsLong) const
    {
        for (size_t i = 0; i < m_cover.types.size(); ++i) {
            if (m_cover.types[i].slots == slotsLong)
                return int(i);
        }
        return -1;
    }

    Result<void> readPublished()
    {
        const QString path = QStringLiteral("published");
        if (!m_root.contains(path))
            return {};
        const auto published =
            strictListFromJson<ProblemFormat::Published>(m_root.value(path), path);
        if (!published)
            return published.error();
        QSet<std::pair<int, int>> daysOf;
        for (qsizetype i = 0; i < published->size(); ++i) {
            const ProblemFormat::Published &given = published->at(i);
            const QString at = numbered(path, i);
            const int person = m_indexOf.value(given.person, -1);
            if (person < 0)
                return wrongAt(at + QStringLiteral(".person"),
                               QStringLiteral("there is nobody named “%1”").arg(given.person));
            if (given.day < 0 || given.day >= m_cover.days || given.startSlot < 0 ||
                given.startSlot >= m_cover.slotsPerDay)
                return wrongAt(at, QStringLiteral("starts outside the days planned"));
            const int type = typeOf(given.slots);
            if (type < 0)
                return wrongAt(at + QStringLiteral(".slots"),
                               QStringLiteral("there is no shift of %1 slots").arg(given.slots));
            const PlannedShift shift{given.day * m_cover.slotsPerDay + given.startSlot, type,
                                     given.breakOffset.value_or(-1), 1};
            if (const auto checked = checkShifts(m_cover, {shift}); !checked)
                return wrongAt(at, checked.error().detail);
            if (daysOf.contains({person, given.day}))
                return wrongAt(
                    at,
                    QStringLiteral("%1 has two shifts on day %2").arg(given.person).arg(given.day));
            daysOf.insert({person, given.day});
            m_problem.published.push_back({person, shift, given.fixed});
        }
        return {};
    }

    const QJsonObject &m_root;
    RosterProblem &m_problem;
    const CoverProblem &m_cover;
    ProblemFormat::Rules m_rules;
    QHash<QString, int> m_indexOf;
};

} // namespace

Result<void> readPeople(const QJsonObject &root, RosterProblem &problem)
{
    return PeopleReader(root, problem).read();
}

} // namespace Wheelhouse
