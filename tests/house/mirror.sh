#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wheelhouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# mirror.sh [root [registered]]
# Each <layer>/.../x.cpp has its tests/<layer>/.../tst_x.cpp, unless tests/house/mirror-allow.txt says
# why not ("file: reason" a line; an entry that is needed no longer is a problem as well). With the
# list of the tests that CMake knows, each tst_*.cpp must be in it: a test that never runs is none.

source "$(dirname "$0")/lib.sh"
registered=${2:-}
allow_list=tests/house/mirror-allow.txt

declare -A reasons
if [[ -f $allow_list ]]; then
    while IFS= read -r line; do
        [[ -z $line || $line == \#* ]] && continue
        file=${line%%: *}
        [[ $line == *': '?* ]] || problem "$allow_list: no reason given for $file"
        reasons[$file]=${line#*: }
    done <"$allow_list"
fi

while read -r file; do
    test=tests/$(dirname "$file")/tst_$(basename "$file")
    if [[ -f $test ]]; then
        [[ -z ${reasons[$file]:-} ]] || problem "$allow_list: $file has its test, strike it out"
    elif [[ -z ${reasons[$file]:-} ]]; then
        problem "$file: no $test"
    fi
    unset "reasons[$file]"
done < <(files core backend app ui -- '*.cpp')

for file in "${!reasons[@]}"; do
    problem "$allow_list: $file is not there, strike it out"
done

if [[ -n $registered ]]; then
    while read -r test; do
        grep -qxF "$test" "$registered" || problem "$test: not run, no wheelhouse_add_tests names it"
    done < <(files tests -- 'tst_*.cpp')
fi
verdict "tests mirror the sources"
