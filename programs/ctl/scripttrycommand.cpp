// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/ctl/scripttrycommand.h"

#include "core/dialog/scriptmatcher.h"
#include "core/dialog/turnevents.h"
#include "programs/ctl/commandline.h"
#include "programs/ctl/scriptfile.h"

#include <QDateTime>
#include <QTextStream>

#include <cstdio>

namespace Wheelhouse {

namespace {

constexpr qsizetype longestLine = 120'000;

class Trial
{
public:
    Trial(const Script &script, const DialogInput &scene, bool why)
        : m_script(script)
        , m_matcher(matcherFor(script))
        , m_scene(scene)
        , m_why(why)
    {
        m_scene.bands = m_matcher.bands;
        Event started;
        started.conversation = QStringLiteral("try");
        started.body = ConversationStarted{script.brand, script.bot, scene.language, {}, {}};
        apply(m_state, started);
    }

    void run()
    {
        keep(greeting(m_script, m_scene.language, m_scene.channel), {});
        QString line;
        while (!m_state.handedOver && !m_state.closed && next(line))
            hear(line);
    }

private:
    bool next(QString &line)
    {
        std::printf("> ");
        std::fflush(stdout);
        return m_in.readLineInto(&line, longestLine);
    }

    void hear(const QString &line)
    {
        DialogInput input = m_scene;
        input.messageId = QStringLiteral("m%1").arg(++m_ids);
        input.text = line;
        bool number = false;
        const qsizetype tapped = line.trimmed().toLongLong(&number);
        if (number && tapped >= 1 && tapped <= m_state.offered.size()) {
            input.choice = m_state.offered[tapped - 1].id;
            input.text = m_state.offered[tapped - 1].label;
        }
        Event wrote;
        wrote.atMs = input.nowMs;
        wrote.body = CustomerWrote{input.messageId, {}, input.text, input.choice};
        apply(m_state, wrote);
        DialogTurn turn = respond(m_script, *m_matcher.matcher, m_state, input);
        keep(turn, input.messageId);
        while (turn.action) {
            input.actionResult = answerOf(*turn.action);
            turn = respond(m_script, *m_matcher.matcher, m_state, input);
            keep(turn, input.messageId);
        }
        if (turn.handover)
            std::printf("\nThe person sees:\n%s\n", qUtf8Printable(turn.summary));
        else if (turn.close)
            std::printf("\nSolved.\n");
    }

    /// The one at the terminal plays the other system.
    ActionResult answerOf(const ActionCall &call)
    {
        std::printf("(calls %s %s", qUtf8Printable(nameOf(call.method)), qUtf8Printable(call.url));
        if (!call.body.isEmpty())
            std::printf(" with %s", call.body.constData());
        std::printf("; answer with a status and JSON, or an empty line for none)\n");
        QString line;
        const bool answered = next(line) && !line.trimmed().isEmpty();
        if (!answered)
            return {call.id, 0, {}, QStringLiteral("timeout")};
        return {call.id, line.section(u' ', 0, 0).toInt(), line.section(u' ', 1).toUtf8(), {}};
    }

    void keep(const DialogTurn &turn, const QString &answers)
    {
        for (Event event : turnEvents(turn, answers, [] { return QString(); })) {
            event.atMs = m_scene.nowMs;
            apply(m_state, event);
        }
        for (const BotSay &say : turn.says) {
            std::printf("%s: %s\n", qUtf8Printable(m_script.name), qUtf8Printable(say.text));
            if (m_why)
                std::printf("    (%s, %s, %.2f)\n", qUtf8Printable(say.step),
                            qUtf8Printable(say.reason), say.confidence);
        }
        if (turn.says.isEmpty() && !turn.action)
            std::printf("(%s says nothing)\n", qUtf8Printable(m_script.name));
        if (turn.handover || turn.close)
            return;
        for (qsizetype i = 0; i < m_state.offered.size() && !turn.says.isEmpty(); ++i)
            std::printf("  [%lld] %s\n", static_cast<long long>(i + 1),
                        qUtf8Printable(m_state.offered[i].label));
    }

    const Script &m_script;
    const ScriptMatcher m_matcher;
    DialogInput m_scene;
    const bool m_why;
    DialogState m_state;
    QTextStream m_in{stdin};
    int m_ids = 0;
};

} // namespace

int scriptTryCommand(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("script try FILE [--language L] [--channel C] [--segment S] "
                                    "[--at TIME] [--why]"),
                     QStringLiteral("A dialog with the bot. Write what a customer writes, or the "
                                    "number of a button; the end of the input ends it. Actions are "
                                    "shown, not called: you give the answer."),
                     CommandLine::On::NoStore);
    line.addOption("language", QStringLiteral("Of the customer's page."), "L");
    line.addOption("channel", QStringLiteral("webchat, messenger ..."), "C",
                   QStringLiteral("webchat"));
    line.addOption("segment", QStringLiteral("Of the customer."), "S");
    line.addOption("at", QStringLiteral("2026-11-21T09:30:00Z; without it, now."), "TIME");
    line.addOption("why", QStringLiteral("Says for each message why it was said."));
    if (const auto status = line.read(arguments, 1))
        return *status;
    const auto reading = scriptFile(line.positional(0));
    if (!reading)
        return exitFailed;
    DialogInput scene;
    scene.language = line.value("language");
    scene.channel = line.value("channel");
    scene.segment = line.value("segment");
    scene.nowMs = QDateTime::currentMSecsSinceEpoch();
    if (line.isSet("at")) {
        const QDateTime at = QDateTime::fromString(line.value("at"), Qt::ISODate);
        if (!at.isValid())
            return fail(exitWrongArguments,
                        QStringLiteral("--at is a time like 2026-11-21T09:30:00Z"));
        scene.nowMs = at.toMSecsSinceEpoch();
    }
    Trial(reading->script, scene, line.isSet("why")).run();
    return exitDone;
}

} // namespace Wheelhouse
