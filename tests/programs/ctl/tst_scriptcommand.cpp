// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// wheelhousectl script, as an editor uses it.

#include "tests/support/testpaths.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// A small script; `steps` are lines of YAML under its only topic.
QByteArray script(const QByteArray &steps)
{
    QByteArray yaml =
        "format: 2\nbot: t\nname: Tom\nbrand: b\nbrand_name: B\nlanguages: [en]\n"
        "menu: [refund]\n"
        "variables:\n  invoice: {pattern: \"[0-9]{6}\"}\n  state: {type: text}\n"
        "actions:\n  look: {url: \"https://a.example/{invoice}\", save: {state: /s}}\n"
        "texts:\n";
    for (const char *key :
         {"greeting", "say_more", "not_understood", "did_you_mean", "confirm_solved", "solved_yes",
          "solved_no", "talk_to_person", "handover", "outside_hours", "farewell"})
        yaml += QByteArray("  ") + key + ": {en: The " + key + "}\n";
    return yaml +
           "  handover_promise: {en: \"Wait {wait}\"}\n"
           "topics:\n"
           "  - id: refund\n"
           "    title: {en: Refund}\n"
           "    phrases: {en: [I want my money back]}\n"
           "    steps:\n" +
           steps;
}

const QByteArray good = "      - {id: start, say: {en: Soon.}, confirm: true}\n";

} // namespace

class TestScriptCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void hasNothingToSayAboutTheShippedScripts()
    {
        const QString folder = sourcePath(QStringLiteral("resources/"));
        const Ran ran = run({QStringLiteral("check"), folder + QStringLiteral("scripts/julia.yaml"),
                             folder + QStringLiteral("templates/streaming.yaml")});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err, QString());
    }

    void listsProblemsWithFileLineAndColumn()
    {
        file("a.yaml", script("      - id: start\n"
                              "        say: {en: Soon.}\n"
                              "        choices:\n"
                              "          - {id: x, label: {en: X}, to: mars}\n"
                              "        confrim: true\n"));
        const Ran ran = run({QStringLiteral("check"), QStringLiteral("a.yaml")});
        QCOMPARE(ran.status, 1);
        const QStringList lines = ran.err.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(
            lines[0],
            QStringLiteral("a.yaml:27:5: warning: topics[0]: never offers a person: add confirm, "
                           "or a choice that leads to person [no_person]"));
        QCOMPARE(
            lines[1],
            QStringLiteral("a.yaml:34:41: error: topics[0].steps[0].choices[0].to: leads nowhere: "
                           "there is no “mars” [no_target]"));
        QCOMPARE(
            lines[2],
            QStringLiteral("a.yaml:35:9: error: topics[0].steps[0].confrim: is no key that belongs "
                           "here [unknown_key]"));
    }

    void separatesWarningsFromErrors()
    {
        file("w.yaml", script("      - {id: start, say: {en: Soon.}}\n"));
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("w.yaml")}).status, 1);
        const Ran errors =
            run({QStringLiteral("check"), QStringLiteral("--errors"), QStringLiteral("w.yaml")});
        QCOMPARE(errors.status, 0);
        QCOMPARE(errors.err, QString());
    }

    void refusesWhatIsNoScript_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
            QTest::newRow(name) << bytes << QString::fromLatin1(says);
        };
        row("empty", "", "bad.yaml:1:1: error: ");
        row("bomb", "a: &a [x,x]\nb: [*a,*a]\n", "bad.yaml:1:4: error: an anchor");
        row("cycle", "format: 2\na: &a [*a]\n", "bad.yaml:2:4: error: an anchor");
        row("not UTF-8", "format: 2\nname: \xff\n", "bad.yaml:2:7: error: is not UTF-8");
        row("NUL", QByteArray("format: 2\nname: a\0b\n", 20),
            "bad.yaml:2:8: error: the character U+0000");
        row("deep", QByteArray(100'000, '['), "bad.yaml: ");
        row("large", QByteArray(17 * 1024 * 1024, 'a'), "larger than");
        row("binary", QByteArray(1'000, '\x7f'), "bad.yaml:1:1: error: ");
        row("other format", "format: 3\n", "bad.yaml:1:9: error: format: is format 3");
        row("no format", "bot: t\n", "error: format: is missing");
    }
    void refusesWhatIsNoScript()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        file("bad.yaml", bytes);
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("check"), QStringLiteral("bad.yaml")},
              QStringList{QStringLiteral("try"), QStringLiteral("bad.yaml")},
              QStringList{QStringLiteral("diff"), QStringLiteral("bad.yaml"),
                          QStringLiteral("bad.yaml")}}) {
            const Ran ran = run(arguments);
            QCOMPARE(ran.status, 1);
            QVERIFY2(ran.err.contains(says) || says == QLatin1StringView("bad.yaml: "),
                     qPrintable(ran.err));
            QCOMPARE(ran.out, QString());
        }
    }

    void saysWhatChanged()
    {
        file("old.yaml", script(good));
        file("new.yaml", script("      - {id: start, say: {en: At once.}, confirm: true}\n"));
        const Ran ran =
            run({QStringLiteral("diff"), QStringLiteral("old.yaml"), QStringLiteral("new.yaml")});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.out,
                 QStringLiteral(
                     "~ topics.refund.steps.start.say.en:\n    - “Soon.”\n    + “At once.”\n"));
    }

    void joinsTwoEditorsAndNamesTheirConflicts()
    {
        file("base.yaml", script(good));
        file("ours.yaml", script("      - {id: start, say: {en: Ours.}, confirm: true}\n"));
        QByteArray theirs = script(good);
        theirs.replace("name: Tom", "name: Tim");
        file("theirs.yaml", theirs);
        const QStringList arguments{QStringLiteral("merge"),     QStringLiteral("base.yaml"),
                                    QStringLiteral("ours.yaml"), QStringLiteral("theirs.yaml"),
                                    QStringLiteral("--output"),  QStringLiteral("out.yaml")};
        QCOMPARE(run(arguments).status, 0);
        const Ran check = run({QStringLiteral("check"), QStringLiteral("out.yaml")});
        QCOMPARE(check.err, QString());
        QFile out(m_folder.filePath(QStringLiteral("out.yaml")));
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray merged = out.readAll();
        QVERIFY(merged.contains("Ours.") && merged.contains("name: Tim"));

        file("theirs.yaml", script("      - {id: start, say: {en: Theirs.}, confirm: true}\n"));
        const Ran conflict = run(arguments);
        QCOMPARE(conflict.status, 1);
        QCOMPARE(
            conflict.err.split(u'\n')[0],
            QStringLiteral(
                "ours.yaml:31:31: conflict: topics.refund.steps.start.say.en: ours is “Ours.”"));
        QVERIFY(conflict.err.contains(QStringLiteral("theirs.yaml:31:31: note: ")));
    }

    void holdsADialogOnTheTerminal()
    {
        file("try.yaml",
             script("      - {id: start, ask: invoice, say: {en: Which invoice is it.}, to: look}\n"
                    "      - {id: look, call: look, to: told, failed: person}\n"
                    "      - {id: told, say: {en: \"It is {state}.\"}, confirm: true}\n"));
        const Ran ran =
            run({QStringLiteral("try"), QStringLiteral("try.yaml"), QStringLiteral("--why")},
                "I want my money back\n123456\n200 {\"s\": \"paid\"}\n2\n");
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains(QStringLiteral("calls GET https://a.example/123456")),
                 qPrintable(ran.out));
        QVERIFY(ran.out.contains(QStringLiteral("Tom: It is paid.\n    (refund/told, action, ")));
        QVERIFY(ran.out.contains(QStringLiteral("Reason: not_solved")));
        QVERIFY(ran.out.contains(QStringLiteral("invoice: 123456")));
    }

    void replaysAStore()
    {
        file("draft.yaml", script(good));
        const QString store = m_folder.filePath(QStringLiteral("store"));
        QProcess demo;
        demo.start(programPath(QStringLiteral("wheelhousectl")),
                   {QStringLiteral("demo"), QStringLiteral("--db"), store, QStringLiteral("--days"),
                    QStringLiteral("1")});
        QVERIFY(demo.waitForFinished(60'000));
        const QString radek = sourcePath(QStringLiteral("resources/templates/streaming.yaml"));
        const Ran ran = run({QStringLiteral("replay"), radek, QStringLiteral("--db"), store});
        QCOMPARE(ran.status, 0);
        const auto counts =
            QRegularExpression(QStringLiteral("^(\\d+) conversations replayed, (\\d+) left out"))
                .match(ran.out);
        QVERIFY2(counts.hasMatch(), qPrintable(ran.out));
        QVERIFY(counts.captured(1).toInt() > 100);
        QVERIFY(ran.out.contains(
            QRegularExpression(QStringLiteral("\\d+ changed \\(\\d+\\.\\d %\\)"))));
        QCOMPARE(run({QStringLiteral("replay"), radek, QStringLiteral("--db"), store,
                      QStringLiteral("--to"), QStringLiteral("2001-01-01")})
                     .status,
                 1);
        QCOMPARE(run({QStringLiteral("replay"), QStringLiteral("draft.yaml"),
                      QStringLiteral("--db"), store})
                     .status,
                 1);
        QCOMPARE(run({QStringLiteral("replay"), radek, QStringLiteral("--db"),
                      QStringLiteral("nowhere")})
                     .status,
                 1);
    }

    void refusesWrongArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *line) {
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
        };
        row("");
        row("frobnicate");
        row("check");
        row("check --nonsense x");
        row("diff one");
        row("merge one two");
        row("try");
        row("try x.yaml --at noon");
        row("replay x.yaml");
        row("replay x.yaml --db s --from soon");
        row("replay x.yaml --db s --examples 99");
    }
    void refusesWrongArguments()
    {
        QFETCH(QStringList, arguments);
        file("x.yaml", script(good));
        QCOMPARE(run(arguments).status, 2);
    }

    void saysWhenAFileIsNotThere()
    {
        const Ran ran = run({QStringLiteral("check"), QStringLiteral("gone.yaml")});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.err.contains(QStringLiteral("gone.yaml")));
    }

private:
    struct Ran
    {
        int status = -1;
        QString out;
        QString err;
    };

    void file(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    Ran run(const QStringList &arguments, const QByteArray &in = {})
    {
        QProcess ctl;
        ctl.setWorkingDirectory(m_folder.path());
        ctl.start(programPath(QStringLiteral("wheelhousectl")),
                  QStringList(QStringLiteral("script")) + arguments);
        ctl.write(in);
        ctl.closeWriteChannel();
        if (!ctl.waitForFinished() || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        return {ctl.exitCode(), QString::fromUtf8(ctl.readAllStandardOutput()),
                QString::fromUtf8(ctl.readAllStandardError())};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestScriptCommand)
#include "tst_scriptcommand.moc"
