// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A document as it was written, before anybody asks what it means: the same tree from YAML and from
// JSON, each node with its place.
#pragma once

#include <QJsonValue>
#include <QString>

#include <vector>

namespace Wheelhouse {

/// Where something stands in a file, from 1; 0: not known (JSON from the wire).
struct DocumentPlace
{
    int line = 0;
    int column = 0; ///< in characters, as editors count
    bool operator==(const DocumentPlace &) const = default;
};

struct DocumentNode
{
    enum class Kind { Null, Scalar, List, Map };
    Kind kind = Kind::Null;
    bool quoted = false; ///< a scalar that is text, whatever it looks like
    QString text;        ///< of a scalar
    QString key;         ///< under which it stands in its map
    DocumentPlace place; ///< of its first character
    DocumentPlace keyPlace;
    std::vector<DocumentNode> items; ///< of a list or map, in order

    const DocumentNode *find(QStringView key) const; ///< null when there is none
    /// A plain scalar as JSON has it: true, 12.5, null, else text.
    QJsonValue toJson() const;
    static DocumentNode fromJson(const QJsonValue &json);
};

/// The node at a path like "topics[2].steps[0].say.pl" or, by ids, "topics.refund.title", else the
/// nearest around it that is there.
const DocumentNode &nodeAt(const DocumentNode &root, const QString &path);

} // namespace Wheelhouse
