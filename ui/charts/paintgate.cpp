// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/paintgate.h"

namespace Wheelhouse {
namespace {

// half the server's beat, so that the two never wait for each other in turn
constexpr int pauseMs = 50;

} // namespace

PaintGate::PaintGate(std::function<void()> show, QObject *parent)
    : QObject(parent)
    , m_show(std::move(show))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PaintGate::open);
}

void PaintGate::request()
{
    m_wanted = true;
    if (!m_pause.isActive())
        open();
}

void PaintGate::requestNow()
{
    m_wanted = true;
    open();
}

void PaintGate::open()
{
    if (!m_wanted)
        return;
    m_wanted = false;
    m_pause.start();
    m_show();
}

} // namespace Wheelhouse
