// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/transcriptstate.h"
#include "core/base/result.h"
#include "core/protocol/rowsview.h"

#include <algorithm>

namespace Wheelhouse {

/// The contacts behind a figure, as far as they are there: asked for page by page until there are
/// enough or all, and the one of them that is being read. RowsClient carries it to a server; a test
/// answers by hand. GUI thread.
class RowsState : public QObject
{
    Q_OBJECT

public:
    /// So many contacts come without being asked for again.
    static constexpr qsizetype rowsAtFirst = 2000;

    using QObject::QObject;

    /// Forgets all and asks anew; what an earlier question is answered later is dropped. `known`:
    /// the figure, where the server does not tell it with the rows.
    void ask(const RowsParams &params, const std::optional<Figure> &known = {});
    /// The same once more.
    void again() { ask(m_params, m_known); }
    /// As many again as there are, or all there are; also after a failure.
    void more();
    void all();
    /// Takes all() back: no more than come by themselves, or are there.
    void stop() { m_enough = std::max(m_rows.size(), rowsAtFirst); }

    const RowsParams &params() const { return m_params; }
    /// The first page without its rows; none before it came.
    const std::optional<RowsPage> &head() const { return m_head; }
    const QList<FigureRow> &rows() const { return m_rows; }
    bool asking() const { return m_asking; }
    /// No more to come.
    bool complete() const { return m_head && m_next.isEmpty(); }
    /// Why there are no more; what came before stays.
    const std::optional<Error> &problem() const { return m_problem; }

    /// The conversation that is being read beside them.
    TranscriptState &transcript() { return m_transcript; }

    /// For whoever carries it: the page that is wanted, which one it is, and its answer.
    RowsParams wanted() const;
    quint64 number() const { return m_number; }
    void answer(quint64 number, const Result<RowsPage> &answer);

Q_SIGNALS:
    void asked();
    void restarted(); ///< the rows are others
    void grown();     ///< rows were added at the end
    void changed();   ///< anything else
private:
    void askOn();

    TranscriptState m_transcript;
    RowsParams m_params;
    std::optional<Figure> m_known;
    std::optional<RowsPage> m_head;
    QList<FigureRow> m_rows;
    std::optional<Error> m_problem;
    QString m_next;
    qsizetype m_enough = rowsAtFirst;
    quint64 m_number = 0;
    bool m_asking = false;
};

} // namespace Wheelhouse
