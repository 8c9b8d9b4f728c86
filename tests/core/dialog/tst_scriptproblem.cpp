// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptproblem.h"

#include <QTest>

using namespace Wheelhouse;

class TestScriptProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysPlacePathAndName()
    {
        const ScriptProblem error{ProblemKind::NoTarget,
                                  QStringLiteral("menu[0]"),
                                  QStringLiteral("names no topic"),
                                  {12, 5}};
        QVERIFY(error.isError());
        QCOMPARE(error.line(), QStringLiteral("12:5: error: menu[0]: names no topic [no_target]"));
        QCOMPARE(error.error().context, QStringLiteral("12:5: menu[0]"));
        const ScriptProblem warning{ProblemKind::DeadEnd, {}, QStringLiteral("stops"), {}};
        QVERIFY(!warning.isError());
        QCOMPARE(warning.line(), QStringLiteral("warning: stops [dead_end]"));
    }
    void knowsItsErrorCode()
    {
        QCOMPARE((ScriptProblem{ProblemKind::TooLarge}).error().code, ErrorCode::TooLarge);
        QCOMPARE((ScriptProblem{ProblemKind::NewerFormat}).error().code, ErrorCode::NewerVersion);
        QCOMPARE((ScriptProblem{ProblemKind::BadId}).error().code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestScriptProblem)
#include "tst_scriptproblem.moc"
