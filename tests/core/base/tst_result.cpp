// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/result.h"

#include <QTest>

#include <memory>

using namespace Wheelhouse;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void valueCanBeChangedInPlace();
    void valueThatCanOnlyBeMovedComesOut();
    void nothingIsAResultAsWell();
    void emptyValueIsNotAnError();
};

static const Error gone{ErrorCode::Gone, QStringLiteral("closed yesterday"), {}};

static Result<QString> nameOf(int number)
{
    if (number != 42)
        return gone;
    return QStringLiteral("forty-two");
}

static Result<void> check(bool good)
{
    if (!good)
        return gone;
    return {};
}

void TestResult::holdsAValue()
{
    const Result<QString> result = nameOf(42);
    QVERIFY(result.ok());
    QVERIFY(bool(result));
    QCOMPARE(result.value(), QStringLiteral("forty-two"));
    QCOMPARE(*result, QStringLiteral("forty-two"));
    QCOMPARE(result->size(), 9);
}

void TestResult::holdsAnError()
{
    const Result<QString> result = nameOf(1);
    QVERIFY(!result.ok());
    QVERIFY(!result);
    QCOMPARE(result.error(), gone);
}

void TestResult::valueCanBeChangedInPlace()
{
    Result<QString> result = nameOf(42);
    result->append(QLatin1Char('!'));
    *result += QLatin1Char('?');
    QCOMPARE(result.value(), QStringLiteral("forty-two!?"));
}

void TestResult::valueThatCanOnlyBeMovedComesOut()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
    const std::unique_ptr<int> number = std::move(result).value();
    QCOMPARE(*number, 5);
    const std::unique_ptr<int> other = *Result<std::unique_ptr<int>>(std::make_unique<int>(6));
    QCOMPARE(*other, 6);
}

void TestResult::nothingIsAResultAsWell()
{
    QVERIFY(check(true).ok());
    QVERIFY(check(true));
    const Result<void> bad = check(false);
    QVERIFY(!bad);
    QCOMPARE(bad.error(), gone);
}

void TestResult::emptyValueIsNotAnError()
{
    const Result<QString> result(QString{});
    QVERIFY(result.ok());
    QVERIFY(result->isNull());
    QVERIFY(Result<bool>(false).ok());
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
