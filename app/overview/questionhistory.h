// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/protocol/overviewview.h"

#include <QObject>

namespace Wheelhouse {

/// The questions that were asked, to go back and forward as in a browser. A question that differs
/// from the present one is a step and cuts off what lay forward; the oldest of more than 100 is
/// forgotten. Steps that change the same field, each within a second of the last, are one: an arrow
/// key that runs through a box leaves no trail. GUI thread.
class QuestionHistory : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this.
    QuestionHistory(const OverviewParams &first, const Clock &clock, QObject *parent = nullptr);

    /// What is asked now, whoever asked it.
    void note(const OverviewParams &params);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_steps.size(); }
    /// The question to ask now: the one before or after, or the present one at the end.
    const OverviewParams &back();
    const OverviewParams &forward();

    qsizetype size() const { return m_steps.size(); }

Q_SIGNALS:
    /// What can be done is different, or may be.
    void changed();

private:
    const OverviewParams &moveTo(qsizetype at);

    const Clock &m_clock;
    QList<OverviewParams> m_steps; ///< never empty
    qsizetype m_at = 0;
    unsigned m_lastFields = 0; ///< those the last step changed; 0: nothing to go on with
    qint64 m_lastAtMs = 0;
};

} // namespace Wheelhouse
