// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/placeholders.h"

#include <QTest>

using namespace Wheelhouse;

class TestPlaceholders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNamesInBraces()
    {
        QCOMPARE(placeholdersOf(QStringLiteral("Invoice {invoice} of {due-date}, {a_1}.")),
                 QStringList({QStringLiteral("invoice"), QStringLiteral("due-date"),
                              QStringLiteral("a_1")}));
    }

    void takesOtherBracesForText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"{}", "{Name}", "{a b}", "{open", "}{", "a } b", "{ä}", "{a\n}"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void takesOtherBracesForText()
    {
        QFETCH(QString, text);
        QCOMPARE(placeholdersOf(text), QStringList());
        QCOMPARE(withPlaceholders(text, [](const QString &) { return QStringLiteral("x"); }), text);
    }

    void fillsEachOnce()
    {
        const auto value = [](const QString &name) {
            return name == QLatin1StringView("a") ? QStringLiteral("{b}") : QStringLiteral("B");
        };
        QCOMPARE(withPlaceholders(QStringLiteral("{a}{b}{{a}}"), value),
                 QStringLiteral("{b}B{{b}}"));
    }
};

QTEST_GUILESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
