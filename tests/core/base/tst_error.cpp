// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Wheelhouse;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesHaveTheirNamesOnTheWire_data();
    void codesHaveTheirNamesOnTheWire();
    void noTwoCodesShareAName();
    void textPutsTheContextFirst();
    void errorsAreEqualWhenAllPartsAre();
};

void TestError::codesHaveTheirNamesOnTheWire_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("name");
    const std::pair<ErrorCode, const char *> names[] = {
        {ErrorCode::Invalid, "invalid"},
        {ErrorCode::NotFound, "not_found"},
        {ErrorCode::Conflict, "conflict"},
        {ErrorCode::Unauthorised, "unauthorised"},
        {ErrorCode::Forbidden, "forbidden"},
        {ErrorCode::TooLarge, "too_large"},
        {ErrorCode::RateLimited, "rate_limited"},
        {ErrorCode::Unavailable, "unavailable"},
        {ErrorCode::Gone, "gone"},
        {ErrorCode::Corrupt, "corrupt"},
        {ErrorCode::NewerVersion, "newer_version"},
        {ErrorCode::InUse, "in_use"},
    };
    for (const auto &[code, name] : names)
        QTest::newRow(name) << int(code) << QString::fromLatin1(name);
}

void TestError::codesHaveTheirNamesOnTheWire()
{
    QFETCH(int, code);
    QFETCH(QString, name);
    QCOMPARE(errorCodeName(ErrorCode(code)), name);
}

void TestError::noTwoCodesShareAName()
{
    const QRegularExpression shape(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    QSet<QString> names;
    for (int code = 0; code <= int(ErrorCode::InUse); ++code) {
        const QString name = errorCodeName(ErrorCode(code));
        QVERIFY2(shape.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

void TestError::textPutsTheContextFirst()
{
    const Error error{ErrorCode::Invalid, QStringLiteral("not a number"),
                      QStringLiteral("a.csv:3")};
    QCOMPARE(error.text(), QStringLiteral("a.csv:3: not a number"));
    const Error bare{ErrorCode::Gone, QStringLiteral("the view has expired"), {}};
    QCOMPARE(bare.text(), QStringLiteral("the view has expired"));
}

void TestError::errorsAreEqualWhenAllPartsAre()
{
    const Error error{ErrorCode::Conflict, QStringLiteral("stale"), QStringLiteral("script")};
    QCOMPARE(error, Error(error));
    for (const Error &other : {Error{ErrorCode::Gone, error.detail, error.context},
                               Error{error.code, QStringLiteral("fresh"), error.context},
                               Error{error.code, error.detail, {}}})
        QVERIFY(!(error == other));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
