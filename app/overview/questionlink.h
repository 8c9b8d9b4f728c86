// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The question of the Overview as text to send, keep and open again:
//     wheelhouse://overview?period=28d&metric=csat&channel=webchat&zone=Europe/Warsaw
// Parameters are the fields of OverviewParams by their names on the wire; docs/overview.md. A link
// comes from anywhere: it only ever becomes a question, whole or not at all.
#pragma once

#include "core/protocol/overviewview.h"

#include <variant>

namespace Wheelhouse {

enum class LinkFault {
    NoLink,           ///< does not begin with wheelhouse://
    TooLong,          ///< more than longestQuestionLink characters
    UnknownPage,      ///< `name`
    Broken,           ///< a part `name` without "=", or a % that is no UTF-8
    UnknownParameter, ///< `name`
    Twice,            ///< the parameter `name`
    BadValue          ///< `value` of the parameter `name`
};

/// What is wrong with a link. Name and value are as the link has them: foreign text.
struct LinkProblem
{
    LinkFault fault = LinkFault::NoLink;
    QString name;
    QString value;
    /// For logs.
    QString text() const;
    bool operator==(const LinkProblem &) const = default;
};

inline constexpr qsizetype longestQuestionLink = 4096;

/// Period and metric are always named, other fields when they are not the default. Of a link to
/// keep on this computer, give `ownZone`: that zone is not named, so it can become another one.
QString questionLink(const OverviewParams &params, const QString &ownZone = {});

/// What a link asks; its zone is `ownZone` when it names none.
std::variant<OverviewParams, LinkProblem> readQuestionLink(const QString &link,
                                                           const QString &ownZone);

} // namespace Wheelhouse
