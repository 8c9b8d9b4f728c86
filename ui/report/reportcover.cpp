// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overviewdays.h"
#include "ui/overview/comparisonwords.h"
#include "ui/overview/exporttables.h"
#include "ui/report/findings.h"
#include "ui/report/reportkit.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>

#include <algorithm>

namespace Wheelhouse {
namespace {

struct CoverText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::Report)
};

QString dateWords(const QLocale &locale, const QDate &date)
{
    return locale.toString(date,
                           QCoreApplication::translate("Wheelhouse::ExportTables", "d MMM yyyy"));
}

bool isCompared(const OverviewView &view)
{
    return std::any_of(view.tiles.cbegin(), view.tiles.cend(),
                       [](const Tile &tile) { return tile.before.value.has_value(); });
}

QString comparisonLine(const ReportInput &input)
{
    const QTimeZone zone = zoneOf(input.question);
    const auto dateOf = [&](qint64 atMs) {
        return QDateTime::fromMSecsSinceEpoch(atMs, zone).date();
    };
    const auto days = overviewDays(input.question, dateOf(input.madeAtMs));
    if (!days || days->shiftDays == 0)
        return CoverText::tr("Nothing");
    if (!isCompared(input.view))
        return CoverText::tr("Nothing: the records do not reach back so far");
    const QString from =
        dateWords(input.locale, dateOf(input.view.fromMs).addDays(-days->shiftDays));
    const QString to = dateWords(
        input.locale,
        dateOf(std::max(input.view.fromMs, input.view.toMs - 1)).addDays(-days->shiftDays));
    const QString name = comparisonName(input.question);
    //: %1 "Period before", %2 and %3 its first and last day
    return from == to ? CoverText::tr("%1: %2").arg(name, from)
                      : CoverText::tr("%1: %2 – %3").arg(name, from, to);
}

struct Fact
{
    TextBlock label;
    TextBlock text;
};

} // namespace

QString titleOf(const ReportInput &input)
{
    return input.title.isEmpty() ? CoverText::tr("Customer care report") : input.title;
}

QString momentWords(const ReportInput &input, qint64 atMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, zoneOf(input.question));
    return QStringLiteral("%1 %2").arg(dateWords(input.locale, at.date()),
                                       input.locale.toString(at.time(), QLocale::ShortFormat));
}

void addCover(ReportKit &kit)
{
    constexpr double top = 38;
    constexpr double gap = 22;
    const QColor ink = kit.tokens.onAccent;
    QColor quiet = ink;
    quiet.setAlphaF(0.68F);
    const double left = kit.flow.left();
    const double width = kit.flow.width();
    const auto &question = kit.input.question;

    const TextBlock brand =
        kit.set(QStringLiteral("Wheelhouse"), {11, QFont::DemiBold, quiet, Qt::AlignLeft}, width);
    const TextBlock title =
        kit.set(titleOf(kit.input), {29, QFont::Bold, ink, Qt::AlignLeft}, width);
    const TextBlock period = kit.set(periodWords(kit.input.view, question, kit.input.locale),
                                     {16, QFont::Medium, ink, Qt::AlignLeft}, width);

    const double column = (width - 3 * gap) / 4;
    const auto fact = [&](const QString &label, const QString &text) {
        return Fact{kit.set(label, {9, QFont::Medium, quiet, Qt::AlignLeft}, column),
                    kit.set(text, {10, QFont::Medium, ink, Qt::AlignLeft}, column)};
    };
    const QList<Fact> facts{
        fact(CoverText::tr("Contacts"), filterWords(question, kit.input.locale)),
        fact(CoverText::tr("Compared with"), comparisonLine(kit.input)),
        fact(CoverText::tr("As of"), momentWords(kit.input, kit.input.view.asOfMs)),
        fact(CoverText::tr("Time zone"), QString::fromLatin1(zoneOf(question).id()))};
    double labels = 0;
    double texts = 0;
    for (const Fact &each : facts) {
        labels = std::max(labels, each.label.height());
        texts = std::max(texts, each.text.height());
    }
    const double titleTop = top + brand.height() + 12;
    const double periodTop = titleTop + title.height() + 2;
    const double factsTop = periodTop + period.height() + 22;
    const double height = factsTop + labels + 2 + texts + 20;

    kit.flow.begin(height);
    kit.flow.draw([=, paper = kit.flow.paper(), dark = kit.tokens.text,
                   accent = kit.tokens.accent](QPainter &painter) {
        painter.fillRect(QRectF(0, 0, paper.width(), height), dark);
        painter.fillRect(QRectF(0, height, paper.width(), 4), accent);
        brand.draw(painter, {left, top});
        title.draw(painter, {left, titleTop});
        period.draw(painter, {left, periodTop});
        double x = left;
        for (const Fact &each : facts) {
            each.label.draw(painter, {x, factsTop + labels - each.label.height()});
            each.text.draw(painter, {x, factsTop + labels + 2});
            x += column + gap;
        }
    });
    kit.flow.space(22);
}

void addHeading(ReportKit &kit, const QString &name, const QString &explanation, double follows)
{
    const TextBlock head =
        kit.set(name, {15, QFont::DemiBold, kit.tokens.text, Qt::AlignLeft}, kit.flow.width());
    const TextBlock below = kit.set(
        explanation, {10, QFont::Normal, kit.tokens.textMuted, Qt::AlignLeft}, kit.flow.width());
    const double height = head.height() + (explanation.isEmpty() ? 0 : below.height() + 1);
    kit.flow.keep(height + 10 + follows);
    const QRectF where = kit.flow.take(height);
    kit.flow.draw([=](QPainter &painter) {
        head.draw(painter, where.topLeft());
        below.draw(painter, where.topLeft() + QPointF(0, head.height() + 1));
    });
    kit.flow.space(10);
}

void addFindings(ReportKit &kit)
{
    const QList<Finding> all = findings(kit.input);
    if (all.isEmpty())
        return;
    constexpr double dot = 8;
    addHeading(kit, CoverText::tr("In short"), {}, 60);
    const TextStyle headStyle{12, QFont::DemiBold, kit.tokens.text, Qt::AlignLeft};
    double column = 60;
    for (const Finding &finding : all)
        column = std::max(column, kit.fonts.widthOf(finding.head, headStyle) + 1);
    column = std::min(column, kit.flow.width() / 4);
    const double textLeft = dot + 8 + column + 16;
    for (const Finding &finding : all) {
        const TextBlock head = kit.set(finding.head, headStyle, column);
        const TextBlock text = kit.set(finding.text, kit.body(), kit.flow.width() - textLeft);
        const QRectF where = kit.flow.take(std::max(head.height(), text.height()));
        const QColor colour = toneColour(kit.tokens, finding.tone);
        kit.flow.draw([=](QPainter &painter) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(QRectF(where.left(), where.top() + 3.5, dot, dot));
            head.draw(painter, where.topLeft() + QPointF(dot + 8, 0));
            text.draw(painter, where.topLeft() + QPointF(textLeft, 0));
        });
        kit.flow.space(6);
    }
    kit.flow.space(10);
}

} // namespace Wheelhouse
