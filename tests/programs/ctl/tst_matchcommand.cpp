// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testpaths.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestMatchCommand : public QObject
{
    Q_OBJECT

    struct Ran
    {
        int status = -1;
        QList<QByteArray> out;
        QByteArray err;
    };

    QString write(const char *name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(QLatin1StringView(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return path;
    }
    static Ran run(const QStringList &options)
    {
        QProcess ctl;
        ctl.start(programPath(QStringLiteral("wheelhousectl")),
                  QStringList(QStringLiteral("match")) + options);
        ctl.closeWriteChannel();
        if (!ctl.waitForFinished() || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        QList<QByteArray> out = ctl.readAllStandardOutput().split('\n');
        if (out.last().isEmpty())
            out.removeLast();
        return {ctl.exitCode(), out, ctl.readAllStandardError()};
    }
    Ran match(const QByteArray &train, const QByteArray &test, const QStringList &options = {})
    {
        return run(QStringList{QStringLiteral("--train"), write("train.csv", train),
                               QStringLiteral("--test"), write("test.csv", test)} +
                   options);
    }

    static inline const QByteArray phrases = "text,label\n"
                                             "where is my parcel,delivery\n"
                                             "my delivery is late,delivery\n"
                                             "I want my money back,refund\n"
                                             "\"please, refund my order\",refund\n"
                                             "my card was declined,card\n";
    QTemporaryDir m_folder;

private Q_SLOTS:
    void namesTheTopicOfEachText()
    {
        const Ran ran = match(phrases, "text,label\nwhere's my parcel?,\nrefund my order,\n");
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out.size(), 3);
        QCOMPARE(ran.out[0], QByteArray("label,confidence,accepted"));
        QVERIFY(ran.out[1].startsWith("delivery,0."));
        QVERIFY(ran.out[2].startsWith("refund,0."));
        QVERIFY(ran.out[1].endsWith(",1"));
    }

    void tellsItsTimingsInTheLastLineOfStandardError()
    {
        const Ran ran = match(phrases, "text\nparcel\n");
        const QJsonObject timings =
            QJsonDocument::fromJson(ran.err.trimmed().split('\n').last()).object();
        QVERIFY(timings.value(QStringLiteral("train_ms")).toDouble() > 0);
        QVERIFY(timings.value(QStringLiteral("us_per_query")).toDouble() > 0);
    }

    void namesTheBestTopicOfWhatItRejects()
    {
        const QByteArray test = "text\nwhere is my parcel\nmy horse\nxyzzy\n\"\n?\"\n";
        const Ran ran = match(phrases, test, {QStringLiteral("--reject")});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out.size(), 5);
        QVERIFY(ran.out[1].endsWith(",1"));
        for (int row = 2; row < 5; ++row) {
            QVERIFY2(ran.out[row].endsWith(",0"), ran.out[row].constData());
            QVERIFY(!ran.out[row].startsWith(','));
        }
    }

    void learnsFromUnlabelledTexts()
    {
        const QString history = write("history.csv", "text\nparcel\nrefund money\n\nlate parcel\n");
        const Ran ran = match(phrases, "text\nparcel\n", {QStringLiteral("--unlabelled"), history});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out[1].startsWith("delivery,"));
    }

    void leavesPartsOut()
    {
        QCOMPARE(
            match(phrases, "text\nparcel\n", {QStringLiteral("--without=pieces,pairs")}).status, 0);
        const Ran wrong = match(phrases, "text\nparcel\n", {QStringLiteral("--without=luck")});
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.err.contains("luck"));
    }

    void saysWhereAFileIsWrong_data()
    {
        QTest::addColumn<QByteArray>("train");
        QTest::addColumn<QByteArray>("test");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no phrases")
            << QByteArray("text,label\n") << QByteArray("text\n") << QByteArray("train.csv:1: ");
        QTest::newRow("empty") << QByteArray() << QByteArray("text\n")
                               << QByteArray("train.csv:1: the file is empty");
        QTest::newRow("no label column") << QByteArray("text,topic\na,b\n") << QByteArray("text\n")
                                         << QByteArray("train.csv:1: ");
        QTest::newRow("no label") << QByteArray("text,label\na,b\nc,\n") << QByteArray("text\n")
                                  << QByteArray("train.csv:3: the label is empty");
        QTest::newRow("a column short")
            << QByteArray("text,label\na,b\nc\n") << QByteArray("text\n")
            << QByteArray("train.csv:3: a column is missing");
        QTest::newRow("not UTF-8") << QByteArray("text,label\na,b\n\xff,b\n")
                                   << QByteArray("text\n") << QByteArray("train.csv:3: ");
        QTest::newRow("an open quote") << QByteArray("text,label\na,b\n")
                                       << QByteArray("text\n\"a\n") << QByteArray("test.csv:2: ");
        QTest::newRow("no text column")
            << QByteArray("text,label\na,b\n") << QByteArray("question\na\n")
            << QByteArray("test.csv:1: ");
    }
    void saysWhereAFileIsWrong()
    {
        QFETCH(QByteArray, train);
        QFETCH(QByteArray, test);
        QFETCH(QByteArray, says);
        const Ran ran = match(train, test);
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.out, QList<QByteArray>());
        QVERIFY2(ran.err.contains('/' + says), ran.err.constData());
    }

    void refusesWrongArguments_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QStringList() << 2;
        QTest::newRow("no test") << QStringList{QStringLiteral("--train=x")} << 2;
        QTest::newRow("unknown") << QStringList{QStringLiteral("--magic")} << 2;
        QTest::newRow("precision")
            << QStringList{QStringLiteral("--train=x"), QStringLiteral("--test=x"),
                           QStringLiteral("--precision=95")}
            << 2;
        QTest::newRow("no such file")
            << QStringList{QStringLiteral("--train=/nowhere/x"), QStringLiteral("--test=x")} << 1;
        QTest::newRow("a folder") << QStringList{QStringLiteral("--train=/"),
                                                 QStringLiteral("--test=x")}
                                  << 1;
    }
    void refusesWrongArguments()
    {
        QFETCH(QStringList, options);
        const Ran ran = run(options);
        QTEST(ran.status, "status");
        QVERIFY(!ran.err.isEmpty());
        QCOMPARE(ran.out, QList<QByteArray>());
    }

    void takesHostileTexts()
    {
        QByteArray test = "text\n";
        test += QByteArray(200'000, 'x') + '\n';
        test += "\xe2\x80\xae\xe2\x80\x8bparcel\n";
        test += QByteArray("a\0b\n", 4);
        test += "\xf0\x9f\x98\xa1\xf0\x9f\x98\xa1\n";
        const Ran ran = match(phrases, test, {QStringLiteral("--reject")});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out.size(), 5);
        QVERIFY(ran.out[2].startsWith("delivery,"));
    }
};

QTEST_GUILESS_MAIN(TestMatchCommand)
#include "tst_matchcommand.moc"
