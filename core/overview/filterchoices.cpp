// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/filterchoices.h"

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr std::array filterDimensions{&ContactDims::channel, &ContactDims::brand,
                                      &ContactDims::bot,     &ContactDims::topic,
                                      &ContactDims::team,    &ContactDims::language};

size_t placeOf(Dimension dimension)
{
    return size_t(std::find(filterDimensions.begin(), filterDimensions.end(), dimension) -
                  filterDimensions.begin());
}

} // namespace

void FilterChoices::add(const ContactDims &dims, qint64 contacts)
{
    if (contacts == 0)
        return;
    for (const Dimension dimension : filterDimensions)
        add({dimension, dims.*dimension}, contacts);
}

void FilterChoices::add(const DimensionValue &value, qint64 contacts)
{
    const size_t place = placeOf(value.dimension);
    if (place < m_contacts.size() && contacts != 0 && !value.value.isEmpty())
        m_contacts[place][value.value] += contacts;
}

QStringList FilterChoices::of(Dimension dimension) const
{
    QStringList values;
    const auto &contacts = m_contacts.at(placeOf(dimension));
    for (auto each = contacts.cbegin(); each != contacts.cend(); ++each) {
        if (*each > 0)
            values.append(each.key());
    }
    return values;
}

} // namespace Wheelhouse
