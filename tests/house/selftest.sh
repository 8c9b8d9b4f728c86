#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wheelhouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The checks see what they are for: each is let loose on a tiny tree, once clean, once spoilt.
# selftest.sh [folder of Qt's headers]

set -euo pipefail
house=$(cd "$(dirname "$0")" && pwd)
qt_headers=${1:-}
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failures=0

# write FILE LINE...: a source with its SPDX lines.
write() {
    mkdir -p "$tree/$(dirname "$1")"
    {
        echo "// SPDX-FileCopyrightText: 2026 The Wheelhouse authors"
        echo "// SPDX-License-Identifier: GPL-3.0-or-later"
        printf '%s\n' "${@:2}"
    } >"$tree/$1"
}

fresh_tree() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree/tests/house"
    cp "$house/../../.clang-format" "$tree"
    write core/base/error.cpp '#include "core/base/error.h"' '#include <QString>'
    write core/base/error.h '#pragma once'
    write tests/core/base/tst_error.cpp '#include "core/base/error.h"'
    write ui/shell/mainwindow.cpp '#include "app/live/queuemodel.h"'
    write tests/ui/shell/tst_mainwindow.cpp '#include "ui/shell/mainwindow.h"'
    write programs/wheelhouse/main.cpp '#include "ui/shell/mainwindow.h"'
    printf '%s\n' tests/core/base/tst_error.cpp tests/ui/shell/tst_mainwindow.cpp >"$tree/registered"
}

check() {
    case $1 in
    layers) "$house/layers.sh" "$tree" "$qt_headers" ;;
    mirror) "$house/mirror.sh" "$tree" "$tree/registered" ;;
    *) "$house/$1.sh" "$tree" ;;
    esac
}

complain() {
    echo "$*" >&2
    failures=$((failures + 1))
}

passes() {
    local said
    said=$(check "$1" 2>&1) || complain "$1 refuses ($2): $said"
}

# refuses CHECK TEXT: fails and says TEXT, then starts afresh.
refuses() {
    local said
    if said=$(check "$1" 2>&1); then
        complain "$1 lets pass: $2"
    elif [[ $said != *"$2"* ]]; then
        complain "$1 does not say '$2' but: $said"
    fi
    fresh_tree
}

lines() { for ((i = 0; i < $1; i++)); do echo "// $i"; done; }

fresh_tree
if command -v clang-format >/dev/null; then
    passes format "a clean tree"
    write core/base/error.cpp 'int  twice( int x ) { return 2*x; }'
    refuses format core/base/error.cpp
fi
for name in layers mirror sizes spdx; do
    passes $name "a clean tree"
done

# layers
spoil_include() {
    write "$1" "#include $2"
    refuses layers "$1:3: $3"
}
spoil_include core/base/error.cpp '"backend/store/log.h"' 'core may not include backend/store/log.h'
spoil_include core/base/error.cpp '<app/live/queuemodel.h>' 'core may not include app/live/queuemodel.h'
spoil_include backend/net/server.cpp '"app/link/link.h"' 'backend may not include app/link/link.h'
spoil_include app/link/link.cpp '"backend/net/server.h"' 'app may not include backend/net/server.h'
spoil_include app/link/link.cpp '"ui/shell/mainwindow.h"' 'app may not include ui/shell/mainwindow.h'
spoil_include ui/shell/mainwindow.cpp '"backend/net/server.h"' 'ui may not include backend/net/server.h'
spoil_include ui/shell/mainwindow.cpp '"programs/wheelhouse/a.h"' 'ui may not include programs/wheelhouse/a.h'
spoil_include core/base/error.cpp '"tests/support/a.h"' 'core may not include tests/support/a.h'
spoil_include tests/core/base/tst_error.cpp '"ui/shell/mainwindow.h"' 'tests/core may not include ui/shell/mainwindow.h'
spoil_include tests/integration/tst_a.cpp '"programs/wheelhouse/a.h"' 'tests may not include programs/wheelhouse/a.h'
spoil_include core/base/error.cpp '"core/care/message.h"' 'core/base is below core/care'
spoil_include core/kpi/fold.cpp '"core/protocol/frame.h"' 'core/kpi is below core/protocol'
spoil_include core/kpi/fold.cpp '"core/odds/ends.h"' 'core/odds has no rank'
spoil_include core/base/error.cpp '"../../ui/shell/mainwindow.h"' 'write the path of ../../ui/shell/mainwindow.h from the root'
spoil_include core/base/error.cpp '<QtNetwork/QTcpSocket>' 'core does without QtNetwork'
spoil_include backend/net/server.cpp '<QtGui/QColor>' 'backend does without QtGui'
spoil_include app/link/link.cpp '<QtWidgets/QWidget>' 'app does without QtWidgets'
if [[ -d $qt_headers ]]; then
    spoil_include core/base/error.cpp '<QTcpSocket>' 'core does without QtNetwork'
    spoil_include core/base/error.cpp '<QtSql>' 'core does without QtSql'
    spoil_include app/link/link.cpp '<QWidget>' 'app does without QtWidgets'
fi

write core/kpi/fold.cpp '#include "core/match/topic.h"' '#include "core/care/message.h"'
passes layers "peers of core in one direction"
write core/match/topic.cpp '#include "core/kpi/fold.h"'
refuses layers 'core/match and core/kpi include each other'

# mirror
write app/link/link.cpp
refuses mirror 'app/link/link.cpp: no tests/app/link/tst_link.cpp'
write app/link/link.cpp
echo "app/link/link.cpp: only forwards" >"$tree/tests/house/mirror-allow.txt"
passes mirror "an allowed exception"
write tests/app/link/tst_link.cpp
refuses mirror 'app/link/link.cpp has its test'
echo "app/link/link.cpp: only forwards" >"$tree/tests/house/mirror-allow.txt"
refuses mirror 'app/link/link.cpp is not there'
write app/link/link.cpp
echo "app/link/link.cpp" >"$tree/tests/house/mirror-allow.txt"
refuses mirror 'no reason given for app/link/link.cpp'
write tests/core/base/tst_result.cpp
refuses mirror 'tests/core/base/tst_result.cpp: not run'

# sizes: two lines are the SPDX lines
spoil_size() {
    write "$1" "$(lines $(($2 - 2)))"
    passes sizes "$1 at its limit"
    write "$1" "$(lines $(($2 - 1)))"
    refuses sizes "$1: $(($2 + 1)) lines, $2 is the limit"
}
spoil_size core/base/error.cpp 600
spoil_size resources/webchat/chat.js 600
spoil_size tests/core/base/tst_error.cpp 900
spoil_size ui/shell/mainwindow.cpp 400

for file in core/base/error.h resources/webchat/chat.js cmake/a.cmake dev; do
    mkdir -p "$tree/$(dirname $file)"
    echo "no licence" >"$tree/$file"
    refuses spdx "$file: the two SPDX lines are missing"
done

((failures == 0)) && echo "fine: the checks see what they are for"
