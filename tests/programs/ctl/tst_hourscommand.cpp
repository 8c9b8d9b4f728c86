// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl hours, and kpi --hours, as a script uses them.

#include "tests/support/testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

const QByteArray office = R"({"zone": "UTC",
 "weekly": {"mon": ["09:00-17:00"], "tue": ["09:00-17:00"], "wed": ["22:00-06:00"]},
 "holidays": [{"day": "1999-02-02", "name": "Candlemas", "hours": ["10:00-11:00"]}]}
)";

// Three calls on Monday and one on the holiday: at 9:00, 16:59 and 17:00, and at 9:00.
const char *const officeCalls =
    "vru+line\tcall_id\tcustomer_id\tpriority\ttype\tdate\tvru_entry\tvru_exit\tvru_time\tq_start\t"
    "q_exit\tq_time\toutcome\tser_start\tser_exit\tser_time\tserver\n"
    "AA01\t1\t0\t0\tPS\t990201\t9:00:00\t9:00:05\t5\t9:00:05\t9:00:15\t10\tAGENT\t9:00:15\t9:02:"
    "15\t120\tDORIT\n"
    "AA01\t2\t0\t0\tPS\t990201\t16:59:00\t16:59:05\t5\t16:59:05\t17:00:35\t90\tAGENT\t17:00:35\t17:"
    "01:35\t60\tDORIT\n"
    "AA01\t3\t0\t0\tPS\t990201\t17:00:00\t17:00:05\t5\t17:00:05\t17:00:35\t30\tAGENT\t17:00:35\t17:"
    "01:35\t60\tTOVA\n"
    "AA01\t4\t0\t0\tPS\t990202\t9:00:00\t9:00:05\t5\t9:00:05\t9:00:35\t30\tAGENT\t9:00:35\t9:"
    "01:35\t60\tTOVA\n";

} // namespace

class TestHoursCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write("calls.tsv", officeCalls);
        write("office.json", office);
        const Ran imported = run("import", {QStringLiteral("--format"),
                                            QStringLiteral("anonymous-bank"), path("calls.tsv")});
        QCOMPARE(imported.status, 0);
    }

    void figuresAreCutByTheHoursThatWereSet()
    {
        QCOMPARE(contacts("inside"), QStringLiteral("4"));
        QCOMPARE(set({QStringLiteral("--from"), QStringLiteral("1999-01-01")}), 0);
        QCOMPARE(contacts("inside"), QStringLiteral("2"));
        QCOMPARE(contacts("outside"), QStringLiteral("2"));
        QCOMPARE(contacts("all"), QStringLiteral("4"));
        const Ran outside =
            run("kpi", {QStringLiteral("--metric"), QStringLiteral("began_outside_hours")});
        QVERIFY(outside.out.contains(QStringLiteral(",0.5,")));
        const Ran business = run("kpi", {QStringLiteral("--metric"),
                                         QStringLiteral("first_response_human_business_p90")});
        QVERIFY(business.out.contains(QStringLiteral(",15000,"))); // of 0, 0, 15 and 60 s
        QCOMPARE(run("verify", {}).status, 0);
    }

    void clearingThemOpensAllDay()
    {
        QCOMPARE(set({QStringLiteral("--from"), QStringLiteral("1990-01-01")}), 0);
        QVERIFY(contacts("inside") != QStringLiteral("4"));
        QCOMPARE(run("hours", {QStringLiteral("--clear"), QStringLiteral("--from"),
                               QStringLiteral("1990-01-02")})
                     .status,
                 0);
        QCOMPARE(contacts("inside"), QStringLiteral("4"));
        QCOMPARE(run("verify", {}).status, 0);
    }

    void showsWhatWasSet()
    {
        QCOMPARE(set({QStringLiteral("--from"), QStringLiteral("1999-01-01")}), 0);
        QCOMPARE(set({QStringLiteral("--brand"), QStringLiteral("bank")}), 0);
        const Ran shown = run("hours", {QStringLiteral("--show")});
        QCOMPARE(shown.status, 0);
        const QJsonArray all = QJsonDocument::fromJson(shown.out.toUtf8()).array();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0][u"from"].toString(), QStringLiteral("1999-01-01T00:00:00Z"));
        QCOMPARE(all[1][u"brand"].toString(), QStringLiteral("bank"));
        QCOMPARE(all[0][u"plan"].toObject(), QJsonDocument::fromJson(office).object());
    }

    void badInputIsAnsweredWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{\n \"zone\": UTC}") << QStringLiteral("2:");
        QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("1:1: ");
        QTest::newRow("misspelt") << QByteArray(R"({"zone": "UTC", "weekley": {}})")
                                  << QStringLiteral("weekley: ");
        QTest::newRow("misspelt holiday")
            << QByteArray(R"({"zone": "UTC", "holidays": [{"date": "2026-01-01"}]})")
            << QStringLiteral("holidays[0].date: ");
        QTest::newRow("no zone") << QByteArray("{}") << QStringLiteral("zone: ");
        QTest::newRow("no list") << QByteArray(R"({"zone": "UTC", "weekly": {"mon": 9}})")
                                 << QStringLiteral("weekly.mon: ");
        QTest::newRow("ten past") << QByteArray(
                                         R"({"zone": "UTC", "weekly": {"mon": ["09:10-17:00"]}})")
                                  << QStringLiteral("weekly.mon[0]: ");
    }

    void badInputIsAnsweredWithItsPlace()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, place);
        write("bad.json", text);
        const Ran ran = run("hours", {QStringLiteral("--set"), path("bad.json")});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.startsWith(path("bad.json") + u':' + place), qPrintable(ran.err));
        QCOMPARE(run("hours", {QStringLiteral("--show")}).out.trimmed(), QStringLiteral("[\n]"));
    }

    void refusesWhatMakesNoSense()
    {
        QCOMPARE(run("hours", {}).status, 2);
        QCOMPARE(run("hours", {QStringLiteral("--show"), QStringLiteral("--clear")}).status, 2);
        QCOMPARE(run("hours", {QStringLiteral("--set"), path("none.json")}).status, 1);
        QCOMPARE(set({QStringLiteral("--from"), QStringLiteral("tomorrow")}), 2);
        QCOMPARE(run("kpi", {QStringLiteral("--metric"), QStringLiteral("contacts"),
                             QStringLiteral("--hours"), QStringLiteral("nights")})
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
                  QStringList{QString::fromLatin1(command), QStringLiteral("--db"), path("store")} +
                      options);
        if (!ctl.waitForFinished() || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        return {ctl.exitCode(), QString::fromUtf8(ctl.readAllStandardOutput()),
                QString::fromUtf8(ctl.readAllStandardError())};
    }
    int set(const QStringList &options)
    {
        return run("hours", QStringList{QStringLiteral("--set"), path("office.json")} + options)
            .status;
    }
    /// How many there are.
    QString contacts(const char *which)
    {
        const Ran ran = run("kpi", {QStringLiteral("--metric"), QStringLiteral("contacts"),
                                    QStringLiteral("--hours"), QString::fromLatin1(which)});
        return ran.out.section(u'\n', 1, 1).section(u',', 3, 3);
    }
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &text)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestHoursCommand)
#include "tst_hourscommand.moc"
