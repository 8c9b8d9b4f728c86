// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/composer.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestComposer : public QObject
{
    Q_OBJECT

    static QString hint(const Composer &composer)
    {
        return composer.findChild<QLabel *>(QStringLiteral("replyHint"))->text();
    }
    static QPushButton *send(const Composer &composer)
    {
        return composer.findChild<QPushButton *>(QStringLiteral("send"));
    }

private Q_SLOTS:
    void everyConversationKeepsItsDraft()
    {
        Theme theme(qApp);
        Composer composer(theme);
        composer.setConversation(QStringLiteral("a"));
        composer.editor().setPlainText(QStringLiteral("for a"));
        composer.setConversation(QStringLiteral("b"));
        QCOMPARE(composer.editor().toPlainText(), QString());
        composer.editor().setPlainText(QStringLiteral("for b"));
        composer.setConversation(QStringLiteral("a"));
        QCOMPARE(composer.editor().toPlainText(), QStringLiteral("for a"));
        QCOMPARE(composer.draft(QStringLiteral("b")), QStringLiteral("for b"));
    }

    void enterSendsAndShiftEnterBeginsALine()
    {
        Theme theme(qApp);
        Composer composer(theme);
        composer.setConversation(QStringLiteral("a"));
        QSignalSpy spy(&composer, &Composer::sendRequested);
        QTest::keyClicks(&composer.editor(), QStringLiteral("one"));
        QTest::keyClick(&composer.editor(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(&composer.editor(), QStringLiteral("two"));
        QCOMPARE(spy.size(), 0);
        QTest::keyClick(&composer.editor(), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().at(1).toString(), QStringLiteral("one\ntwo"));
        QTest::keyClick(&composer.editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(spy.size(), 2);
    }

    void whatIsOnItsWayIsNotSentTwiceAndLeavesWhenItIsTaken()
    {
        Theme theme(qApp);
        Composer composer(theme);
        composer.setConversation(QStringLiteral("a"));
        composer.editor().setPlainText(QStringLiteral("hello"));
        composer.setSending(QStringLiteral("a"));
        QSignalSpy spy(&composer, &Composer::sendRequested);
        QTest::keyClick(&composer.editor(), Qt::Key_Return);
        QCOMPARE(spy.size(), 0);
        QVERIFY(composer.editor().isReadOnly());
        composer.setOnline(false);
        QVERIFY(hint(composer).contains(QStringLiteral("when the connection is back")));
        composer.setSent(QStringLiteral("a"));
        QCOMPARE(composer.editor().toPlainText(), QString());
        QVERIFY(!composer.editor().isReadOnly());
    }

    void aFailureKeepsTheTextSaysWhyAndCanBeTriedAgain()
    {
        Theme theme(qApp);
        Composer composer(theme);
        composer.setConversation(QStringLiteral("a"));
        composer.editor().setPlainText(QStringLiteral("hello"));
        composer.setSending(QStringLiteral("a"));
        composer.setConversation(QStringLiteral("b"));
        composer.setFailed(QStringLiteral("a"), QStringLiteral("Somebody was faster."));
        QVERIFY(!hint(composer).contains(QStringLiteral("faster")));
        composer.setConversation(QStringLiteral("a"));
        QCOMPARE(composer.editor().toPlainText(), QStringLiteral("hello"));
        QVERIFY(hint(composer).contains(QStringLiteral("faster")));
        QSignalSpy spy(&composer, &Composer::sendRequested);
        send(composer)->click();
        QCOMPARE(spy.size(), 1);
    }

    void nothingButBlanksIsNotSent()
    {
        Theme theme(qApp);
        Composer composer(theme);
        composer.setConversation(QStringLiteral("a"));
        composer.editor().setPlainText(QStringLiteral("  \n "));
        QVERIFY(!send(composer)->isEnabled());
    }

    void tooLongIsSaidBeforeSending()
    {
        Theme theme(qApp);
        Composer composer(theme);
        composer.setConversation(QStringLiteral("a"));
        composer.editor().setPlainText(QString(20'005, u'x'));
        QVERIFY(!send(composer)->isEnabled());
        QVERIFY(hint(composer).contains(QStringLiteral("5 characters too long")));
    }

    void anObstacleDoesNotLoseTheDraft()
    {
        Theme theme(qApp);
        Composer composer(theme);
        composer.setConversation(QStringLiteral("a"));
        composer.editor().setPlainText(QStringLiteral("hello"));
        composer.setObstacle(QStringLiteral("Closed."));
        QVERIFY(!send(composer)->isEnabled());
        QCOMPARE(composer.editor().toPlainText(), QStringLiteral("hello"));
        QVERIFY(hint(composer).contains(QStringLiteral("Closed.")));
    }
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
