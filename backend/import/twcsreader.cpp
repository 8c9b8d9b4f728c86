// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/import/twcsreader.h"

#include "backend/import/gzipfile.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace Wheelhouse {

namespace {

enum Column { TweetId, AuthorId, Inbound, CreatedAt, Text, Answers };

const QStringList &columns()
{
    static const QStringList names =
        QStringLiteral("tweet_id author_id inbound created_at text in_response_to_tweet_id")
            .split(u' ');
    return names;
}

constexpr qint64 silenceMs = 24LL * 3'600'000;

/// "Tue Oct 31 22:10:10 +0000 2017"
std::optional<qint64> parseTwitterTime(const QString &text)
{
    const QList<QStringView> parts = QStringView(text).split(u' ');
    if (parts.size() != 6 || parts[1].size() != 3 || parts[4] != QStringLiteral("+0000"))
        return std::nullopt;
    const qsizetype month = QStringView(u"JanFebMarAprMayJunJulAugSepOctNovDec").indexOf(parts[1]);
    const QDate date(parts[5].toInt(), month % 3 == 0 ? int(month / 3 + 1) : 0, parts[2].toInt());
    const QTime time = QTime::fromString(parts[3].toString(), QStringLiteral("hh:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

/// The first account a text speaks to that is a brand's: customers are numbers here.
QString brandNamedIn(const QString &text)
{
    for (const QStringView word : QStringView(text).split(u' ')) {
        if (word.size() < 2 || word[0] != u'@')
            continue;
        QStringView name = word.mid(1);
        while (!name.isEmpty() && !name.back().isLetterOrNumber() && name.back() != u'_')
            name.chop(1);
        const bool isNumber =
            std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
        if (!isNumber)
            return name.toString();
    }
    return {};
}

} // namespace

TwcsReader::TwcsReader(GzipFile &file, const QString &path, ImportBatch &batch,
                       ImportReport &report)
    : m_file(file)
    , m_path(path)
    , m_table(file, path, {}, report)
    , m_batch(batch)
    , m_report(report)
{}

Result<void> TwcsReader::run()
{
    const auto header = m_table.readHeader(columns());
    if (!header)
        return header;
    readTweets();
    for (qsizetype i = 0; i < m_tweets.size(); ++i) {
        if (!m_tweets[i].inbound || m_tweets[i].answers != 0)
            continue;
        const QList<qsizetype> thread = threadOf(i);
        const auto added = m_batch.add(events(thread), thread.size());
        if (!added)
            return added;
        m_batch.progress(0.5 + 0.5 * double(i) / double(m_tweets.size()));
    }
    refuseTheRest();
    return {};
}

void TwcsReader::readTweets()
{
    while (m_table.next()) {
        Tweet tweet;
        if (!parse(tweet))
            continue;
        if (m_places.contains(tweet.id)) {
            m_table.refuse(QStringLiteral("the same tweet twice"), QString::number(tweet.id));
            continue;
        }
        m_places.insert(tweet.id, m_tweets.size());
        if (tweet.answers != 0)
            m_answersTo[tweet.answers].append(m_tweets.size());
        m_tweets.append(std::move(tweet));
        m_batch.progress(m_file.share() / 2);
    }
}

bool TwcsReader::parse(Tweet &tweet)
{
    const auto refuse = [this](const char *reason, Column column) {
        m_table.refuse(QString::fromLatin1(reason), m_table.field(column).left(60));
        return false;
    };
    bool ok = false;
    tweet.id = m_table.field(TweetId).toLongLong(&ok);
    if (!ok || tweet.id <= 0)
        return refuse("malformed tweet id", TweetId);
    const QString &answers = m_table.field(Answers);
    tweet.answers = answers.isEmpty() ? 0 : answers.toLongLong(&ok);
    if (!ok || tweet.answers < 0)
        return refuse("malformed id of the tweet answered", Answers);
    const QString &inbound = m_table.field(Inbound);
    tweet.inbound = inbound == QStringLiteral("True");
    if (!tweet.inbound && inbound != QStringLiteral("False"))
        return refuse("neither inbound nor outbound", Inbound);
    const auto atMs = parseTwitterTime(m_table.field(CreatedAt));
    if (!atMs)
        return refuse("malformed time", CreatedAt);
    tweet.atMs = *atMs;
    tweet.author = m_table.field(AuthorId);
    tweet.text = m_table.field(Text);
    tweet.line = m_table.line();
    return true;
}

QList<qsizetype> TwcsReader::threadOf(qsizetype root)
{
    QList<qsizetype> thread{root};
    m_tweets[root].placed = true;
    for (qsizetype i = 0; i < thread.size(); ++i) {
        const Tweet &parent = m_tweets[thread[i]];
        for (const qsizetype answer : m_answersTo.value(parent.id)) {
            if (m_tweets[answer].atMs < parent.atMs)
                m_report.remark({m_path, m_tweets[answer].line,
                                 QStringLiteral("older than the tweet it answers"),
                                 QString::number(parent.id)});
            m_tweets[answer].placed = true;
            thread.append(answer);
        }
    }
    return thread;
}

QList<Event> TwcsReader::events(const QList<qsizetype> &thread)
{
    const Tweet &root = m_tweets[thread.first()];
    const auto customerOf = [](const Tweet &tweet) {
        return QStringLiteral("twitter-") + tweet.author;
    };
    ConversationStarted started;
    started.source = QStringLiteral("import");
    qint64 lastMs = root.atMs;
    for (const qsizetype place : thread) {
        lastMs = std::max(lastMs, m_tweets[place].atMs);
        if (started.brand.isEmpty() && !m_tweets[place].inbound)
            started.brand = m_tweets[place].author;
    }
    if (started.brand.isEmpty())
        started.brand = brandNamedIn(root.text);
    ConversationMaker maker(QStringLiteral("twcs-%1").arg(root.id), customerOf(root),
                            QStringLiteral("twitter"));
    maker.add(root.atMs, ActorKind::Customer, customerOf(root), started);
    for (const qsizetype place : thread) {
        const Tweet &tweet = m_tweets[place];
        const QString id = QString::number(tweet.id);
        if (tweet.inbound) {
            CustomerWrote wrote;
            wrote.message = id;
            wrote.key = id;
            wrote.text = tweet.text;
            maker.add(tweet.atMs, ActorKind::Customer, customerOf(tweet), wrote);
        } else {
            AgentWrote wrote;
            wrote.message = id;
            wrote.key = id;
            wrote.text = tweet.text;
            wrote.answers = QString::number(tweet.answers);
            maker.add(tweet.atMs, ActorKind::Agent, tweet.author, wrote);
        }
    }
    maker.add(lastMs + silenceMs, ActorKind::System, {}, Closed{CloseReason::Silent});
    return maker.inTimeOrder();
}

void TwcsReader::refuseTheRest()
{
    for (const Tweet &tweet : std::as_const(m_tweets)) {
        if (!tweet.placed)
            m_report.refuse({m_path, tweet.line, reasonToRefuse(tweet), QString::number(tweet.id)});
    }
}

QString TwcsReader::reasonToRefuse(const Tweet &tweet) const
{
    QSet<qint64> passed;
    const Tweet *at = &tweet;
    while (at->answers != 0) {
        if (passed.contains(at->id))
            return QStringLiteral("tweets that answer each other in a circle");
        passed.insert(at->id);
        const auto parent = m_places.constFind(at->answers);
        if (parent == m_places.constEnd())
            return QStringLiteral("the beginning of its thread is not in the file");
        at = &m_tweets[*parent];
    }
    return QStringLiteral("its thread was begun by the brand");
}

} // namespace Wheelhouse
