// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/service/readpool.h"
#include "backend/service/scriptshelf.h"

#include <QHash>

#include <memory>

namespace Wheelhouse {

/// Long readings, a stretch at a time, so that other readers come between: `Reading` has
/// Result<bool> goOn(StoreReader &), false at its end. Of one who asks again before the answer the
/// earlier question is given up: Conflict ("question"). Domain thread.
template <typename Reading> class ReadInTurns
{
public:
    explicit ReadInTurns(ReadPool &pool) : m_pool(pool) {}

    using Begin = std::function<Result<Reading>(StoreReader &)>;
    /// Called once, on this thread.
    using Done = std::function<void(const Result<Reading> &)>;

    void start(quint64 peer, Begin begin, Done done)
    {
        m_asked.removeIf([](const auto &each) { return each.value().expired(); });
        m_pool.run([this, peer, begin = std::move(begin),
                    done = std::move(done)](StoreReader &reader) -> ReadPool::Answer {
            auto begun = std::make_shared<Result<Reading>>(begin(reader));
            return [this, peer, begun, done] {
                if (!*begun) {
                    done(begun->error());
                    return;
                }
                const auto asked =
                    std::make_shared<Asked>(Asked{peer, std::move(*begun).value(), done});
                m_asked[peer] = asked;
                goOn(asked);
            };
        });
    }

private:
    struct Asked
    {
        quint64 peer = 0;
        Reading reading;
        Done done;
    };

    void goOn(const std::shared_ptr<Asked> &asked)
    {
        m_pool.run([this, asked](StoreReader &reader) -> ReadPool::Answer {
            const auto more = asked->reading.goOn(reader);
            return [this, more, asked] {
                if (!more)
                    asked->done(more.error());
                else if (m_asked.value(asked->peer).lock() != asked)
                    asked->done(conflict(QStringLiteral("another question came before the answer"),
                                         "question"));
                else if (*more)
                    goOn(asked);
                else
                    asked->done(std::move(asked->reading));
            };
        });
    }

    ReadPool &m_pool;
    QHash<quint64, std::weak_ptr<Asked>> m_asked; ///< by peer, the latest
};

} // namespace Wheelhouse
