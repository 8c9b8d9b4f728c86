// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/usercommand.h"

#include "backend/auth/passwordhash.h"
#include "programs/ctl/commandline.h"
#include "programs/ctl/passwordprompt.h"
#include "programs/ctl/useraccounts.h"

#include <cstdio>

namespace Wheelhouse {

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

void addProfileOptions(CommandLine &line)
{
    line.addOption("role", QStringLiteral("Roles, separated by commas."), "ROLES");
    line.addOption("display", QStringLiteral("The name that others see."), "NAME");
    line.addOption("team", QStringLiteral("Team."), "TEAM");
}

/// Takes over what was given.
Result<void> takeProfile(const CommandLine &line, UserSaved &user)
{
    if (line.isSet("display"))
        user.name = line.value("display");
    if (line.isSet("team"))
        user.team = line.value("team");
    if (!line.isSet("role"))
        return {};
    auto roles = rolesOf(line.value("role"));
    if (!roles)
        return roles.error();
    user.roles = std::move(*roles);
    return {};
}

Result<void> takePassword(UserSaved &user)
{
    const auto password = readNewPassword();
    if (!password)
        return password.error();
    auto hash = hashPassword(*password);
    if (!hash)
        return hash.error();
    user.passwordHash = std::move(*hash);
    return {};
}

int add(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("user add NAME --db URL [--role ROLES] [--display NAME] "
                                    "[--team TEAM] [--no-password]"),
                     QStringLiteral("Adds a user. The password is asked for, or read from standard "
                                    "input."));
    addProfileOptions(line);
    line.addOption("no-password", QStringLiteral("The user signs in by token only."));
    if (const auto status = line.read(arguments, 1))
        return *status;
    UserSaved user;
    user.user = line.positional(0);
    user.name = user.user;
    user.roles = {Role::Agent};
    if (const auto taken = takeProfile(line, user); !taken)
        return fail(taken.error());
    auto accounts = UserAccounts::open(line.db());
    if (!accounts)
        return fail(accounts.error());
    if (!line.isSet("no-password")) {
        if (const auto taken = takePassword(user); !taken)
            return fail(taken.error());
    }
    if (const auto done = accounts->add(user); !done)
        return fail(done.error());
    return exitDone;
}

int set(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("user set NAME --db URL [--role ROLES] [--display NAME] "
                                    "[--team TEAM] [--password]"),
                     QStringLiteral("Changes what is given of a user; the rest stays."));
    addProfileOptions(line);
    line.addOption("password", QStringLiteral("Ask for a new password, or read it from standard "
                                              "input."));
    if (const auto status = line.read(arguments, 1))
        return *status;
    auto accounts = UserAccounts::open(line.db());
    if (!accounts)
        return fail(accounts.error());
    auto user = accounts->user(line.positional(0));
    if (!user)
        return fail(user.error());
    if (const auto taken = takeProfile(line, *user); !taken)
        return fail(taken.error());
    if (line.isSet("password")) {
        if (const auto taken = takePassword(*user); !taken)
            return fail(taken.error());
    }
    if (const auto done = accounts->save(*user); !done)
        return fail(done.error());
    return exitDone;
}

int list(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("user list --db URL"),
                     QStringLiteral("Prints the users as CSV. Works while the store is in use."));
    if (const auto status = line.read(arguments, 0))
        return *status;
    const auto reader = StoreReader::open(line.db());
    if (!reader)
        return fail(reader.error());
    const auto users = (*reader)->users();
    if (!users)
        return fail(users.error());
    const auto quoted = [](QString text) {
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    };
    std::printf("user,name,team,roles,active\r\n");
    for (const UserSaved &user : *users) {
        QStringList roles;
        for (const Role role : user.roles)
            roles.append(nameOf(role));
        const QStringList fields{quoted(user.user), quoted(user.name), quoted(user.team),
                                 quoted(roles.join(u' ')),
                                 user.active ? QStringLiteral("yes") : QStringLiteral("no")};
        std::printf("%s\r\n", qUtf8Printable(fields.join(u',')));
    }
    return exitDone;
}

int setActive(const QStringList &arguments, bool active)
{
    CommandLine line(active ? QStringLiteral("user enable NAME --db URL")
                            : QStringLiteral("user disable NAME --db URL"),
                     active
                         ? QStringLiteral("The user may sign in again.")
                         : QStringLiteral("The user may no longer sign in; tokens are removed."));
    if (const auto status = line.read(arguments, 1))
        return *status;
    auto accounts = UserAccounts::open(line.db());
    if (!accounts)
        return fail(accounts.error());
    if (const auto done = accounts->setActive(line.positional(0), active); !done)
        return fail(done.error());
    return exitDone;
}

int token(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("user token NAME --db URL [--label TEXT] [--days N]"),
                     QStringLiteral("Makes a token by which the user signs in, and prints it. It "
                                    "is shown this once."));
    line.addOption("label", QStringLiteral("What it is for."), "TEXT");
    line.addOption("days", QStringLiteral("Valid so long; 0: until the user is disabled."), "N",
                   QStringLiteral("90"));
    if (const auto status = line.read(arguments, 1))
        return *status;
    bool isNumber = false;
    const int days = line.value("days").toInt(&isNumber);
    if (!isNumber || days < 0 || days > 36'500)
        return fail(exitWrongArguments, QStringLiteral("--days: a number of days, 0 to 36500"));
    auto accounts = UserAccounts::open(line.db());
    if (!accounts)
        return fail(accounts.error());
    const auto made = accounts->makeTokenFor(line.positional(0), line.value("label"), days * dayMs);
    if (!made)
        return fail(made.error());
    std::printf("%s\n", qUtf8Printable(*made));
    return exitDone;
}

} // namespace

int userCommand(const QStringList &arguments)
{
    const QString action = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (action == u"add")
        return add(rest);
    if (action == u"set")
        return set(rest);
    if (action == u"list")
        return list(rest);
    if (action == u"disable" || action == u"enable")
        return setActive(rest, action == u"enable");
    if (action == u"token")
        return token(rest);
    return fail(exitWrongArguments,
                QStringLiteral("usage: wheelhousectl user add|set|list|disable|enable|token ..."));
}

} // namespace Wheelhouse
