// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/import/csvtable.h"
#include "backend/import/importbatch.h"

#include <QHash>

namespace Wheelhouse {

class GzipFile;

/// Tweets of "Customer Support on Twitter" (TWCS), in any order. A conversation is everything that
/// hangs on a customer's tweet that answers nothing; what hangs on nothing in the file, on a
/// brand's own tweet or on itself is refused. As nobody closes such a conversation, it ends in
/// silence a day after its last tweet. The whole file is held in memory.
class TwcsReader
{
public:
    TwcsReader(GzipFile &file, const QString &path, ImportBatch &batch, ImportReport &report);
    Result<void> run();

private:
    struct Tweet
    {
        qint64 id = 0;
        qint64 answers = 0; ///< 0: nothing
        qint64 atMs = 0;
        qint64 line = 0;
        bool inbound = false;
        bool placed = false; ///< in a conversation
        QString author;
        QString text;
    };
    void readTweets();
    bool parse(Tweet &tweet);
    QList<qsizetype> threadOf(qsizetype root);
    QList<Event> events(const QList<qsizetype> &thread);
    void refuseTheRest();
    QString reasonToRefuse(const Tweet &tweet) const;

    GzipFile &m_file;
    const QString m_path;
    CsvTable m_table;
    ImportBatch &m_batch;
    ImportReport &m_report;
    QList<Tweet> m_tweets;
    QHash<qint64, qsizetype> m_places;           ///< by id
    QHash<qint64, QList<qsizetype>> m_answersTo; ///< by the id answered
};

} // namespace Wheelhouse
