// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dialog/documentnode.h"

namespace Wheelhouse {

/// One thing wrong with a text, and where.
struct DocumentProblem
{
    QString what;
    DocumentPlace place;
    bool tooLarge = false; ///< over a limit, rather than wrong
};

struct YamlReading
{
    DocumentNode root; ///< as far as it could be read
    std::vector<DocumentProblem> problems;
};

inline constexpr qsizetype yamlSizeLimit = 16 * 1024 * 1024; ///< bytes
inline constexpr int yamlDepthLimit = 32;
inline constexpr size_t yamlNodeLimit = 1'000'000;

/// Reads one YAML document. UTF-8, with or without a byte order mark. Taken are maps with scalar
/// keys, lists and scalars, in any style; not aliases, anchors, tags, several documents, nor a key
/// twice. A problem of the syntax is the last one listed. Takes time and memory in proportion to
/// the size. Never throws.
YamlReading readYaml(const QByteArray &bytes);

} // namespace Wheelhouse
