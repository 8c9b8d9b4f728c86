// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/yamlwriter.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qsizetype lineWidth = 100;

/// Whether a plain scalar would be taken for something else than text, by YAML 1.1 or 1.2.
bool looksLikeValue(const QString &text)
{
    static const QStringList words{
        QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null"),
        QStringLiteral("yes"),  QStringLiteral("no"),    QStringLiteral("on"),
        QStringLiteral("off"),  QStringLiteral("y"),     QStringLiteral("n"),
        QStringLiteral("~"),    QStringLiteral(".nan"),  QStringLiteral(".inf")};
    // numbers, dates, times in sixties, hexadecimal
    return text[0].isDigit() ||
           (text.size() > 1 && (text[0] == u'+' || text[0] == u'.') && text[1].isDigit()) ||
           words.contains(text.toLower());
}

bool isPlain(const QString &text)
{
    static const QString reserved = QStringLiteral("-?:,[]{}#&*!|>'\"%@`=<");
    if (text.isEmpty() || reserved.contains(text[0]) || text[0].isSpace() ||
        text.back().isSpace() || text.back() == u':' || looksLikeValue(text))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text[i];
        const bool odd = !each.isPrint() && !each.isSurrogate();
        if (odd || (each == u':' && text[i + 1] == u' ') || (each == u'#' && text[i - 1] == u' '))
            return false;
    }
    return true;
}

/// Also inside of {} and [].
bool isPlainInFlow(const QString &text)
{
    static const QString reserved = QStringLiteral(",[]{}:?");
    return isPlain(text) && std::none_of(text.begin(), text.end(),
                                         [](QChar each) { return reserved.contains(each); });
}

QString quoted(const QString &text)
{
    QString out(u'"');
    for (const QChar each : text) {
        if (each == u'"' || each == u'\\')
            out += u'\\' + QString(each);
        else if (each == u'\n')
            out += QStringLiteral("\\n");
        else if (each == u'\t')
            out += QStringLiteral("\\t");
        else if (!each.isPrint() && !each.isSurrogate())
            out += QStringLiteral("\\u%1").arg(int(each.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += each;
    }
    return out + u'"';
}

/// Several lines may stand as they are when none would be read another way.
bool isBlock(const QString &text)
{
    if (!text.contains(u'\n') || text.startsWith(u'\n') || text.endsWith(u'\n') ||
        text[0].isSpace())
        return false;
    const QStringList lines = text.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
        return line.isEmpty() || (!line.back().isSpace() && !line[0].isSpace() &&
                                  std::all_of(line.begin(), line.end(), [](QChar each) {
                                      return each.isPrint() || each.isSurrogate();
                                  }));
    });
}

bool isName(const QJsonValue &value)
{
    const QString text = value.toString();
    return value.isString() && !text.isEmpty() && text.size() <= 64 &&
           std::all_of(text.begin(), text.end(), [](QChar each) {
               return each.unicode() < 0x80 &&
                      (each.isLetterOrNumber() || each == u'-' || each == u'_' || each == u':');
           });
}

class Writer
{
public:
    explicit Writer(const QStringList &order)
    {
        for (qsizetype i = 0; i < order.size(); ++i)
            m_rank.insert(order[i], i);
    }

    QByteArray write(const QJsonValue &value)
    {
        if (value.isObject() && !value.toObject().isEmpty())
            object(value.toObject(), 0);
        else if (value.isArray() && !value.toArray().isEmpty())
            list(value.toArray(), 0);
        else
            m_out += scalar(value, false) + u'\n';
        return m_out.toUtf8();
    }

private:
    QStringList keysOf(const QJsonObject &object) const
    {
        QStringList keys = object.keys();
        const auto rank = [&](const QString &key) { return m_rank.value(key, m_rank.size()); };
        std::stable_sort(keys.begin(), keys.end(),
                         [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
        return keys;
    }

    static QString scalar(const QJsonValue &value, bool inFlow)
    {
        if (value.isBool())
            return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        if (value.isDouble())
            return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        if (value.isArray())
            return QStringLiteral("[]");
        if (value.isObject())
            return QStringLiteral("{}");
        if (!value.isString())
            return QStringLiteral("null");
        const QString text = value.toString();
        return (inFlow ? isPlainInFlow(text) : isPlain(text)) ? text : quoted(text);
    }

    /// On one line, or empty when it does not fit there.
    QString flow(const QJsonValue &value, qsizetype room) const
    {
        QStringList parts;
        if (value.isArray()) {
            for (const QJsonValue &each : value.toArray()) {
                if (!isName(each))
                    return {};
                parts.append(scalar(each, true));
            }
        } else {
            const QJsonObject object = value.toObject();
            if (object.size() > 4)
                return {};
            for (const QString &key : keysOf(object)) {
                const QJsonValue each = object.value(key);
                const bool simple = !each.isArray() && !each.isObject() &&
                                    each.toString().size() <= 40 && !isBlock(each.toString());
                if (!simple)
                    return {};
                parts.append(scalar(key, true) + QStringLiteral(": ") + scalar(each, true));
            }
        }
        const QString line = parts.join(QStringLiteral(", "));
        if (line.size() + 2 > room)
            return {};
        return value.isArray() ? u'[' + line + u']' : u'{' + line + u'}';
    }

    /// What stands behind "key:" or "-", with the end of the line.
    void value(const QJsonValue &value, int indent, bool inList)
    {
        const bool many = (value.isObject() && !value.toObject().isEmpty()) ||
                          (value.isArray() && !value.toArray().isEmpty());
        if (!many) {
            if (value.isString() && isBlock(value.toString())) {
                m_out += QStringLiteral(" |-\n");
                for (const QString &line : value.toString().split(u'\n'))
                    m_out += line.isEmpty() ? QStringLiteral("\n")
                                            : QString(indent + 2, u' ') + line + u'\n';
                return;
            }
            m_out += u' ' + scalar(value, false) + u'\n';
            return;
        }
        const qsizetype used = m_out.size() - (m_out.lastIndexOf(u'\n') + 1);
        const QString line = flow(value, lineWidth - used - 1);
        if (!line.isEmpty()) {
            m_out += u' ' + line + u'\n';
        } else if (inList && value.isObject()) {
            m_out += u' ';
            object(value.toObject(), indent + 2, true);
        } else {
            m_out += u'\n';
            if (value.isObject())
                object(value.toObject(), indent + 2);
            else
                list(value.toArray(), indent + 2);
        }
    }

    void object(const QJsonObject &object, int indent, bool begun = false)
    {
        for (const QString &key : keysOf(object)) {
            if (!begun)
                m_out += QString(indent, u' ');
            begun = false;
            m_out += scalar(key, false) + u':';
            value(object.value(key), indent, false);
        }
    }

    void list(const QJsonArray &array, int indent)
    {
        for (const QJsonValue &each : array) {
            m_out += QString(indent, u' ') + u'-';
            value(each, indent, true);
        }
    }

    QHash<QString, qsizetype> m_rank;
    QString m_out;
};

} // namespace

QByteArray writeYaml(const QJsonValue &value, const QStringList &order)
{
    return Writer(order).write(value);
}

} // namespace Wheelhouse
