// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/script.h"
#include "core/dialog/scriptreader.h"
#include "resources/resources.h"

#include <QTest>

using namespace Wheelhouse;

class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto read = readScript(resource(QStringLiteral("scripts/julia.yaml")));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
        m_script = *read;
    }

    void findsTopicsAndSteps()
    {
        QVERIFY(m_script.topic(QStringLiteral("payment")));
        QVERIFY(!m_script.topic(QStringLiteral("weather")));
        QCOMPARE(m_script.step(QStringLiteral("payment/twice"))->id, QStringLiteral("twice"));
        QCOMPARE(m_script.step(QStringLiteral("payment/"))->id, QStringLiteral("start"));
        QVERIFY(!m_script.step(QStringLiteral("payment/nowhere")));
        QVERIFY(!m_script.step(QStringLiteral("payment")));
        QVERIFY(!m_script.step(QString()));
    }

    void speaksTheCustomersLanguageOrItsFirst()
    {
        QCOMPARE(m_script.spoken(QStringLiteral("fr")), QStringLiteral("fr"));
        QCOMPARE(m_script.spoken(QStringLiteral("zh-Hans-CN")), QStringLiteral("zh"));
        QCOMPARE(m_script.spoken(QStringLiteral("zh_CN")), QStringLiteral("zh"));
        QCOMPARE(m_script.spoken(QStringLiteral("de")), QStringLiteral("en"));
        QCOMPARE(m_script.spoken(QString()), QStringLiteral("en"));
    }

    void givesTitlesToTheMatcherToo()
    {
        const QList<TrainingPhrase> phrases = m_script.phrases();
        QVERIFY(std::any_of(phrases.begin(), phrases.end(), [](const TrainingPhrase &each) {
            return each.topic == QStringLiteral("refund") && each.text == QStringLiteral("退款");
        }));
    }

    void saysItInAnotherLanguageWhenOneIsMissing()
    {
        const Texts texts{{QStringLiteral("en"), QStringLiteral("yes")},
                          {QStringLiteral("pl"), QStringLiteral("tak")}};
        QCOMPARE(texts.in(QStringLiteral("pl")), QStringLiteral("tak"));
        QCOMPARE(texts.in(QStringLiteral("fr"), QStringLiteral("pl")), QStringLiteral("tak"));
        QCOMPARE(texts.in(QStringLiteral("fr")), QStringLiteral("yes"));
        QCOMPARE(Texts().in(QStringLiteral("fr")), QString());
    }

private:
    Script m_script;
};

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
