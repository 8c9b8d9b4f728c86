// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/liveconversationorder.h"
#include "core/base/clock.h"

#include <QLocale>

namespace Wheelhouse {

/// The order of conversations with what the painted cells say, in words: for those who listen to a
/// table, and as a tip where a cell is too narrow.
class ConversationRows : public LiveConversationOrder
{
    Q_OBJECT

public:
    ConversationRows(LiveConversationModel &source, const Clock &clock, const QLocale &locale,
                     QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString wordsOf(const LiveConversation &row, int column) const;

    const Clock &m_clock;
    const QLocale m_locale;
};

} // namespace Wheelhouse
