#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# complete.sh LUPDATE SOURCE_DIR: every text of the sources has its Indonesian translation, and every plural its English
# forms. Works on copies.
set -euo pipefail
lupdate=$1
source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

check() { # LANGUAGE OPTION...
    local language=$1
    shift
    local file=$work/giliran_$language.ts
    cp "$source/assets/translations/giliran_$language.ts" "$file"
    "$lupdate" -silent -recursive -no-obsolete -locations none -I "$source" "$@" "$source/common" "$source/kiosk" "$source/counter" \
        "$source/display" -ts "$file" -target-language "$language"
    local unfinished
    unfinished=$(grep -c 'type="unfinished"' "$file" || true)
    local texts
    texts=$(grep -c '<message' "$file" || true)
    if [ "$unfinished" -gt 0 ]; then
        echo "$language: $unfinished of $texts texts have no translation; the first of them:"
        grep -B4 'type="unfinished"' "$file" | grep -m 12 '<source>' || true
        failed=1
    elif [ "$texts" -lt 5 ]; then
        echo "$language: only $texts texts were found: the check itself is broken"
        failed=1
    else
        echo "$language: $texts texts, all translated"
    fi
}

check id
check en -pluralonly
exit "$failed"
