// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testgroup.h"

#include <QFileInfo>

#include <cstdio>
#include <map>

namespace Wheelhouse {

namespace {

std::map<QString, TestRun> &tests()
{
    static std::map<QString, TestRun> all;
    return all;
}

} // namespace

bool addTest(const char *file, TestRun run)
{
    tests()[QFileInfo(QString::fromUtf8(file)).baseName()] = run;
    return true;
}

} // namespace Wheelhouse

int main(int argc, char **argv)
{
    using namespace Wheelhouse;
    const auto test = tests().find(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (test != tests().end()) {
        argv[1] = argv[0];
        return test->second(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "usage: %s TEST [options of Qt Test]\n", argv[0]);
    for (const auto &[name, run] : tests())
        std::fprintf(stderr, "  %s\n", qPrintable(name));
    return 2;
}
