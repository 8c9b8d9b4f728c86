// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/strokeicon.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace Wheelhouse;

class TestStrokeIcon : public QObject
{
    Q_OBJECT

    static bool shows(const QImage &image, const QColor &colour)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void everyIconIsDrawnInTheColourAskedFor()
    {
        const QColor colour(200, 30, 40);
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() > 20);
        for (const QString &file : files) {
            if (file.startsWith(QLatin1StringView("theme-")))
                continue;
            const QIcon icon = strokeIcon(file.chopped(4), colour);
            QVERIFY2(!icon.isNull(), qPrintable(file));
            QVERIFY2(shows(icon.pixmap(96, 96).toImage(), colour), qPrintable(file));
        }
    }

    void anUnknownNameIsAnEmptyIcon()
    {
        QVERIFY(strokeIcon(QStringLiteral("no such icon"), Qt::black).isNull());
    }

    void isSharpAtTwiceTheSize()
    {
        const QIcon icon = strokeIcon(QStringLiteral("live"), Qt::black);
        QCOMPARE(icon.pixmap(QSize(18, 18), 2.0).size(), QSize(36, 36));
    }
};

QTEST_MAIN(TestStrokeIcon)
#include "tst_strokeicon.moc"
