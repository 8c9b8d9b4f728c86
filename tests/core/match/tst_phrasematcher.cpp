// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/phrasematcher.h"

#include <QTest>

using namespace Wheelhouse;

class TestPhraseMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCertainOfAPhraseItKnows()
    {
        const Match match = m_matcher.match(QStringLiteral("Moja płatność odrzucona!"), pl);
        QCOMPARE(match.topic, QStringLiteral("payment"));
        QCOMPARE(match.phrase, QStringLiteral("moja płatność odrzucona"));
        QVERIFY(match.confidence > 0.99);
    }

    void readsPolishWithoutItsDiacritics()
    {
        QCOMPARE(m_matcher.match(QStringLiteral("platnosc odrzucona"), pl).topic,
                 QStringLiteral("payment"));
    }

    void forgivesATypo()
    {
        QCOMPARE(m_matcher.match(QStringLiteral("paymnet declnied"), en).topic,
                 QStringLiteral("payment"));
    }

    void matchesChineseByPairs()
    {
        QCOMPARE(m_matcher.match(QStringLiteral("我无法登录账户"), zh).topic,
                 QStringLiteral("login"));
    }

    void isUnsureOfWhatItDoesNotKnow()
    {
        QVERIFY(m_matcher.match(QStringLiteral("do you sell bicycles"), en).confidence < 0.25);
        QCOMPARE(m_matcher.match(QStringLiteral("xyzzy"), en), Match());
        QCOMPARE(m_matcher.match(QString(), en), Match());
    }

    void looksEverywhereWhenTheLanguageIsUnknown()
    {
        QCOMPARE(m_matcher.match(QStringLiteral("my payment was declined"), QString()).topic,
                 QStringLiteral("payment"));
        QCOMPARE(
            m_matcher.match(QStringLiteral("my payment was declined"), QStringLiteral("de")).topic,
            QStringLiteral("payment"));
    }

    void givesTheSameAnswerEveryTime()
    {
        const QString text = QStringLiteral("payment log in");
        const QList<Match> first = m_matcher.candidates(text, en);
        QCOMPARE(first.size(), 2);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(PhraseMatcher(phrases()).candidates(text, en), first);
    }

private:
    static QList<Phrase> phrases()
    {
        return {{QStringLiteral("payment"), en, QStringLiteral("my payment was declined")},
                {QStringLiteral("payment"), pl, QStringLiteral("moja płatność odrzucona")},
                {QStringLiteral("login"), en, QStringLiteral("I cannot log in")},
                {QStringLiteral("login"), zh, QStringLiteral("无法登录")},
                {QStringLiteral("payment"), zh, QStringLiteral("付款失败了")}};
    }

    static inline const QString en = QStringLiteral("en");
    static inline const QString pl = QStringLiteral("pl");
    static inline const QString zh = QStringLiteral("zh");
    PhraseMatcher m_matcher{phrases()};
};

QTEST_GUILESS_MAIN(TestPhraseMatcher)
#include "tst_phrasematcher.moc"
