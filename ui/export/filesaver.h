// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

class QFileDialog;
class QWidget;

namespace Wheelhouse {

/// Asks where a file shall go and writes it there. Neither the dialog nor the writing blocks the
/// window. GUI thread.
class FileSaver : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        enum class Maker {
            Anywhere, ///< `make` is a function of the values it holds: another thread calls it
            Painter   ///< `make` paints: the GUI thread calls it
        };
        QString fileName; ///< proposed, with its suffix
        QString kind;     ///< of file, in the user's words: "PNG picture"
        Maker maker = Maker::Anywhere;
        std::function<Result<QByteArray>()> make;
    };

    /// `window` is what the dialog belongs to, or one of its own windows when that is the active
    /// one; it owns the saver.
    explicit FileSaver(QWidget *window);

    /// Where the dialog begins; one that is not there gives the user's documents.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// Opens the dialog. One at a time: a dialog that is open already comes to the front.
    void ask(const Job &job);
    /// The same once more, after a failure. Nothing before the first ask().
    void askAgain();

    /// Makes and writes a job's file without asking.
    void save(const Job &job, const QString &path);

Q_SIGNALS:
    void folderChosen(const QString &folder);
    void saved(const QString &path);
    /// What happened and what to do, for people.
    void failed(const QString &sentence);

private:
    QString beginning() const;
    void write(const QString &path, std::function<Result<QByteArray>()> make);

    QWidget *m_window;
    QFileDialog *m_dialog = nullptr;
    QString m_folder;
    Job m_job;
};

/// `parts` as one file name that every system takes: joined by " - ", what no file may be called by
/// replaced, at most 120 characters, then the suffix: "Overview - Contacts.csv".
QString exportFileName(const QStringList &parts, const QString &suffix);

} // namespace Wheelhouse
