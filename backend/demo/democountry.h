// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/demo/demosettings.h"
#include "core/base/result.h"
#include "core/care/event.h"

#include <functional>

namespace Wheelhouse {

struct DemoCountrySettings
{
    qint64 conversations = 0; ///< about so many, to within a few in a thousand
    int days = 28;
    quint64 seed = 7;
    qint64 endMs = 0;
    QString zone = QStringLiteral("Europe/Warsaw");
};

/// A demo as large as wanted: departments side by side, each a demo world with its own people,
/// queues and days, none busier than the demo itself. The same settings give the same history.
class DemoCountry
{
public:
    explicit DemoCountry(const DemoCountrySettings &settings);

    /// How many departments share the work.
    int departments() const { return int(m_worlds.size()); }

    /// Takes a batch in the order of time; an error ends the generation and comes back.
    using Sink = std::function<Result<void>(QList<Event> &)>;
    /// Each department is generated on a thread of its own, as far ahead as the sink lets it.
    Result<void> generate(const Sink &sink);

private:
    QList<DemoSettings> m_worlds;
};

} // namespace Wheelhouse
