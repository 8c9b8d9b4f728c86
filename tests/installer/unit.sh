#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wheelhouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# unit.sh FILE: systemd understands the unit, and it is at most 1.5 of 10 exposed.

set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# verify wants the program to be there
sed 's,^ExecStart=[^ ]*,ExecStart=/bin/true,' "$1" >"$folder/$(basename "$1")"
said=$(systemd-analyze verify --man=no "$folder/$(basename "$1")" 2>&1) || true
if [[ -n $said ]]; then
    echo "$said" >&2
    exit 1
fi
systemd-analyze security --offline=yes --threshold=15 "$1" | tail -n 2
