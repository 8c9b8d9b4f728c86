// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/link/link.h"
#include "tests/support/fakeserver.h"

namespace Wheelhouse {

/// A link whose server is a FakeServer. Quick heartbeats, so that tests need not wait.
struct LinkFixture
{
    explicit LinkFixture(const LinkTimings &timings = {2'000, 2'000, 1'000, 3})
        : pipe(new PipeTransport)
        , server(pipe)
        , link(std::unique_ptr<Transport>(pipe), clock, 7, timings)
    {}

    LinkTarget target() const { return {QUrl(QString(fakeServerUrl)), server.token, {}, {}}; }
    void connectNow() { link.connectTo(target()); }

    ManualClock clock;
    PipeTransport *pipe; ///< owned by the link
    FakeServer server;
    Link link;
};

} // namespace Wheelhouse
