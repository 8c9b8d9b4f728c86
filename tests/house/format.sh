#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wheelhouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# All C++ is as clang-format leaves it. `format.sh --fix [root]` makes it so.

mode=(--dry-run -Werror)
if [[ ${1:-} == --fix ]]; then
    mode=(-i)
    shift
fi
source "$(dirname "$0")/lib.sh"

# The versions disagree in details; 14 is the one of Debian 12.
formatter=$(command -v clang-format-14 || command -v clang-format) || {
    echo "clang-format is not installed" >&2
    exit 77
}

mapfile -t sources < <(cxx_files)
if ((${#sources[@]} > 0)); then
    printf '%s\0' "${sources[@]}" |
        xargs -0 -P 2 -n 16 "$formatter" --style=file "${mode[@]}" || problem "run ./dev format"
fi
verdict "${#sources[@]} files formatted"
