// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What libFuzzer calls. WHEELHOUSE_FUZZED names the reader.
#include "tests/fuzz/fuzzedreaders.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    for (const Wheelhouse::FuzzedReader &reader : Wheelhouse::fuzzedReaders()) {
        if (std::strcmp(reader.name, WHEELHOUSE_FUZZED) != 0)
            continue;
        const QByteArray broken =
            reader.read(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
        if (!broken.isEmpty()) {
            std::fprintf(stderr, "%s: %s\n", reader.name, broken.constData());
            std::abort();
        }
    }
    return 0;
}
