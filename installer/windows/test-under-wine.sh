#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Cross-builds Redress for Windows, both programs and all tests, and runs the tests under Wine as an
# ordinary user. It starts from nothing and may be run again at any time; what is done already is not
# done twice.
#
#   installer/windows/test-under-wine.sh [QT] [CTEST-OPTION...]
#
# QT is the archive of Qt for Windows, or the folder that it was unpacked to; REDRESS_QT_MINGW in the
# environment says the same. Options for ctest begin with a dash, as in "-R store". JOBS in the
# environment says how many compilers and tests run side by side.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../common.sh
. "$here/../common.sh"
# shellcheck source=wine.sh
. "$here/wine.sh"

root=$(realpath "$here/../..")
build=$root/build/mingw
jobs=${JOBS:-$(nproc)}

qt=${REDRESS_QT_MINGW:-}
if [ $# -gt 0 ] && [ "${1#-}" = "$1" ]; then
    qt=$1
    shift
fi
[ -e "$qt" ] || fail "name the archive or the folder of Qt for Windows (now \"$qt\"); see README.md"

need_packages gcc-mingw-w64-x86-64-posix g++-mingw-w64-x86-64-posix libz-mingw-w64-dev googletest \
    cmake ninja-build ccache xz-utils qt6-base-dev qt6-base-dev-tools qt6-tools-dev \
    qt6-tools-dev-tools qt6-l10n-tools wine wine64 fonts-liberation

# unpack_qt ARCHIVE: unpacks it once into build/qt-mingw, and sets $qt to that folder.
unpack_qt() {
    local folder=$root/build/qt-mingw sum
    sum=$(sha256sum "$1" | cut -d ' ' -f 1)
    if [ "$(cat "$folder/unpacked-from" 2>/dev/null)" != "$sum" ]; then
        step "unpacking Qt for Windows to $folder"
        rm -rf "$folder"
        mkdir -p "$folder"
        tar -xf "$1" -C "$folder" --strip-components=1
        echo "$sum" >"$folder/unpacked-from"
    fi
    qt=$folder
}

if [ -f "$qt" ]; then
    unpack_qt "$qt"
fi
qt=$(realpath "$qt")
libraries=$root/build/mingw-libraries

JOBS=$jobs "$here/build-libraries.sh" "$libraries"

step "configuring $build"
cd "$root"
cmake --preset mingw -DREDRESS_QT_MINGW="$qt" -DREDRESS_MINGW_ROOT="$libraries"

step "building the programs and the tests"
cmake --build "$build" -j "$jobs"

mkdir -p "$build/Testing" "$build/gallery" "$build/help"
# shellcheck disable=SC2034  # in_wine reads it
wine_variables=(WINEQT_QPA_PLATFORM=offscreen WINEPATH="$(windows_path "$qt/bin" "$(gcc_libraries)" \
    /usr/x86_64-w64-mingw32/lib)" "REDRESS_TEST_SHARE=\\\\council\\complaints")
start_wine "$build/Testing" "$build/gallery" "$build/help"
make_server council complaints

step "running the tests under $(wine --version)"
result=0
in_wine ctest --test-dir "$build" -LE '^(benchmark|fuzz)$' -j "$jobs" --output-on-failure "$@" || result=$?
in_wine wine "$build/bin/redress-cli.exe" --version || result=1

# GoogleTest's own closing lines, of all programs, in ctest's log.
log=$build/Testing/Temporary/LastTest.log
count() {
    tr -d '\r' <"$log" | sed -n "s/^$1 \([0-9][0-9]*\) tests\?\(, listed below:\|\.\)\$/\1/p" |
        awk '{ n += $1 } END { print n + 0 }'
}
passed=$(count '\[  PASSED  \]')
failed=$(count '\[  FAILED  \]')
skipped=$(count '\[  SKIPPED \]')
step "under Wine: $passed tests passed, $failed failed, $skipped skipped; log in $log"
[ "$passed" -gt 0 ] || fail "no test ran"
[ "$result" -eq 0 ] || fail "not every program succeeded"
