// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/figureorder.h"

#include <QStandardItemModel>
#include <QTest>

using namespace Wheelhouse;

class TestFigureOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasNoFigureStandsLastInEitherDirection()
    {
        QStandardItemModel model(4, 1);
        const QList<QVariant> figures{QVariant(), 0.5, QVariant(), 0.9};
        for (int row = 0; row < 4; ++row)
            model.setData(model.index(row, 0), figures.at(row), Qt::UserRole);
        FigureOrder order;
        order.setSourceModel(&model);
        order.setSortRole(Qt::UserRole);
        const auto shown = [&](Qt::SortOrder direction) {
            order.sort(0, direction);
            QList<double> values;
            for (int row = 0; row < 4; ++row) {
                const QVariant value = order.index(row, 0).data(Qt::UserRole);
                values.append(value.isValid() ? value.toDouble() : -1);
            }
            return values;
        };
        QCOMPARE(shown(Qt::AscendingOrder), (QList<double>{0.5, 0.9, -1, -1}));
        QCOMPARE(shown(Qt::DescendingOrder), (QList<double>{0.9, 0.5, -1, -1}));
    }
};

QTEST_GUILESS_MAIN(TestFigureOrder)
#include "tst_figureorder.moc"
