// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demoscripts.h"

#include "core/dialog/scriptreader.h"

#include <QTest>

using namespace Wheelhouse;

class TestDemoScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFitToBeRun()
    {
        for (const DemoPublication &publication : demoPublications()) {
            const auto script = readScript(publication.document);
            QVERIFY2(script.ok(), script ? "" : qPrintable(script.error().text()));
            QCOMPARE(*script, publication.script);
            QVERIFY(publication.version.startsWith(script->bot + u'@'));
        }
    }

    void areInTheOrderOfTheirDays()
    {
        double day = 0;
        for (const DemoPublication &publication : demoPublications()) {
            QVERIFY(publication.day >= day);
            day = publication.day;
        }
        QVERIFY(day > 14 && day < 15);
    }

    void teachRadekToHelpWithSigningIn()
    {
        const auto publications = demoPublications();
        const auto steps = [&](const char *version) {
            for (const DemoPublication &each : publications) {
                if (each.version == QLatin1StringView(version))
                    return each.script.topic(QStringLiteral("login"))->steps.size();
            }
            return qsizetype(0);
        };
        QVERIFY(steps("radek@2") > steps("radek@1"));
        QVERIFY(steps("radek@1") > 0);
    }
};

QTEST_GUILESS_MAIN(TestDemoScripts)
#include "tst_demoscripts.moc"
