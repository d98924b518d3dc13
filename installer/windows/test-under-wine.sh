#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Cross-builds for Windows what has no window (core, its tests, redress-cli) and runs the tests under
# Wine as an ordinary user. It starts from nothing and may be run again at any time; what is done
# already is not done twice.
#
#   installer/windows/test-under-wine.sh [QT] [CTEST-OPTION...]
#
# QT is the archive of Qt for Windows, or the folder that it was unpacked to; REDRESS_QT_MINGW in the
# environment says the same. Options for ctest begin with a dash, as in "-R store". JOBS in the
# environment says how many compilers and tests run side by side.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=common.sh
. "$here/common.sh"

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

targets=(redress_core redress_core_tests)
cli=redress-cli.exe # not every state of the source has it
known=$(cmake --build "$build" --target help)
if grep -q "^$cli:" <<<"$known"; then
    targets+=("$cli")
else
    cli=
fi
step "building ${targets[*]}"
cmake --build "$build" -j "$jobs" --target "${targets[@]}"

# Wine keeps its Windows in a folder of its own, which goes with this script. Root may write to
# read-only files, so a test run by root proves less: then the user "nobody" runs them.
home=$(mktemp -d)
mkdir "$home/wine"
as_user=()
if [ "$(id -u)" -eq 0 ]; then
    user=$(id -u nobody) group=$(id -g nobody)
    as_user=(setpriv "--reuid=$user" "--regid=$group" --clear-groups)
    mkdir -p "$build/Testing"
    chown -R "$user:$group" "$home" "$build/Testing"
fi

# windows_path FOLDER...: the folders as Wine's programs name them, for PATH.
windows_path() {
    local folder list=
    for folder in "$@"; do
        list+="${list:+;}Z:${folder//\//\\}"
    done
    printf '%s' "$list"
}

gcc_libraries=$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")

# in_wine COMMAND...: runs it as that user, with nothing of our environment. Wine hides QT_VARIABLES
# from its programs unless they are written WINEQT_.
in_wine() {
    "${as_user[@]}" env -i PATH="$PATH" HOME="$home" TMPDIR="$home" LC_ALL=C.UTF-8 \
        WINEPREFIX="$home/wine" WINEDEBUG=-all WINEQT_QPA_PLATFORM=offscreen \
        WINEQT_FORCE_STDERR_LOGGING=1 \
        WINEPATH="$(windows_path "$qt/bin" "$gcc_libraries" /usr/x86_64-w64-mingw32/lib)" \
        "$@"
}

# shellcheck disable=SC2317  # the trap calls it
leave() {
    in_wine wineserver -k || true
    rm -rf "$home"
}
trap leave EXIT

in_wine test -r "$build/bin" || fail "an ordinary user cannot read $build; build where one can"

step "setting up Wine in $home"
in_wine wineserver -p # stays up between the tests, which start faster so
in_wine wineboot -i
in_wine wine winecfg /v win10
in_wine wine regedit /S "Z:${here//\//\\}\\wine-fonts.reg"
in_wine wine cmd /c ver | tr -d '\r' | grep -F 'Windows 10.' || fail "this Wine is not a Windows 10"

step "running the tests under $(wine --version)"
result=0
in_wine ctest --test-dir "$build" -L '^core$' -j "$jobs" --output-on-failure "$@" || result=$?
if [ -n "$cli" ]; then
    in_wine wine "$build/bin/$cli" --version || result=1
fi

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
