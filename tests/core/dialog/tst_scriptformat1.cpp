// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptformat1.h"

#include "core/dialog/scriptreader.h"
#include "tests/core/dialog/smallscript.h"

#include <QJsonArray>

#include <QTest>

using namespace Wheelhouse;

class TestScriptFormat1 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesFormat2OfWhatLogsHold()
    {
        const Script wanted =
            *readScript(oneTopic({"{id: start, say: {en: Hi}, confirm: true, choices: [{id: x, "
                                  "label: {en: X}, to: person}]}"}));
        QJsonObject json = toJson(wanted);
        json.insert(QStringLiteral("format"), 1);
        json.insert(QStringLiteral("answer_from"), 0.5);
        json.insert(QStringLiteral("suggest_from"), 0.25);
        QJsonObject topic = json.value(QStringLiteral("topics")).toArray()[0].toObject();
        QJsonObject step = topic.value(QStringLiteral("steps")).toArray()[0].toObject();
        step.insert(QStringLiteral("text"), step.take(QStringLiteral("say")));
        topic.insert(QStringLiteral("steps"), QJsonArray{step});
        json.insert(QStringLiteral("topics"), QJsonArray{topic});
        const auto read = readScript(json);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read, wanted);
        json.remove(QStringLiteral("format")); // as the first ones were
        QCOMPARE(*readScript(json), wanted);
    }
    void leavesWhatIsNoScript()
    {
        DocumentNode list = DocumentNode::fromJson(QJsonArray{1});
        upgradeFormat1(list);
        QCOMPARE(list.toJson(), QJsonValue(QJsonArray{1}));
    }
};

QTEST_GUILESS_MAIN(TestScriptFormat1)
#include "tst_scriptformat1.moc"
