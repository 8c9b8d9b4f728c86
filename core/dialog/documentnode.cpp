// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/documentnode.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Wheelhouse {

namespace {

QJsonValue plainValue(const QString &text)
{
    if (text == QLatin1StringView("true"))
        return true;
    if (text == QLatin1StringView("false"))
        return false;
    bool number = false;
    const double value = text.toDouble(&number);
    // "1e999" and "nan" have no number in JSON
    if (number && qIsFinite(value) && (text[0].isDigit() || text[0] == u'-' || text[0] == u'.'))
        return value;
    return text;
}

/// By its key in a map, by its id in a list.
const QString &nameIn(const DocumentNode &node, const DocumentNode &item)
{
    static const QString none;
    if (node.kind == DocumentNode::Kind::Map)
        return item.key;
    const DocumentNode *id = item.find(u"id");
    return id ? id->text : none;
}

/// The child that the path's next piece names; moves `rest` behind it.
const DocumentNode *childOf(const DocumentNode &node, QStringView &rest)
{
    if (rest.startsWith(u'[')) {
        const qsizetype end = rest.indexOf(u']');
        bool number = false;
        const qsizetype index = rest.mid(1, end - 1).toLongLong(&number);
        if (end < 0 || !number || index < 0 || size_t(index) >= node.items.size())
            return nullptr;
        rest = rest.mid(end + 1);
        return &node.items[size_t(index)];
    }
    // Keys may hold dots and brackets themselves: the longest that fits.
    const DocumentNode *best = nullptr;
    qsizetype length = 0;
    for (const DocumentNode &item : node.items) {
        const QString &name = nameIn(node, item);
        const bool fits =
            name.size() > length && rest.startsWith(name) &&
            (rest.size() == name.size() || rest[name.size()] == u'.' || rest[name.size()] == u'[');
        if (fits) {
            best = &item;
            length = name.size();
        }
    }
    rest = rest.mid(length);
    return best;
}

} // namespace

const DocumentNode *DocumentNode::find(QStringView wanted) const
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const DocumentNode &item) { return item.key == wanted; });
    return kind != Kind::Map || found == items.end() ? nullptr : &*found;
}

QJsonValue DocumentNode::toJson() const
{
    switch (kind) {
    case Kind::Null:
        return {};
    case Kind::Scalar:
        return quoted ? QJsonValue(text) : plainValue(text);
    case Kind::List: {
        QJsonArray array;
        for (const DocumentNode &item : items)
            array.append(item.toJson());
        return array;
    }
    case Kind::Map:
        break;
    }
    QJsonObject object;
    for (const DocumentNode &item : items)
        object.insert(item.key, item.toJson());
    return object;
}

DocumentNode DocumentNode::fromJson(const QJsonValue &json)
{
    DocumentNode node;
    switch (json.type()) {
    case QJsonValue::Bool:
        node.kind = Kind::Scalar;
        node.text = json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        break;
    case QJsonValue::Double:
        node.kind = Kind::Scalar;
        node.text = QString::number(json.toDouble(), 'g', 17);
        break;
    case QJsonValue::String:
        node.kind = Kind::Scalar;
        node.quoted = true;
        node.text = json.toString();
        break;
    case QJsonValue::Array:
        node.kind = Kind::List;
        for (const QJsonValue &each : json.toArray())
            node.items.push_back(fromJson(each));
        break;
    case QJsonValue::Object: {
        node.kind = Kind::Map;
        const QJsonObject object = json.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            node.items.push_back(fromJson(each.value()));
            node.items.back().key = each.key();
        }
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return node;
}

const DocumentNode &nodeAt(const DocumentNode &root, const QString &path)
{
    const DocumentNode *node = &root;
    QStringView rest(path);
    while (!rest.isEmpty()) {
        if (rest.startsWith(u'.'))
            rest = rest.mid(1);
        const DocumentNode *child = childOf(*node, rest);
        if (!child)
            break;
        node = child;
    }
    return *node;
}

} // namespace Wheelhouse
