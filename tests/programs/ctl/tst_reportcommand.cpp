// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestReportCommand : public QObject
{
    Q_OBJECT

    struct Ran
    {
        int status = -1;
        QByteArray err;
    };

    static Ran run(const QStringList &arguments)
    {
        QProcess ctl;
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment(); // as cron has it
        for (const char *name :
             {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"})
            bare.remove(QString::fromLatin1(name));
        ctl.setProcessEnvironment(bare);
        ctl.start(programPath(QStringLiteral("wheelhousectl")), arguments);
        if (!ctl.waitForFinished() || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        return {ctl.exitCode(), ctl.readAllStandardError()};
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Ran report(const QString &options, const QString &pdf)
    {
        return run(QStringList{QStringLiteral("report"), QStringLiteral("--db"), path("store"),
                               QStringLiteral("--pdf"), pdf} +
                   options.split(u' ', Qt::SkipEmptyParts));
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        if (run({QStringLiteral("report"), QStringLiteral("--help")}).status != 0)
            QSKIP("built without the dashboard");
        QCOMPARE(run({QStringLiteral("demo"), QStringLiteral("--db"), path("store"),
                      QStringLiteral("--days"), QStringLiteral("3"), QStringLiteral("--until"),
                      QStringLiteral("2026-11-21T12:00:00Z")})
                     .status,
                 0);
    }

    void writesADocumentWithoutADisplay()
    {
        const Ran ran = report(
            QStringLiteral("--from 2026-11-20 --to 2026-11-21 --zone Europe/Warsaw --language pl"),
            path("a.pdf"));
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(ran.status, 0);
        const QByteArray pdf = contentOf(path("a.pdf"));
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.count("/Type /Page\n") >= 4);
        QVERIFY(pdf.contains("/MediaBox [0 0 59"));
    }

    void thePaperCanBeChosen()
    {
        QCOMPARE(report(QStringLiteral("--period all --paper letter"), path("letter.pdf")).status,
                 0);
        QVERIFY(contentOf(path("letter.pdf")).contains("/MediaBox [0 0 612"));
    }

    void textCanBeFoundInIt()
    {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty())
            QSKIP("no pdftotext here");
        QCOMPARE(
            report(QStringLiteral("--period all --language ru --channel webchat"), path("ru.pdf"))
                .status,
            0);
        QProcess text;
        text.start(tool, {path("ru.pdf"), QStringLiteral("-")});
        QVERIFY(text.waitForFinished());
        const QString read = QString::fromUtf8(text.readAllStandardOutput());
        QVERIFY(read.contains(QString::fromUtf8("Отчёт службы поддержки")));
        QVERIFY(read.contains(QString::fromUtf8("Веб-чат")));
    }

    void anEmptyPeriodIsReportedAsSuch()
    {
        const Ran ran =
            report(QStringLiteral("--from 2020-01-01 --to 2020-01-31"), path("empty.pdf"));
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.err.contains("no contacts"));
        QCOMPARE(contentOf(path("empty.pdf")).count("/Type /Page\n"), 1);
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *options, const char *says) {
            QTest::newRow(options) << QString::fromLatin1(options) << QByteArray(says);
        };
        row("--period fortnight", "period");
        row("--from 2026-11-20", "to");
        row("--from 2026-11-21 --to 2026-11-01", "to");
        row("--period 28d --from 2026-11-20 --to 2026-11-21", "--period");
        row("--zone Mars/Base", "--zone");
        row("--compare often", "--compare");
        row("--hours nightly", "--hours");
        row("--language xx", "--language");
        row("--paper a3", "--paper");
        row("--where channel", "--where");
        row("--where planet=mars", "--where");
        row("--channel webchat --where channel=email", "--where");
    }

    void refusesWhatIsWrong()
    {
        QFETCH(QString, options);
        QFETCH(QByteArray, says);
        const Ran ran = report(options, path("refused.pdf"));
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY(!QFile::exists(path("refused.pdf")));
    }

    void leavesNoHalfFile()
    {
        const Ran noFolder = report(QString(), path("nowhere/a.pdf"));
        QCOMPARE(noFolder.status, 1);
        QVERIFY(noFolder.err.contains("nowhere/a.pdf"));

        QFile kept(path("kept.pdf"));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write("as it was");
        kept.close();
        QCOMPARE(run({QStringLiteral("report"), QStringLiteral("--db"), path("nostore"),
                      QStringLiteral("--pdf"), path("kept.pdf")})
                     .status,
                 1);
        QCOMPARE(contentOf(path("kept.pdf")), QByteArray("as it was"));

        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("taken.pdf")));
        QCOMPARE(report(QStringLiteral("--period all"), path("taken.pdf")).status, 1);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("taken.pdf.*")}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
