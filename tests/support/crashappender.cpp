// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// crashappender STORE RUN: appends to a store as fast as it can until it is killed, in submissions
// of three events, and writes a line "RUN TICKET FIRSTSEQ" once a submission is durable.

#include "backend/store/logwriter.h"
#include "backend/store/store.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <unistd.h>

using namespace Wheelhouse;

namespace {

QList<Event> submission(const QString &run, quint64 ticket)
{
    Event event;
    event.atMs = 1'700'000'000'000 + qint64(ticket) * 1000;
    event.conversation = QStringLiteral("c%1-%2").arg(run).arg(ticket / 5);
    event.customer = event.conversation;
    event.channel = QStringLiteral("webchat");
    event.body = ConversationStarted{};
    QList<Event> events;
    if (ticket % 5 == 0)
        events.append(event);
    while (events.size() < 3) {
        CustomerWrote wrote;
        wrote.key = QStringLiteral("%1 %2 %3").arg(run).arg(ticket).arg(events.size());
        wrote.message = wrote.key;
        wrote.text = QString(int(ticket % 700), u'ż');
        event.body = wrote;
        events.append(event);
    }
    return events;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString url = application.arguments().value(1);
    const QString run = application.arguments().value(2);

    LogWriter::Options options;
    options.committed = [&run](BatchOutcome &&outcome) {
        if (!outcome.result)
            ::_exit(3);
        QByteArray lines;
        for (const Submission &submission : outcome.submissions)
            lines += run.toLatin1() + ' ' + QByteArray::number(submission.ticket) + ' ' +
                     QByteArray::number(submission.events.first().seq) + '\n';
        if (::write(STDOUT_FILENO, lines.constData(), size_t(lines.size())) != lines.size())
            ::_exit(4);
    };
    auto open = [&url]() -> Result<std::unique_ptr<EventLog>> {
        auto store = Store::open(url);
        if (!store)
            return store.error();
        return std::unique_ptr<EventLog>(std::move(*store));
    };
    auto writer = LogWriter::start(open, options);
    if (!writer) {
        std::fprintf(stderr, "%s\n", qPrintable(writer.error().text()));
        return 2;
    }
    for (quint64 ticket = 0;; ++ticket) {
        (*writer)->submit(ticket, submission(run, ticket));
        while ((*writer)->waiting() > 50)
            std::this_thread::yield();
    }
}
