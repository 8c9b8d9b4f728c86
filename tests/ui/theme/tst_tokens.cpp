// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

#include <QTest>

#include <cmath>

using namespace Wheelhouse;

namespace {

double linear(double part)
{
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// WCAG 2.1.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textCanBeRead()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        const auto check = [](const QColor &ink, const QColor &ground, double least) {
            QVERIFY2(contrast(ink, ground) >= least, qPrintable(QStringLiteral("%1 on %2: %3")
                                                                    .arg(ink.name(), ground.name())
                                                                    .arg(contrast(ink, ground))));
        };
        for (const QColor &ground : {t.window, t.rail, t.surface, t.surfaceRaised, t.selection}) {
            check(t.text, ground, 7);
            check(t.textMuted, ground, 4.5);
        }
        check(t.textFaint, t.surface, 3);
        check(t.textFaint, t.window, 3);
        check(t.onAccent, t.accent, 4.2);
        check(t.accentHover, t.accentSoft, 4.5);
        check(t.good, t.goodSoft, 4.5);
        check(t.warn, t.warnSoft, 4.5);
        check(t.bad, t.badSoft, 4.5);
        check(t.info, t.infoSoft, 4.5);
        check(t.bad, t.surface, 4.5);
        check(t.focus, t.surface, 3);
        for (const QColor &line : t.series)
            check(line, t.surface, 3);
    }

    void theHeatRampHasItsEndsAndStaysWithin()
    {
        const Tokens &t = lightTokens();
        QCOMPARE(heatColour(t, 0), t.heat[0]);
        QCOMPARE(heatColour(t, 1), t.heat[1]);
        QCOMPARE(heatColour(t, 7), t.heat[1]);
        QCOMPARE(heatColour(t, -1), t.heat[0]);
    }

    void aNameKeepsItsColours()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            for (const char *name : {"Ania Kowalska", "Иван Петров", "张伟", ""}) {
                const AvatarColours a = avatarColours(*t, QString::fromUtf8(name));
                QCOMPARE(a.fill, avatarColours(*t, QString::fromUtf8(name)).fill);
                QVERIFY2(contrast(a.text, a.fill) >= 4, name);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
