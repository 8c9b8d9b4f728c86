// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/transcriptmodel.h"

#include <algorithm>

namespace Wheelhouse {

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TranscriptLine &line = m_lines.at(index.row());
    if (role == LineRole)
        return QVariant::fromValue(line);
    if (role == Qt::DisplayRole)
        return line.text;
    if (role == Qt::AccessibleTextRole && !line.fromName.isEmpty())
        //: Read aloud for a message: %1 is who wrote, %2 what
        return tr("%1: %2").arg(line.fromName, line.text);
    return {};
}

void TranscriptModel::replace(const QList<TranscriptLine> &lines)
{
    const auto differ =
        std::mismatch(m_lines.cbegin(), m_lines.cend(), lines.cbegin(), lines.cend());
    const qsizetype same = differ.first - m_lines.cbegin();
    if (same < m_lines.size()) {
        beginRemoveRows({}, int(same), int(m_lines.size()) - 1);
        m_lines.resize(same);
        endRemoveRows();
    }
    append(lines.sliced(same));
}

void TranscriptModel::append(const QList<TranscriptLine> &lines)
{
    QList<TranscriptLine> added;
    qint64 last = lastSeq();
    for (const TranscriptLine &line : lines) {
        if (line.seq <= last)
            continue;
        last = line.seq;
        added.append(line);
    }
    if (added.isEmpty())
        return;
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_lines.append(added);
    endInsertRows();
}

} // namespace Wheelhouse
