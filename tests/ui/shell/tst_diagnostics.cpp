// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/diagnostics.h"

#include "tests/support/linkfixture.h"

#include <QTest>

using namespace Wheelhouse;

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatABugReportNeeds()
    {
        LinkFixture f;
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        const QString text = diagnosticsText(f.link);
        for (const char *part :
             {"Wheelhouse", "Qt 6", "offscreen", "locale", "link online to 127.0.0.1"})
            QVERIFY2(text.contains(QLatin1StringView(part)), qPrintable(text));
    }

    void holdsNoSecretAndNoName()
    {
        LinkFixture f;
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        const QString text = diagnosticsText(f.link);
        QVERIFY(!text.contains(f.server.token));
        QVERIFY(!text.contains(f.link.userName()));
    }
};

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
