// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the checks of a script have in common.
#pragma once

#include "core/dialog/script.h"
#include "core/dialog/scriptproblem.h"

#include <QSet>

namespace Wheelhouse {

inline constexpr qsizetype scriptTextLimit = 4'000; ///< UTF-16 units of any text
inline constexpr qsizetype scriptLabelLimit = 200;

class ProblemList
{
public:
    explicit ProblemList(const Script &script);

    void add(ProblemKind kind, const QString &path, const QString &what);

    /// Each says whether all is well.
    bool identifier(const QString &id, const QString &path);
    bool own(const QString &id, const QString &path, QSet<QString> &ids); ///< not yet in `ids`
    bool count(qsizetype count, qsizetype least, qsizetype most, const QString &path);
    bool range(double value, double least, double most, const QString &path);
    bool text(const QString &text, const QString &path, qsizetype most = scriptTextLimit);

    /// In every language of the script. `extra`: placeholders beside the variables.
    void texts(const Texts &texts, const QString &path);
    void says(const Says &says, const QString &path, const QStringList &extra = {});
    void variable(const QString &name, const QString &path);

    const ScriptTopic *topic(const QString &id) const { return m_topics.value(id); }
    QList<ScriptProblem> take() { return std::move(m_problems); }

private:
    void placeholders(const QString &text, const QString &path, const QStringList &extra);

    const Script &m_script;
    QHash<QString, const ScriptTopic *> m_topics;
    QList<ScriptProblem> m_problems;
};

/// "topics", 3 is "topics[3]".
QString indexed(const QString &list, qsizetype index);

} // namespace Wheelhouse
