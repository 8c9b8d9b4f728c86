// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demotexts.h"

#include <QTest>

using namespace Wheelhouse;

class TestDemoTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThereInAllFiveLanguages()
    {
        const DemoTexts &texts = demoTexts();
        const QStringList languages{QStringLiteral("en"), QStringLiteral("fr"),
                                    QStringLiteral("pl"), QStringLiteral("ru"),
                                    QStringLiteral("zh")};
        QList<Phrases> all{texts.vague,      texts.hello,         texts.person,
                           texts.details,    texts.thanks,        texts.impatient,
                           texts.agentHello, texts.agentQuestion, texts.agentBye,
                           texts.demoAgent,  texts.praise,        texts.complaint,
                           texts.givenNames, texts.familyNames};
        for (const DemoTopic &topic : texts.topics)
            all << topic.asks << topic.answers;
        for (const Phrases &phrases : std::as_const(all)) {
            QCOMPARE(phrases.languages(), languages);
            for (const QString &language : languages) {
                QVERIFY(!phrases.in(language).isEmpty());
                QVERIFY(!phrases.in(language).contains(QString()));
            }
        }
    }

    void coverSevenTopics()
    {
        QCOMPARE(demoTexts().topics.size(), 7);
        QCOMPARE(demoTexts().topic(QStringLiteral("refund")).id, QStringLiteral("refund"));
    }

    void nameTheAgentInGreetings()
    {
        for (const Phrases &phrases : {demoTexts().agentHello, demoTexts().demoAgent}) {
            for (const QString &language : phrases.languages()) {
                for (const QString &text : phrases.in(language))
                    QVERIFY(text.contains(QStringLiteral("%1")));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoTexts)
#include "tst_demotexts.moc"
