// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/transcriptview.h"

#include <QAbstractListModel>

namespace Wheelhouse {

/// The lines of one conversation, oldest first. Only grows; a line that is there already (by seq)
/// is not added twice. LineRole gives the whole TranscriptLine; DisplayRole the plain text.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int LineRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const TranscriptLine &at(int row) const { return m_lines.at(row); }
    qint64 lastSeq() const { return m_lines.isEmpty() ? 0 : m_lines.last().seq; }

    /// Another conversation, or the same one anew. Keeps the rows that are equal at the start, so
    /// that a resync does not make the reader lose his place.
    void replace(const QList<TranscriptLine> &lines);
    void append(const QList<TranscriptLine> &lines);

private:
    QList<TranscriptLine> m_lines;
};

} // namespace Wheelhouse

Q_DECLARE_METATYPE(Wheelhouse::TranscriptLine)
