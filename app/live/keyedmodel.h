// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>

namespace Wheelhouse {

/// A table of values with an `id`, in the order in which they came; views sort through a proxy.
/// Says exactly what changed: a row that stays keeps its index, selection and scroll position, also
/// over a reconnect. Subclasses supply columns and cells only. GUI thread.
template <typename Row> class KeyedModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// data(index, RowRole).value<Row>() is the whole row, for delegates.
    static constexpr int RowRole = Qt::UserRole;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    const QList<Row> &rows() const { return m_rows; }
    const Row &at(int row) const { return m_rows.at(row); }
    /// -1 when there is none such.
    int rowOf(const QString &id) const { return m_rowOfId.value(id, -1); }

    /// The whole truth: what is not in `rows` goes.
    void replace(const QList<Row> &rows)
    {
        QSet<QString> kept;
        for (const Row &row : rows)
            kept.insert(row.id);
        QStringList left;
        for (const Row &row : m_rows) {
            if (!kept.contains(row.id))
                left.append(row.id);
        }
        merge(rows, left);
    }

    /// Rows that are new or different, and the ids that left.
    void merge(const QList<Row> &changed, const QStringList &left = {})
    {
        drop(left);
        QList<Row> added;
        QHash<QString, qsizetype> addedAt;
        for (const Row &row : changed) {
            const int at = rowOf(row.id);
            if (at >= 0) {
                change(at, row);
            } else if (const auto twice = addedAt.constFind(row.id); twice != addedAt.constEnd()) {
                added[*twice] = row;
            } else {
                addedAt.insert(row.id, added.size());
                added.append(row);
            }
        }
        append(added);
    }

private:
    void change(int at, const Row &row)
    {
        if (m_rows.at(at) == row)
            return;
        m_rows[at] = row;
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    void append(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_rows.append(rows);
        for (int i = first; i < m_rows.size(); ++i)
            m_rowOfId.insert(m_rows.at(i).id, i);
        endInsertRows();
    }

    void drop(const QStringList &ids)
    {
        QList<int> places;
        for (const QString &id : ids) {
            if (const int at = rowOf(id); at >= 0)
                places.append(at);
        }
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        while (!places.isEmpty()) {
            const int last = places.takeLast();
            int first = last;
            while (!places.isEmpty() && places.last() == first - 1)
                first = places.takeLast();
            beginRemoveRows({}, first, last);
            for (int i = first; i <= last; ++i)
                m_rowOfId.remove(m_rows.at(i).id);
            m_rows.remove(first, last - first + 1);
            for (int i = first; i < m_rows.size(); ++i)
                m_rowOfId.insert(m_rows.at(i).id, i);
            endRemoveRows();
        }
    }

    QList<Row> m_rows;
    QHash<QString, int> m_rowOfId;
};

} // namespace Wheelhouse
