# SPDX-FileCopyrightText: 2026 The Wheelhouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# shellcheck shell=bash
# Sourced by the checks beside it. Each takes the root of the tree to check (default: this one),
# prints one line a problem, "file: what is wrong", and fails if there is any.

set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=${1:-$here/../..}
cd "$root"

# files FOLDER... -- PATTERN...: what is there, sorted. No git, so that it works in a bare copy.
files() {
    local folders=() patterns=()
    while [[ $1 != -- ]]; do
        [[ -d $1 ]] && folders+=("$1")
        shift
    done
    shift
    for pattern in "$@"; do
        patterns+=(-o -name "$pattern")
    done
    [[ ${#folders[@]} -eq 0 ]] && return
    find "${folders[@]}" -name node_modules -prune -o -type f \( "${patterns[@]:1}" \) -print | sort
}

# Everything in C++.
cxx_folders=(core backend app ui programs bench tests)
cxx_files() { files "${cxx_folders[@]}" -- '*.cpp' '*.h'; }

problems=0
problem() {
    echo "$*" >&2
    problems=$((problems + 1))
}

# verdict WHAT: the last line of a check.
verdict() {
    if ((problems > 0)); then
        echo "$problems problem(s): $1" >&2
        exit 1
    fi
    echo "fine: $1"
}
