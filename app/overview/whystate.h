// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/protocol/whyview.h"

#include <QObject>

namespace Wheelhouse {

/// "Why did it change?", asked once at a time, and its answer. OverviewClient carries it to a
/// server; a test answers by hand. GUI thread.
class WhyState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Forgets the last answer and asks anew; what an earlier question is answered later is
    /// dropped.
    void ask(const WhyParams &params);

    const WhyParams &params() const { return m_params; }
    bool asking() const { return m_asking; }
    const std::optional<WhyExplained> &explained() const { return m_explained; }
    /// Why there is no answer.
    const std::optional<Error> &problem() const { return m_problem; }

    /// For whoever carries it: which question this is, and its answer.
    quint64 number() const { return m_number; }
    void answer(quint64 number, const Result<WhyExplained> &answer);

Q_SIGNALS:
    void asked();
    void changed();

private:
    WhyParams m_params;
    std::optional<WhyExplained> m_explained;
    std::optional<Error> m_problem;
    quint64 m_number = 0;
    bool m_asking = false;
};

} // namespace Wheelhouse
