#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wheelhouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Each source says whose it is and under which licence, in its first five lines. What is no source
# (lists, data, prose) is covered by REUSE.toml.

source "$(dirname "$0")/lib.sh"

sources() {
    files "${cxx_folders[@]}" resources cmake installer -- '*.cpp' '*.h' '*.js' '*.mjs' '*.css' '*.sh' \
        '*.cmake'
    ls dev .ci/run 2>/dev/null || true
}

while read -r file; do
    case $(head -n 5 "$file") in
    *SPDX-FileCopyrightText:*SPDX-License-Identifier:\ GPL-3.0-or-later*) ;;
    *) problem "$file: the two SPDX lines are missing" ;;
    esac
done < <(sources)
verdict "SPDX lines"
