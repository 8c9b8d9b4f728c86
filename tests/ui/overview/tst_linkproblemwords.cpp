// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/linkproblemwords.h"

#include <QSet>
#include <QTest>

using namespace Wheelhouse;

class TestLinkProblemWords : public QObject
{
    Q_OBJECT

    static QString wordsOf(const QString &link)
    {
        const auto read = readQuestionLink(link, QStringLiteral("UTC"));
        const auto *problem = std::get_if<LinkProblem>(&read);
        return problem ? linkProblemWords(*problem) : QString();
    }
    static QString with(const char *query)
    {
        return QStringLiteral("wheelhouse://overview?") + QString::fromUtf8(query);
    }

private Q_SLOTS:
    void everyProblemHasASentenceOfItsOwn()
    {
        const QStringList links{QStringLiteral("https://example.com"),
                                with("topic=") + QString(5000, u'x'),
                                QStringLiteral("wheelhouse://queue/42"),
                                with("topic=%4"),
                                with("moon=full"),
                                with("topic=a&topic=b"),
                                with("period=fortnight"),
                                with("period=custom&from=2026-03-02&to=2026-03-01"),
                                with("comparison=week"),
                                with("zone=Mars/Base"),
                                with("metric=happiness"),
                                with("topic=%01")};
        QSet<QString> sentences;
        for (const QString &link : links) {
            const QString words = wordsOf(link);
            QVERIFY2(words.endsWith(u'.'), qPrintable(link.left(80) + u' ' + words));
            sentences.insert(words);
        }
        QCOMPARE(sentences.size(), links.size());
    }

    void theyNameThePartThatIsWrong()
    {
        QVERIFY(wordsOf(with("period=fortnight")).contains(QStringLiteral("“fortnight”")));
        QVERIFY(wordsOf(with("moon=full")).contains(QStringLiteral("“moon”")));
        const QString days = wordsOf(with("period=custom&from=2026-03-02&to=2026-03-01"));
        QVERIFY(days.contains(QStringLiteral("“from”")) && days.contains(QStringLiteral("“to”")));
    }

    void whatIsQuotedStaysShortAndPlain()
    {
        const QString link = with("") + QString(300, u'm') + QStringLiteral("=1");
        QVERIFY(wordsOf(link).size() < 200);
        const QString turned = wordsOf(with("a%E2%80%AEb%0Ac=1"));
        QVERIFY(!turned.contains(QChar(0x202e)));
        QVERIFY(!turned.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestLinkProblemWords)
#include "tst_linkproblemwords.moc"
