// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/keyedlist.h"

#include <QJsonObject>

#include <QTest>

using namespace Wheelhouse;

class TestKeyedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEntriesByIdOrByThemselves()
    {
        const auto object = [](const char *id) {
            return QJsonObject{{QStringLiteral("id"), QString::fromLatin1(id)}};
        };
        const auto objects = keyedList({object("b"), object("a")});
        QVERIFY(objects);
        QCOMPARE(objects->keys, QStringList({QStringLiteral("b"), QStringLiteral("a")}));
        QCOMPARE(objects->values[QStringLiteral("a")], QJsonValue(object("a")));
        QVERIFY(keyedList({QStringLiteral("x"), QStringLiteral("y")}));
        QVERIFY(keyedList({})->keys.isEmpty());
        QVERIFY(!keyedList({object("a"), object("a")}));
        QVERIFY(!keyedList({QJsonObject{{QStringLiteral("to"), QStringLiteral("x")}}}));
        QVERIFY(!keyedList({5}));
    }
};

QTEST_GUILESS_MAIN(TestKeyedList)
#include "tst_keyedlist.moc"
