// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzzeddialog.h"

#include "core/dialog/scriptchecker.h"
#include "core/dialog/turnevents.h"

namespace Wheelhouse {

namespace {

constexpr qsizetype mostLines = 60;

/// Takes the topic whose id, title or phrase is the text: the fuzzer knows words, not likeness.
class WordMatcher final : public Matcher
{
public:
    explicit WordMatcher(const Script &script)
    {
        for (const TrainingPhrase &phrase : script.phrases())
            m_topics.insert(phrase.text, phrase.topic);
    }
    QList<Match> candidates(const QString &text, const QString &) const override
    {
        const auto found = m_topics.constFind(text);
        return found == m_topics.constEnd() ? QList<Match>() : QList<Match>{{*found, 0.9, text}};
    }

private:
    QMap<QString, QString> m_topics;
};

class Dialog
{
public:
    explicit Dialog(const Script &script) : m_script(script), m_matcher(script)
    {
        Event started;
        started.conversation = QStringLiteral("c");
        started.body = ConversationStarted{script.brand, script.bot, {}, {}, {}};
        apply(m_state, started);
    }

    QByteArray hear(const QByteArray &line)
    {
        DialogInput input;
        input.messageId = QStringLiteral("m%1").arg(++m_ids);
        input.nowMs = 1'800'000'000'000 + m_ids * 60'000;
        if (line.startsWith('!')) {
            input.actionResult =
                ActionResult{m_state.waitingCall, line.mid(1, 3).toInt(), line.mid(5), {}};
        } else {
            const qsizetype button = line.startsWith('#') ? line.mid(1, 2).toLongLong() : 0;
            input.text = QString::fromUtf8(line);
            if (button >= 1 && button <= m_state.offered.size())
                input.choice = m_state.offered[button - 1].id;
            Event wrote;
            wrote.atMs = input.nowMs;
            wrote.body = CustomerWrote{input.messageId, {}, input.text, input.choice};
            apply(m_state, wrote);
        }
        const bool over = m_state.handedOver || m_state.closed;
        const bool late = input.actionResult && m_state.waitingCall.isEmpty();
        const DialogTurn turn = respond(m_script, m_matcher, m_state, input);
        if (!(turn == respond(m_script, m_matcher, m_state, input)))
            return "two turns from one state";
        if ((over || late) && !(turn == DialogTurn()))
            return "speaks when it is not its turn";
        const bool answers = !turn.says.isEmpty() || turn.action;
        if (!over && !late && !answers && m_state.lastStep != QLatin1StringView("say_more"))
            return "falls silent";
        if (turn.says.size() > saysATurn + 3)
            return "says too much";
        if (turn.handover.has_value() == turn.summary.isEmpty())
            return "a hand-over without summary, or the other way round";
        for (const Event &event :
             turnEvents(turn, input.messageId, [this] { return QString::number(++m_ids); }))
            apply(m_state, event);
        return {};
    }

private:
    const Script &m_script;
    const WordMatcher m_matcher;
    DialogState m_state;
    qint64 m_ids = 0;
};

} // namespace

QByteArray holdFuzzedDialog(const QByteArray &bytes)
{
    const qsizetype parts = bytes.indexOf("\n%%\n");
    if (parts < 0)
        return {};
    // also one that the checker would refuse, as long as the reader takes it
    const auto script = readScript(bytes.left(parts + 1));
    if (!script)
        return {};
    Dialog dialog(*script);
    for (const QByteArray &line : bytes.mid(parts + 4).split('\n').mid(0, mostLines)) {
        const QByteArray broken = dialog.hear(line);
        if (!broken.isEmpty())
            return broken;
    }
    return {};
}

} // namespace Wheelhouse
