// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/painting.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestPainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initialsAreOfFirstAndLastName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two") << QStringLiteral("Ania Kowalska") << QStringLiteral("AK");
        QTest::newRow("three") << QStringLiteral("Jan Maria Rokita") << QStringLiteral("JR");
        QTest::newRow("one") << QStringLiteral("cher") << QStringLiteral("C");
        QTest::newRow("ideographs") << QString::fromUtf8("张伟") << QString::fromUtf8("张");
        QTest::newRow("cyrillic") << QString::fromUtf8("Иван Петров") << QString::fromUtf8("ИП");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("emoji") << QString::fromUtf8("👩‍🚀 Ann")
                               << QString::fromUtf8("👩‍🚀A");
    }

    void initialsAreOfFirstAndLastName()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(initialsOf(name), initials);
    }

    void mixingGoesFromOneColourToTheOther()
    {
        QCOMPARE(mixed(Qt::black, Qt::white, 0).rgb(), QColor(Qt::black).rgb());
        QCOMPARE(mixed(Qt::black, Qt::white, 1).rgb(), QColor(Qt::white).rgb());
    }

    void aNameTakesASecondLineWhereThereIsRoomForOne()
    {
        const QString name = QStringLiteral("Answered by the bot alone");
        const int line = QFontMetrics(QGuiApplication::font()).height();
        const auto inkBelow = [&](const QSize &size) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawOnTwoLines(painter, image.rect(), Qt::AlignLeading | Qt::AlignVCenter, name);
            painter.end();
            int ink = 0;
            for (int x = 0; x < size.width(); ++x)
                ink += qGray(image.pixel(x, size.height() / 2 + line * 3 / 4)) < 160;
            return ink;
        };
        const int narrow = QFontMetrics(QGuiApplication::font()).horizontalAdvance(name) * 3 / 4;
        QVERIFY(inkBelow({narrow, 2 * line}) > 0);
        QVERIFY(inkBelow({2 * narrow, 4 * line}) == 0); // it fits: one line in the middle
    }

    void everyToneDiffersFromNeutralInBothThemes()
    {
        for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
            for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad})
                QVERIFY(toneColour(*tokens, tone) != toneColour(*tokens, Tone::Neutral));
        }
    }
};

QTEST_MAIN(TestPainting)
#include "tst_painting.moc"
