// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/filesaver.h"

#include "app/export/savefile.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>

namespace Wheelhouse {

FileSaver::FileSaver(QWidget *window) : QObject(window), m_window(window) {}

namespace {

/// A dialog over another window than the active one would have the keyboard for show only.
QWidget *activeWindowOf(QWidget *owner)
{
    QWidget *const active = QApplication::activeWindow();
    for (QWidget *each = active; each; each = each->parentWidget()) {
        if (each == owner)
            return active;
    }
    return owner;
}

} // namespace

QString FileSaver::beginning() const
{
    if (!m_folder.isEmpty() && QFileInfo(m_folder).isDir())
        return m_folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void FileSaver::ask(const Job &job)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_job = job;
    m_dialog = new QFileDialog(activeWindowOf(m_window), tr("Export"), beginning());
    m_dialog->setObjectName(QStringLiteral("exportDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setFileMode(QFileDialog::AnyFile);
    const QString suffix = QFileInfo(job.fileName).suffix();
    m_dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(job.kind, suffix));
    m_dialog->setDefaultSuffix(suffix);
    m_dialog->selectFile(job.fileName);
    connect(m_dialog, &QFileDialog::finished, this, [this] { m_dialog = nullptr; });
    connect(m_dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        Q_EMIT folderChosen(m_folder);
        save(m_job, path);
    });
    m_dialog->open();
}

void FileSaver::askAgain()
{
    if (m_job.make)
        ask(Job(m_job));
}

void FileSaver::save(const Job &job, const QString &path)
{
    if (job.maker == Job::Maker::Anywhere)
        return write(path, job.make);
    write(path, [made = job.make()] { return made; });
}

void FileSaver::write(const QString &path, std::function<Result<QByteArray>()> make)
{
    QtConcurrent::run([path, make = std::move(make)]() -> Result<void> {
        const Result<QByteArray> bytes = make();
        return bytes ? saveFile(path, *bytes) : Result<void>(bytes.error());
    }).then(this, [this, path](const Result<void> &written) {
        if (written)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(saveProblem(written.error()));
    });
}

QString exportFileName(const QStringList &parts, const QString &suffix)
{
    constexpr QStringView refused = u"\\/:*?\"<>|";
    constexpr qsizetype longest = 120;
    QString name;
    for (const QChar c : parts.join(QStringLiteral(" - ")))
        name += refused.contains(c) || c.category() == QChar::Other_Control ? QChar(u' ') : c;
    name = name.simplified().left(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' ')) // hidden, or refused by some systems
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return QStringLiteral("%1.%2").arg(name.isEmpty() ? QStringLiteral("Wheelhouse") : name,
                                       suffix);
}

} // namespace Wheelhouse
