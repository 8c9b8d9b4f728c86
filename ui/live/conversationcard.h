// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/liveconversationorder.h"
#include "core/base/clock.h"
#include "ui/charts/card.h"

#include <functional>

class QLineEdit;
class QStackedWidget;

namespace Wheelhouse {

class DataTable;
class EmptyState;
class Segments;

/// The open conversations, those that wait longest first, with a box to search and a choice of who
/// has them. A conversation that ends while it is read does not take the reader elsewhere.
class ConversationCard : public Card
{
    Q_OBJECT

public:
    /// What was typed for a conversation and not sent.
    using DraftOf = std::function<QString(const QString &conversation)>;

    ConversationCard(const Theme &theme, LiveConversationModel &model, const Clock &clock,
                     const QLocale &locale, DraftOf draftOf, QWidget *parent = nullptr);

    DataTable &table() { return *m_table; }
    void focusSearch();
    /// Until the floor is known, an empty list means nothing.
    void setLoaded(bool loaded);
    /// Waits have grown, drafts may be different.
    void refresh();
    /// Selects it when it is there; tells nobody.
    void select(const QString &conversation);

Q_SIGNALS:
    void chosen(const QString &conversation);
    /// Enter or a double click: the reader wants to write.
    void opened();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHead();
    void addTable();
    void addDelegates();
    void chooseCurrent(const QModelIndex &current);
    void fitColumns();
    void showCounts();

    const Theme &m_theme;
    const Clock &m_clock;
    const QLocale m_locale;
    const DraftOf m_draftOf;
    LiveConversationModel &m_model;
    LiveConversationOrder *m_order;
    QLineEdit *m_search;
    Segments *m_owners;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    bool m_loaded = false;
    bool m_leaving = false; ///< rows are being taken out: the view moves the current one by itself
};

} // namespace Wheelhouse
