// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/declarationproblems.h"

#include "tests/core/dialog/smallscript.h"

#include <QTest>

using namespace Wheelhouse;

class TestDeclarationProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePlace_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *head, const char *problem) {
            QTest::newRow(head) << QString::fromLatin1(head)
                                << (*problem ? QStringList(QString::fromLatin1(problem))
                                             : QStringList());
        };
        row("hours: {zone: Europe/Warsaw, days: {mon: [\"08:00-12:00\"]}, holidays: [2026-12-25]}",
            "");
        row("hours: {zone: Europe/Atlantis}", "hours.zone bad_value");
        row("hours: {zone: UTC, days: {moon: []}}", "hours.days.moon bad_value");
        row("hours: {zone: UTC, days: {mon: [\"8-20\"]}}", "hours.days.mon[0] bad_value");
        row("hours: {zone: UTC, holidays: [2026-02-30]}", "hours.holidays[0] bad_value");
        row("variables: {a: {type: choice, values: [x, y], labels: {x: {en: X}}}}", "");
        row("variables: {a: {type: choice}}", "variables.a.values missing");
        row("variables: {a: {type: text, values: [x]}}", "variables.a.values too_large");
        row("variables: {a: {type: choice, values: [x, x]}}", "variables.a.values[1] used_twice");
        row("variables: {a: {type: choice, values: [x], labels: {y: {en: Y}}}}",
            "variables.a.labels.y bad_value");
        row("variables: {a: {type: choice, values: [x], labels: {x: {pl: Y}}}}",
            "variables.a.labels.x.en missing_translation");
        row("variables: {a: {pattern: \"[\"}}", "variables.a.pattern bad_value");
        row("variables: {a: {type: date, pattern: \"x\"}}", "variables.a.pattern bad_value");
        row("variables: {a: {type: number, min: 2, max: 1}}", "variables.a.min bad_value");
        row("variables: {A: {type: text}}", "variables.A bad_id");
        row("variables: {wait: {type: text}}", "variables.wait bad_id");
        row("variables: {a: {type: colour}}", "variables.a.type wrong_type");
        row("actions: {a: {url: \"https://x.example/y?q=1\", headers: {X-Key: abc}}}", "");
        row("actions: {a: {method: POST, url: \"https://x.example/\", body: {a: [1, \"{b}\"]}}}",
            "actions.a.body unknown_variable");
        row("actions: {a: {url: \"https://x.example/\", body: x}}", "actions.a.body bad_value");
        row("actions: {a: {}}", "actions.a.url missing");
        row("actions: {a: {url: \"file:///etc/passwd\"}}", "actions.a.url bad_value");
        row("actions: {a: {url: \"https://x.example/{b}\"}}", "actions.a.url unknown_variable");
        row("actions: {a: {url: \"https://x.example/\", headers: {Host: y}}}",
            "actions.a.headers.Host bad_value");
        row("actions: {a: {url: \"https://x.example/\", headers: {\"a b\": y}}}",
            "actions.a.headers.a b bad_value");
        row("actions: {a: {url: \"https://x.example/\", timeout_ms: 60000}}",
            "actions.a.timeout_ms bad_value");
        row("actions: {a: {url: \"https://x.example/\", retries: 9}}",
            "actions.a.retries bad_value");
        row("actions: {a: {method: POST, url: \"https://x.example/\", retries: 1}}",
            "actions.a.retries bad_value");
        row("actions: {a: {url: \"https://x.example/\", save: {v: /x}}}",
            "actions.a.save.v unknown_variable");
        row("variables: {v: {}}\nactions: {a: {url: \"https://x.example/\", save: {v: x}}}",
            "actions.a.save.v bad_value");
        row("guards: {sensitive_words: {en: [lawsuit, suicide*]}, new_customer_days: 7}", "");
        row("guards: {new_customer_days: -1}", "guards.new_customer_days bad_value");
        row("guards: {sensitive_words: {en: [\" \"]}}", "guards.sensitive_words.en[0] missing");
    }
    void namesThePlace()
    {
        QFETCH(QString, head);
        const QByteArray yaml =
            oneTopic({"{id: s, say: {en: Hi}, confirm: true}"}, head.toUtf8() + '\n');
        QTEST(problemsIn(yaml), "problems");
    }
};

QTEST_GUILESS_MAIN(TestDeclarationProblems)
#include "tst_declarationproblems.moc"
