// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl shifts, as a script uses it.

#include "tests/support/testpaths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

// Monday to Wednesday; ann's last one is a night.
const QByteArray week = "agent,from,to\n"
                        "ann,2026-03-02T08:00,2026-03-02T12:00\n"
                        "ann,2026-03-02T12:30,2026-03-02T16:30\n"
                        "bob,2026-03-03T08:00+02:00,2026-03-03T16:00+02:00\n"
                        "ann,2026-03-04T22:00,2026-03-05T06:00\n";

const QString weekShown =
    QStringLiteral("agent,from,to\n"
                   "ann,2026-03-02T08:00:00+01:00,2026-03-02T12:00:00+01:00\n"
                   "ann,2026-03-02T12:30:00+01:00,2026-03-02T16:30:00+01:00\n"
                   "ann,2026-03-04T22:00:00+01:00,2026-03-05T06:00:00+01:00\n"
                   "bob,2026-03-03T07:00:00+01:00,2026-03-03T15:00:00+01:00\n");

} // namespace

class TestShiftsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char *agent : {"ann", "bob"})
            QCOMPARE(run("user", {QStringLiteral("add"), QString::fromLatin1(agent),
                                  QStringLiteral("--role"), QStringLiteral("agent"),
                                  QStringLiteral("--no-password")})
                         .status,
                     0);
    }

    void showsWhatWasSet()
    {
        QCOMPARE(show().out, QStringLiteral("agent,from,to\n"));
        QCOMPARE(set(week).status, 0);
        QCOMPARE(show().out, weekShown);
        QCOMPARE(set(weekShown.toUtf8()).status, 0); // as it is printed it can be set
        QCOMPARE(show().out, weekShown);
        QCOMPARE(show({QStringLiteral("--from"), QStringLiteral("2026-03-05"),
                       QStringLiteral("--to"), QStringLiteral("2026-03-06")})
                     .out.count(u'\n'),
                 2); // the night reaches into it
        QCOMPARE(run("verify", {}).status, 0);
    }

    void theDaysOfTheFileAreSetAnewForItsAgents()
    {
        QCOMPARE(set(week).status, 0);
        QCOMPARE(set("to;agent;from\n2026-03-05T16:00;ann;2026-03-05T08:00\n"
                     "2026-03-06T08:00;ann;2026-03-06T04:00\n")
                     .status,
                 0);
        QCOMPARE(show().out.section(u'\n', 3, 5),
                 QStringLiteral("ann,2026-03-04T22:00:00+01:00,2026-03-05T06:00:00+01:00\n"
                                "ann,2026-03-05T08:00:00+01:00,2026-03-05T16:00:00+01:00\n"
                                "ann,2026-03-06T04:00:00+01:00,2026-03-06T08:00:00+01:00"));
        QCOMPARE(set("agent,from,to\nann,2026-03-02T09:00,2026-03-02T10:00\n"
                     "ann,2026-03-04T23:00,2026-03-05T09:00\n")
                     .status,
                 0);
        QCOMPARE(show().out,
                 QStringLiteral("agent,from,to\n"
                                "ann,2026-03-02T09:00:00+01:00,2026-03-02T10:00:00+01:00\n"
                                "ann,2026-03-04T23:00:00+01:00,2026-03-05T09:00:00+01:00\n"
                                "ann,2026-03-05T09:00:00+01:00,2026-03-05T16:00:00+01:00\n"
                                "ann,2026-03-06T04:00:00+01:00,2026-03-06T08:00:00+01:00\n"
                                "bob,2026-03-03T07:00:00+01:00,2026-03-03T15:00:00+01:00\n"));
    }

    void badInputIsAnsweredWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *rows, const char *place,
                            const char *word) {
            QTest::newRow(name) << QByteArray(rows) << QString::fromLatin1(place)
                                << QString::fromLatin1(word);
        };
        row("nothing", "", ":1: ", "empty");
        row("no shifts", "agent,from,to\n", ":1: ", "no shifts");
        row("no column", "agent,begin,to\n", ":1: ", "from");
        row("a field more", "agent,from,to\nann,2026-03-02T08:00,2026-03-02T09:00,x\n",
            ":2: ", "4 fields");
        row("nobody", "agent,from,to\neve,2026-03-02T08:00,2026-03-02T09:00\n", ":2: ", "eve");
        row("no time", "agent,from,to\nann,2026-03-02,2026-03-02T09:00\n", ":2: ", "2026-03-02");
        row("backwards", "agent,from,to\n\nann,2026-03-02T09:00,2026-03-02T09:00\n",
            ":3: ", "after");
        row("two days", "agent,from,to\nann,2026-03-02T09:00,2026-03-04T09:00\n", ":2: ", "24");
        row("overlap",
            "agent,from,to\nann,2026-03-02T09:00,2026-03-02T11:00\n"
            "bob,2026-03-02T09:00,2026-03-02T11:00\nann,2026-03-02T08:00,2026-03-02T10:00\n",
            ":4: ", "line 2");
        row("an hour that is skipped", "agent,from,to\nann,2026-03-29T02:30,2026-03-29T10:00\n",
            ":2: ", "skip");
        row("years",
            "agent,from,to\nann,2026-03-02T09:00,2026-03-02T11:00\n"
            "ann,2028-03-02T09:00,2028-03-02T11:00\n",
            ":ann: to_ms: ", "400 days");
    }

    void badInputIsAnsweredWithItsLine()
    {
        QFETCH(const QByteArray, rows);
        QFETCH(const QString, place);
        QFETCH(const QString, word);
        const Ran ran = set(rows);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.startsWith(path("shifts.csv") + place), qPrintable(ran.err));
        QVERIFY2(ran.err.contains(word), qPrintable(ran.err));
        QCOMPARE(show().out, QStringLiteral("agent,from,to\n"));
    }

    void refusesWhatMakesNoSense()
    {
        QCOMPARE(run("shifts", {}).status, 2);
        QCOMPARE(show({QStringLiteral("--from"), QStringLiteral("tomorrow")}).status, 2);
        QCOMPARE(run("shifts", {QStringLiteral("--show"), QStringLiteral("--zone"),
                                QStringLiteral("Mars/Olympus")})
                     .status,
                 2);
        QCOMPARE(run("shifts", {QStringLiteral("--set"), path("none.csv")}).status, 1);
        QCOMPARE(run("shifts", {QStringLiteral("--set"), path("none.csv"), QStringLiteral("--to"),
                                QStringLiteral("2026-01-01")})
                     .status,
                 2);
    }

private:
    struct Ran
    {
        int status = -1;
        QString out;
        QString err;
    };
    Ran run(const char *command, const QStringList &options)
    {
        QProcess ctl;
        ctl.start(programPath(QStringLiteral("wheelhousectl")),
                  QStringList{QString::fromLatin1(command)} + options +
                      QStringList{QStringLiteral("--db"), path("store")});
        if (!ctl.waitForFinished() || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        return {ctl.exitCode(), QString::fromUtf8(ctl.readAllStandardOutput()),
                QString::fromUtf8(ctl.readAllStandardError())};
    }
    Ran set(const QByteArray &rows)
    {
        QFile file(path("shifts.csv"));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(rows);
        file.close();
        return run("shifts", {QStringLiteral("--set"), path("shifts.csv"), QStringLiteral("--zone"),
                              QStringLiteral("Europe/Warsaw")});
    }
    Ran show(const QStringList &options = {})
    {
        return run("shifts", QStringList{QStringLiteral("--show"), QStringLiteral("--zone"),
                                         QStringLiteral("Europe/Warsaw")} +
                                 options);
    }
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestShiftsCommand)
#include "tst_shiftscommand.moc"
