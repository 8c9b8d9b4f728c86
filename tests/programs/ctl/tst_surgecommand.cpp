// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl surge, as a script uses it.

#include "tests/support/testpaths.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestSurgeCommand : public QObject
{
    Q_OBJECT

private:
    struct Ran
    {
        int status = -1;
        QList<QByteArray> out;
        QList<QByteArray> err;
    };
    static QList<QByteArray> linesOf(QByteArray text)
    {
        QList<QByteArray> lines = text.split('\n');
        if (lines.last().isEmpty())
            lines.removeLast();
        return lines;
    }
    static Ran run(const QByteArray &input, const QStringList &options = {})
    {
        QProcess ctl;
        start(ctl, options);
        ctl.write(input);
        ctl.closeWriteChannel();
        if (!ctl.waitForFinished() || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        return {ctl.exitCode(), linesOf(ctl.readAllStandardOutput()),
                linesOf(ctl.readAllStandardError())};
    }
    static void start(QProcess &ctl, const QStringList &options)
    {
        ctl.start(programPath(QStringLiteral("wheelhousectl")),
                  QStringList(QStringLiteral("surge")) + options);
    }

private Q_SLOTS:
    void aRowForEveryRow()
    {
        const Ran ran = run("timestamp,value\n2026-03-01 00:00:00,1\n2026-03-01T00:05,2.5\n"
                            "2026-03-01T00:05,-3e2\n2026-03-01,\n2026-03-02 10:00:00.5,nan\n");
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err, QList<QByteArray>({
                              "wheelhousectl: warning: standard input:5: rows without a value, "
                              "passed over: 2",
                              "wheelhousectl: warning: standard input:4: rows of the same time as "
                              "the row before, scored one by one: 1",
                              "wheelhousectl: warning: standard input:5: rows earlier than the row "
                              "before, scored as they came: 1",
                          }));
        QCOMPARE(ran.out,
                 QList<QByteArray>({"timestamp,anomaly_score", "2026-03-01 00:00:00,0.0000",
                                    "2026-03-01T00:05,0.0000", "2026-03-01T00:05,0.0000",
                                    "2026-03-01,0.0000", "2026-03-02 10:00:00.5,0.0000"}));
    }

    void answersBeforeTheNextRowIsThere()
    {
        QProcess ctl;
        start(ctl, {});
        ctl.write("timestamp,value\n");
        QTRY_VERIFY(ctl.canReadLine());
        QCOMPARE(ctl.readLine(), QByteArray("timestamp,anomaly_score\n"));
        for (int row = 0; row < 5; ++row) {
            const QByteArray time = "2026-03-01 00:0" + QByteArray::number(row);
            ctl.write(time + ",7\n");
            QTRY_VERIFY(ctl.canReadLine());
            QCOMPARE(ctl.readLine(), time + ",0.0000\n");
        }
        ctl.closeWriteChannel();
        QVERIFY(ctl.waitForFinished());
        QCOMPARE(ctl.exitCode(), 0);
    }

    void readsAFileAsItReadsStandardInput()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("series.csv"));
        QByteArray series = "\xef\xbb\xbfvalue,\"timestamp\",note\r\n";
        for (int row = 0; row < 500; ++row)
            series += QByteArray::number(row == 400 ? 900 : row % 24) + ",2026-03-" +
                      QByteArray::number(row / 24 + 1).rightJustified(2, '0') + 'T' +
                      QByteArray::number(row % 24).rightJustified(2, '0') + ":00,\"a, b\"\r\n";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(series);
        file.close();
        const Ran ofFile = run({}, {QStringLiteral("--history"), path, QStringLiteral("--freq"),
                                    QStringLiteral("60")});
        QCOMPARE(ofFile.status, 0);
        QCOMPARE(ofFile.out.size(), 501);
        QCOMPARE(ofFile.out, run(series, {QStringLiteral("--freq=60")}).out);
        QVERIFY(ofFile.out[401].split(',').last().toDouble() >= 0.5);
    }

    void saysWhichLinesAreWrongAndScoresTheOthers()
    {
        const Ran ran = run("timestamp,value\n2026-03-01,1\nyesterday,1\n2026-03-02\n"
                            "2026-03-03,many\n2026-03-04,\"5\n2026-03-05,2\n");
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.out, QList<QByteArray>({"timestamp,anomaly_score", "2026-03-01,0.0000",
                                             "2026-03-05,0.0000"}));
        QCOMPARE(ran.err.size(), 4);
        for (int i = 0; i < 4; ++i)
            QVERIFY2(ran.err[i].startsWith("standard input:" + QByteArray::number(3 + i) + ": "),
                     ran.err[i].constData());
    }

    void doesNotFloodStandardError()
    {
        const Ran ran = run("timestamp,value\n" + QByteArray("x,y\n").repeated(1000));
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.err.size(), 21);
        QVERIFY(ran.err.last().contains("980 more"));
    }

    void refusesWhatIsNoSeries_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("empty") << QByteArray() << QByteArray("1: the input is empty");
        QTest::newRow("no header") << QByteArray("2026-03-01,1\n") << QByteArray("1: ");
        QTest::newRow("no value") << QByteArray("timestamp,count\n") << QByteArray("1: ");
        QTest::newRow("not text") << QByteArray("timestamp,\xff\n") << QByteArray("1: ");
    }
    void refusesWhatIsNoSeries()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, says);
        const Ran ran = run(input);
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.out, QList<QByteArray>());
        QCOMPARE(ran.err.size(), 1);
        QVERIFY2(ran.err[0].startsWith("standard input:" + says), ran.err[0].constData());
    }

    void takesSemicolonsAndDecimalCommas()
    {
        const Ran ran = run("timestamp;value\n2026-03-01 00:00;1,5\n2026-03-01 00:05;\"2,25\"\n");
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err, QList<QByteArray>());
        QCOMPARE(ran.out, QList<QByteArray>({"timestamp,anomaly_score", "2026-03-01 00:00,0.0000",
                                             "2026-03-01 00:05,0.0000"}));
    }

    void aFigureThatCanBeReadInTwoWaysIsAProblem()
    {
        const Ran ran = run("timestamp;value\n2026-03-01 00:00;1,500\n");
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.err.size(), 1);
        QVERIFY2(ran.err[0].contains("thousands"), ran.err[0].constData());
    }

    void saysThatThereIsNoRowBelowTheHeader()
    {
        const Ran ran = run("timestamp,value\n");
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.err,
                 QList<QByteArray>({"standard input:1: there is no row below the header"}));
    }

    void refusesWrongArguments_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<int>("status");
        QTest::newRow("unknown") << QStringLiteral("--zone=UTC") << 2;
        QTest::newRow("a file too many") << QStringLiteral("series.csv") << 2;
        QTest::newRow("freq") << QStringLiteral("--freq=often") << 2;
        QTest::newRow("freq of nothing") << QStringLiteral("--freq=0") << 2;
        QTest::newRow("no such file") << QStringLiteral("--history=/nowhere/series.csv") << 1;
        QTest::newRow("a folder") << QStringLiteral("--history=/") << 1;
    }
    void refusesWrongArguments()
    {
        QFETCH(QString, option);
        QFETCH(int, status);
        const Ran ran = run({}, {option});
        QCOMPARE(ran.status, status);
        QCOMPARE(ran.out, QList<QByteArray>());
        QVERIFY(!ran.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSurgeCommand)
#include "tst_surgecommand.moc"
