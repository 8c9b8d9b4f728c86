// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/problemlist.h"

#include <QTest>

using namespace Wheelhouse;

class TestProblemList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("good");
        for (const char *id : {"a", "0", "a-b_c", "refund2"})
            QTest::newRow(id) << QString::fromLatin1(id) << true;
        for (const char *id : {"", "A", "a b", "-a", "_a", "a/b", "a.b"})
            QTest::newRow(id) << QString::fromLatin1(id) << false;
        QTest::newRow("long") << QString(65, u'a') << false;
        QTest::newRow("foreign") << QStringLiteral("ą") << false;
        QTest::newRow("full width") << QStringLiteral("１") << false;
    }
    void checksIds()
    {
        QFETCH(QString, id);
        const Script script;
        ProblemList problems(script);
        QTEST(problems.identifier(id, QStringLiteral("p")), "good");
        QTEST(problems.take().isEmpty(), "good");
    }

    void wantsTextsInEveryLanguageAndEveryVariantOfThem()
    {
        Script script;
        script.languages = {QStringLiteral("en"), QStringLiteral("pl")};
        script.variables.insert(QStringLiteral("v"), {});
        ProblemList problems(script);
        Variants variants;
        variants.set(QStringLiteral("sms"), {QStringLiteral("{v} {w} {wait}"), QString()});
        problems.says({{QStringLiteral("en"), variants}}, QStringLiteral("say"),
                      {QStringLiteral("wait")});
        QStringList lines;
        for (const ScriptProblem &problem : problems.take())
            lines.append(problem.path + u' ' + nameOf(problem.kind));
        QCOMPARE(lines, QStringList({QStringLiteral("say.en missing_translation"),
                                     QStringLiteral("say.en.sms[0] unknown_variable"),
                                     QStringLiteral("say.en.sms[1] missing"),
                                     QStringLiteral("say.pl missing_translation")}));
    }
};

QTEST_GUILESS_MAIN(TestProblemList)
#include "tst_problemlist.moc"
