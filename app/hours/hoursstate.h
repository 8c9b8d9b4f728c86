// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/care/event.h"
#include "core/protocol/hoursview.h"

#include <QObject>

#include <functional>

namespace Wheelhouse {

/// The business hours of brands as the server last said. OverviewClient carries it; a test carries
/// by hand. GUI thread.
class HoursState : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(const Result<QJsonObject> &)>;
    /// Calls a method of the server and answers once.
    using Carry =
        std::function<void(const QString &method, const QJsonObject &params, Answered answered)>;

    using QObject::QObject;

    void setCarrier(Carry carry) { m_carry = std::move(carry); }
    /// What the user's role may change.
    void setRights(const QList<Role> &roles);
    bool maySet() const { return m_maySet; }

    void read();
    /// Another server is coming.
    void clear();

    const std::optional<HoursAnswer> &hours() const { return m_hours; }
    /// Why they could not be read.
    const std::optional<Error> &problem() const { return m_problem; }

    /// Sets them on top of hours()->seq; the key is made here. One of written() and refused()
    /// follows, and they are read anew.
    void set(const HoursSet &hours);

Q_SIGNALS:
    void changed();
    void written();
    void refused(const Wheelhouse::Error &why);

private:
    Carry m_carry;
    bool m_maySet = false;
    quint64 m_number = 0; ///< of the latest reading; older answers are dropped
    std::optional<HoursAnswer> m_hours;
    std::optional<Error> m_problem;
};

} // namespace Wheelhouse
