// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/threadpriority.h"

#include <QTest>

#include <thread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Wheelhouse;

class TestThreadPriority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThreadIsNicerAndThoseItStarts()
    {
#ifdef Q_OS_LINUX
        const auto niceness = [] { return getpriority(PRIO_PROCESS, id_t(gettid())); };
        const int before = niceness();
        int lowered = 0, started = 0;
        std::thread([&] {
            lowerThreadPriority();
            lowered = niceness();
            std::thread([&] { started = niceness(); }).join();
        }).join();
        QVERIFY(lowered > before || before >= 10);
        QCOMPARE(started, lowered);
        QCOMPARE(niceness(), before);
#else
        QSKIP("this system cannot");
#endif
    }
};

QTEST_GUILESS_MAIN(TestThreadPriority)
#include "tst_threadpriority.moc"
