// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/channelproblems.h"

#include "tests/core/dialog/smallscript.h"

#include <QTest>

using namespace Wheelhouse;

class TestChannelProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtTheChannelsTheScriptIsFor()
    {
        const auto script = [](const char *channels) {
            return oneTopic({"{id: s, say: {en: {default: "
                             "\"0123456789 0123456789 0123456789\""
                             ", play: Ok}}, confirm: true}",
                             "{id: t, say: {en: Hi}, choices: [{id: x, label: {en: A label of "
                             "twenty-five}, to: person}]}"},
                            QByteArray("channels: [") + channels + "]\n");
        };
        const auto over = [&](const char *channels) {
            QStringList paths;
            for (const QString &line : problemsIn(script(channels))) {
                if (line.endsWith(QLatin1StringView("channel_limit")))
                    paths.append(line.section(u' ', 0, 0));
            }
            return paths;
        };
        QCOMPARE(over("webchat, play"), QStringList());
        QCOMPARE(over("messenger"),
                 QStringList(QStringLiteral("topics[0].steps[1].choices[0].label.en")));
    }

    void countsTextsAndButtons()
    {
        QByteArray values;
        for (int i = 0; i < 11; ++i)
            values += "v" + QByteArray::number(i) + ", ";
        const QByteArray yaml = oneTopic(
            {"{id: s, ask: c, say: {en: \"Which?\"}, to: person}"},
            "channels: [whatsapp]\nvariables: {c: {type: choice, values: [" + values + "]}}\n");
        QCOMPARE(problemsIn(yaml), QStringList(QStringLiteral("variables.c.values channel_limit")));
        const QByteArray line = "{id: s, say: {en: \"" + QByteArray(400, 'x') + "\"}, to: person}";
        QCOMPARE(problemsIn(oneTopic({line.constData()}, "channels: [play]\n")),
                 QStringList(QStringLiteral("topics[0].steps[0].say.en channel_limit")));
    }
};

QTEST_GUILESS_MAIN(TestChannelProblems)
#include "tst_channelproblems.moc"
