// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/gzipfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace Wheelhouse;

class TestGzipFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainFilesAreReadAsTheyAre();
    void gzippedFilesAreUnpacked();
    void aFileCutShortSaysSo();
    void aDamagedFileSaysSo();
    void whatIsNotThereIsNotFound();
    void aFolderIsNoFile();
    void theShareGrowsToOne();

private:
    QString write(const QByteArray &bytes);
    QTemporaryDir m_folder;
};

namespace {

const QByteArray text = QByteArray("Kapitał i morze\n").repeated(50'000);

QByteArray zipped(const QByteArray &plain, const QString &path)
{
    gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
    gzwrite(file, plain.constData(), unsigned(plain.size()));
    gzclose_w(file);
    QFile written(path);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

} // namespace

QString TestGzipFile::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("f")));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

void TestGzipFile::plainFilesAreReadAsTheyAre()
{
    const auto file = GzipFile::open(write(text));
    QVERIFY(file.ok());
    QCOMPARE((*file)->readAll(), text);
    QVERIFY((*file)->ended().ok());
}

void TestGzipFile::gzippedFilesAreUnpacked()
{
    const auto file = GzipFile::open(write(zipped(text, m_folder.filePath(QStringLiteral("z")))));
    QVERIFY(file.ok());
    QByteArray read;
    while (!(*file)->atEnd())
        read += (*file)->read(10'000);
    QCOMPARE(read, text);
    QVERIFY((*file)->ended().ok());
}

void TestGzipFile::aFileCutShortSaysSo()
{
    const QByteArray whole = zipped(text, m_folder.filePath(QStringLiteral("z")));
    const auto file = GzipFile::open(write(whole.first(whole.size() / 2)));
    QVERIFY(file.ok());
    (*file)->readAll();
    QVERIFY(!(*file)->ended().ok());
    QCOMPARE((*file)->ended().error().code, ErrorCode::Corrupt);
}

void TestGzipFile::aDamagedFileSaysSo()
{
    QByteArray whole = zipped(text, m_folder.filePath(QStringLiteral("z")));
    for (qsizetype i = whole.size() / 2; i < whole.size(); ++i)
        whole[i] = char(i);
    const auto file = GzipFile::open(write(whole));
    QVERIFY(file.ok());
    (*file)->readAll();
    QVERIFY(!(*file)->ended().ok());
}

void TestGzipFile::whatIsNotThereIsNotFound()
{
    const auto file = GzipFile::open(m_folder.filePath(QStringLiteral("nothing")));
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::NotFound);
}

void TestGzipFile::aFolderIsNoFile()
{
    const auto file = GzipFile::open(m_folder.path());
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, ErrorCode::Unavailable);
}

void TestGzipFile::theShareGrowsToOne()
{
    const auto file = GzipFile::open(write(text));
    QVERIFY((*file)->share() < 0.5);
    (*file)->readAll();
    QCOMPARE((*file)->share(), 1.0);
}

QTEST_GUILESS_MAIN(TestGzipFile)
#include "tst_gzipfile.moc"
