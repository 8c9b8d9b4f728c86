// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scripts/regression.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

/// Finds the topic that a text names, with the confidence after the colon: "refund:0.7".
class EchoMatcher final : public Matcher
{
public:
    QList<Match> candidates(const QString &text, const QString &) const override
    {
        if (text.isEmpty())
            return {};
        return {{text.section(u':', 0, 0), text.section(u':', 1).toDouble(), {}}};
    }
};

} // namespace

class TestRegression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesThatHoldAreNotListed();
    void anotherTopicIsAFailure();
    void noiseThatWouldBeAnsweredIsAFailure();
};

void TestRegression::casesThatHoldAreNotListed()
{
    const QList<RegressionCase> cases{{QStringLiteral("refund:0.9"), {}, QStringLiteral("refund")},
                                      {QStringLiteral("refund:0.1"), {}, QStringLiteral("refund")},
                                      {QStringLiteral("refund:0.4"), {}, {}},
                                      {QString(), {}, {}}};
    QVERIFY(regressionFailures(cases, EchoMatcher(), 0.5).isEmpty());
}

void TestRegression::anotherTopicIsAFailure()
{
    const auto failures =
        regressionFailures({{QStringLiteral("login:0.6"), {}, QStringLiteral("refund")},
                            {QString(), {}, QStringLiteral("refund")}},
                           EchoMatcher(), 0.5);
    QCOMPARE(failures.size(), 2);
    QCOMPARE(failures[0], (RegressionFailure{QStringLiteral("login:0.6"), QStringLiteral("refund"),
                                             QStringLiteral("login"), 0.6}));
    QCOMPARE(failures[1].found, QString());
}

void TestRegression::noiseThatWouldBeAnsweredIsAFailure()
{
    const auto failures =
        regressionFailures({{QStringLiteral("login:0.5"), {}, {}}}, EchoMatcher(), 0.5);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures[0].expected, QString());
}

QTEST_GUILESS_MAIN(TestRegression)
#include "tst_regression.moc"
