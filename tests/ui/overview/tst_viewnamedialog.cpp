// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/viewnamedialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestViewNameDialog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Settings m_settings{std::make_unique<QSettings>(
        m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)};
    SavedViews m_views{m_settings, QStringLiteral("UTC")};

    static QPushButton *accept(const QDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(QStringLiteral("acceptName"));
    }
    static QLineEdit *field(const QDialog &dialog)
    {
        return dialog.findChild<QLineEdit *>(QStringLiteral("viewName"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_views.save(QStringLiteral("Mornings"), {}));
        QVERIFY(m_views.save(QStringLiteral("Evenings"), {}));
    }

    void aNewViewNeedsANameAndMayReplace()
    {
        ViewNameDialog dialog(m_views, OverviewParams(), {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(!accept(dialog)->isEnabled());
        field(dialog)->setText(QStringLiteral("   "));
        QVERIFY(!accept(dialog)->isEnabled());
        field(dialog)->setText(QStringLiteral("  Nights  "));
        QVERIFY(accept(dialog)->isEnabled());
        QCOMPARE(accept(dialog)->text(), QStringLiteral("Save"));
        field(dialog)->setText(QStringLiteral("mornings"));
        QCOMPARE(accept(dialog)->text(), QStringLiteral("Replace"));
        QVERIFY(accept(dialog)->isEnabled());
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.open();
        QTest::keyClick(field(dialog), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(dialog.name(), QStringLiteral("mornings"));
    }

    void anotherNameMayNotBeTaken()
    {
        ViewNameDialog dialog(m_views, *m_views.find(QStringLiteral("mornings")), nullptr);
        QCOMPARE(field(dialog)->text(), QStringLiteral("Mornings"));
        field(dialog)->setText(QStringLiteral("MORNINGS"));
        QVERIFY(accept(dialog)->isEnabled());
        field(dialog)->setText(QStringLiteral("evenings"));
        QVERIFY(!accept(dialog)->isEnabled());
        field(dialog)->setText(QStringLiteral("Nights"));
        QVERIFY(accept(dialog)->isEnabled());
        QCOMPARE(accept(dialog)->text(), QStringLiteral("Rename"));
    }
};

QTEST_MAIN(TestViewNameDialog)
#include "tst_viewnamedialog.moc"
