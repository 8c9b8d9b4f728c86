// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/whystate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestWhyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLastQuestionIsAnswered()
    {
        WhyState why;
        QSignalSpy changed(&why, &WhyState::changed);
        why.ask({{}, QStringLiteral("csat"), {}});
        const quint64 first = why.number();
        why.ask({{}, QStringLiteral("contacts"), {}});
        WhyExplained late;
        late.metric = QStringLiteral("csat");
        why.answer(first, late);
        QVERIFY(why.asking() && !why.explained());
        WhyExplained wanted;
        wanted.metric = QStringLiteral("contacts");
        why.answer(why.number(), wanted);
        QCOMPARE(why.explained()->metric, QStringLiteral("contacts"));
        QVERIFY(!why.asking());
        QCOMPARE(changed.size(), 3);
    }

    void aNewQuestionForgetsTheRefusal()
    {
        WhyState why;
        why.ask({});
        why.answer(why.number(), Error{ErrorCode::NotFound, {}, {}});
        QVERIFY(why.problem());
        why.ask({});
        QVERIFY(!why.problem() && why.asking());
    }
};

QTEST_GUILESS_MAIN(TestWhyState)
#include "tst_whystate.moc"
