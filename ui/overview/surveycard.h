// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cost/coststate.h"
#include "core/cost/surveyfairness.h"
#include "ui/charts/card.h"

#include <QLocale>
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;

namespace Wheelhouse {

class DataTable;
class SurveyShareDialog;
class TextGridModel;

/// Whether the rating speaks for all: who was asked and who answered, by channel, outcome or first
/// reply, what it would be had all answered alike, and in words when it is lopsided.
class SurveyCard : public Card
{
    Q_OBJECT

public:
    SurveyCard(const Theme &theme, CostState &state, const QLocale &locale,
               QWidget *parent = nullptr);

    SurveyBy by() const;
    /// Those that a share can be set for, beside all.
    void setBrands(const QStringList &brands);
    void showShares();

private:
    void showAll();

    const Theme &m_theme;
    CostState &m_state;
    const QLocale m_locale;
    QStringList m_brands;
    QComboBox *m_by;
    QPushButton *m_askWhom;
    QLabel *m_words;
    TextGridModel *m_model;
    DataTable *m_table;
    QPointer<SurveyShareDialog> m_dialog;
};

} // namespace Wheelhouse
