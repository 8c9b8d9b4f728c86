// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/transcriptmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

namespace {

QList<TranscriptLine> lines(qint64 first, qint64 last)
{
    QList<TranscriptLine> all;
    for (qint64 seq = first; seq <= last; ++seq) {
        TranscriptLine line;
        line.seq = seq;
        line.text = QStringLiteral("line %1").arg(seq);
        all.append(line);
    }
    return all;
}

} // namespace

class TestTranscriptModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isATruthfulModelThatGrows()
    {
        TranscriptModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.replace(lines(1, 3));
        model.append(lines(4, 5));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.lastSeq(), 5);
        model.replace({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aLineThatIsThereAlreadyIsNotAddedTwice()
    {
        TranscriptModel model;
        model.append(lines(1, 3));
        model.append(lines(2, 4));
        QCOMPARE(model.rowCount(), 4);
    }

    void aResyncKeepsWhatTheReaderIsLookingAt()
    {
        TranscriptModel model;
        model.replace(lines(1, 3));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.replace(lines(1, 5));
        QVERIFY(removed.isEmpty());
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), 3);
    }

    void anotherConversationReplacesEverything()
    {
        TranscriptModel model;
        model.replace(lines(1, 5));
        model.replace(lines(100, 101));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(0).seq, 100);
    }
};

QTEST_GUILESS_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
