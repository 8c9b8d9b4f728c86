// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who was asked to rate and who answered, in words: pure functions of the server's answer.
#pragma once

#include "app/export/exporttable.h"
#include "core/cost/surveyfairness.h"
#include "core/protocol/costview.h"
#include "ui/charts/textgridmodel.h"

#include <QLocale>

namespace Wheelhouse {

/// "By outcome"
QString surveyByName(SurveyBy by);
/// A channel's, outcome's or speed's name.
QString surveyKindName(SurveyBy by, const QString &key);

/// The kinds, then all of them, then what it would be had all answered alike.
TextGrid surveyGrid(const QList<SurveyStratum> &strata, SurveyBy by, const QLocale &locale);
/// What a reader should know before he trusts the rating: who is not asked, whether answering is
/// lopsided, what evening it out makes of it, what was left out.
QStringList surveySentences(const SurveyAnswer &answer, const QLocale &locale);
/// "asked: 30 % of Alpha, else all": the shares in force.
QString surveySharesWords(const QList<SurveyShareChange> &shares, const QLocale &locale);
/// The changes of the share, newest first.
TextGrid surveyShareGrid(const QList<SurveyShareChange> &shares, const QLocale &locale);

/// What leaves the program: `table` has title, period and filter. What its columns mean and what a
/// reader should know stand with the definitions.
ExportTable surveyTable(ExportTable table, const SurveyAnswer &answer, SurveyBy by,
                        const QLocale &locale);

} // namespace Wheelhouse
