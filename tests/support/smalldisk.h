// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace Wheelhouse {

/// A disk of a few megabytes in memory, to be filled and made read-only. Only root can have one.
class SmallDisk
{
public:
    explicit SmallDisk(int megabytes = 8);
    ~SmallDisk();

    bool isThere() const { return m_mounted; }
    QString path() const { return m_folder.path(); }
    /// Takes every byte that is left.
    bool fill();
    void makeRoom();
    bool makeReadOnly();

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

/// While it lives, this process can make no file longer than a byte: what writing to a bad disk
/// looks like, for those who are not root.
class NoWriting
{
public:
    NoWriting();
    ~NoWriting();

private:
    quint64 m_before = 0;
};

} // namespace Wheelhouse
