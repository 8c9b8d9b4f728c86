// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

#include <memory>

namespace Wheelhouse {

enum class SettingScope {
    Machine, ///< about this screen and keyboard: window places
    User     ///< about the person: language, colours, servers
};

enum class SettingId {
    Scheme,         ///< "system", "light" or "dark"
    TextScale,      ///< 1 is 100 %
    Language,       ///< BCP 47; empty: the system's
    Connections,    ///< JSON of ConnectionList
    LastConnection, ///< id of a connection, empty: none
    LastPage,       ///< id of a page
    WindowGeometry,
    OverviewQuestion, ///< the last one, as a link; empty: none yet
    OverviewViews,    ///< JSON of SavedViews
    OverviewTables,   ///< what its tables are by: "topic,channel,bot"
    OverviewTargets,  ///< JSON of OldTargets
    ExportFolder,     ///< where the last export went; empty: the user's documents
    Count_
};

/// One row of the table of all settings. The default's type is the setting's type.
struct SettingSpec
{
    SettingId id;
    const char *key;
    QVariant fallback;
    SettingScope scope;
    QStringList olderKeys; ///< spellings of earlier versions, newest first; read, then moved
};

const QList<SettingSpec> &settingTable();

/// Typed access to that table. A stored value of another type counts as not stored. Never holds a
/// secret. GUI thread.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// The user's own file.
    explicit Settings(QObject *parent = nullptr);
    /// Any other store, for tests.
    explicit Settings(std::unique_ptr<QSettings> store, QObject *parent = nullptr);

    template <typename T> T value(SettingId id) const { return read(id).value<T>(); }
    /// The value must be of the setting's type (asserted).
    void setValue(SettingId id, const QVariant &value);
    /// All of a scope back to the defaults.
    void reset(SettingScope scope);

Q_SIGNALS:
    void changed(Wheelhouse::SettingId id);

private:
    QVariant read(SettingId id) const;
    void adoptOlderKeys();

    std::unique_ptr<QSettings> m_store;
};

} // namespace Wheelhouse
