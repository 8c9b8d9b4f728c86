// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The test classes of a folder in one program, whose first argument says which one runs. Included
// before them, it lets QTEST_GUILESS_MAIN and QTEST_MAIN register a class instead of making main().
#pragma once

#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

namespace Wheelhouse {

using TestRun = int (*)(int argc, char **argv);

/// Makes a class known by its file's name, such as tst_clock. Always true.
bool addTest(const char *file, TestRun run);

template <typename Application, typename Test> int runTest(int argc, char **argv)
{
    Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Wheelhouse

#undef QTEST_GUILESS_MAIN
#define QTEST_GUILESS_MAIN(Test)                                                                   \
    static const bool is##Test##Added =                                                            \
        Wheelhouse::addTest(__FILE__, Wheelhouse::runTest<QCoreApplication, Test>);

#undef QTEST_MAIN
#define QTEST_MAIN(Test)                                                                           \
    static const bool is##Test##Added =                                                            \
        Wheelhouse::addTest(__FILE__, Wheelhouse::runTest<QApplication, Test>);
