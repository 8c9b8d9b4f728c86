// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/language.h"

#include "core/base/csv.h"
#include "tests/support/testpaths.h"

#include <QFile>
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
        row(QStringLiteral("Nie moge sie zalogowac"), "pl");
        row(QStringLiteral("ou est mon colis"), "fr");
        row(QStringLiteral("wheres my parcle"), "en");
        row(QStringLiteral("kiedy przyjdize paczka"), "pl");
        row(QStringLiteral("Hello, nie mogę się zalogować na konto"), "pl");
        row(QStringLiteral("ne rabotaet prilozhenie"), "ru");
        row(QStringLiteral("Ich kann mich nicht einloggen"), "de");
        row(QStringLiteral("no puedo entrar en mi cuenta"), "es");
    }

    void tellsTheFiveLanguagesApart()
    {
        QFETCH(QString, text);
        QTEST(languageOf(text, QStringLiteral("xx")), "language");
    }

    void staysInTheLanguageUnlessTheTextIsClear_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("previous");
        QTest::addColumn<QString>("language");
        const auto row = [](const QString &text, const char *previous, const char *language) {
            QTest::newRow(qPrintable(text))
                << text << QString::fromLatin1(previous) << QString::fromLatin1(language);
        };
        row(QStringLiteral("thanks"), "pl", "pl");
        row(QStringLiteral("merci"), "en", "en");
        row(QStringLiteral("smart tv samsung"), "fr", "fr");
        row(QStringLiteral("bonjour"), "en", "fr");
        row(QStringLiteral("dzień dobry"), "en", "pl");
        row(QStringLiteral("I can't log in"), "pl", "en");
        row(QStringLiteral("nie działa"), "zh", "pl");
        row(QStringLiteral("привет"), "ru-RU", "ru-RU");
        row(QStringLiteral("打不开"), "zh-CN", "zh-CN");
        row(QStringLiteral("why was I charged"), "en-GB", "en-GB");
        row(QStringLiteral("8812"), "", "");
        row(QStringLiteral("where is my order"), "", "en");
    }

    void staysInTheLanguageUnlessTheTextIsClear()
    {
        QFETCH(QString, text);
        QFETCH(QString, previous);
        QTEST(languageOf(text, previous), "language");
    }

    void knowsTheLanguageOfOtherPeoplesMessages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("atLeast");
        QTest::newRow("Banking77")
            << QStringLiteral("banking77/dev.csv") << QStringLiteral("en") << 0.99;
        QTest::newRow("Wikit") << QStringLiteral("wikit_fr/train.csv") << QStringLiteral("fr")
                               << 0.97;
    }

    void knowsTheLanguageOfOtherPeoplesMessages()
    {
        QFETCH(QString, file);
        QFETCH(QString, language);
        QFETCH(double, atLeast);
        QFile data(sharedPath(QStringLiteral("data/") + file));
        if (!data.open(QIODevice::ReadOnly))
            QSKIP("no shared data here");
        CsvReader reader(data);
        int messages = 0, right = 0;
        reader.next(); // the head
        for (auto row = reader.next(); row != CsvReader::Row::End; row = reader.next()) {
            QVERIFY(row == CsvReader::Row::Record);
            ++messages;
            right += languageOf(reader.fields().constFirst(), QString()) == language ? 1 : 0;
        }
        QVERIFY(messages > 300);
        QVERIFY2(right >= atLeast * messages, qPrintable(QString::number(right)));
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
