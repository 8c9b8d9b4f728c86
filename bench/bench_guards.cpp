// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the guards, the language and the frustration of one message cost, over the messages of
// tests/data/guards, and how long the lists take to be read the first time.
#include "core/base/csv.h"
#include "core/dialog/guards.h"
#include "core/match/frustration.h"
#include "core/match/language.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Wheelhouse;

namespace {

constexpr int rounds = 20;

QStringList messages()
{
    QStringList texts;
    QFile file(QStringLiteral(WHEELHOUSE_SOURCE_DIR "/tests/data/guards/messages.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    CsvReader reader(file);
    reader.next();
    for (auto row = reader.next(); row != CsvReader::Row::End; row = reader.next())
        texts.append(reader.fields().value(2));
    return texts;
}

template <typename Work> void measure(const char *what, const QStringList &texts, Work work)
{
    QElapsedTimer timer;
    timer.start();
    work(texts.constFirst());
    const double firstMs = double(timer.nsecsElapsed()) / 1e6;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : texts)
            work(text);
    }
    const double each = double(timer.nsecsElapsed()) / 1e3 / rounds / double(texts.size());
    std::printf("%-12s %6.1f us a message, %5.1f ms the first time\n", what, each, firstMs);
}

} // namespace

int main()
{
    const QStringList texts = messages();
    if (texts.isEmpty()) {
        std::fprintf(stderr, "tests/data/guards/messages.csv cannot be read\n");
        return 1;
    }
    qsizetype found = 0;
    measure("guards", texts, [&](const QString &text) {
        GuardInput input;
        input.text = text;
        found += guardOf(input) ? 1 : 0;
    });
    measure("frustration", texts,
            [&](const QString &text) { found += frustrationOf({text}).because.size(); });
    measure("language", texts,
            [&](const QString &text) { found += languageOf(text, QString()).size(); });
    return found > 0 ? 0 : 1;
}
