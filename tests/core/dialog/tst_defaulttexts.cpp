// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/defaulttexts.h"

#include <QTest>

using namespace Wheelhouse;

class TestDefaultTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThereInFiveLanguagesAndOtherwiseEnglish()
    {
        for (const DefaultText text :
             {DefaultText::Invalid, DefaultText::AskRating, DefaultText::Yes, DefaultText::No}) {
            QStringList seen;
            for (const char *language : {"en", "pl", "ru", "fr", "zh"}) {
                const QString said = defaultText(text, QString::fromLatin1(language));
                QVERIFY(!said.isEmpty() && !seen.contains(said));
                seen.append(said);
            }
            QCOMPARE(defaultText(text, QStringLiteral("de")), seen[0]);
            QCOMPARE(defaultText(text, QStringLiteral("zh-CN")), seen[4]);
            QCOMPARE(defaultText(text, {}), seen[0]);
        }
    }
};

QTEST_GUILESS_MAIN(TestDefaultTexts)
#include "tst_defaulttexts.moc"
