// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/language.h"

#include <QTest>

using namespace Wheelhouse;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheFiveLanguagesApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        const auto row = [](const QString &text, const char *language) {
            QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(language);
        };
        row(QStringLiteral("I cannot log in to my account"), "en");
        row(QStringLiteral("why was I charged twice?"), "en");
        row(QStringLiteral("nie mogę się zalogować"), "pl");
        row(QStringLiteral("dlaczego nie dziala film"), "pl");
        row(QStringLiteral("Zwrot pieniędzy"), "pl");
        row(QStringLiteral("не могу войти"), "ru");
        row(QStringLiteral("не работает Smart TV"), "ru");
        row(QStringLiteral("je n'arrive pas à me connecter"), "fr");
        row(QStringLiteral("pourquoi la video ne marche pas"), "fr");
        row(QStringLiteral("无法登录"), "zh");
        row(QStringLiteral("iPhone 上的 app 打不开"), "zh");
    }

    void tellsTheFiveLanguagesApart()
    {
        QFETCH(QString, text);
        QTEST(languageOf(text, QStringLiteral("xx")), "language");
    }

    void keepsTheFallbackWhenItCannotTell_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text : {u"", u"ok", u"iPhone 15", u"12345", u"👍", u"???", u"Radek",
                                     u"こんにちは 世界", u"привіт, як справи", u"שלום"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }

    void keepsTheFallbackWhenItCannotTell()
    {
        QFETCH(QString, text);
        QCOMPARE(languageOf(text, QStringLiteral("pl")), QStringLiteral("pl"));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
