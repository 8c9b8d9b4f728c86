// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/dims.h"

#include <QTest>

using namespace Wheelhouse;

class TestDims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDimensionIsFoundByName();
    void anyOtherNameIsNone();
    void everyDimensionTellsApart();
};

void TestDims::everyDimensionIsFoundByName()
{
    ContactDims dims;
    int written = 0;
    for (const QString &name : dimensionNames()) {
        const Dimension dimension = dimensionOf(name);
        QVERIFY(dimension);
        QVERIFY((dims.*dimension).isEmpty());
        dims.*dimension = name;
        ++written;
    }
    QCOMPARE(written, 7);
    QCOMPARE(dims.channel, QStringLiteral("channel"));
    QCOMPARE(dims.scriptVersion, QStringLiteral("script_version"));
}

void TestDims::anyOtherNameIsNone()
{
    QVERIFY(!dimensionOf(u"colour"));
    QVERIFY(!dimensionOf(QString()));
}

void TestDims::everyDimensionTellsApart()
{
    for (const QString &name : dimensionNames()) {
        ContactDims dims;
        dims.*dimensionOf(name) = QStringLiteral("x");
        QVERIFY(dims != ContactDims());
        QVERIFY(qHash(dims) != qHash(ContactDims()));
    }
}

QTEST_GUILESS_MAIN(TestDims)
#include "tst_dims.moc"
