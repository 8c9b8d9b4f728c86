// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/waitphrase.h"

#include <QTest>

using namespace Wheelhouse;

class TestWaitPhrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheWaitWithTheRightPlural_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("phrase");
        const auto row = [](const char *language, int minutes, const QString &phrase) {
            QTest::newRow(qPrintable(phrase)) << QString::fromLatin1(language) << minutes << phrase;
        };
        row("en", 0, QStringLiteral("less than a minute"));
        row("en", 1, QStringLiteral("about 1 minute"));
        row("en", 3, QStringLiteral("about 3 minutes"));
        row("en", 12, QStringLiteral("about 15 minutes"));
        row("en", 58, QStringLiteral("about 1 hour"));
        row("en", 75, QStringLiteral("about 1.5 hours"));
        row("en", 120, QStringLiteral("about 2 hours"));
        row("pl", 0, QStringLiteral("mniej niż minuta"));
        row("pl", 1, QStringLiteral("około 1 minuty"));
        row("pl", 2, QStringLiteral("około 2 minut"));
        row("pl", 60, QStringLiteral("około 1 godziny"));
        row("pl", 90, QStringLiteral("około 1,5 godziny"));
        row("pl", 300, QStringLiteral("około 5 godzin"));
        row("ru", 1, QStringLiteral("около 1 минуты"));
        row("ru", 5, QStringLiteral("около 5 минут"));
        row("ru", 60, QStringLiteral("около 1 часа"));
        row("ru", 90, QStringLiteral("около 1,5 часа"));
        row("ru", 180, QStringLiteral("около 3 часов"));
        row("ru", 21 * 60, QStringLiteral("около 21 часа"));
        row("ru", 11 * 60, QStringLiteral("около 11 часов"));
        row("fr", 0, QStringLiteral("moins d’une minute"));
        row("fr", 1, QStringLiteral("environ 1 minute"));
        row("fr", 2, QStringLiteral("environ 2 minutes"));
        row("fr", 90, QStringLiteral("environ 1,5 heure"));
        row("zh", 3, QStringLiteral("大约 3 分钟"));
        row("zh-CN", 90, QStringLiteral("大约 1.5 小时"));
        row("de", 4, QStringLiteral("about 4 minutes"));
    }

    void saysTheWaitWithTheRightPlural()
    {
        QFETCH(QString, language);
        QFETCH(int, minutes);
        QTEST(waitPhrase(language, minutes * 60'000), "phrase");
    }

    void promisesNoLessThanTheWait()
    {
        QCOMPARE(waitPhrase(QStringLiteral("en"), 181'000), QStringLiteral("about 4 minutes"));
        QCOMPARE(waitPhrase(QStringLiteral("en"), -5), QStringLiteral("less than a minute"));
    }

    void promisesWhatItSays()
    {
        const auto minutes = [](double of) { return spokenWaitMs(qint64(of * 60'000)) / 60'000; };
        QCOMPARE(minutes(0), 1);
        QCOMPARE(minutes(0.5), 1);
        QCOMPARE(minutes(1.01), 2);
        QCOMPARE(minutes(10), 10);
        QCOMPARE(minutes(10.5), 15);
        QCOMPARE(minutes(56), 60);
        QCOMPARE(minutes(61), 90);
        for (qint64 waitMs = 0; waitMs < 5 * 3'600'000; waitMs += 7'777)
            QVERIFY(spokenWaitMs(waitMs) >= waitMs);
    }
};

QTEST_GUILESS_MAIN(TestWaitPhrase)
#include "tst_waitphrase.moc"
