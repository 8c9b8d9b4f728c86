// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/ibmtwitterreader.h"

#include "backend/import/gzipfile.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace Wheelhouse {

namespace {

constexpr qint64 silenceMs = 24LL * 3'600'000;

std::optional<qint64> parseIsoTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace

std::optional<qint64> parseIbmDuration(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^(-?)(\d{1,4}):([0-5]\d):([0-5]\d)(?:\.\d*)?$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 seconds = match.capturedView(2).toLongLong() * 3600 +
                           match.capturedView(3).toLongLong() * 60 +
                           match.capturedView(4).toLongLong();
    return (match.capturedLength(1) > 0 ? -1000 : 1000) * seconds;
}

IbmTwitterReader::IbmTwitterReader(GzipFile &file, const QString &path, ImportBatch &batch,
                                   ImportReport &report)
    : m_file(file)
    , m_path(path)
    , m_elements(file)
    , m_batch(batch)
    , m_report(report)
{}

Result<void> IbmTwitterReader::run()
{
    for (;;) {
        const auto element = m_elements.next();
        if (!element)
            return Error{element.error().code, element.error().detail,
                         m_path + u':' + element.error().context};
        if (element->isNull())
            return {};
        Dialogue dialogue;
        if (!parse(*element, dialogue))
            continue;
        const auto added = m_batch.add(events(dialogue), dialogue.turns.size());
        if (!added)
            return added;
        m_batch.progress(m_file.share());
    }
}

void IbmTwitterReader::refuse(const QString &reason, const QString &detail)
{
    m_report.refuse({m_path, m_elements.line(), reason, detail});
}

bool IbmTwitterReader::parse(const QByteArray &element, Dialogue &dialogue)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(element, &error).object();
    const QJsonObject header = object.value(QStringLiteral("dialogHeader")).toObject();
    const QJsonArray content = object.value(QStringLiteral("dialogContent")).toArray();
    const auto refuseAll = [&](const char *reason, const QString &detail) {
        m_report.read += 1 + content.size();
        for (qsizetype i = 0; i <= content.size(); ++i)
            refuse(QString::fromLatin1(reason), detail);
        return false;
    };
    if (error.error != QJsonParseError::NoError)
        return refuseAll("malformed dialogue", error.errorString());
    const QString session = header.value(QStringLiteral("sessionID")).toString();
    if (session.isEmpty())
        return refuseAll("dialogue without id", {});
    dialogue.id = QStringLiteral("ibm-") + session;
    if (!m_batch.isNew(dialogue.id))
        return refuseAll("the same dialogue twice", session);
    dialogue.company = header.value(QStringLiteral("company")).toString();
    parseTurns(content, dialogue);
    if (dialogue.turns.isEmpty() || dialogue.turns.first().byAgent) {
        ++m_report.read;
        for (qsizetype i = 0; i <= dialogue.turns.size(); ++i)
            refuse(QStringLiteral("dialogue without a customer's first turn"), session);
        return false;
    }
    parseLastTurn(object, dialogue);
    return true;
}

void IbmTwitterReader::parseTurns(const QJsonArray &content, Dialogue &dialogue)
{
    for (const QJsonValue &value : content) {
        ++m_report.read;
        const QJsonObject object = value.toObject();
        Turn turn;
        for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
            if (field.key() == QStringLiteral("datetime") ||
                field.key() == QStringLiteral("message"))
                continue;
            turn.byAgent = field.key().startsWith(QStringLiteral("agent"));
            turn.author = field->toString();
        }
        const QString time = object.value(QStringLiteral("datetime")).toString();
        const auto atMs = parseIsoTime(time);
        if (!atMs || turn.author.isEmpty()) {
            refuse(atMs ? QStringLiteral("turn without an author")
                        : QStringLiteral("malformed time"),
                   time);
            continue;
        }
        turn.atMs = *atMs;
        turn.text = object.value(QStringLiteral("message")).toString();
        if (!dialogue.turns.isEmpty() && turn.atMs < dialogue.turns.last().atMs)
            m_report.remark(
                {m_path, m_elements.line(), QStringLiteral("older than the turn before it"), time});
        dialogue.turns.append(std::move(turn));
    }
}

void IbmTwitterReader::parseLastTurn(const QJsonObject &object, Dialogue &dialogue)
{
    ++m_report.read;
    const QJsonObject header = object.value(QStringLiteral("dialogHeader")).toObject();
    const QString begun = header.value(QStringLiteral("conversationDateTime")).toString();
    const QString lasted = header.value(QStringLiteral("duration")).toString();
    const auto begunMs = parseIsoTime(begun);
    const auto lastedMs = parseIbmDuration(lasted);
    if (!begunMs)
        return refuse(QStringLiteral("malformed time"), begun);
    if (!lastedMs)
        return refuse(QStringLiteral("malformed duration"), lasted);
    if (*lastedMs < 0)
        return refuse(QStringLiteral("negative duration"), lasted);
    Turn turn;
    turn.atMs = *begunMs + *lastedMs;
    turn.byAgent = true;
    turn.author = dialogue.company;
    turn.text = object.value(QStringLiteral("agentURL"))
                    .toObject()
                    .value(QStringLiteral("url_utterance"))
                    .toString();
    if (turn.atMs < dialogue.turns.last().atMs)
        m_report.remark({m_path, m_elements.line(), QStringLiteral("older than the turn before it"),
                         begun + QStringLiteral(" + ") + lasted});
    dialogue.turns.append(std::move(turn));
}

QList<Event> IbmTwitterReader::events(const Dialogue &dialogue) const
{
    const QString customer = QStringLiteral("ibm-") + dialogue.turns.first().author;
    ConversationMaker maker(dialogue.id, customer, QStringLiteral("twitter"));
    ConversationStarted started;
    started.brand = dialogue.company;
    started.source = QStringLiteral("import");
    maker.add(dialogue.turns.first().atMs, ActorKind::Customer, customer, started);
    qint64 lastMs = 0;
    QString open; // the first of the customer's messages that no turn has answered yet
    QString answered;
    for (qsizetype i = 0; i < dialogue.turns.size(); ++i) {
        const Turn &turn = dialogue.turns[i];
        const QString id = QStringLiteral("m%1").arg(i + 1);
        lastMs = std::max(lastMs, turn.atMs);
        if (turn.byAgent) {
            AgentWrote wrote;
            wrote.message = id;
            wrote.key = id;
            wrote.text = turn.text;
            if (!open.isEmpty())
                answered = std::exchange(open, {});
            wrote.answers = answered;
            maker.add(turn.atMs, ActorKind::Agent, turn.author, wrote);
        } else {
            CustomerWrote wrote;
            wrote.message = id;
            wrote.key = id;
            wrote.text = turn.text;
            if (open.isEmpty())
                open = id;
            maker.add(turn.atMs, ActorKind::Customer, QStringLiteral("ibm-") + turn.author, wrote);
        }
    }
    maker.add(lastMs + silenceMs, ActorKind::System, {}, Closed{CloseReason::Silent});
    return maker.inTimeOrder();
}

} // namespace Wheelhouse
