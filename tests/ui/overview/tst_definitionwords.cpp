// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/definitionwords.h"

#include "core/kpi/catalogue.h"
#include "tests/ui/support/fixtures.h"

#include <QTest>

using namespace Wheelhouse;

class TestDefinitionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translatorsHaveWhatTheOverviewShows()
    {
        const OverviewView view = Fixtures::overview();
        QVERIFY(view.tiles.size() > 10);
        for (const Tile &tile : view.tiles) {
            const QString definition = findMetric(tile.metric)->definition;
            QVERIFY2(isDefinitionForTranslators(definition), qUtf8Printable(tile.metric));
            QCOMPARE(definitionWords(definition), definition); // without a translator
        }
        QVERIFY(!isDefinitionForTranslators(QStringLiteral("Something else.")));
    }
};

QTEST_MAIN(TestDefinitionWords)
#include "tst_definitionwords.moc"
