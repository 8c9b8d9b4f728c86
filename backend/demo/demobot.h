// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dialog/interpreter.h"
#include "core/dialog/scriptmatcher.h"

#include <QHash>

#include <memory>

namespace Wheelhouse {

/// A published bot that answers many customers who all say the same few things. The answers are the
/// interpreter's own; each dialog so far is remembered with what comes next, so that a month of
/// conversations costs some thousand interpretations. One thread.
class DemoBot
{
public:
    struct Place; ///< where a dialog stands

    DemoBot(const Script &script, const QString &version);
    ~DemoBot();

    const Script &script() const { return m_script; }
    const QString &version() const { return m_version; }

    const Place *beginning(const QString &language);

    struct Heard
    {
        const DialogTurn *turn = nullptr;
        const Place *place = nullptr; ///< to go on from
    };
    /// `waitMs` is what a hand-over may promise; only whole minutes of it are looked at.
    Heard hear(const Place *place, const QString &text, const QString &choice, qint64 waitMs);

private:
    Place *step(const Place &from, const QString &text, const QString &choice, qint64 waitMs);

    Script m_script;
    QString m_version;
    ScriptMatcher m_matcher;
    QHash<QString, std::shared_ptr<Place>> m_beginnings;
};

} // namespace Wheelhouse
