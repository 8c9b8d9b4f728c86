// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kpi/catalogue.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Wheelhouse;

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

    void everyMetricHasItsNameAndDefinition_data() { everyLanguageIsInTheProgram_data(); }

    void everyMetricHasItsNameAndDefinition()
    {
        QFETCH(QString, language);
        if (language == u"en")
            return; // the catalogue is written in it
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/wheelhouse_%1.qm").arg(language)));
        for (const Metric &metric : metricCatalogue()) {
            for (const QString &words : {metric.name, metric.definition})
                QVERIFY2(!translator.translate("Catalogue", qUtf8Printable(words)).isEmpty(),
                         qUtf8Printable(metric.id + QStringLiteral(": ") + words));
        }
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
