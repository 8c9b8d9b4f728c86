// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/languagemodel.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

class TestLanguageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAsTheFormulaSays()
    {
        // "a" gives the features "a", "_a", "a_", "_a_" and the word; "b" likewise. Ten known
        // features, five counted in each language: log((1 + 0.3) / (5 + 3)) against log(0.3 / 8),
        // five times.
        const LanguageModel model({{QStringLiteral("x"), u"a"}, {QStringLiteral("y"), u"b"}});
        const std::vector<double> scores = model.scores(QStringLiteral("a"));
        QCOMPARE(scores.size(), size_t(2));
        QCOMPARE(scores[0], 0.0);
        QVERIFY(std::abs(scores[1] - 0.25 * 5 * std::log(0.3 / 1.3)) < 1e-5);
    }

    void learnsAnAccentAndItsAbsence()
    {
        const LanguageModel model(
            {{QStringLiteral("x"), u"źdźbło"}, {QStringLiteral("y"), u"other"}});
        QCOMPARE(model.scores(QStringLiteral("zdzblo"))[0], 0.0);
        QCOMPARE(model.scores(QStringLiteral("ŹDŹBŁO"))[0], 0.0);
    }

    void saysNothingWithoutALatinLetter()
    {
        const LanguageModel model({{QStringLiteral("x"), u"a"}});
        QVERIFY(model.scores(QString()).empty());
        QVERIFY(model.scores(QStringLiteral("123 我们 привет!")).empty());
    }

    void takesALanguageInParts()
    {
        const LanguageModel model({{QStringLiteral("x"), u"aa"},
                                   {QStringLiteral("y"), u"bb"},
                                   {QStringLiteral("x"), u"cc"}});
        QCOMPARE(model.languages(), QStringList({QStringLiteral("x"), QStringLiteral("y")}));
        QCOMPARE(model.scores(QStringLiteral("cc"))[0], 0.0);
    }
};

QTEST_GUILESS_MAIN(TestLanguageModel)
#include "tst_languagemodel.moc"
