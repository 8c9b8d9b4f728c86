// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demopeople.h"

namespace Wheelhouse {

namespace {

constexpr int hour = 60;

struct ShiftHours
{
    int from;
    int to;
    int pause;
};
constexpr ShiftHours morning{7 * hour, 15 * hour, 11 * hour};
constexpr ShiftHours midday{11 * hour, 19 * hour, 15 * hour};
constexpr ShiftHours evening{15 * hour, 23 * hour, 17 * hour + 30};
constexpr ShiftHours night{23 * hour, 31 * hour, 0}; // too few to take turns at a break

/// In the order of demoAgents(): the hours, and the first of two days off (1 = Monday).
struct Contract
{
    ShiftHours hours;
    int dayOff;
};

const std::array<Contract, 18> contracts{{
    {morning, 6},
    {morning, 2},
    {morning, 4},
    {morning, 6},
    {midday, 7},
    {midday, 3},
    {evening, 1},
    {evening, 3},
    {evening, 5},
    {evening, 2},
    {morning, 6},
    {midday, 7},
    {evening, 1},
    {midday, 1},
    {evening, 2},
    {evening, 4},
    {night, 1},
    {night, 5},
}};

bool isOff(size_t agent, int weekday)
{
    const Contract &contract = contracts[agent];
    const int since = (weekday - contract.dayOff + 7) % 7;
    // the two night workers take turns: Monday to Thursday, Friday to Sunday
    if (contract.hours.from == night.from)
        return agent == 16 ? weekday > 4 : weekday <= 4;
    return since < 2;
}

} // namespace

const QList<DemoAgent> &demoAgents()
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    static const QString player = QStringLiteral("nova-player");
    static const QString news = QStringLiteral("nova-news");
    static const QList<DemoAgent> agents{
        {text("anna.zielinska"), text("Anna Zielińska"), QString(), {text("pl"), text("en")}, 3},
        {text("piotr.wolski"), text("Piotr Wolski"), player, {text("pl")}, 3},
        {text("emily.carter"), text("Emily Carter"), QString(), {text("en"), text("fr")}, 3},
        {text("wei.chen"), text("陈伟"), player, {text("zh"), text("en")}, 2},
        {text("natalia.morozova"), text("Наталья Морозова"), player, {text("ru"), text("pl")}, 3},
        {text("jakub.adamski"), text("Jakub Adamski"), player, {text("pl"), text("ru")}, 3},
        {text("claire.fontaine"), text("Claire Fontaine"), player, {text("fr"), text("en")}, 3},
        {text("marta.jasinska"), text("Marta Jasińska"), player, {text("pl")}, 3},
        {text("kamil.rutkowski"), text("Kamil Rutkowski"), player, {text("pl"), text("en")}, 3},
        {text("irina.sokolova"), text("Ирина Соколова"), player, {text("ru"), text("en")}, 3},
        {text("oliwia.kubiak"), text("Oliwia Kubiak"), news, {text("pl")}, 2},
        {text("thomas.reed"), text("Thomas Reed"), news, {text("en"), text("pl")}, 2},
        {text("dorota.gajewska"), text("Dorota Gajewska"), news, {text("pl"), text("fr")}, 2},
        {text("li.na"), text("李娜"), QString(), {text("zh"), text("pl")}, 3},
        {text("bartosz.malecki"), text("Bartosz Małecki"), QString(), {text("pl"), text("en")}, 3},
        {text("sofia.petrova"), text("София Петрова"), QString(), {text("ru"), text("pl")}, 3},
        {text("pawel.czerwony"), text("Paweł Czerwony"), QString(), {text("pl"), text("en")}, 4},
        {text("julie.lambert"), text("Julie Lambert"), QString(), {text("fr"), text("pl")}, 4},
    };
    Q_ASSERT(size_t(agents.size()) == contracts.size());
    return agents;
}

int demoAgentIndex(const QString &id)
{
    const QList<DemoAgent> &agents = demoAgents();
    for (int i = 0; i < agents.size(); ++i) {
        if (agents[i].id == id)
            return i;
    }
    return -1;
}

QList<UserSaved> demoUsers()
{
    QList<UserSaved> users;
    for (const DemoAgent &agent : demoAgents())
        users.append({agent.id, agent.name, agent.team, {Role::Agent}, {}, true});
    const auto staff = [&](const char *id, const char *name, const QList<Role> &roles) {
        users.append({QString::fromLatin1(id), QString::fromUtf8(name), {}, roles, {}, true});
    };
    staff("director", "Maria Dąbrowska", {Role::Director});
    staff("editor", "Adam Nowicki", {Role::Editor});
    staff("planner", "Sophie Laurent", {Role::Planner});
    staff("supervisor", "Robert Kaczmarek", {Role::Supervisor, Role::Agent});
    staff("admin", "Administrator", {Role::Admin});
    return users;
}

QList<DemoShift> demoShifts(const QDate &day)
{
    QList<DemoShift> shifts;
    for (size_t agent = 0; agent < contracts.size(); ++agent) {
        if (isOff(agent, day.dayOfWeek()))
            continue;
        const ShiftHours &hours = contracts[agent].hours;
        // colleagues of one shift do not all eat at the same time
        const int stagger = 30 * int((agent + size_t(day.dayOfYear())) % 4);
        shifts.append({int(agent), hours.from, hours.to, hours.pause + stagger});
    }
    return shifts;
}

} // namespace Wheelhouse
