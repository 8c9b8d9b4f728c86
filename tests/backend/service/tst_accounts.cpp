// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/auth/passwordhash.h"
#include "backend/auth/token.h"
#include "backend/service/accounts.h"
#include "tests/backend/service/reading.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QString ada = QStringLiteral("ada");
const QString right = QStringLiteral("correct horse battery");
const QString remote = QStringLiteral("127.0.0.1");

Event user(const QString &id, bool active = true)
{
    static const QString hash = hashPassword(right).value();
    Event event;
    event.atMs = 1;
    event.body = UserSaved{id, id.toUpper(), QStringLiteral("nova"), {Role::Agent}, hash, active};
    return event;
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameAndPasswordMakeAToken();
    void whatDoesNotFitIsRefusedAlike();
    void tooManyTriesAreHeldBack();
    void aTokenEndsAfterItsTime();
    void theTrustedTokenNeedsNoStore();

private:
    Result<QString> login(Reading &reading, Accounts &accounts, const QString &name,
                          const QString &password);
    Result<Account> open(Reading &reading, Accounts &accounts, const QString &token);
};

Result<QString> TestAccounts::login(Reading &reading, Accounts &accounts, const QString &name,
                                    const QString &password)
{
    std::optional<Result<QString>> answer;
    accounts.login(name, password, remote,
                   [&](Result<QString> token) { answer = std::move(token); });
    while (!answer && reading.runAnswers()) {
    }
    return answer.value_or(Error{});
}

Result<Account> TestAccounts::open(Reading &reading, Accounts &accounts, const QString &token)
{
    std::optional<Result<Account>> answer;
    accounts.open(token, [&](Result<Account> account) { answer = std::move(account); });
    while (!answer && reading.runAnswers()) {
    }
    return answer.value_or(Error{});
}

void TestAccounts::aNameAndPasswordMakeAToken()
{
    ManualClock clock;
    Reading reading({user(ada)});
    Accounts accounts(clock, *reading.pool, *reading.writer);
    const auto token = login(reading, accounts, ada, right);
    QVERIFY2(token, token ? "" : qPrintable(token.error().text()));
    QVERIFY(looksLikeToken(*token));
    const auto account = open(reading, accounts, *token);
    QVERIFY(account);
    QCOMPARE(account->user, ada);
    QCOMPARE(account->name, QStringLiteral("ADA"));
    QCOMPARE(account->team, QStringLiteral("nova"));
    QCOMPARE(account->roles, QList<Role>{Role::Agent});
}

void TestAccounts::whatDoesNotFitIsRefusedAlike()
{
    ManualClock clock;
    Reading reading({user(ada), user(QStringLiteral("gone"), false)});
    Accounts accounts(clock, *reading.pool, *reading.writer);
    const auto wrong = login(reading, accounts, ada, QStringLiteral("wrong"));
    const auto unknown = login(reading, accounts, QStringLiteral("nobody"), right);
    const auto gone = login(reading, accounts, QStringLiteral("gone"), right);
    for (const auto *refused : {&wrong, &unknown, &gone}) {
        QVERIFY(!*refused);
        QCOMPARE(refused->error(), wrong.error());
        QCOMPARE(refused->error().code, ErrorCode::Unauthorised);
    }
    QCOMPARE(open(reading, accounts, makeToken()).error().code, ErrorCode::Unauthorised);
    QCOMPARE(open(reading, accounts, {}).error().code, ErrorCode::Unauthorised);
}

void TestAccounts::tooManyTriesAreHeldBack()
{
    ManualClock clock;
    Reading reading({user(ada)});
    Accounts accounts(clock, *reading.pool, *reading.writer);
    ErrorCode code = ErrorCode::Unauthorised;
    for (int i = 0; i < 50 && code == ErrorCode::Unauthorised; ++i)
        code = login(reading, accounts, ada, QStringLiteral("guess")).error().code;
    QCOMPARE(code, ErrorCode::RateLimited);
    QCOMPARE(login(reading, accounts, ada, right).error().code, ErrorCode::RateLimited);
    clock.advance(24 * 3'600'000LL);
    QVERIFY(login(reading, accounts, ada, right));
}

void TestAccounts::aTokenEndsAfterItsTime()
{
    ManualClock clock;
    Reading reading({user(ada)});
    Accounts accounts(clock, *reading.pool, *reading.writer);
    const auto token = login(reading, accounts, ada, right);
    QVERIFY(token);
    clock.advance(Accounts::tokenLifetimeMs);
    QVERIFY(open(reading, accounts, *token));
    clock.advance(1);
    QCOMPARE(open(reading, accounts, *token).error().code, ErrorCode::Unauthorised);
}

void TestAccounts::theTrustedTokenNeedsNoStore()
{
    ManualClock clock;
    Reading reading;
    Accounts accounts(clock, *reading.pool, *reading.writer);
    const QString token = makeToken();
    accounts.trustToken(token,
                        {QStringLiteral("owner"), QStringLiteral("Owner"), {}, {Role::Admin}});
    const auto account = open(reading, accounts, token);
    QVERIFY(account);
    QCOMPARE(account->user, QStringLiteral("owner"));
    QVERIFY(!open(reading, accounts, makeToken()));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
