// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsInTheProgram_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "pl", "ru", "fr", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void everyLanguageIsInTheProgram()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), QStringLiteral("wheelhouse"),
                                QStringLiteral("_"), QStringLiteral(":/i18n")));
    }

    void englishHasItsPlurals()
    {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/wheelhouse_en.qm")));
        QCoreApplication::installTranslator(&translator);
        const auto next = [](int seconds) {
            return QCoreApplication::translate("Wheelhouse::LinkWords", "Next attempt in %n s.", "",
                                               seconds);
        };
        QCOMPARE(next(1), QStringLiteral("Next attempt in 1 s."));
        QCOMPARE(next(5), QStringLiteral("Next attempt in 5 s."));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
