// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzzedreaders.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QTest>

using namespace Wheelhouse;

/// Plays what the fuzzers found through the readers, so that no sanitizer and no clang is needed to
/// see that it stays mended.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readersStandWhatWasFound_data()
    {
        QTest::addColumn<int>("reader");
        for (size_t i = 0; i < fuzzedReaders().size(); ++i)
            QTest::newRow(fuzzedReaders()[i].name) << int(i);
    }
    void readersStandWhatWasFound()
    {
        QFETCH(int, reader);
        const FuzzedReader &fuzzed = fuzzedReaders()[size_t(reader)];
        const QDir folder(sourcePath(QStringLiteral("tests/fuzz/corpus/")) +
                          QString::fromLatin1(fuzzed.name));
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY2(!names.isEmpty(), qPrintable(folder.path()));
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
            const QByteArray bytes = file.readAll();
            const QByteArray broken = fuzzed.read(bytes);
            QVERIFY2(broken.isEmpty(),
                     qPrintable(name + QStringLiteral(": ") + QString::fromUtf8(broken)));
            // and what is left of it when a copy is cut off
            QCOMPARE(fuzzed.read(bytes.first(bytes.size() / 2)), QByteArray());
        }
    }
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
