// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/linkproblemwords.h"

#include "core/overview/overviewdays.h"

#include <QCoreApplication>

namespace Wheelhouse {
namespace {

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(Wheelhouse::LinkProblem)
};

QString quoted(const QString &foreign)
{
    constexpr qsizetype longest = 40;
    QString text = foreign.simplified();
    for (QChar &each : text) {
        if (!each.isPrint())
            each = u'?';
    }
    return text.size() > longest ? text.left(longest) + QChar(u'\u2026') : text;
}

QString valueWords(const LinkProblem &problem)
{
    const QString value = quoted(problem.value);
    if (problem.name == u"from" || problem.name == u"to")
        return LinkText::tr("The link's days are not a period: “%1” and “%2” must be days such as "
                            "2026-03-30, the first not after the last, at most %3 years apart, and "
                            "belong to the period “custom”.")
            .arg(QLatin1StringView("from"), QLatin1StringView("to"))
            .arg(longestCustomYears);
    if (problem.name == u"comparison")
        return LinkText::tr(
                   "The link compares with “%1”, which is not known or overlaps with its own "
                   "period.")
            .arg(value);
    if (problem.name == u"metric")
        return LinkText::tr(
                   "The link asks for the figure “%1”, which this Wheelhouse does not know.")
            .arg(value);
    if (problem.name == u"period")
        return LinkText::tr(
                   "The link asks for the period “%1”, which this Wheelhouse does not know.")
            .arg(value);
    if (problem.name == u"zone")
        return LinkText::tr("The link names the time zone “%1”, which does not exist.").arg(value);
    return LinkText::tr("The link's part “%1” is too long or has characters that no name has.")
        .arg(quoted(problem.name));
}

} // namespace

QString linkProblemWords(const LinkProblem &problem)
{
    const QString name = quoted(problem.name);
    switch (problem.fault) {
    case LinkFault::NoLink:
        return LinkText::tr("That is no link to Wheelhouse: it must begin with “wheelhouse://”.");
    case LinkFault::TooLong:
        return LinkText::tr("The link is too long to be one.");
    case LinkFault::UnknownPage:
        return LinkText::tr("The link leads to “%1”, which this Wheelhouse does not have. It opens "
                            "links to “overview”.")
            .arg(name);
    case LinkFault::Broken:
        return LinkText::tr("The link is damaged at “%1”. Copy it anew.").arg(name);
    case LinkFault::UnknownParameter:
        return LinkText::tr(
                   "The link has a part “%1” that this Wheelhouse does not know. It may come "
                   "from a newer one.")
            .arg(name);
    case LinkFault::Twice:
        return LinkText::tr("The link says “%1” twice.").arg(name);
    case LinkFault::BadValue:
        return valueWords(problem);
    }
    return problem.text();
}

} // namespace Wheelhouse
