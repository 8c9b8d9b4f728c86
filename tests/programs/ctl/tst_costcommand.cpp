// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl cost, as a controller's script uses it, on a generated store.

#include "tests/support/testpaths.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestCostCommand : public QObject
{
    Q_OBJECT

private:
    struct Ran
    {
        int status = -1;
        QStringList out;
        QString err;
    };
    Ran run(const QString &command) const
    {
        QProcess ctl;
        ctl.start(programPath(QStringLiteral("wheelhousectl")),
                  command.split(u' ') + QStringList{QStringLiteral("--db"), m_folder.path()});
        if (!ctl.waitForFinished(60'000) || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        return {ctl.exitCode(),
                QString::fromUtf8(ctl.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
                QString::fromUtf8(ctl.readAllStandardError())};
    }
    /// low, likely and high of a row.
    static QList<double> rangeOf(const Ran &ran, const char *what)
    {
        const QStringList rows = ran.out.filter(QLatin1StringView(what) + QLatin1StringView(","));
        QList<double> range;
        for (const QString &field : rows.value(0).split(u',').mid(1))
            range.append(field.toDouble());
        return range;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run(QStringLiteral("generate --conversations 2000 --days 2 --until "
                                    "2026-11-01T00:00:00Z"))
                     .status,
                 0);
    }

    void hoursAndPeopleNeedNoMoney()
    {
        const Ran ran = run(QStringLiteral("cost"));
        QVERIFY2(ran.status == 0, qUtf8Printable(ran.err));
        QCOMPARE(ran.out.value(0), QStringLiteral("what,low,likely,high"));
        const QList<double> contacts = rangeOf(ran, "contacts");
        const QList<double> resolved = rangeOf(ran, "resolved");
        const Ran ladder = run(QStringLiteral("kpi --metric bot_resolved"));
        QCOMPARE(resolved.value(1), ladder.out.last().section(u',', 3, 3).toDouble());
        QVERIFY(contacts.value(0) > 0 && contacts.value(0) < contacts.value(1));
        QVERIFY(contacts.value(1) < contacts.value(2));
        QVERIFY(contacts.value(2) <= resolved.value(1));
        QVERIFY(rangeOf(ran, "hours").value(1) > 0 && rangeOf(ran, "people").value(1) > 0);
        QVERIFY(ran.out.filter(QStringLiteral("EUR")).isEmpty());
    }

    void whatIsAssumedHasAHistory()
    {
        QCOMPARE(run(QStringLiteral("cost --set hourly_cost=30 --set currency=EUR")).status, 0);
        const QList<double> thirty = rangeOf(run(QStringLiteral("cost")), "EUR");
        QCOMPARE(run(QStringLiteral("cost --set hourly_cost=60")).status, 0);
        const QList<double> sixty = rangeOf(run(QStringLiteral("cost")), "EUR");
        QCOMPARE(sixty.size(), 3);
        for (qsizetype i = 0; i < 3; ++i)
            QVERIFY(qAbs(sixty.at(i) - 2 * thirty.value(i)) <= 1e-6 * sixty.at(i));
        // when the period ended nothing of the kind was assumed
        QVERIFY(rangeOf(run(QStringLiteral("cost --then --to 2026-11-01")), "EUR").isEmpty());
        const Ran history = run(QStringLiteral("cost --history"));
        QCOMPARE(history.out.size(), 3);
        QVERIFY(history.out.value(1).contains(QStringLiteral(",30,")));
        QVERIFY(history.out.value(2).contains(QStringLiteral(",60,")));
    }

    void filtersHold()
    {
        const double all = rangeOf(run(QStringLiteral("cost")), "resolved").value(1);
        const double some =
            rangeOf(run(QStringLiteral("cost --where channel=webchat")), "resolved").value(1);
        QVERIFY(some > 0 && some < all);
        const Ran none = run(QStringLiteral("cost --from 2020-01-01 --to 2020-02-01"));
        QVERIFY2(none.err.contains(QStringLiteral("no contact of the period was resolved")),
                 qUtf8Printable(none.err));
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *command, const char *says) {
            QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(says);
        };
        row("cost --set luck=7", "luck");
        row("cost --set hourly_cost=much", "must be a number");
        row("cost --set hourly_cost=-1", "hourly_cost");
        row("cost --zone Mars/Base", "--zone");
        row("cost --from soon", "soon");
        row("cost --where channel", "--where");
    }

    void nonsenseIsRefused()
    {
        QFETCH(QString, command);
        QFETCH(QString, says);
        const Ran ran = run(command);
        QVERIFY(ran.status > 0);
        QVERIFY2(ran.err.contains(says), qUtf8Printable(ran.err));
        QVERIFY(ran.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCostCommand)
#include "tst_costcommand.moc"
