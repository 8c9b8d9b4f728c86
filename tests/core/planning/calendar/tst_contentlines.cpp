// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/calendar/contentlines.h"

#include <QStringList>
#include <QTest>

using namespace Wheelhouse;

class TestContentLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesLinesApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const char *text, const QStringList &lines) {
            QTest::newRow(name) << QByteArray(text) << lines;
        };
        const QString two = QStringLiteral("2 B=y");
        row("LF", "A:x\nB:y\n", {QStringLiteral("1 A=x"), two});
        row("CR LF", "A:x\r\nB:y\r\n", {QStringLiteral("1 A=x"), two});
        row("CR", "A:x\rB:y", {QStringLiteral("1 A=x"), two});
        row("empty lines", "\n\nA:x\n \nB:y\n\n",
            {QStringLiteral("3 A=x"), QStringLiteral("5 B=y")});
        row("folded", "A:on\r\n e \r\n\ttwo\r\nB:y",
            {QStringLiteral("1 A=one two"), QStringLiteral("4 B=y")});
        row("folded in the name", "SUMM\n ARY:x", {QStringLiteral("1 SUMMARY=x")});
        row("small letters", "dtstart;value=DATE:20030814",
            {QStringLiteral("1 DTSTART;VALUE[DATE]=20030814")});
        row("quoted parameters", "A;P=\"a;b:c\",d;Q=:x:y",
            {QStringLiteral("1 A;P[a;b:c,d];Q[]=x:y")});
        row("nothing", "", {});
    }
    void takesLinesApart()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, lines);
        QStringList read;
        ContentLines reader(text);
        for (;;) {
            const auto line = reader.next();
            QVERIFY2(line, line ? "" : qPrintable(line.error().text()));
            if (!*line)
                break;
            QByteArray shown = QByteArray::number((*line)->line) + ' ' + (*line)->name;
            for (const auto &[name, value] : (*line)->parameters)
                shown += ';' + name + '[' + value + ']';
            read << QString::fromUtf8(shown + '=' + (*line)->value);
        }
        QCOMPARE(read, lines);
    }

    void saysWhereItIsNoLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("no colon") << QByteArray("A:x\nhello\n") << QStringLiteral("2");
        QTest::newRow("no name") << QByteArray(":x\n") << QStringLiteral("1");
        QTest::newRow("no parameter value") << QByteArray("A;P:x\n") << QStringLiteral("1");
        QTest::newRow("a quote without end") << QByteArray("\nA;P=\"x:y\n") << QStringLiteral("2");
        QTest::newRow("folded") << QByteArray("A\n b\n c\n") << QStringLiteral("1");
    }
    void saysWhereItIsNoLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, line);
        ContentLines reader(text);
        for (;;) {
            const auto read = reader.next();
            if (read) {
                QVERIFY(*read);
                continue;
            }
            QCOMPARE(read.error().context, line);
            return;
        }
    }

    void parametersAreFoundByName()
    {
        QByteArray text("DTSTART;VALUE=DATE;TZID=Europe/Berlin:x");
        ContentLines reader(text);
        const auto line = reader.next();
        QVERIFY(line && *line);
        QCOMPARE((*line)->parameter("TZID"), QByteArray("Europe/Berlin"));
        QCOMPARE((*line)->parameter("LANGUAGE"), QByteArray());
    }

    void escapesAreTakenBack()
    {
        QCOMPARE(unescapedText("a\\, b\\; c\\\\d\\ne\\"), QStringLiteral("a, b; c\\d e\\"));
        QCOMPARE(unescapedText("  Neujahr \xc3\xbc"), QStringLiteral("Neujahr ü"));
    }
};

QTEST_GUILESS_MAIN(TestContentLines)
#include "tst_contentlines.moc"
