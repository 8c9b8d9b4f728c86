// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/viewsdialog.h"

#include "tests/ui/support/pagechecks.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestViewsDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SavedViews> m_views;
    std::unique_ptr<ViewsDialog> m_dialog;

    static OverviewParams asked(const char *period)
    {
        OverviewParams params;
        params.period = QString::fromLatin1(period);
        return params;
    }
    QListWidget *list() { return m_dialog->findChild<QListWidget *>(); }
    QPushButton *button(const char *name)
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QString names()
    {
        QStringList names;
        for (int row = 0; row < list()->count(); ++row)
            names.append(list()->item(row)->text());
        return names.join(u',');
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<Settings>(std::make_unique<QSettings>(
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())),
            QSettings::IniFormat));
        m_views = std::make_unique<SavedViews>(*m_settings, QStringLiteral("UTC"));
        QVERIFY(m_views->save(QStringLiteral("a"), asked("7d")));
        QVERIFY(m_views->save(QStringLiteral("b"), asked("28d")));
        QVERIFY(m_views->save(QStringLiteral("c"), asked("90d")));
        m_dialog = std::make_unique<ViewsDialog>(*m_views, asked("all"), nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void whatIsDeletedCanBeHadBack()
    {
        list()->setCurrentRow(1);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(names(), QStringLiteral("a,c"));
        QVERIFY(button("undoView")->isVisible());
        button("undoView")->click();
        QCOMPARE(names(), QStringLiteral("a,b,c"));
        QCOMPARE(m_views->find(QStringLiteral("b"))->params, asked("28d"));
        QVERIFY(!button("undoView")->isVisible());
        QCOMPARE(list()->currentRow(), 1);
    }

    void oneIsReplacedByWhatIsShown()
    {
        button("replaceView")->click();
        QCOMPARE(m_views->find(QStringLiteral("a"))->params, asked("all"));
        QVERIFY(!button("replaceView")->isEnabled()); // it is what is shown
        button("undoView")->click();
        QCOMPARE(m_views->find(QStringLiteral("a"))->params, asked("7d"));
    }

    void oneIsRenamedByF2()
    {
        QTest::keyClick(list(), Qt::Key_F2);
        auto *field = m_dialog->findChild<QLineEdit *>(QStringLiteral("viewName"));
        QVERIFY(field);
        field->setText(QStringLiteral("d"));
        m_dialog->findChild<QPushButton *>(QStringLiteral("acceptName"))->click();
        QCOMPARE(names(), QStringLiteral("b,c,d"));
        QCOMPARE(list()->currentItem()->text(), QStringLiteral("d"));
    }

    void withoutViewsThereIsNothingToDo()
    {
        for (int i = 0; i < 3; ++i)
            button("deleteView")->click();
        QCOMPARE(names(), QString());
        for (const char *name : {"renameView", "replaceView", "deleteView"})
            QVERIFY(!button(name)->isEnabled());
    }

    void everyControlIsReachedByTabAndHasAName()
    {
        QCOMPARE(PageChecks::unreachableByTab(*m_dialog).join(u'\n'), QString());
        QCOMPARE(PageChecks::nameless(*m_dialog).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestViewsDialog)
#include "tst_viewsdialog.moc"
