// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/channelproblems.h"

#include "core/dialog/channellimits.h"

namespace Wheelhouse {

namespace {

class ChannelChecker
{
public:
    ChannelChecker(const Script &script, const QString &channel, const ChannelLimits &limits,
                   ProblemList &problems)
        : m_script(script)
        , m_channel(channel)
        , m_limits(limits)
        , m_problems(problems)
    {}

    void run()
    {
        texts();
        for (const auto &[name, variable] : m_script.variables.asKeyValueRange())
            choicesOf(variable, QStringLiteral("variables.") + name);
        for (qsizetype t = 0; t < m_script.topics.size(); ++t) {
            const ScriptTopic &topic = m_script.topics[t];
            const QString path = indexed(QStringLiteral("topics"), t);
            if (m_script.menu.contains(topic.id))
                label(topic.title, path + QStringLiteral(".title"));
            for (qsizetype s = 0; s < topic.steps.size(); ++s)
                step(topic.steps[s], indexed(path + QStringLiteral(".steps"), s));
        }
    }

private:
    void texts()
    {
        ScriptTexts::fields().each([this](const auto &one) {
            const auto &value = m_script.texts.*one.member;
            const QString path = QStringLiteral("texts.") + QLatin1StringView(one.name);
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, Says>)
                says(value, path);
            else
                label(value, path);
        });
        // the menu comes with a button for a person
        buttons(m_script.menu.size() + 1, QStringLiteral("menu"));
    }

    void step(const ScriptStep &step, const QString &path)
    {
        says(step.say, path + QStringLiteral(".say"));
        says(step.invalid, path + QStringLiteral(".invalid"));
        if (step.article)
            says(step.article->text, path + QStringLiteral(".article.text"));
        const QString choices = path + QStringLiteral(".choices");
        buttons(step.choices.size(), choices);
        for (qsizetype i = 0; i < step.choices.size(); ++i)
            label(step.choices[i].label, indexed(choices, i) + QStringLiteral(".label"));
    }

    void choicesOf(const ScriptVariable &variable, const QString &path)
    {
        buttons(variable.values.size(), path + QStringLiteral(".values"));
        for (auto each = variable.labels.begin(); each != variable.labels.end(); ++each)
            label(*each, path + QStringLiteral(".labels.") + each.key());
    }

    void says(const Says &says, const QString &path)
    {
        for (const QString &language : says.languages()) {
            const Variants variants = says.in(language);
            const bool own = variants.channels().contains(m_channel);
            const QString channel = own ? m_channel : Variants::defaultChannel();
            const QStringList texts = variants.of(channel);
            QString place = path + u'.' + language;
            if (variants.channels() != QStringList(Variants::defaultChannel()))
                place += u'.' + channel;
            for (qsizetype i = 0; i < texts.size(); ++i) {
                if (texts[i].size() > m_limits.text)
                    over(texts.size() == 1 ? place : indexed(place, i), texts[i].size(),
                         m_limits.text, QStringLiteral("characters"));
            }
        }
    }

    void label(const Texts &texts, const QString &path)
    {
        if (m_limits.buttons == 0)
            return;
        for (const QString &language : texts.languages()) {
            const qsizetype size = texts.in(language).size();
            if (size > m_limits.label)
                over(path + u'.' + language, size, m_limits.label,
                     QStringLiteral("characters on a button"));
        }
    }

    void buttons(qsizetype count, const QString &path)
    {
        if (m_limits.buttons > 0 && count > m_limits.buttons)
            over(path, count, m_limits.buttons, QStringLiteral("buttons"));
    }

    void over(const QString &path, qsizetype is, int limit, const QString &what)
    {
        m_problems.add(ProblemKind::ChannelLimit, path,
                       QStringLiteral("has %1 %2, %3 shows %4")
                           .arg(QString::number(is), what, m_channel, QString::number(limit)));
    }

    const Script &m_script;
    const QString m_channel;
    const ChannelLimits m_limits;
    ProblemList &m_problems;
};

} // namespace

void findChannelProblems(const Script &script, ProblemList &problems)
{
    const QStringList channels =
        script.channels.isEmpty() ? QStringList(QStringLiteral("webchat")) : script.channels;
    for (const QString &channel : channels) {
        if (const auto limits = limitsOf(channel))
            ChannelChecker(script, channel, *limits, problems).run();
    }
}

} // namespace Wheelhouse
