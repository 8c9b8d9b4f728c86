// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/findings.h"

#include "tests/ui/report/reportfixture.h"

#include <QTest>

using namespace Wheelhouse;

class TestFindings : public QObject
{
    Q_OBJECT

    static QString textOf(const QList<Finding> &all, const char *head)
    {
        for (const Finding &finding : all) {
            if (finding.head == QLatin1StringView(head))
                return finding.text;
        }
        return {};
    }

private Q_SLOTS:
    void theLargestChangesComeFirst()
    {
        const QList<Finding> all = findings(reportInput());
        QCOMPARE(textOf(all, "Volume"),
                 QStringLiteral("Contacts: 12,431 (+6.2 %, 11,702 one period before)."));
        // relative: handed over -9.6 %, resolved by bots +7.4 %; kept off the queue +2.0 %
        QVERIFY(textOf(all, "Better")
                    .startsWith(QString::fromUtf8(
                        "Handed over: 29.1 % (−3.1 pt, 32.2 % one period before); "
                        "Resolved by bots: 61.3 % (+4.2 pt, 57.1 % one period before)")));
        QVERIFY(textOf(all, "Worse").startsWith(QStringLiteral("Abandoned: 6.2 % (+1.5 pt")));
        QVERIFY(textOf(all, "No clear change").contains(QStringLiteral("Satisfied customers")));
    }

    void whatCannotBeJudgedIsNotPraised()
    {
        const QList<Finding> all = findings(reportInput());
        QVERIFY(textOf(all, "Not judged").contains(QStringLiteral("Resolution time")));
        QVERIFY(!textOf(all, "Better").contains(QStringLiteral("Resolution time")));
    }

    void saysWhatItWasAboutAndWhen()
    {
        ReportInput input = reportInput();
        input.view.heat = QList<std::optional<double>>(168, 1.0);
        input.view.heat[4 * 24 + 20] = 88.25; // Friday evening
        const QString focus = textOf(findings(input), "Focus");
        // 3,318 of 12,431 contacts
        QVERIFY(focus.contains(QStringLiteral("Largest topic: Payment, 26.7 % of all contacts.")));
        QVERIFY(focus.contains(QString::fromUtf8("Friday 20:00–21:00, 88.2 contacts an hour.")) ||
                focus.contains(QString::fromUtf8("Friday 20:00–21:00, 88.3 contacts an hour.")));
    }

    void targetsAreMetMissedOrOpen()
    {
        ReportInput input = reportInput();
        QCOMPARE(textOf(findings(input), "Targets met"), QString());
        const auto target = [](const char *metric, double value) {
            return TargetEntry{QString::fromLatin1(metric), value, 1, 1, {}};
        };
        // resolved by bots 61.3 %, abandoned 6.2 %, satisfied 84.5 to 88.3 %
        input.view.targets = {target("abandonment", 0.03), target("automated_resolution", 0.5),
                              target("csat", 0.85)};
        const QList<Finding> all = findings(input);
        QCOMPARE(textOf(all, "Targets met"),
                 QString::fromUtf8("Resolved by bots: 61.3 %, target ≥ 50.0 %."));
        QCOMPARE(textOf(all, "Targets missed"),
                 QString::fromUtf8("Abandoned: 6.2 %, target ≤ 3.0 %."));
        QCOMPARE(textOf(all, "Targets open"),
                 QString::fromUtf8("Satisfied customers: 86.4 %, target ≥ 85.0 %."));
    }

    void withoutContactsThereIsNothingToSay()
    {
        ReportInput input = reportInput();
        input.view.byChannel.clear();
        QVERIFY(!hasContacts(input.view));
        QCOMPARE(findings(input), QList<Finding>());
    }

    void gaugesAreLeftOut()
    {
        const OverviewView view = Fixtures::overview();
        QCOMPARE(reportTiles(view).size(), view.tiles.size() - 1);
    }
};

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
