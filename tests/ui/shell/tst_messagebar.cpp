// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Wheelhouse;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotThereUntilThereIsSomethingToSay()
    {
        Theme theme(qApp);
        MessageBar bar(theme);
        QVERIFY(bar.isHidden());
        bar.say(MessageKind::Info, QStringLiteral("News"));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), QStringLiteral("News"));
        QCOMPARE(bar.accessibleName(), QStringLiteral("News"));
        bar.dismiss();
        QVERIFY(bar.isHidden());
    }

    void offersTheLastActionOnly()
    {
        Theme theme(qApp);
        MessageBar bar(theme);
        int first = 0;
        int second = 0;
        auto *button = bar.findChild<QPushButton *>(QStringLiteral("messageAction"));
        bar.say(MessageKind::Warning, QStringLiteral("a"), QStringLiteral("Try"), [&] { ++first; });
        bar.say(MessageKind::Warning, QStringLiteral("b"), QStringLiteral("Try"),
                [&] { ++second; });
        button->click();
        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
        bar.say(MessageKind::Warning, QStringLiteral("c"));
        QVERIFY(button->isHidden());
    }

    void showsMarkupAsText()
    {
        Theme theme(qApp);
        MessageBar bar(theme);
        bar.say(MessageKind::Problem, QStringLiteral("<img src=x> & <b>bold</b>"));
        QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("messageText"))->textFormat(),
                 Qt::PlainText);
    }

    void doesNotTakeTheFocus()
    {
        Theme theme(qApp);
        QWidget window;
        auto *field = new QPushButton(&window);
        MessageBar bar(theme, &window);
        window.show();
        field->setFocus();
        bar.say(MessageKind::Problem, QStringLiteral("Something"), QStringLiteral("Do"));
        QCOMPARE(window.focusWidget(), field);
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
