// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl generate, as somebody who measures uses it.

#include "tests/support/testpaths.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestGenerateCommand : public QObject
{
    Q_OBJECT

private:
    struct Ran
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    static Ran run(const QStringList &arguments)
    {
        QProcess ctl;
        ctl.start(programPath(QStringLiteral("wheelhousectl")), arguments);
        if (!ctl.waitForFinished(60'000) || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        return {ctl.exitCode(), ctl.readAllStandardOutput(), ctl.readAllStandardError()};
    }
    static Ran generate(const QString &db, const char *conversations, const char *days)
    {
        return run({QStringLiteral("generate"), QStringLiteral("--db"), db,
                    QStringLiteral("--conversations"), QString::fromLatin1(conversations),
                    QStringLiteral("--days"), QString::fromLatin1(days), QStringLiteral("--until"),
                    QStringLiteral("2026-11-01T00:00:00Z")});
    }

private Q_SLOTS:
    void aStoreOfThatSizeThatVerifies()
    {
        const QTemporaryDir folder;
        const Ran made = generate(folder.path(), "2000", "3");
        QCOMPARE(made.status, 0);
        const qint64 conversations = made.out.left(made.out.indexOf(' ')).toLongLong();
        QVERIFY2(qAbs(conversations - 2000) < 180, made.out.constData());
        const Ran verified = run({QStringLiteral("verify"), QStringLiteral("--db"), folder.path()});
        QCOMPARE(verified.status, 0);
        QVERIFY2(verified.out.contains(" 0 problems"), verified.out.constData());
        const Ran figures = run({QStringLiteral("kpi"), QStringLiteral("--db"), folder.path(),
                                 QStringLiteral("--metric"), QStringLiteral("contacts")});
        QVERIFY2(figures.out.contains(',' + QByteArray::number(conversations) + ','),
                 figures.out.constData());
    }

    void aStoreThatHoldsSomethingIsLeftAlone()
    {
        const QTemporaryDir folder;
        QCOMPARE(generate(folder.path(), "50", "1").status, 0);
        const Ran again = generate(folder.path(), "50", "1");
        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains("holds something already"), again.err.constData());
    }

    void oddNumbersAreRefused()
    {
        const QTemporaryDir folder;
        QCOMPARE(generate(folder.path(), "many", "1").status, 2);
        QCOMPARE(generate(folder.path(), "0", "1").status, 2);
        QCOMPARE(generate(folder.path(), "10", "0").status, 2);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGenerateCommand)
#include "tst_generatecommand.moc"
