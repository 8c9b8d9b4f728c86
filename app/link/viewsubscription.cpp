// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/viewsubscription.h"

#include "app/link/logging.h"
#include "core/protocol/commands.h"

#include <QJsonArray>

#include <utility>

namespace Wheelhouse {
namespace {

constexpr QLatin1StringView viewKey("view");
constexpr QLatin1StringView seqKey("seq");

} // namespace

ViewSubscription::ViewSubscription(Link &link, const QString &view, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_view(view)
{
    connect(&link, &Link::targetChanged, this, &ViewSubscription::forget);
    connect(&link, &Link::stateChanged, this, [this](LinkState state) {
        ++m_generation;
        m_asking = false;
        m_id.clear();
        setFresh(false);
        if (state == LinkState::Online && m_wanted)
            ask();
    });
    connect(&link.rpc(), &Rpc::notified, this, &ViewSubscription::take);
}

void ViewSubscription::open(const QJsonObject &params)
{
    if (m_wanted && params == m_params && (m_asking || m_fresh))
        return;
    const QString before = params == m_params ? QString() : std::exchange(m_id, {});
    if (params != m_params || !m_wanted)
        forget();
    m_params = params;
    m_wanted = true;
    setFresh(false);
    letGo(before);
    ask();
}

void ViewSubscription::close()
{
    m_wanted = false;
    ++m_generation;
    m_asking = false;
    letGo(std::exchange(m_id, {}));
    forget();
    setFresh(false);
}

void ViewSubscription::ask()
{
    if (!m_link.isOnline())
        return;
    const QJsonObject params = toJson(ViewOpenParams{m_view, m_params, m_seq});
    m_asking = true;
    const quint64 generation = ++m_generation;
    m_link.rpc().call(QStringLiteral("view.open"), params, this,
                      [this, generation](const Result<QJsonObject> &answer) {
                          if (generation != m_generation) {
                              const QString id =
                                  answer ? answer->value(viewKey).toString() : QString();
                              if (id != m_id && !m_asking)
                                  letGo(id);
                              return;
                          }
                          m_asking = false;
                          if (answer) {
                              settle(*answer);
                          } else if (Rpc::isLinkFailure(answer.error())) {
                              if (m_link.isOnline())
                                  ask();
                          } else {
                              qCWarning(linkLog) << m_view << "refused:" << answer.error().text();
                              Q_EMIT refused(answer.error());
                          }
                      });
}

void ViewSubscription::settle(const QJsonObject &answer)
{
    m_id = answer.value(viewKey).toString();
    if (answer.contains(QLatin1StringView("snapshot"))) {
        m_seq = answer.value(seqKey).toInteger();
        Q_EMIT snapshot(answer.value(QLatin1StringView("snapshot")).toObject());
    } else {
        const QJsonArray deltas = answer.value(QLatin1StringView("deltas")).toArray();
        for (const QJsonValue &each : deltas) {
            if (step(each.toObject()))
                continue;
            forget();
            return ask();
        }
    }
    setFresh(true);
}

void ViewSubscription::take(const QString &method, const QJsonObject &params)
{
    if (m_id.isEmpty() || m_asking || params.value(viewKey).toString() != m_id)
        return;
    const bool gap = method == QLatin1StringView("view.delta") && !step(params);
    if (!gap && method != QLatin1StringView("view.stale"))
        return;
    setFresh(false);
    ask();
}

bool ViewSubscription::step(const QJsonObject &change)
{
    const qint64 from = change.value(QLatin1StringView("from")).toInteger(-1);
    if (from != m_seq) {
        qCInfo(linkLog) << m_view << "has a gap between" << m_seq.value_or(-1) << "and" << from;
        return false;
    }
    m_seq = change.value(seqKey).toInteger();
    Q_EMIT delta(change.value(QLatin1StringView("changes")).toObject());
    return true;
}

void ViewSubscription::forget()
{
    m_seq.reset();
}

void ViewSubscription::letGo(const QString &viewId)
{
    if (viewId.isEmpty() || !m_link.isOnline())
        return;
    m_link.rpc().call(QStringLiteral("view.close"), {{QStringLiteral("view"), viewId}}, this,
                      [viewId](const Result<QJsonObject> &answer) {
                          if (!answer)
                              qCInfo(linkLog) << "closing" << viewId << answer.error().text();
                      });
}

void ViewSubscription::setFresh(bool fresh)
{
    if (std::exchange(m_fresh, fresh) != fresh)
        Q_EMIT freshChanged(fresh);
}

} // namespace Wheelhouse
