// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptwriter.h"

#include "resources/resources.h"
#include "tests/core/dialog/randomscript.h"

#include <QTest>

using namespace Wheelhouse;

class TestScriptWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheShippedScriptsAsTheyAre_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("julia") << QStringLiteral("scripts/julia.yaml");
        QTest::newRow("radek") << QStringLiteral("templates/streaming.yaml");
    }
    void writesTheShippedScriptsAsTheyAre()
    {
        QFETCH(QString, file);
        const QByteArray yaml = resource(file);
        QCOMPARE(writeScript(*readScript(yaml)), yaml);
    }

    void isReadBack()
    {
        Random random(3);
        int fit = 0;
        for (int i = 0; i < 300; ++i) {
            const Script script = RandomScript(random).make();
            const auto read = readScript(writeScript(script));
            const bool isFit = problemsOf(script).isEmpty();
            QCOMPARE(read.ok(), isFit);
            if (isFit)
                QCOMPARE(*read, script);
            fit += isFit ? 1 : 0;
        }
        QVERIFY(fit > 50);
    }

    void isReadBackWithEveryKey()
    {
        const QByteArray yaml = oneTopic(
            {"{id: s, ask: v, say: {en: [a, b]}, invalid: {en: {default: c, sms: d}}, attempts: 3, "
             "once: true, to: t, else: person}",
             "{id: t, if: [{when: {variable: v, in: [x, y], above: 1.5, known: true, days: [mon], "
             "time: \"08:00-09:00\", from: 2026-01-01, any: [{segment: vip}], none: [{hours: "
             "outside}]}, "
             "to: u}], else: u}",
             "{id: u, call: c, to: end, failed: w}",
             "{id: w, article: {title: {en: T}, url: \"https://h.example/\", text: {en: T}}, "
             "confirm: true, "
             "solved: x, not_solved: person}",
             "{id: x, rate: true, to: end}",
             "{id: person, hand_over: {reason: sensitive, collect: [v]}}"},
            "channels: [webchat, sms]\nprecision: 0.9\n"
            "hours: {zone: UTC, days: {sun: [], mon: [\"08:00-12:00\"]}, holidays: [2026-12-25]}\n"
            "guards: {sensitive_words: {en: [a*]}, new_customer_days: 3, fragile_segments: [vip]}\n"
            "variables: {v: {type: choice, values: [x, y], labels: {x: {en: X}}}}\n"
            "actions: {c: {method: POST, url: \"https://a.example/{v}\", headers: {A: b}, body: "
            "{a: [1, null, "
            "\"{v}\"]}, timeout_ms: 500, save: {v: /a}}}\n");
        const auto script = readScript(yaml);
        QVERIFY2(script.ok(), script.ok() ? "" : qPrintable(script.error().text()));
        QCOMPARE(*readScript(writeScript(*script)), *script);
        QCOMPARE(*readScript(toJson(*script)), *script);
        QCOMPARE(writeScript(*readScript(writeScript(*script))), writeScript(*script));
    }
};

QTEST_GUILESS_MAIN(TestScriptWriter)
#include "tst_scriptwriter.moc"
