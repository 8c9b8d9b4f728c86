// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parts of a report share: the input, the fonts, the colours, the pages under way.
#pragma once

#include "ui/report/pageflow.h"
#include "ui/report/reportinput.h"
#include "ui/report/reporttext.h"
#include "ui/theme/tokens.h"

namespace Wheelhouse {

/// Drawings that are added to `flow` are painted later and keep copies of what they need.
struct ReportKit
{
    const ReportInput &input;
    ReportFonts fonts;
    const Tokens &tokens;
    PageFlow &flow;

    TextBlock set(const QString &text, const TextStyle &style, double width) const
    {
        return TextBlock(text, style, fonts, width);
    }
    TextStyle body() const { return {12, QFont::Normal, tokens.text, Qt::AlignLeft}; }
    TextStyle small() const { return {10, QFont::Normal, tokens.textMuted, Qt::AlignLeft}; }
};

// The parts, in the order of the report. Each begins where the flow is and leaves it below itself.

/// The strip with name, period, filter, comparison and age, over the full width of the paper.
void addCover(ReportKit &kit);
/// The findings in words.
void addFindings(ReportKit &kit);
/// The figures as cards, three in a row.
void addTiles(ReportKit &kit);
/// The courses of the main figures, and what happened meanwhile.
void addTrends(ReportKit &kit);
/// The week by hours.
void addHeat(ReportKit &kit);
/// The tables by channel and by topic.
void addBreakdowns(ReportKit &kit);
/// What the automatic resolutions saved, as a range, and how it was worked out.
void addSaving(ReportKit &kit);
/// Whether the rating speaks for all: who was asked and who answered.
void addSurvey(ReportKit &kit);
/// What each figure counts, and how to read intervals.
void addDefinitions(ReportKit &kit);

/// A section's name with a line of explanation below it (may be empty); keeps together with
/// `follows` of what comes next.
void addHeading(ReportKit &kit, const QString &name, const QString &explanation, double follows);

/// Sentences below each other, each with a dot.
void addSentences(ReportKit &kit, const QStringList &sentences);

/// "Customer care report", or the title of the input.
QString titleOf(const ReportInput &input);
/// "21 Nov 2026 16:54" in the question's zone.
QString momentWords(const ReportInput &input, qint64 atMs);

} // namespace Wheelhouse
