// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/surveywords.h"
#include "ui/report/reportkit.h"
#include "ui/report/reporttable.h"

#include <QCoreApplication>

namespace Wheelhouse {
namespace {

struct SurveyPageText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Report)
};

ReportTable surveyPart(const QList<SurveyStratum> &strata, SurveyBy by, const QLocale &locale)
{
    const TextGrid grid = surveyGrid(strata, by, locale);
    const QList<double> shares{1.7, 0.7, 0.7, 0.8, 1.7, 1.8};
    ReportTable table;
    table.name = surveyByName(by);
    table.whole = true;
    for (qsizetype column = 0; column < grid.heads.size(); ++column)
        table.columns.append(
            {grid.heads.at(column), shares.value(column, 1), grid.figures.contains(int(column))});
    for (const QStringList &row : grid.rows) {
        QList<ReportTable::Cell> cells;
        for (qsizetype column = 0; column < row.size(); ++column) {
            cells.append({row.at(column)});
            cells.last().strong = column == 0;
        }
        table.rows.append(cells);
    }
    return table;
}

} // namespace

void addSurvey(ReportKit &kit)
{
    if (!kit.input.survey || kit.input.survey->strata.isEmpty())
        return;
    const SurveyAnswer &answer = *kit.input.survey;
    const QLocale &locale = kit.input.locale;
    addHeading(kit, SurveyPageText::tr("Does the rating speak for all?"),
               surveySharesWords(answer.shares, locale), 150);
    addSentences(kit, surveySentences(answer, locale));
    for (const SurveyBy by : {SurveyBy::Outcome, SurveyBy::Channel})
        addTable(kit, surveyPart(answer.strata, by, locale));
}

} // namespace Wheelhouse
