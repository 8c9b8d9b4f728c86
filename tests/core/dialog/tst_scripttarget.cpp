// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scripttarget.h"

#include "tests/core/dialog/smallscript.h"

#include <QTest>

using namespace Wheelhouse;

class TestScriptTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsWhereItSays_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("path");
        using Kind = ScriptTarget::Kind;
        const auto row = [](const char *to, Kind kind, const char *path) {
            QTest::newRow(to) << QString::fromLatin1(to) << int(kind) << QString::fromLatin1(path);
        };
        row("one", Kind::Step, "a/one");
        row("b/", Kind::Step, "b/one");
        row("b/two", Kind::Step, "b/two");
        row("person", Kind::Step, "a/person"); // of its own
        row("end", Kind::End, "");
        row("b/end", Kind::Nowhere, "");
        row("two", Kind::Nowhere, "");
        row("c/", Kind::Nowhere, "");
        row("/one", Kind::Nowhere, "");
        row("", Kind::Nowhere, "");
    }
    void leadsWhereItSays()
    {
        QFETCH(QString, to);
        const Script script = *readScript(smallScript(
            "- id: a\n  title: {en: A}\n  steps:\n"
            "  - {id: one, say: {en: x}, to: person}\n  - {id: person, hand_over: {}}\n"
            "- id: b\n  title: {en: B}\n  steps:\n"
            "  - {id: one, say: {en: x}, to: two}\n  - {id: two, say: {en: y}, to: person}\n"));
        const ScriptTarget target = targetOf(to, script.topics[0], script);
        QTEST(int(target.kind), "kind");
        QTEST(target.step ? target.topic->id + u'/' + target.step->id : QString(), "path");
    }
};

QTEST_GUILESS_MAIN(TestScriptTarget)
#include "tst_scripttarget.moc"
