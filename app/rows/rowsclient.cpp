// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rows/rowsclient.h"

namespace Wheelhouse {

RowsClient::RowsClient(Link &link, RowsState &state, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_state(state)
    , m_transcript(link, state.transcript())
{
    connect(&state, &RowsState::asked, this, &RowsClient::carry);
}

void RowsClient::carry()
{
    const quint64 number = m_state.number();
    if (!m_link.isOnline()) {
        m_state.answer(number, Error{ErrorCode::Unavailable, QStringLiteral("not connected"), {}});
        return;
    }
    m_link.rpc().call(QStringLiteral("kpi.rows"), toJson(m_state.wanted()), &m_state,
                      [&state = m_state, number](const Result<QJsonObject> &answer) {
                          state.answer(number, answer ? fromJson<RowsPage>(*answer)
                                                      : Result<RowsPage>(answer.error()));
                      });
}

} // namespace Wheelhouse
