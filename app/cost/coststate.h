// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/protocol/costview.h"

#include <QObject>

#include <functional>

namespace Wheelhouse {

/// What the automatic resolutions of the page's contacts save and who answered the survey, as the
/// server last said, and the changes of what is assumed. OverviewClient carries it; a test carries
/// by hand. GUI thread.
class CostState : public QObject
{
    Q_OBJECT

public:
    /// The figures move with every contact, but reading them is work: no more often than this. The
    /// survey takes the server a walk over all contacts of the period.
    static constexpr qint64 refreshMs = 30'000;
    static constexpr qint64 surveyRefreshMs = 300'000;

    /// What somebody looks at; the rest is not read.
    struct Seen
    {
        bool cost = true;
        bool survey = true;
    };

    using Answered = std::function<void(const Result<QJsonObject> &)>;
    /// Calls a method of the server and answers once.
    using Carry =
        std::function<void(const QString &method, const QJsonObject &params, Answered answered)>;

    using QObject::QObject;

    void setCarrier(Carry carry) { m_carry = std::move(carry); }
    /// What the user's role may change.
    void setRights(const QList<Role> &roles);
    bool mayAssume() const { return m_mayAssume; }
    bool mayAskWhom() const { return m_mayAskWhom; }

    /// Reads what is seen anew when this is another question, or its time has passed.
    void follow(const OverviewParams &question, qint64 nowMs, Seen seen = {true, true});
    /// Another server is coming.
    void clear();

    /// Nothing that follow() asked for is still to come.
    bool isSettled() const;

    const std::optional<CostAnswer> &cost() const { return m_cost; }
    const std::optional<Error> &costProblem() const { return m_costProblem; }
    const std::optional<SurveyAnswer> &survey() const { return m_survey; }
    const std::optional<Error> &surveyProblem() const { return m_surveyProblem; }

    /// Records what is assumed from now on, on top of cost()->seq. One of written() and refused()
    /// follows.
    void assume(const CostAssumed &assumed);
    void askWhom(const SurveyShareSet &share);

Q_SIGNALS:
    void changed();
    void written();
    void refused(const Wheelhouse::Error &why);

private:
    struct Reading
    {
        bool begun = false; ///< of the question
        bool pending = false;
        qint64 atMs = 0;
        quint64 number = 0; ///< the latest; older answers are dropped
    };
    void readCost();
    void readSurvey();
    void write(const QString &method, const QJsonObject &params, void (CostState::*readBack)());

    Carry m_carry;
    bool m_mayAssume = false;
    bool m_mayAskWhom = false;
    std::optional<OverviewParams> m_question;
    Reading m_costReading;
    Reading m_surveyReading;
    std::optional<CostAnswer> m_cost;
    std::optional<Error> m_costProblem;
    std::optional<SurveyAnswer> m_survey;
    std::optional<Error> m_surveyProblem;
};

} // namespace Wheelhouse
