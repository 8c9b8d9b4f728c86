// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/transcriptlist.h"

#include "tests/ui/support/fixtures.h"
#include "ui/live/transcriptdelegate.h"

#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

QList<TranscriptLine> more(const TranscriptModel &model, int count)
{
    QList<TranscriptLine> lines;
    for (int i = 0; i < count; ++i) {
        TranscriptLine line = model.at(model.rowCount() - 1);
        line.seq += i + 1;
        line.text = QStringLiteral("new %1").arg(i);
        lines.append(line);
    }
    return lines;
}

} // namespace

class TestTranscriptList : public QObject
{
    Q_OBJECT

    QLocale m_locale{QStringLiteral("en_GB")};

private Q_SLOTS:
    void staysAtTheEndWhileItGrows()
    {
        Theme theme(qApp);
        TranscriptModel model;
        model.replace(Fixtures::transcript(60).lines);
        TranscriptList list(theme, model, m_locale);
        list.resize(400, 300);
        list.show();
        QScrollBar *bar = list.verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        const int before = bar->maximum();
        model.append(more(model, 5));
        QTRY_VERIFY(bar->maximum() > before && bar->value() == bar->maximum());
        QCOMPARE(list.unread(), 0);
    }

    void aReaderWhoScrolledUpStaysThereAndIsTold()
    {
        Theme theme(qApp);
        TranscriptModel model;
        model.replace(Fixtures::transcript(60).lines);
        TranscriptList list(theme, model, m_locale);
        list.resize(400, 300);
        list.show();
        QScrollBar *bar = list.verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        bar->setValue(bar->maximum() / 2);
        const int place = bar->value();
        QVERIFY(!list.isAtEnd());
        const int before = bar->maximum();
        model.append(more(model, 3));
        QTRY_VERIFY(bar->maximum() > before);
        QCOMPARE(bar->value(), place);
        QCOMPARE(list.unread(), 3);
        auto *pill = list.findChild<QPushButton *>(QStringLiteral("newMessages"));
        QVERIFY(pill->isVisible());
        pill->click();
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(!pill->isVisible());
        QCOMPARE(list.unread(), 0);
    }

    void tenThousandLinesAreLaidOutOnceAndScrollWithoutDoingItAgain()
    {
        Theme theme(qApp);
        TranscriptModel model;
        model.replace(Fixtures::transcript(10'000).lines);
        TranscriptList list(theme, model, m_locale);
        list.resize(400, 600);
        list.show();
        QScrollBar *bar = list.verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        auto *delegate = qobject_cast<TranscriptDelegate *>(list.itemDelegate());
        const qint64 first = delegate->layoutsMade();
        for (int i = 0; i < 40; ++i) {
            bar->setValue(bar->maximum() - i * 40);
            list.grab();
        }
        // only what comes into sight is laid out again, not the ten thousand
        QVERIFY2(delegate->layoutsMade() - first < 200,
                 qPrintable(QString::number(delegate->layoutsMade() - first)));
        model.append(more(model, 1));
        list.grab();
        QVERIFY(delegate->layoutsMade() - first < 400);
    }

    void hostileTextIsDrawnAndCanBeShownWhole()
    {
        Theme theme(qApp);
        TranscriptModel model;
        model.replace(Fixtures::hostileTranscript().lines);
        TranscriptList list(theme, model, m_locale);
        list.resize(400, 500);
        list.show();
        auto *delegate = qobject_cast<TranscriptDelegate *>(list.itemDelegate());
        for (int row = 0; row < model.rowCount(); ++row) {
            list.scrollTo(model.index(row));
            QVERIFY(!list.grab().isNull());
        }
        const QModelIndex huge = model.index(6);
        QVERIFY(delegate->isCut(huge));
        const int cut = list.visualRect(huge).height();
        list.setCurrentIndex(huge);
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(!delegate->isCut(huge));
        QTRY_VERIFY(list.visualRect(huge).height() > 3 * cut);
        QVERIFY(!list.grab().isNull());
    }

    void copyTakesTheMessageAsItCame()
    {
        Theme theme(qApp);
        TranscriptModel model;
        model.replace(Fixtures::hostileTranscript().lines);
        TranscriptList list(theme, model, m_locale);
        list.setCurrentIndex(model.index(0));
        QTest::keySequence(&list, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), model.at(0).text);
    }
};

QTEST_MAIN(TestTranscriptList)
#include "tst_transcriptlist.moc"
