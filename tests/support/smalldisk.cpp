// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smalldisk.h"

#include <sys/mount.h>
#include <sys/resource.h>

#include <csignal>

namespace Wheelhouse {

SmallDisk::SmallDisk(int megabytes)
{
    const QByteArray options = "mode=0700,size=" + QByteArray::number(megabytes) + 'm';
    m_mounted = mount("tmpfs", qPrintable(path()), "tmpfs", 0, options.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        umount2(qPrintable(path()), MNT_DETACH);
}

bool SmallDisk::fill()
{
    QFile file(m_folder.filePath(QStringLiteral("filler")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray piece(4096, 'x');
    while (file.write(piece) == piece.size()) {
    }
    return true;
}

void SmallDisk::makeRoom()
{
    QFile::remove(m_folder.filePath(QStringLiteral("filler")));
}

bool SmallDisk::makeReadOnly()
{
    return mount(nullptr, qPrintable(path()), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

NoWriting::NoWriting()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    m_before = limit.rlim_cur;
    limit.rlim_cur = 1;
    setrlimit(RLIMIT_FSIZE, &limit);
}

NoWriting::~NoWriting()
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = m_before;
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace Wheelhouse
