// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/nodereader.h"

namespace Wheelhouse {

char32_t foreignCharacter(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= 0x20 && unit < 0x7F)
            continue;
        const bool control =
            (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit < 0xA0);
        const bool turning =
            (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
        const bool unseen = unit == 0x200B || unit == 0x2060 || unit == 0xFEFF;
        if (control || turning || unseen)
            return unit == 0 ? char32_t(0x110000) : unit; // NUL itself would mean none
        if (!text[i].isSurrogate())
            continue;
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!pair)
            return unit;
        ++i;
    }
    return 0;
}

void NodeReader::add(ProblemKind kind, const QString &path, const QString &what,
                     const DocumentPlace &place)
{
    if (m_problems.size() < problemsListed)
        m_problems.append({kind, path, what, place});
}

bool NodeReader::wrong(const DocumentNode &node, const QString &path, const QString &wanted)
{
    add(ProblemKind::WrongType, path, QStringLiteral("must be ") + wanted, node.place);
    return false;
}

bool NodeReader::isMap(const DocumentNode &node, const QString &path)
{
    return node.kind == DocumentNode::Kind::Map ||
           wrong(node, path, QStringLiteral("a map of keys and values"));
}

std::optional<double> NodeReader::numberIn(const DocumentNode &node) const
{
    const QJsonValue json = node.kind == DocumentNode::Kind::Scalar ? node.toJson() : QJsonValue();
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}

bool NodeReader::readText(QString &value, const DocumentNode &node, const QString &path)
{
    if (node.kind != DocumentNode::Kind::Scalar || (m_from == From::Json && !node.quoted))
        return wrong(node, path, QStringLiteral("text"));
    if (const char32_t foreign = foreignCharacter(node.text)) {
        const quint32 code = foreign > 0x10FFFF ? 0 : foreign;
        add(ProblemKind::BadCharacter, path,
            QStringLiteral("holds U+%1, which no text may have")
                .arg(QString::number(code, 16).toUpper(), 4, u'0'),
            node.place);
        return false;
    }
    value = node.text;
    return true;
}

bool NodeReader::readBool(bool &value, const DocumentNode &node, const QString &path)
{
    const QJsonValue json = node.toJson();
    if (!json.isBool())
        return wrong(node, path, QStringLiteral("true or false"));
    value = json.toBool();
    return true;
}

bool NodeReader::readVariants(Variants &value, const DocumentNode &node, const QString &path)
{
    if (node.kind != DocumentNode::Kind::Map) {
        QStringList texts;
        if (node.kind == DocumentNode::Kind::Null || !read(texts, node, path))
            return node.kind == DocumentNode::Kind::Null &&
                   wrong(node, path, QStringLiteral("a text, or a list of them"));
        value.set(Variants::defaultChannel(), texts);
        return true;
    }
    for (const DocumentNode &item : node.items) {
        QStringList texts;
        read(texts, item, path + u'.' + item.key);
        value.set(item.key, texts);
    }
    return true;
}

} // namespace Wheelhouse
