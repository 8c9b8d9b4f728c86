// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/questionmemory.h"

#include "app/overview/questionlink.h"

#include <QLoggingCategory>

namespace Wheelhouse {

namespace {

Q_LOGGING_CATEGORY(questionLog, "wheelhouse.question")

} // namespace

QuestionMemory::QuestionMemory(Settings &settings, OverviewState &state, QObject *parent)
    : QObject(parent)
{
    const QString kept = settings.value<QString>(SettingId::OverviewQuestion);
    if (!kept.isEmpty()) {
        const auto read = readQuestionLink(kept, state.ownZone());
        if (const auto *params = std::get_if<OverviewParams>(&read))
            state.setParams(*params);
        else
            qCWarning(questionLog)
                << "the last question cannot be read:" << std::get<LinkProblem>(read).text();
    }
    connect(&state, &OverviewState::paramsChanged, this, [&settings, &state] {
        settings.setValue(SettingId::OverviewQuestion,
                          questionLink(state.params(), state.ownZone()));
    });
}

} // namespace Wheelhouse
