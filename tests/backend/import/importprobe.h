// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/import/importer.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

namespace Wheelhouse {

/// A store that keeps what is imported in memory, and may break.
class ImportProbe
{
public:
    ImportSink sink()
    {
        return {[this](const QString &id) { return Result<bool>(m_known.contains(id)); },
                [this](QList<Event> &events) -> Result<void> {
                    if (m_room >= 0 && (m_room -= events.size()) < 0)
                        return Error{ErrorCode::Unavailable, QStringLiteral("disk full"), {}};
                    for (const Event &event : std::as_const(events)) {
                        m_events[event.conversation].append(event);
                        m_known.insert(event.conversation);
                    }
                    return {};
                },
                [this](double share) { m_shares.append(share); }};
    }
    void breakAfter(qsizetype events) { m_room = events; }

    const QMap<QString, QList<Event>> &events() const { return m_events; }
    const QList<double> &shares() const { return m_shares; }

    /// Imports a text as a file called "f".
    Result<void> import(ImportFormat format, const QByteArray &text)
    {
        QFile file(m_folder.filePath(QStringLiteral("f")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return Error{ErrorCode::Unavailable, file.errorString(), file.fileName()};
        file.close();
        return importFile(format, file.fileName(), sink(), report);
    }

    ImportReport report;

private:
    QTemporaryDir m_folder;
    QSet<QString> m_known;
    QMap<QString, QList<Event>> m_events;
    QList<double> m_shares;
    qsizetype m_room = -1;
};

/// "line: reason (detail)" of each.
inline QStringList textsOf(const QList<ImportNote> &notes)
{
    QStringList texts;
    for (ImportNote note : notes) {
        note.file.clear();
        texts.append(note.text().mid(1));
    }
    return texts;
}

/// "kind+seconds" after the first event, for all of a conversation.
inline QString courseOf(const QList<Event> &events)
{
    QStringList course;
    for (const Event &event : events)
        course.append(QStringLiteral("%1+%2")
                          .arg(eventKind(event.body))
                          .arg((event.atMs - events.first().atMs) / 1000));
    return course.join(u' ');
}

} // namespace Wheelhouse
