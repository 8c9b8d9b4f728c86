// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/idmaker.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Wheelhouse;

class TestIdMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdTellsWhenItWasMade();
    void idIsAKindAndNineteenDigitsOfBase32();
    void sameSeedGivesTheSameIds();
    void differentSeedsGiveDifferentIds();
    void idsSortByTime();
    void idsOfOneMillisecondAreDistinct();
};

static const qint64 noonMs = 1'700'000'000'000;

void TestIdMaker::idIsAKindAndNineteenDigitsOfBase32()
{
    // worked out apart from this code: 1,700,000,000,000 in base 32, then the low 50 bits of the
    // first number of xoshiro256** seeded with 1, lowest digit first
    QCOMPARE(IdMaker(1).make('c', noonMs), QStringLiteral("c1hf7yat00564ew7mdfn"));

    IdMaker maker(2);
    const QRegularExpression shape(QStringLiteral("^m[0-9a-hjkmnp-tv-z]{19}$"));
    for (int i = 0; i < 1000; ++i) {
        const QString id = maker.make('m', noonMs + i * 86'400'000LL);
        QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
    }
}

void TestIdMaker::sameSeedGivesTheSameIds()
{
    IdMaker one(7);
    IdMaker other(7);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(one.make('e', noonMs + i), other.make('e', noonMs + i));
}

void TestIdMaker::differentSeedsGiveDifferentIds()
{
    QSet<QString> seen;
    for (quint64 seed = 0; seed < 1000; ++seed)
        seen.insert(IdMaker(seed).make('c', noonMs));
    QCOMPARE(seen.size(), 1000);
}

void TestIdMaker::idsSortByTime()
{
    IdMaker maker(3);
    QString last = maker.make('c', 0);
    for (qint64 atMs = 1; atMs < (1LL << 45); atMs = atMs * 3 / 2 + 1) {
        const QString id = maker.make('c', atMs);
        QVERIFY2(last < id, qPrintable(last + QStringLiteral(" before ") + id));
        last = id;
    }
}

void TestIdMaker::idsOfOneMillisecondAreDistinct()
{
    IdMaker maker(4);
    QSet<QString> seen;
    for (int i = 0; i < 100'000; ++i)
        seen.insert(maker.make('m', noonMs));
    QCOMPARE(seen.size(), 100'000);
}

void TestIdMaker::anIdTellsWhenItWasMade()
{
    IdMaker maker(3);
    for (const qint64 ms : {0LL, 1LL, 1'700'000'000'123LL, (1LL << 45) - 1})
        QCOMPARE(IdMaker::timeOf('v', maker.make('v', ms)).value_or(-1), ms);
    const QString id = maker.make('v', 5);
    QVERIFY(!IdMaker::timeOf('c', id));
    QVERIFY(!IdMaker::timeOf('v', id.chopped(1)));
    QVERIFY(!IdMaker::timeOf('v', QStringLiteral("visitor of some other w")));
    QVERIFY(!IdMaker::timeOf('v', QStringLiteral("vuuuuuuuuuuuuuuuuuuu"))); // no digit of ours
}

QTEST_GUILESS_MAIN(TestIdMaker)
#include "tst_idmaker.moc"
