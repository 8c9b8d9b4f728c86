// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/openinghours.h"

#include <QDateTime>

#include <QTest>

using namespace Wheelhouse;

class TestOpeningHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStretches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("day") << QStringLiteral("08:00-20:30") << 480 << 1'230;
        QTest::newRow("whole day") << QStringLiteral("00:00-24:00") << 0 << 1'440;
        QTest::newRow("over midnight") << QStringLiteral("22:00-06:00") << 1'320 << 1'800;
        for (const char *bad : {"", "8:00-20:00", "08:00", "08:00-08:00", "08:60-09:00",
                                "24:00-06:00", "25:00-26:00", "08:00_20:00", "0a:00-20:00"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << -1 << -1;
    }
    void readsStretches()
    {
        QFETCH(QString, text);
        const auto stretch = readStretch(text);
        QTEST(stretch ? stretch->from : -1, "from");
        QTEST(stretch ? stretch->to : -1, "to");
    }

    void opensAndCloses_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("open");
        const auto row = [](const char *at, bool open) {
            QTest::newRow(at) << QString::fromLatin1(at) << open;
        };
        // 2026-11-16 is a Monday; Warsaw is one hour ahead of UTC in winter, two in summer
        row("2026-11-16T06:59:59Z", false);
        row("2026-11-16T07:00:00Z", true);
        row("2026-11-16T18:59:59Z", true);
        row("2026-11-16T19:00:00Z", false);
        row("2026-07-13T06:00:00Z", true);
        row("2026-07-13T18:00:00Z", false);
        row("2026-11-20T21:30:00Z", true); // Friday night
        row("2026-11-21T04:59:00Z", true); // into Saturday
        row("2026-11-21T05:00:00Z", false);
        row("2026-11-22T12:00:00Z", false); // Sunday
        row("2026-12-28T12:00:00Z", false); // a holiday on a Monday
    }
    void opensAndCloses()
    {
        QFETCH(QString, at);
        QTEST(isOpen(hours(), ms(at)), "open");
    }

    void findsTheNextOpening_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("opens");
        const auto row = [](const char *at, const char *opens) {
            QTest::newRow(at) << QString::fromLatin1(at) << QString::fromLatin1(opens);
        };
        row("2026-11-16T10:00:00Z", "2026-11-16T10:00:00Z");
        row("2026-11-16T03:00:00Z", "2026-11-16T07:00:00Z");
        row("2026-11-16T20:00:00Z", "2026-11-20T21:00:00Z");
        row("2026-12-27T20:00:00Z", "2027-01-01T21:00:00Z"); // over the holiday
        row("2026-03-29T00:30:00Z", "2026-03-30T06:00:00Z"); // the clock goes forward
    }
    void findsTheNextOpening()
    {
        QFETCH(QString, at);
        QFETCH(QString, opens);
        QCOMPARE(nextOpening(hours(), ms(at)), std::optional(ms(opens)));
    }

    void neverOpensWhenNoDayHasHours()
    {
        QCOMPARE(nextOpening({}, ms(QStringLiteral("2026-11-16T10:00:00Z"))), std::nullopt);
    }

    void saysWhenItOpens()
    {
        const QString zone = QStringLiteral("Europe/Warsaw");
        const qint64 now = ms(QStringLiteral("2026-11-16T03:00:00Z"));
        const auto phrase = [&](const char *language, const char *at) {
            return openingPhrase(QString::fromLatin1(language), ms(QString::fromLatin1(at)), now,
                                 zone);
        };
        QCOMPARE(phrase("en", "2026-11-16T07:00:00Z"), QStringLiteral("08:00"));
        QCOMPARE(phrase("en", "2026-11-18T07:30:00Z"), QStringLiteral("Wednesday, 08:30"));
        QCOMPARE(phrase("pl", "2026-11-18T07:30:00Z"), QStringLiteral("środa, 08:30"));
        QVERIFY(phrase("en", "2026-12-01T07:00:00Z").contains(QStringLiteral("1 December 2026")) ||
                phrase("en", "2026-12-01T07:00:00Z").contains(QStringLiteral("December 1, 2026")));
    }

private:
    static qint64 ms(const QString &iso)
    {
        return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
    }
    static ScriptHours hours()
    {
        return {QStringLiteral("Europe/Warsaw"),
                {{QStringLiteral("mon"), {QStringLiteral("08:00-20:00")}},
                 {QStringLiteral("fri"), {QStringLiteral("22:00-06:00")}}},
                {QStringLiteral("2026-12-28")}};
    }
};

QTEST_GUILESS_MAIN(TestOpeningHours)
#include "tst_openinghours.moc"
