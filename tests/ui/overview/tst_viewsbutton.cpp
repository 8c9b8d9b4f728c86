// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/viewsbutton.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestViewsButton : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static OverviewParams asked(const char *period)
    {
        OverviewParams params;
        params.period = QString::fromLatin1(period);
        return params;
    }
    std::unique_ptr<Settings> settings(const char *name)
    {
        return std::make_unique<Settings>(std::make_unique<QSettings>(
            m_folder.filePath(QString::fromLatin1(name)), QSettings::IniFormat));
    }
    static QAction *entry(const ViewsButton &button, const QString &text)
    {
        const auto actions = button.findChild<QMenu *>()->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void aViewIsChosenFromTheMenu()
    {
        Theme theme(qApp);
        OverviewState state;
        const auto store = settings("choose");
        SavedViews views(*store, state.ownZone());
        QVERIFY(views.save(QStringLiteral("R&D"), asked("90d")));
        ViewsButton button(theme, state);
        QVERIFY(button.isHidden());
        button.offer(views);
        QCOMPARE(button.text(), QStringLiteral("Views"));
        button.click();
        QAction *rd = entry(button, QStringLiteral("R&&D"));
        QVERIFY(rd);
        QVERIFY(!rd->isChecked());
        rd->trigger();
        QCOMPARE(state.params().period, QStringLiteral("90d"));
        QCOMPARE(button.text(), QStringLiteral("R&&D"));
        QVERIFY(button.accessibleName().contains(QStringLiteral("R&D")));
        button.click();
        QVERIFY(entry(button, QStringLiteral("R&&D"))->isChecked());
        state.setParams(asked("7d"));
        QCOMPARE(button.text(), QStringLiteral("Views"));
        button.findChild<QMenu *>()->close();
    }

    void thePresentQuestionIsSavedUnderAName()
    {
        Theme theme(qApp);
        OverviewState state;
        state.setParams(asked("all"));
        const auto store = settings("save");
        SavedViews views(*store, state.ownZone());
        QWidget window;
        auto *button = new ViewsButton(theme, state, &window);
        button->offer(views);
        button->saveView();
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("viewName"));
        QVERIFY(field);
        field->setText(QStringLiteral("Everything"));
        state.setParams(asked("7d")); // what was on the page when it was asked for is kept
        window.findChild<QPushButton *>(QStringLiteral("acceptName"))->click();
        QCOMPARE(views.find(QStringLiteral("Everything"))->params, asked("all"));
    }

    void aLongNameDoesNotPushTheRestAway()
    {
        Theme theme(qApp);
        OverviewState state;
        const auto store = settings("long");
        SavedViews views(*store, state.ownZone());
        QVERIFY(views.save(QString(60, u'W'), state.params()));
        ViewsButton button(theme, state);
        button.offer(views);
        QVERIFY(button.sizeHint().width() <= 240);
    }
};

QTEST_MAIN(TestViewsButton)
#include "tst_viewsbutton.moc"
