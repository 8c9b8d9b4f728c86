// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/descriptors.h"

#include <QTest>

#include <sys/resource.h>

using namespace Wheelhouse;

class TestDescriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisesTheLimitToWhatIsAllowed()
    {
        rlimit limit{};
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 256);
        setrlimit(RLIMIT_NOFILE, &limit);
        QVERIFY(raiseDescriptorLimit() >= 256);
        getrlimit(RLIMIT_NOFILE, &limit);
        QCOMPARE(limit.rlim_cur, limit.rlim_max);
    }
};

QTEST_GUILESS_MAIN(TestDescriptors)
#include "tst_descriptors.moc"
