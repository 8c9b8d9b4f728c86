// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/breakdowncards.h"

#include "ui/overview/breakdowncard.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Wheelhouse {

BreakdownCards::BreakdownCards(const Theme &theme, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::gap);
    for (const BreakdownBy by : {BreakdownBy::Topic, BreakdownBy::Channel, BreakdownBy::Bot}) {
        auto *card = new BreakdownCard(theme, by, locale, this);
        m_cards.append(card);
        column->addWidget(card);
        connect(card, &BreakdownCard::byChosen, this,
                [this, card](BreakdownBy chosen) { choose(card, chosen); });
    }
}

void BreakdownCards::setView(const OverviewView &view)
{
    m_view = view;
    for (BreakdownCard *card : m_cards)
        card->setRows(breakdownRows(view, card->by()));
}

void BreakdownCards::setBy(BreakdownCard *card, BreakdownBy by)
{
    card->setBy(by);
    card->setRows(breakdownRows(m_view, by));
}

void BreakdownCards::choose(BreakdownCard *card, BreakdownBy by)
{
    for (BreakdownCard *other : m_cards) {
        if (other != card && other->by() == by)
            setBy(other, card->by());
    }
    setBy(card, by);
    Q_EMIT choicesChanged(choices());
}

QString BreakdownCards::choices() const
{
    QStringList names;
    for (const BreakdownCard *card : m_cards)
        names.append(QString::fromLatin1(EnumNames<BreakdownBy>::names[size_t(card->by())]));
    return names.join(u',');
}

void BreakdownCards::setChoices(const QString &choices)
{
    const auto &names = EnumNames<BreakdownBy>::names;
    QList<BreakdownBy> chosen;
    for (const QString &name : choices.split(u',')) {
        const auto known = std::find_if(names.begin(), names.end(), [&](const auto &each) {
            return name == QLatin1StringView(each);
        });
        if (known == names.end() || chosen.contains(BreakdownBy(known - names.begin())))
            return;
        chosen.append(BreakdownBy(known - names.begin()));
    }
    for (qsizetype i = 0; i < m_cards.size() && chosen.size() == m_cards.size(); ++i)
        setBy(m_cards[i], chosen[i]);
}

} // namespace Wheelhouse
