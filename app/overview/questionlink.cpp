// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/questionlink.h"

#include "core/kpi/catalogue.h"
#include "core/overview/overviewdays.h"
#include "core/overview/tilechoice.h"

#include <QSet>
#include <QStringDecoder>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr QLatin1StringView scheme("wheelhouse://");
constexpr QLatin1StringView page("overview");
constexpr qsizetype longestValue = 200;

QString textOf(const QString &value)
{
    return value;
}

QString textOf(const QStringList &values)
{
    return values.join(u',');
}

template <typename Enum> QString textOf(Enum value)
{
    return nameOf(value);
}

bool take(QString &field, const QString &text)
{
    const auto isControl = [](QChar each) { return each.category() == QChar::Other_Control; };
    field = text;
    return text.size() <= longestValue && std::none_of(text.cbegin(), text.cend(), isControl);
}

bool take(QStringList &field, const QString &text)
{
    field = text.split(u',', Qt::SkipEmptyParts);
    return true; // refusedField() asks whether there are such metrics
}

template <typename Enum> bool take(Enum &field, const QString &text)
{
    const auto named = enumOf<Enum>(text);
    field = named.value_or(field);
    return named.has_value();
}

bool isHex(QChar each)
{
    return (each >= u'0' && each <= u'9') || (each >= u'a' && each <= u'f') ||
           (each >= u'A' && each <= u'F');
}

std::optional<QString> decoded(QStringView part)
{
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (part.at(i) == u'%' &&
            !(i + 2 < part.size() && isHex(part.at(i + 1)) && isHex(part.at(i + 2))))
            return std::nullopt;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(QByteArray::fromPercentEncoding(part.toUtf8()));
    return utf8.hasError() ? std::nullopt : std::optional(text);
}

/// Nothing: taken.
std::optional<LinkProblem> takeParameter(OverviewParams &params, QSet<QString> &seen,
                                         QStringView part)
{
    const qsizetype equals = part.indexOf(u'=');
    const auto name = decoded(part.first(std::max<qsizetype>(equals, 0)));
    const auto value = decoded(part.sliced(equals + 1));
    if (equals < 1 || !name || !value)
        return LinkProblem{LinkFault::Broken, part.toString(), {}};
    if (seen.contains(*name))
        return LinkProblem{LinkFault::Twice, *name, {}};
    seen.insert(*name);
    bool known = false;
    bool good = false;
    OverviewParams::fields().each([&](const auto &field) {
        if (*name == QLatin1StringView(field.name)) {
            known = true;
            good = take(params.*field.member, *value);
        }
    });
    if (!known)
        return LinkProblem{LinkFault::UnknownParameter, *name, {}};
    if (!good)
        return LinkProblem{LinkFault::BadValue, *name, *value};
    return std::nullopt;
}

QString valueOf(const OverviewParams &params, const QString &name)
{
    QString value;
    OverviewParams::fields().each([&](const auto &field) {
        if (name == QLatin1StringView(field.name))
            value = textOf(params.*field.member);
    });
    return value;
}

/// The field whose value no server would take; empty: none.
QString refusedField(const OverviewParams &params)
{
    // whether days are refused does not depend on the present one
    if (const auto days = overviewDays(params, QDate(2000, 1, 1)); !days)
        return days.error().context;
    if (!QTimeZone::isTimeZoneIdAvailable(params.zone.toUtf8()))
        return QStringLiteral("zone");
    if (!findMetric(params.metric))
        return QStringLiteral("metric");
    const auto tiles = tileMetrics(params.tiles);
    return tiles ? QString() : tiles.error().context;
}

} // namespace

QString LinkProblem::text() const
{
    static constexpr std::array words{"no link",     "too long",          "unknown page",
                                      "broken part", "unknown parameter", "twice",
                                      "bad value"};
    QString text = QString::fromLatin1(words.at(size_t(fault)));
    if (!name.isEmpty())
        text += QStringLiteral(" “%1”").arg(name);
    return value.isEmpty() ? text : text + QStringLiteral(": “%1”").arg(value);
}

QString questionLink(const OverviewParams &params, const QString &ownZone)
{
    static const OverviewParams blank;
    QStringList parts;
    OverviewParams::fields().each([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        const bool always = name == u"period" || name == u"metric" || name == u"zone";
        if (!always && params.*field.member == blank.*field.member)
            return;
        const QString value = textOf(params.*field.member);
        if (name == u"zone" && value == ownZone)
            return;
        parts.append(name + u'=' +
                     QString::fromLatin1(QUrl::toPercentEncoding(value, QByteArrayLiteral("/,"))));
    });
    return scheme + page + u'?' + parts.join(u'&');
}

std::variant<OverviewParams, LinkProblem> readQuestionLink(const QString &link,
                                                           const QString &ownZone)
{
    if (!link.startsWith(scheme, Qt::CaseInsensitive))
        return LinkProblem{LinkFault::NoLink, {}, {}};
    if (link.size() > longestQuestionLink)
        return LinkProblem{LinkFault::TooLong, {}, {}};
    const QStringView rest = QStringView(link).sliced(scheme.size());
    const qsizetype mark = rest.indexOf(u'?');
    QStringView place = mark < 0 ? rest : rest.first(mark);
    if (place.endsWith(u'/')) // browsers add it
        place.chop(1);
    if (place.compare(page, Qt::CaseInsensitive) != 0)
        return LinkProblem{LinkFault::UnknownPage, place.toString(), {}};

    OverviewParams params;
    params.zone = ownZone;
    QSet<QString> seen;
    const QStringView query = mark < 0 ? QStringView() : rest.sliced(mark + 1);
    for (const QStringView part : query.split(u'&', Qt::SkipEmptyParts)) {
        if (const auto problem = takeParameter(params, seen, part))
            return *problem;
    }
    if (const QString field = refusedField(params); !field.isEmpty())
        return LinkProblem{LinkFault::BadValue, field, valueOf(params, field)};
    return params;
}

} // namespace Wheelhouse
