// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/dimensionwords.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QWidget>

namespace Wheelhouse {

class BreakdownCard;

/// The Overview's tables, one below the other, each by a dimension of its own: choosing one that
/// another table has makes the two change places.
class BreakdownCards : public QWidget
{
    Q_OBJECT

public:
    BreakdownCards(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    const QList<BreakdownCard *> &cards() const { return m_cards; }
    void setView(const OverviewView &view);

    /// What the tables are by, as a line for the settings: "topic,channel,bot".
    QString choices() const;
    /// One that is not readable, or names a dimension twice, changes nothing.
    void setChoices(const QString &choices);

Q_SIGNALS:
    /// The user chose.
    void choicesChanged(const QString &choices);

private:
    void choose(BreakdownCard *card, BreakdownBy by);
    void setBy(BreakdownCard *card, BreakdownBy by);

    QList<BreakdownCard *> m_cards;
    OverviewView m_view;
};

} // namespace Wheelhouse
