// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/variablevalue.h"

#include "core/dialog/nodereader.h"
#include "core/dialog/replies.h"

#include <QRegularExpression>

#include <cmath>

namespace Wheelhouse {

namespace {

constexpr qsizetype textLooked = 2'000; ///< of a message

// An editor's pattern must not hang the bot: the engine gives up after so many tries.
const QString tryLimit = QStringLiteral("(*LIMIT_MATCH=50000)(*LIMIT_DEPTH=5000)(*UTF)(*UCP)");

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(tryLimit + QStringLiteral("\\A(?:") + pattern +
                              QStringLiteral(")\\z"));
}

QRegularExpression within(const QString &pattern)
{
    return QRegularExpression(tryLimit + QStringLiteral("(?<![\\w])(?:") + pattern +
                              QStringLiteral(")(?![\\w])"));
}

/// All of the text, or the one part of it that fits.
std::optional<QString> fitting(const QString &text, const QString &pattern)
{
    if (whole(pattern).match(text).hasMatch())
        return text;
    QStringList found;
    auto matches = within(pattern).globalMatch(text);
    while (matches.hasNext() && found.size() < 2) {
        const QString one = matches.next().captured();
        if (!one.isEmpty() && !found.contains(one))
            found.append(one);
    }
    return found.size() == 1 ? std::optional(found.constFirst()) : std::nullopt;
}

std::optional<QString> textIn(const ScriptVariable &variable, const QString &text)
{
    if (variable.pattern.isEmpty())
        return text.size() <= variableLengthLimit ? std::optional(text) : std::nullopt;
    const auto value = fitting(text, variable.pattern);
    return value && value->size() <= variableLengthLimit ? value : std::nullopt;
}

std::optional<QString> numberIn(const ScriptVariable &variable, const QString &text)
{
    const auto found = fitting(text, QStringLiteral("[-+]?[0-9]{1,15}(?:[.,][0-9]{1,10})?"));
    const auto number = found ? numberOf(*found) : std::nullopt;
    if (!number || (variable.min && *number < *variable.min) ||
        (variable.max && *number > *variable.max))
        return std::nullopt;
    return QString::number(*number, 'g', 15);
}

std::optional<QString> dateIn(const QString &text)
{
    const auto found = fitting(
        text,
        QStringLiteral("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}"));
    const auto date = found ? dateOf(*found) : std::nullopt;
    return date ? std::optional(date->toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QString> emailIn(const QString &text)
{
    const auto found =
        fitting(text, QStringLiteral("[\\w.%+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}"));
    return found ? std::optional(found->toLower()) : std::nullopt;
}

std::optional<QString> phoneIn(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("(?<![\\w+])\\+?[0-9(][0-9 ()./-]{4,30}[0-9](?![\\w])"));
    QStringList found;
    auto matches = shape.globalMatch(text);
    while (matches.hasNext()) {
        QString digits;
        for (const QChar each : matches.next().captured()) {
            if (each.isDigit() || each == u'+')
                digits += each;
        }
        const qsizetype count = digits.size() - (digits.startsWith(u'+') ? 1 : 0);
        if (count >= 6 && count <= 15 && !found.contains(digits))
            found.append(digits);
    }
    return found.size() == 1 ? std::optional(found.constFirst()) : std::nullopt;
}

std::optional<QString> choiceIn(const ScriptVariable &variable, const QString &text)
{
    const QString line = u' ' + foldedTokens(text).join(u' ') + u' ';
    QStringList found;
    for (const QString &value : variable.values) {
        QStringList names{value};
        const Texts labels = variable.labels.value(value);
        for (const QString &language : labels.languages())
            names.append(labels.in(language));
        for (const QString &name : names) {
            const QString wanted = foldedTokens(name).join(u' ');
            if (name == text)
                return value;
            if (!wanted.isEmpty() && line.contains(u' ' + wanted + u' ') && !found.contains(value))
                found.append(value);
        }
    }
    return found.size() == 1 ? std::optional(found.constFirst()) : std::nullopt;
}

std::optional<QString> yesNoIn(const QString &text)
{
    switch (replyOf(text)) {
    case Reply::Yes:
        return QStringLiteral("yes");
    case Reply::No:
        return QStringLiteral("no");
    default:
        return text == QLatin1StringView("yes") || text == QLatin1StringView("no")
                   ? std::optional(text)
                   : std::nullopt;
    }
}

} // namespace

std::optional<QString> valueIn(const ScriptVariable &variable, const QString &text)
{
    const QString trimmed = text.trimmed().left(textLooked);
    if (trimmed.isEmpty() || foreignCharacter(trimmed) != 0)
        return std::nullopt;
    switch (variable.type) {
    case VariableType::Text:
        return textIn(variable, trimmed);
    case VariableType::Number:
        return numberIn(variable, trimmed);
    case VariableType::Date:
        return dateIn(trimmed);
    case VariableType::Email:
        return emailIn(trimmed);
    case VariableType::Phone:
        return phoneIn(trimmed);
    case VariableType::Choice:
        return choiceIn(variable, trimmed);
    case VariableType::YesNo:
        return yesNoIn(trimmed);
    }
    return std::nullopt;
}

std::optional<QString> valueFrom(const ScriptVariable &variable, const QJsonValue &value)
{
    if (value.isBool()) {
        const QString word = value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
        return variable.type == VariableType::YesNo || variable.type == VariableType::Text
                   ? std::optional(word)
                   : std::nullopt;
    }
    if (value.isDouble())
        return valueIn(variable, QString::number(value.toDouble(), 'g', 15));
    return value.isString() ? valueIn(variable, value.toString()) : std::nullopt;
}

QString patternProblem(const QString &pattern)
{
    if (pattern.size() > patternLengthLimit)
        return QStringLiteral("is longer than %1 characters").arg(patternLengthLimit);
    const QRegularExpression alone(pattern);
    if (!alone.isValid())
        return QStringLiteral("is no regular expression: %1 at character %2")
            .arg(alone.errorString())
            .arg(alone.patternErrorOffset() + 1);
    return whole(pattern).isValid() && within(pattern).isValid()
               ? QString()
               : QStringLiteral("is no regular expression that can stand inside of another");
}

std::optional<double> numberOf(const QString &text)
{
    QString plain = text.trimmed();
    plain.replace(u',', u'.');
    bool good = false;
    const double number = plain.toDouble(&good);
    return good && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<QDate> dateOf(const QString &text)
{
    const QString plain = text.trimmed();
    for (const char *format : {"yyyy-M-d", "d.M.yyyy", "d/M/yyyy"}) {
        const QDate date = QDate::fromString(plain, QString::fromLatin1(format));
        if (date.isValid())
            return date;
    }
    return std::nullopt;
}

} // namespace Wheelhouse
