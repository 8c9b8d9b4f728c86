// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report.h"

#include "ui/overview/exporttables.h"
#include "ui/report/findings.h"
#include "ui/report/reportkit.h"

#include <QCoreApplication>
#include <QPainter>

namespace Wheelhouse {
namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Report)
};

QSizeF sizeOf(QPageSize::PageSizeId paper)
{
    return QPageSize(paper).size(QPageSize::Inch) * 96;
}

void addEmptiness(ReportKit &kit)
{
    kit.flow.space(60);
    const double width = kit.flow.width() * 0.72;
    const TextBlock head = kit.set(ReportText::tr("No contacts in this period"),
                                   {19, QFont::DemiBold, kit.tokens.text, Qt::AlignLeft}, width);
    const TextBlock text = kit.set(
        ReportText::tr("Nobody wrote or called in this period with these filters, so there are no "
                       "figures to report. A longer period or fewer filters may have some."),
        kit.body(), width);
    const QRectF where = kit.flow.take(head.height() + 8 + text.height());
    kit.flow.draw([=](QPainter &painter) {
        head.draw(painter, where.topLeft());
        text.draw(painter, where.topLeft() + QPointF(0, head.height() + 8));
    });
}

/// The line above all pages but the first, and the one below all.
void addMargins(ReportKit &kit)
{
    const double half = kit.flow.width() / 2 - 10;
    TextStyle quiet = kit.small();
    quiet.ink = kit.tokens.textFaint;
    TextStyle ending = quiet;
    ending.side = Qt::AlignRight;
    const TextBlock title = kit.set(titleOf(kit.input), quiet, half);
    const TextBlock period =
        kit.set(periodWords(kit.input.view, kit.input.question, kit.input.locale), ending, half);
    const TextBlock age = kit.set(ReportText::tr("As of %1, %2")
                                      .arg(momentWords(kit.input, kit.input.view.asOfMs),
                                           QString::fromLatin1(zoneOf(kit.input.question).id())),
                                  quiet, half);
    const double left = kit.flow.left();
    const double right = left + kit.flow.width();
    const double foot = kit.flow.paper().height() - 44;
    kit.flow.onEachPage([=, fonts = kit.fonts, line = kit.tokens.border,
                         locale = kit.input.locale](QPainter &painter, int page, int count) {
        painter.setPen(QPen(line, 0.8));
        painter.drawLine(QPointF(left, foot - 7), QPointF(right, foot - 7));
        if (page > 0)
            painter.drawLine(QPointF(left, 60), QPointF(right, 60));
        if (page > 0) {
            title.draw(painter, {left, 42});
            period.draw(painter, {right - half, 42});
        }
        age.draw(painter, {left, foot});
        //: page number and number of pages
        const QString number =
            ReportText::tr("%1 / %2").arg(locale.toString(page + 1), locale.toString(count));
        TextBlock(number, ending, fonts, half).draw(painter, {right - half, foot});
    });
}

} // namespace

Report::Report(const ReportInput &input) : m_flow(sizeOf(input.paper))
{
    ReportKit kit{input, ReportFonts(input.locale), lightTokens(), m_flow};
    addCover(kit);
    if (hasContacts(input.view)) {
        addFindings(kit);
        addTiles(kit);
        addTrends(kit);
        if (m_flow.room() < m_flow.paper().height() / 2) // else little stands on the page
            m_flow.turn();
        else
            m_flow.space(22);
        addHeat(kit);
        addBreakdowns(kit);
        addSaving(kit);
        addSurvey(kit);
        addDefinitions(kit);
    } else {
        addEmptiness(kit);
    }
    addMargins(kit);
}

} // namespace Wheelhouse
