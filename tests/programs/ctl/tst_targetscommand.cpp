// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl targets, as a script uses it.

#include "tests/support/testpaths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestTargetsCommand : public QObject
{
    Q_OBJECT

    struct Ran
    {
        int status = -1;
        QString out;
        QString error;
    };

    Ran run(const QStringList &arguments)
    {
        QProcess process;
        process.start(programPath(QStringLiteral("wheelhousectl")),
                      QStringList{QStringLiteral("targets"), QStringLiteral("--db"),
                                  m_folder->filePath(QStringLiteral("store"))} +
                          arguments);
        if (!process.waitForFinished())
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    /// Metric and target of each line, "csat,0.85,share".
    static QStringList shown(const Ran &ran)
    {
        QStringList lines;
        for (const QString &line : ran.out.split(u'\n', Qt::SkipEmptyParts).sliced(1))
            lines.append(line.section(u',', 0, 2));
        return lines;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aTargetIsSetInTheUnitsOfItsMetric()
    {
        const Ran set =
            run({QStringLiteral("--set"), QStringLiteral("csat=85%"), QStringLiteral("--set"),
                 QStringLiteral("resolution_time=4h"), QStringLiteral("--set"),
                 QStringLiteral("handover_rate@1=0.3"), QStringLiteral("--set"),
                 QStringLiteral("first_response_human_p50=90000")});
        QCOMPARE(set.error, QString());
        QCOMPARE(set.status, 0);
        const Ran show = run({QStringLiteral("--show")});
        QCOMPARE(show.status, 0);
        QVERIFY(show.out.startsWith(QStringLiteral("metric,target,unit,at,user\n")));
        const QStringList expected{QStringLiteral("csat,0.85,share"),
                                   QStringLiteral("first_response_human_p50,90000,ms"),
                                   QStringLiteral("handover_rate,0.3,share"),
                                   QStringLiteral("resolution_time,14400000,ms")};
        QCOMPARE(shown(show), expected);
        QCOMPARE(shown(run({})), expected);
    }

    void whatIsTakenAwayStaysInTheHistory()
    {
        QCOMPARE(run({QStringLiteral("--set"), QStringLiteral("csat=0.8")}).status, 0);
        QCOMPARE(run({QStringLiteral("--clear"), QStringLiteral("csat")}).status, 0);
        QCOMPARE(shown(run({QStringLiteral("--show")})), QStringList());
        const QStringList history{QStringLiteral("csat,,share"), QStringLiteral("csat,0.8,share")};
        QCOMPARE(shown(run({QStringLiteral("--history")})), history);
    }

    void badInputIsSaidAndSetsNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("place");
        const auto set = [](const char *text) {
            return QStringList{QStringLiteral("--set"), QString::fromLatin1(text)};
        };
        QTest::newRow("unknown") << set("cast=0.9") << QStringLiteral("cast");
        QTest::newRow("a count") << set("contacts=100") << QStringLiteral("contacts");
        QTest::newRow("no value") << set("csat") << QStringLiteral("METRIC=VALUE");
        QTest::newRow("too large") << set("csat=85") << QStringLiteral("csat");
        QTest::newRow("no number") << set("csat=high") << QStringLiteral("high");
        QTest::newRow("a share in minutes") << set("csat=5min") << QStringLiteral("5min");
        QTest::newRow("negative") << set("resolution_time=-4h")
                                  << QStringLiteral("resolution_time");
        QTest::newRow("unknown to clear")
            << QStringList{QStringLiteral("--clear"), QStringLiteral("cast")}
            << QStringLiteral("cast");
        QTest::newRow("two wishes")
            << (set("csat=0.8") << QStringLiteral("--show")) << QStringLiteral("either");
        QTest::newRow("the second is bad")
            << (set("csat=0.8") + set("cast=0.9")) << QStringLiteral("cast");
    }

    void badInputIsSaidAndSetsNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, place);
        QCOMPARE(run({QStringLiteral("--set"), QStringLiteral("deflection=0.5")}).status, 0);
        const Ran bad = run(arguments);
        QCOMPARE(bad.status, 2);
        QCOMPARE(bad.out, QString());
        QVERIFY2(bad.error.contains(place), qPrintable(bad.error));
        QCOMPARE(bad.error.count(u'\n'), 1);
        QCOMPARE(shown(run({QStringLiteral("--history")})).size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestTargetsCommand)
#include "tst_targetscommand.moc"
