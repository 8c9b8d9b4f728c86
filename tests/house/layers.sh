#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wheelhouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# layers.sh [root [folder of Qt's headers]]
# Includes keep to the layers of CONTRIBUTING.md. The link targets hold them too; this also catches
# what needs no linking: a header-only class, an inline function, a Qt header of a foreign module.

source "$(dirname "$0")/lib.sh"
qt_headers=${2:-}

# "QtNetwork QTcpSocket" lines, so that <QTcpSocket> betrays its module.
qt_classes() {
    [[ -d $qt_headers ]] || return 0
    (cd "$qt_headers" && printf '%s\n' Qt*/Q*) | tr / ' '
}

mapfile -t sources < <(cxx_files)
if ! awk '
    BEGIN {
        # A folder may include the folders behind it and itself.
        may["core"] = "core"
        may["backend"] = "core backend"
        may["app"] = "core app"
        may["ui"] = "core app ui"
        may["programs"] = "core backend app ui programs"
        may["bench"] = "core backend app ui programs bench tests" # measures programs as they are put together
        for (layer in may)
            may["tests/" layer] = may[layer] " tests"
        may["tests"] = "core backend app ui tests"

        # The Qt modules a layer does without ("*": all but those of `has`).
        without["core"] = "*"
        has["core"] = "QtCore"
        without["backend"] = "QtWidgets QtGui QtCharts QtSvg QtSvgWidgets QtPrintSupport"
        without["app"] = "QtWidgets QtCharts QtSvgWidgets QtPrintSupport"

        # Within core, a folder may include those of a lower rank, and its peers as long as they
        # do not include it back.
        rank["base"] = 0
        rank["care"] = 1
        rank["hours"] = 2
        rank["kpi"] = rank["match"] = rank["dialog"] = rank["planning"] = 3
        rank["protocol"] = rank["scripts"] = rank["cost"] = 4
        rank["overview"] = rank["routing"] = 5
    }

    function has_word(list, word) { return index(" " list " ", " " word " ") > 0 }

    function problem(what) {
        print FILENAME ":" FNR ": " what > "/dev/stderr"
        failed = 1
    }

    function check_qt(layer, module) {
        if (module == "" || !(layer in without))
            return
        if (without[layer] == "*" ? !has_word(has[layer], module) : has_word(without[layer], module))
            problem(layer " does without " module)
    }

    function check_core(from, to) {
        if (from == to)
            return
        if (!(to in rank) || !(from in rank))
            problem("core/" (to in rank ? from : to) " has no rank in tests/house/layers.sh")
        else if (rank[to] > rank[from])
            problem("core/" from " is below core/" to)
        else if (rank[to] == rank[from]) {
            if ((to, from) in peers)
                problem("core/" from " and core/" to " include each other")
            peers[from, to] = 1
        }
    }

    FILENAME == "-" { module[$2] = $1; next }

    FNR == 1 {
        count = split(FILENAME, part, "/")
        mine = part[1] == "tests" && ("tests/" part[2]) in may ? "tests/" part[2] : part[1]
    }

    /^[ \t]*#[ \t]*include[ \t]*[<"]/ {
        split($0, piece, /[<">]/)
        path = piece[2]
        steps = split(path, target, "/")
        if (path ~ /(^|\/)\.\.?\//)
            problem("write the path of " path " from the root")
        else if (steps == 1)
            check_qt(mine, module[path])
        else if (target[1] ~ /^Qt[A-Z]/)
            check_qt(mine, target[1])
        else if (target[1] in may) {
            if (!has_word(may[mine], target[1]))
                problem(mine " may not include " path)
            else if (mine == "core" && target[1] == "core")
                check_core(part[2], target[2])
        }
    }

    END { exit failed }
    ' - "${sources[@]}" < <(qt_classes); then
    problem "an include crosses a layer"
fi
verdict "layers"
