// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/transcriptdelegate.h"

#include "app/live/transcriptmodel.h"
#include "tests/ui/support/fixtures.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestTranscriptDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsLaidOutOnceForAWidth()
    {
        Theme theme(qApp);
        TranscriptDelegate delegate(theme, QLocale::c(), nullptr);
        TranscriptModel model;
        model.replace(Fixtures::transcript().lines);
        delegate.setWidth(400);
        const int first = delegate.sizeHint({}, model.index(3)).height();
        QCOMPARE(delegate.sizeHint({}, model.index(3)).height(), first);
        QCOMPARE(delegate.layoutsMade(), 1);
        delegate.setWidth(400);
        delegate.sizeHint({}, model.index(3));
        QCOMPARE(delegate.layoutsMade(), 1);
        delegate.setWidth(200);
        QVERIFY(delegate.sizeHint({}, model.index(3)).height() > first);
    }

    void anotherTextSizeForgetsAllLayouts()
    {
        Theme theme(qApp);
        TranscriptDelegate delegate(theme, QLocale::c(), nullptr);
        TranscriptModel model;
        model.replace(Fixtures::transcript().lines);
        delegate.setWidth(400);
        const int usual = delegate.sizeHint({}, model.index(2)).height();
        theme.setTextScale(1.5);
        QVERIFY(delegate.sizeHint({}, model.index(2)).height() > usual);
        theme.setTextScale(1);
    }

    void theCustomersNameDoesNotChangeHeights()
    {
        Theme theme(qApp);
        TranscriptDelegate delegate(theme, QLocale::c(), nullptr);
        TranscriptModel model;
        QList<TranscriptLine> lines = Fixtures::transcript().lines;
        lines[1].fromName.clear();
        model.replace(lines);
        delegate.setWidth(400);
        const int height = delegate.sizeHint({}, model.index(1)).height();
        delegate.setCustomer(QStringLiteral("Agnieszka"));
        delegate.forget();
        QCOMPARE(delegate.sizeHint({}, model.index(1)).height(), height);
    }

    void expandingTellsTheView()
    {
        Theme theme(qApp);
        TranscriptDelegate delegate(theme, QLocale::c(), nullptr);
        TranscriptModel model;
        model.replace(Fixtures::hostileTranscript().lines);
        delegate.setWidth(400);
        QSignalSpy changed(&delegate, &QAbstractItemDelegate::sizeHintChanged);
        QVERIFY(!delegate.isCut(model.index(0)));
        delegate.expand(model.index(0));
        QCOMPARE(changed.size(), 0);
        QVERIFY(delegate.isCut(model.index(6)));
        delegate.expand(model.index(6));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!delegate.isCut(model.index(6)));
    }
};

QTEST_MAIN(TestTranscriptDelegate)
#include "tst_transcriptdelegate.moc"
