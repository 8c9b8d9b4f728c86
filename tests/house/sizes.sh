#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wheelhouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# No file grows past what one can hold in the head: 600 lines, a test 900, the main window 400.

source "$(dirname "$0")/lib.sh"

limit_of() {
    case $1 in
    tests/*) echo 900 ;;
    */mainwindow.*) echo 400 ;;
    *) echo 600 ;;
    esac
}

while read -r lines file; do
    [[ -z ${file:-} || $file == total ]] && continue
    limit=$(limit_of "$file")
    ((lines <= limit)) || problem "$file: $lines lines, $limit is the limit"
done < <(files "${cxx_folders[@]}" resources -- '*.cpp' '*.h' '*.js' '*.mjs' '*.css' | xargs -r -d '\n' wc -l)
verdict "sizes"
