// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/verify.h"

#include "backend/store/eventrow.h"
#include "backend/store/schema.h"
#include "backend/store/storereader.h"
#include "backend/store/storeurl.h"
#include "backend/store/verifycells.h"
#include "backend/store/views.h"

#include <QTemporaryDir>
#include <QUrl>

namespace Wheelhouse {

namespace {

constexpr qsizetype eventsAtOnce = 2000;

// Statements that list what differs between the stored view and the one built anew.
constexpr std::pair<const char *, const char *> comparisons[] = {
    {"contact", "verify_contact"},
    {"user", "verify_user"},
    {"agent", "verify_agent"},
    {"script", "verify_script"},
    {"annotation", "verify_annotation"},
    {"span", "verify_span"},
    {"script event", "verify_script_event"},
    {"training", "verify_training"},
    {"hours", "verify_hours"},
    {"agent's time", "verify_agent_time"},
    {"held contact", "verify_held"},
    {"draft", "verify_drafted"},
    {"shift of", "verify_shift"},
    {"setting of shifts", "verify_shift_set"},
    {"clock of presences", "verify_presence_clock"},
};

class Verification
{
public:
    explicit Verification(Connection &scratch) : m_scratch(scratch), m_views(scratch) {}

    Result<void> readLog()
    {
        auto rows = m_scratch.run("verify_events");
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const qint64 seq = rows->integer(0);
            if (seq != m_report.lastSeq + 1)
                problem(QStringLiteral("the log jumps from event %1 to %2")
                            .arg(m_report.lastSeq)
                            .arg(seq));
            m_report.lastSeq = seq;
            ++m_report.events;
            auto event = eventOfRow(*rows);
            if (!event) {
                problem(event.error().text());
                continue;
            }
            m_batch.append(std::move(*event));
            if (m_batch.size() < eventsAtOnce)
                continue;
            if (auto done = buildViews(); !done)
                return done;
        }
        if (const auto failure = rows->failure())
            return *failure;
        return buildViews();
    }

    Result<void> compare()
    {
        const auto cells = differingCells(m_scratch);
        if (!cells)
            return cells.error();
        for (const QString &cell : *cells)
            problem(QStringLiteral("cell “%1” is not what the log says").arg(cell));
        for (const auto &[view, statement] : comparisons) {
            auto rows = m_scratch.run(statement);
            if (!rows)
                return rows.error();
            while (rows->next())
                problem(QStringLiteral("%1 “%2” is not what the log says")
                            .arg(QLatin1StringView(view), rows->text(0)));
            if (const auto failure = rows->failure())
                return *failure;
        }
        return {};
    }

    void problem(const QString &sentence) { m_report.problems.append(sentence); }
    VerifyReport takeReport() { return std::move(m_report); }

private:
    Result<void> buildViews()
    {
        auto built = m_views.apply(std::exchange(m_batch, {}));
        if (!built)
            return built.error();
        return {};
    }

    Connection &m_scratch;
    Views m_views;
    QList<Event> m_batch;
    VerifyReport m_report;
};

Result<std::unique_ptr<Connection>> scratchBeside(const QString &storeFile, const QString &file)
{
    auto scratch = Connection::open(file, Connection::Access::Scratch);
    if (!scratch)
        return scratch;
    if (auto made = migrate(**scratch); !made)
        return made.error();
    QUrl uri = QUrl::fromLocalFile(storeFile);
    uri.setQuery(QStringLiteral("mode=ro"));
    const QString quoted =
        QString::fromLatin1(uri.toEncoded()).replace(u'\'', QStringLiteral("''"));
    auto attached = (*scratch)->execute(QStringLiteral("ATTACH '%1' AS store").arg(quoted));
    if (!attached)
        return attached.error();
    return scratch;
}

} // namespace

Result<VerifyReport> verifyStore(const QString &url)
{
    if (auto reader = StoreReader::open(url); !reader)
        return reader.error();
    const QString file = StoreUrl::parse(url)->file;
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error{ErrorCode::Unavailable, folder.errorString(), folder.path()};
    auto scratch = scratchBeside(file, folder.filePath(QStringLiteral("views.db")));
    if (!scratch)
        return scratch.error();

    Verification verification(**scratch);
    const auto damage = (*scratch)->texts(QStringLiteral("PRAGMA store.integrity_check(20)"));
    if (!damage)
        return damage.error();
    for (const QString &sentence : *damage) {
        if (sentence != u"ok")
            verification.problem(QStringLiteral("the file is damaged: %1").arg(sentence));
    }
    // One transaction: the log and the views of one moment.
    if (auto begun = (*scratch)->beginRead(); !begun)
        return begun.error();
    for (const auto &step : {&Verification::readLog, &Verification::compare}) {
        if (auto done = (verification.*step)(); !done)
            verification.problem(done.error().text());
    }
    (*scratch)->rollback();
    return verification.takeReport();
}

} // namespace Wheelhouse
