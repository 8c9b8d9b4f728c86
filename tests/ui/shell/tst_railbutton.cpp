// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/railbutton.h"

#include <QApplication>
#include <QTest>

using namespace Wheelhouse;

class TestRailButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWideEnoughForItsTextAndGrowsWithIt()
    {
        Theme theme(qApp);
        const RailButton narrow(theme, QStringLiteral("live"), QStringLiteral("Live"));
        const RailButton wide(theme, QStringLiteral("live"), QStringLiteral("Conversations"));
        QVERIFY(wide.sizeHint().width() > narrow.sizeHint().width());
        const QSize before = wide.sizeHint();
        theme.setTextScale(1.5);
        QVERIFY(wide.sizeHint().width() > before.width());
        QVERIFY(wide.sizeHint().height() > before.height());
        theme.setTextScale(1);
    }

    void isMirroredFromRightToLeft()
    {
        Theme theme(qApp);
        RailButton button(theme, QStringLiteral("live"), QStringLiteral("Live"));
        button.resize(200, 38);
        const auto inkLeft = [&] {
            const QImage image = button.grab().toImage();
            int left = 0;
            int right = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) != image.pixelColor(image.width() / 2, 0))
                        ++(x < image.width() / 2 ? left : right);
                }
            }
            return left > right;
        };
        QVERIFY(inkLeft());
        button.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!inkLeft());
    }

    void onlyTheKeyboardBringsAFocusRing()
    {
        Theme theme(qApp);
        RailButton button(theme, QStringLiteral("live"), QStringLiteral("Live"));
        button.resize(200, 38);
        button.show();
        QVERIFY(QTest::qWaitForWindowActive(&button));
        button.clearFocus();
        const QImage plain = button.grab().toImage();
        button.setFocus(Qt::OtherFocusReason);
        QCOMPARE(button.grab().toImage(), plain);
        button.clearFocus();
        button.setFocus(Qt::TabFocusReason);
        QVERIFY(button.grab().toImage() != plain);
    }

    void thePageShownLooksDifferent()
    {
        Theme theme(qApp);
        RailButton button(theme, QStringLiteral("live"), QStringLiteral("Live"));
        button.resize(200, 38);
        const QImage before = button.grab().toImage();
        button.setChecked(true);
        QVERIFY(button.grab().toImage() != before);
    }
};

QTEST_MAIN(TestRailButton)
#include "tst_railbutton.moc"
