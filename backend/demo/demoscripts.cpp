// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demoscripts.h"

#include "core/dialog/scriptreader.h"
#include "resources/resources.h"

namespace Wheelhouse {

namespace {

const QString radek = QStringLiteral("templates/streaming.yaml");

Script shipped(const QString &file)
{
    const auto script = readScript(resource(file));
    Q_ASSERT_X(script.ok(), "demoPublications", script ? "" : qPrintable(script.error().text()));
    return *script;
}

void keepPhrases(ScriptTopic &topic, qsizetype count)
{
    Phrases kept;
    for (const QString &language : topic.phrases.languages())
        kept.set(language, topic.phrases.in(language).mid(0, count));
    topic.phrases = kept;
}

/// Knows that somebody cannot sign in, and little to say about it.
Script radekBeforeLogin()
{
    Script script = shipped(radek);
    for (ScriptTopic &topic : script.topics) {
        if (topic.id != QLatin1StringView("login"))
            continue;
        keepPhrases(topic, 3);
        topic.steps = topic.steps.mid(0, 1);
        topic.steps[0].choices.clear();
    }
    return script;
}

Script youngJulia()
{
    static const QStringList known{QStringLiteral("login"), QStringLiteral("payment"),
                                   QStringLiteral("playback"), QStringLiteral("subscription"),
                                   QStringLiteral("security")};
    Script script = shipped(QStringLiteral("scripts/julia.yaml"));
    erase_if(script.topics, [](const ScriptTopic &topic) { return !known.contains(topic.id); });
    erase_if(script.menu, [](const QString &topic) { return !known.contains(topic); });
    for (ScriptTopic &topic : script.topics)
        keepPhrases(topic, 5);
    return script;
}

DemoPublication publication(const char *version, const char *note, Script script, double day,
                            int draftedMinutes = 0)
{
    const QJsonObject document = toJson(script);
    return {QString::fromLatin1(version),
            QString::fromLatin1(note),
            std::move(script),
            document,
            day,
            draftedMinutes};
}

} // namespace

QList<DemoPublication> demoPublications()
{
    return {publication("radek@1", "Fifteen topics in five languages", radekBeforeLogin(), 0),
            publication("julia@1", "Julia begins: four topics, under watch", youngJulia(), 0.4),
            publication("radek@2",
                        "Signing in: more ways to ask, and what to do without the e-mail",
                        shipped(radek), 14.4, 38)};
}

} // namespace Wheelhouse
