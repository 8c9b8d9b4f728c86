// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptreader.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace Wheelhouse {

namespace {

bool isTooDeep(const QByteArray &json, int limit)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char at = json[i];
        if (inText) {
            if (at == '\\')
                ++i;
            else if (at == '"')
                inText = false;
        } else if (at == '"') {
            inText = true;
        } else if (at == '{' || at == '[') {
            if (++depth > limit)
                return true;
        } else if (at == '}' || at == ']') {
            --depth;
        }
    }
    return false;
}

QString at(const QString &list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

class Checker
{
public:
    explicit Checker(const Script &script) : m_script(script) {}

    QList<Error> run()
    {
        head();
        texts();
        if (count(m_script.topics.size(), 1, scriptTopicLimit, QStringLiteral("topics"))) {
            QSet<QString> ids;
            for (qsizetype i = 0; i < m_script.topics.size(); ++i)
                topic(m_script.topics[i], at(QStringLiteral("topics"), i), ids);
        }
        return std::move(m_problems);
    }

private:
    void head()
    {
        identifier(m_script.bot, QStringLiteral("bot"));
        identifier(m_script.brand, QStringLiteral("brand"));
        text(m_script.name, QStringLiteral("name"));
        text(m_script.brandName, QStringLiteral("brand_name"));
        count(m_script.languages.size(), 1, 50, QStringLiteral("languages"));
        static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
        for (qsizetype i = 0; i < m_script.languages.size(); ++i) {
            if (!tag.match(m_script.languages[i]).hasMatch())
                add(QStringLiteral("is not a language tag"), at(QStringLiteral("languages"), i));
        }
        for (qsizetype i = 0; i < m_script.menu.size(); ++i) {
            if (!m_script.topic(m_script.menu[i]))
                add(QStringLiteral("names no topic"), at(QStringLiteral("menu"), i));
        }
        if (!(m_script.suggestFrom > 0 && m_script.suggestFrom <= m_script.answerFrom &&
              m_script.answerFrom <= 1))
            add(QStringLiteral("must lie between suggest_from and 1"),
                QStringLiteral("answer_from"));
    }

    void texts()
    {
        ScriptTexts::fields().each([this](const auto &each) {
            perLanguage(m_script.texts.*each.member,
                        QStringLiteral("texts.") + QLatin1StringView(each.name));
        });
        for (const QString &language : m_script.texts.handoverPromise.languages()) {
            if (!m_script.texts.handoverPromise.in(language).contains(QLatin1StringView("{wait}")))
                add(QStringLiteral("must say {wait}"),
                    QStringLiteral("texts.handover_promise.") + language);
        }
    }

    void topic(const ScriptTopic &topic, const QString &path, QSet<QString> &ids)
    {
        own(topic.id, path, ids);
        perLanguage(topic.title, path + QStringLiteral(".title"));
        for (const QString &language : topic.phrases.languages())
            phrases(topic.phrases.in(language), path + QStringLiteral(".phrases.") + language);
        if (!count(topic.steps.size(), 1, scriptStepLimit, path + QStringLiteral(".steps")))
            return;
        QSet<QString> steps;
        for (qsizetype i = 0; i < topic.steps.size(); ++i)
            step(topic, topic.steps[i], at(path + QStringLiteral(".steps"), i), steps);
    }

    void phrases(const QStringList &phrases, const QString &path)
    {
        if (!count(phrases.size(), 0, scriptPhraseLimit, path))
            return;
        for (qsizetype i = 0; i < phrases.size(); ++i)
            text(phrases[i], at(path, i));
    }

    void step(const ScriptTopic &topic, const ScriptStep &step, const QString &path,
              QSet<QString> &ids)
    {
        own(step.id, path, ids);
        perLanguage(step.text, path + QStringLiteral(".text"));
        if (!count(step.choices.size(), step.question ? 1 : 0, scriptChoiceLimit,
                   path + QStringLiteral(".choices")))
            return;
        QSet<QString> choices;
        for (qsizetype i = 0; i < step.choices.size(); ++i) {
            const QuickReply &choice = step.choices[i];
            const QString place = at(path + QStringLiteral(".choices"), i);
            own(choice.id, place, choices);
            perLanguage(choice.label, place + QStringLiteral(".label"));
            const QString target =
                choice.to.contains(u'/') ? choice.to : topic.id + u'/' + choice.to;
            if (choice.to.isEmpty() ||
                (choice.to != QLatin1StringView("person") && !m_script.step(target)))
                add(QStringLiteral("leads nowhere"), place + QStringLiteral(".to"));
        }
    }

    void own(const QString &id, const QString &path, QSet<QString> &ids)
    {
        identifier(id, path + QStringLiteral(".id"));
        if (ids.contains(id))
            add(QStringLiteral("is used twice"), path + QStringLiteral(".id"));
        ids.insert(id);
    }

    void identifier(const QString &id, const QString &path)
    {
        static const QRegularExpression shape(QStringLiteral("^[a-z0-9][a-z0-9_-]{0,63}$"));
        if (!shape.match(id).hasMatch())
            add(QStringLiteral("must be 1 to 64 of a-z, 0-9, - and _"), path);
    }

    void perLanguage(const Texts &texts, const QString &path)
    {
        for (const QString &language : m_script.languages) {
            const QString place = path + u'.' + language;
            if (texts.contains(language))
                text(texts.in(language), place);
            else
                add(QStringLiteral("is missing"), place);
        }
    }

    void text(const QString &text, const QString &path)
    {
        if (text.trimmed().isEmpty())
            add(QStringLiteral("is empty"), path);
        else if (text.size() > scriptTextLimit)
            m_problems.append({ErrorCode::TooLarge,
                               QStringLiteral("is longer than %1 characters").arg(scriptTextLimit),
                               path});
    }

    bool count(qsizetype count, qsizetype least, qsizetype most, const QString &path)
    {
        if (count > most)
            m_problems.append(
                {ErrorCode::TooLarge, QStringLiteral("has more than %1").arg(most), path});
        else if (count < least)
            add(QStringLiteral("is empty"), path);
        return count >= least && count <= most;
    }

    void add(const QString &detail, const QString &path)
    {
        m_problems.append({ErrorCode::Invalid, detail, path});
    }

    const Script &m_script;
    QList<Error> m_problems;
};

} // namespace

QList<Error> problemsOf(const Script &script)
{
    return Checker(script).run();
}

Result<Script> readScript(const QJsonObject &object)
{
    auto script = fromJson<Script>(object);
    if (!script)
        return script.error();
    if (script->format != Script().format)
        return Error{script->format > Script().format ? ErrorCode::NewerVersion
                                                      : ErrorCode::Invalid,
                     QStringLiteral("is format %1; this program reads %2")
                         .arg(script->format)
                         .arg(Script().format),
                     QStringLiteral("format")};
    const QList<Error> problems = problemsOf(*script);
    if (!problems.isEmpty())
        return problems.constFirst();
    return script;
}

Result<Script> readScript(const QByteArray &json)
{
    if (json.size() > scriptSizeLimit)
        return Error{ErrorCode::TooLarge,
                     QStringLiteral("the script is larger than %1 bytes").arg(scriptSizeLimit),
                     {}};
    if (isTooDeep(json, scriptDepthLimit))
        return Error{
            ErrorCode::TooLarge,
            QStringLiteral("the script is nested deeper than %1 levels").arg(scriptDepthLimit),
            {}};
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (!document.isObject())
        return Error{ErrorCode::Invalid,
                     failure.error == QJsonParseError::NoError
                         ? QStringLiteral("the script is not a JSON object")
                         : QStringLiteral("not JSON: %1 at byte %2")
                               .arg(failure.errorString())
                               .arg(failure.offset),
                     {}};
    return readScript(document.object());
}

} // namespace Wheelhouse
