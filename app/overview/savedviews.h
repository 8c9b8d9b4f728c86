// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/settings.h"
#include "core/protocol/overviewview.h"

#include <QJsonValue>

#include <optional>

namespace Wheelhouse {

/// A question of the Overview under a name. Its period moves on: "28d" are the last 28 days of the
/// day it is opened.
struct SavedView
{
    QString name;
    OverviewParams params;
    bool operator==(const SavedView &) const = default;
};

/// The user's saved views on this computer, kept in the settings as links. An entry that cannot be
/// read (damaged, or of a later version) is not offered, is logged once, and stays in the settings.
/// Two names that differ only in case are one. GUI thread.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestName = 60;
    /// As a view may be called: one line, at most longestName characters; empty: no name.
    static QString nameFrom(const QString &typed);

    /// `settings` must outlive this. A view that names no zone has `ownZone`.
    SavedViews(Settings &settings, const QString &ownZone, QObject *parent = nullptr);

    /// In the order of their names in the user's language.
    QList<SavedView> views() const;
    std::optional<SavedView> find(const QString &name) const;

    /// New, or in place of the one of that name; false when it is no name.
    bool save(const QString &name, const OverviewParams &params);
    /// False when there is none such, or the new name is none or another's.
    bool rename(const QString &name, const QString &newName);
    void remove(const QString &name);

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        std::optional<SavedView> view; ///< nothing: cannot be read
        QJsonValue stored;
    };
    void load();
    void store();
    std::optional<SavedView> viewOf(const QJsonValue &stored) const;
    QJsonValue storedOf(const SavedView &view) const;
    Entry *entryOf(const QString &name);

    Settings &m_settings;
    const QString m_ownZone;
    QList<Entry> m_entries;
};

} // namespace Wheelhouse
