// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/anonymousbankreader.h"

#include "backend/import/gzipfile.h"

#include <QDateTime>

namespace Wheelhouse {

namespace {

enum Column {
    Line,
    CallId,
    CustomerId,
    Type,
    Date,
    VruEntry,
    VruExit,
    VruTime,
    QStart,
    QExit,
    QTime,
    Outcome,
    SerStart,
    SerExit,
    SerTime,
    Server
};

const QStringList &columns()
{
    static const QStringList names =
        QString::fromLatin1("vru+line call_id customer_id type date vru_entry "
                            "vru_exit vru_time q_start q_exit q_time outcome "
                            "ser_start ser_exit ser_time server")
            .split(u' ');
    return names;
}

constexpr qint64 dayLengthMs = 24LL * 3'600'000;

CsvFormat tabSeparated()
{
    CsvFormat format;
    format.separator = '\t';
    format.quotes = false;
    return format;
}

QString topicOf(const QString &type)
{
    static const QMap<QString, QString> topics{
        {QStringLiteral("PS"), QStringLiteral("regular")},
        {QStringLiteral("PE"), QStringLiteral("regular")},
        {QStringLiteral("IN"), QStringLiteral("internet")},
        {QStringLiteral("NE"), QStringLiteral("stock_exchange")},
        {QStringLiteral("NW"), QStringLiteral("prospective")},
        {QStringLiteral("TT"), QStringLiteral("call_back")}};
    return topics.value(type, type.toLower());
}

/// A clock a little before another belongs to the same day, one far before it to the next.
qint64 notBefore(qint64 atMs, qint64 earlierMs)
{
    return earlierMs - atMs > dayLengthMs / 2 ? atMs + dayLengthMs : atMs;
}

} // namespace

struct AnonymousBankReader::Call
{
    QString id;
    QString customer;
    QString type;
    QString outcome;
    QString server;
    qint64 entryMs = 0;
    qint64 vruMs = 0;
    qint64 queueStartMs = 0; ///< 0: did not wait
    qint64 waitMs = 0;
    qint64 serviceMs = 0;
    qint64 queueClockMs = 0; ///< the waits by the clocks
    qint64 serviceClockMs = 0;
};

AnonymousBankReader::AnonymousBankReader(GzipFile &file, const QString &path, ImportBatch &batch,
                                         ImportReport &report)
    : m_file(file)
    , m_table(file, path, tabSeparated(), report)
    , m_batch(batch)
{}

Result<void> AnonymousBankReader::run()
{
    const auto header = m_table.readHeader(columns());
    if (!header)
        return header;
    while (m_table.next()) {
        Call call;
        if (!parse(call))
            continue;
        if (!m_batch.isNew(call.id)) {
            m_table.refuse(QStringLiteral("the same call twice"), call.id);
            continue;
        }
        compareClocks(call);
        const auto added = m_batch.add(events(call), 1);
        if (!added)
            return added;
        m_batch.progress(m_file.share());
    }
    return {};
}

bool AnonymousBankReader::parseDuration(int column, qint64 &durationMs)
{
    bool ok = false;
    const int seconds = m_table.field(column).toInt(&ok);
    durationMs = qint64(seconds) * 1000;
    if (ok)
        return true;
    m_table.refuse(QStringLiteral("malformed duration"),
                   QStringLiteral("%1 “%2”").arg(columns()[column], m_table.field(column)));
    return false;
}

bool AnonymousBankReader::parseClock(int column, qint64 dayMs, qint64 &atMs)
{
    const QList<QStringView> parts = QStringView(m_table.field(column)).split(u':');
    if (parts.size() == 3) {
        bool hoursOk = false;
        bool minutesOk = false;
        bool secondsOk = false;
        const uint hours = parts[0].toUInt(&hoursOk);
        const uint minutes = parts[1].toUInt(&minutesOk);
        const uint seconds = parts[2].toUInt(&secondsOk);
        if (hoursOk && minutesOk && secondsOk && hours <= 24 && minutes < 60 && seconds < 60) {
            atMs = dayMs + ((hours * 60LL + minutes) * 60 + seconds) * 1000;
            return true;
        }
    }
    m_table.refuse(QStringLiteral("malformed time"),
                   QStringLiteral("%1 “%2”").arg(columns()[column], m_table.field(column)));
    return false;
}

bool AnonymousBankReader::parse(Call &call)
{
    const QString &dateText = m_table.field(Date);
    const QDate date =
        QDate::fromString(QStringLiteral("19") + dateText, QStringLiteral("yyyyMMdd"));
    if (!date.isValid()) {
        m_table.refuse(QStringLiteral("malformed date"), dateText);
        return false;
    }
    const qint64 dayMs = date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    qint64 exitMs = 0;
    qint64 queueStartMs = 0;
    qint64 queueExitMs = 0;
    qint64 serviceStartMs = 0;
    qint64 serviceExitMs = 0;
    if (!parseClock(VruEntry, dayMs, call.entryMs) || !parseClock(VruExit, dayMs, exitMs) ||
        !parseClock(QStart, dayMs, queueStartMs) || !parseClock(QExit, dayMs, queueExitMs) ||
        !parseClock(SerStart, dayMs, serviceStartMs) ||
        !parseClock(SerExit, dayMs, serviceExitMs) || !parseDuration(VruTime, call.vruMs) ||
        !parseDuration(QTime, call.waitMs) || !parseDuration(SerTime, call.serviceMs))
        return false;
    call.outcome = m_table.field(Outcome);
    if (call.outcome != QStringLiteral("AGENT") && call.outcome != QStringLiteral("HANG") &&
        call.outcome != QStringLiteral("PHANTOM")) {
        m_table.refuse(QStringLiteral("unknown outcome"), call.outcome);
        return false;
    }
    if (call.waitMs < 0 || call.serviceMs < 0) {
        m_table.refuse(QStringLiteral("negative duration"),
                       QStringLiteral("q_time %1, ser_time %2")
                           .arg(m_table.field(QTime), m_table.field(SerTime)));
        return false;
    }
    if (queueStartMs != dayMs)
        call.queueStartMs = notBefore(queueStartMs, call.entryMs);
    call.queueClockMs = notBefore(queueExitMs, queueStartMs) - queueStartMs;
    call.serviceClockMs = notBefore(serviceExitMs, serviceStartMs) - serviceStartMs;
    call.id = QStringLiteral("bank-%1-%2-%3")
                  .arg(dateText, m_table.field(Line).trimmed(), m_table.field(CallId));
    const QString &customer = m_table.field(CustomerId);
    call.customer = customer == QStringLiteral("0") ? call.id + QStringLiteral("-caller")
                                                    : QStringLiteral("bank-") + customer;
    call.type = m_table.field(Type);
    call.server = m_table.field(Server);
    return true;
}

void AnonymousBankReader::compareClocks(const Call &call)
{
    const auto compare = [this](const char *part, qint64 clockMs, qint64 durationMs) {
        if (clockMs != durationMs)
            m_table.remark(QStringLiteral("clocks and duration disagree"),
                           QStringLiteral("%1: %2 s and %3 s")
                               .arg(QString::fromLatin1(part))
                               .arg(clockMs / 1000)
                               .arg(durationMs / 1000));
    };
    compare("queue", call.queueClockMs, call.waitMs);
    compare("service", call.serviceClockMs, call.serviceMs);
    if (call.vruMs < 0)
        m_table.remark(QStringLiteral("left the voice menu before entering it"),
                       QStringLiteral("%1 s").arg(call.vruMs / 1000));
    if (call.queueStartMs != 0 && call.queueStartMs < call.entryMs)
        m_table.remark(QStringLiteral("queued before the call began"));
}

QList<Event> AnonymousBankReader::events(const Call &call) const
{
    ConversationMaker maker(call.id, call.customer, QStringLiteral("phone"));
    maker.setTopic(topicOf(call.type));
    ConversationStarted started;
    started.brand = QStringLiteral("anonymous_bank");
    started.language =
        call.type == QStringLiteral("PE") ? QStringLiteral("en") : QStringLiteral("he");
    started.source = QStringLiteral("import");
    maker.add(call.entryMs, ActorKind::Customer, call.customer, started);

    const qint64 menuLeftMs = call.entryMs + std::max<qint64>(0, call.vruMs);
    const qint64 queuedMs = call.queueStartMs >= call.entryMs ? call.queueStartMs : menuLeftMs;
    const qint64 waitedMs = queuedMs + call.waitMs;
    if (call.outcome == QStringLiteral("PHANTOM")) {
        maker.add(waitedMs, ActorKind::System, {}, Closed{CloseReason::Phantom});
        return maker.inTimeOrder();
    }
    maker.add(queuedMs, ActorKind::System, {}, Queued{QStringLiteral("calls"), 0});
    if (call.outcome == QStringLiteral("HANG")) {
        maker.add(waitedMs, ActorKind::Customer, call.customer, Closed{CloseReason::Abandoned});
        return maker.inTimeOrder();
    }
    const QString agent = QStringLiteral("bank-") + call.server.toLower();
    maker.add(waitedMs, ActorKind::System, {}, Assigned{agent, {}});
    maker.add(waitedMs + call.serviceMs, ActorKind::Customer, call.customer,
              Closed{CloseReason::HungUp});
    return maker.inTimeOrder();
}

} // namespace Wheelhouse
