// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSchemeReachesPaletteAndTokensTogether()
    {
        Theme theme(qApp);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setScheme(Scheme::Dark);
        QVERIFY(theme.tokens().dark);
        QCOMPARE(qApp->palette().color(QPalette::Window), theme.tokens().window);
        theme.setScheme(Scheme::Dark);
        QCOMPARE(changed.size(), 1);
        theme.setScheme(Scheme::Light);
        QVERIFY(!theme.tokens().dark);
    }

    void theSystemsColoursAreThoseOfTheStart()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        qApp->setPalette(dark);
        Theme theme(qApp);
        QVERIFY(theme.tokens().dark);
        theme.setScheme(Scheme::Light);
        theme.setScheme(Scheme::System);
        QVERIFY(theme.tokens().dark);
    }

    void textAndWhatGoesWithItGrows()
    {
        Theme theme(qApp);
        const int before = theme.font(TextRole::Body).pixelSize();
        theme.setTextScale(1.5);
        QCOMPARE(theme.scaled(16), 24);
        QVERIFY(theme.font(TextRole::Body).pixelSize() > before);
        QCOMPARE(qApp->font().pixelSize(), theme.font(TextRole::Body).pixelSize());
        theme.setTextScale(99);
        QCOMPARE(theme.textScale(), 2.0);
        theme.setTextScale(1);
    }

    void aLookIsAppliedAtOnce()
    {
        Theme theme(qApp);
        QLabel label(QStringLiteral("Title"));
        label.ensurePolished();
        const int before = label.fontInfo().pixelSize();
        setLook(&label, "title");
        QVERIFY(label.fontInfo().pixelSize() > before);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
