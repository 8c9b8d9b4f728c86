// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/import/importbatch.h"
#include "backend/import/jsonarrayreader.h"

namespace Wheelhouse {

class GzipFile;

/// Dialogues of IBM's "Conversational Document Prediction", a JSON array. A row of the report is a
/// turn: those in `dialogContent` with their own times, and the agent's last one, in `agentURL`,
/// whose time is the dialogue's beginning and its duration; where that is malformed or negative the
/// turn is refused and the dialogue goes without it. An agent's turn answers the first message that
/// is open by the order of turns, as clocks are not to be relied on. It ends in silence a day after
/// its last turn.
class IbmTwitterReader
{
public:
    IbmTwitterReader(GzipFile &file, const QString &path, ImportBatch &batch, ImportReport &report);
    Result<void> run();

private:
    struct Turn
    {
        qint64 atMs = 0;
        bool byAgent = false;
        QString author;
        QString text;
    };
    struct Dialogue
    {
        QString id;
        QString company;
        QList<Turn> turns;
    };
    bool parse(const QByteArray &element, Dialogue &dialogue);
    void parseTurns(const QJsonArray &content, Dialogue &dialogue);
    void parseLastTurn(const QJsonObject &object, Dialogue &dialogue);
    QList<Event> events(const Dialogue &dialogue) const;
    void refuse(const QString &reason, const QString &detail = {});

    GzipFile &m_file;
    const QString m_path;
    JsonArrayReader m_elements;
    ImportBatch &m_batch;
    ImportReport &m_report;
};

/// "01:26:55.0" in milliseconds; none when malformed. May be negative: "-12:14:20.".
std::optional<qint64> parseIbmDuration(const QString &text);

} // namespace Wheelhouse
