# shellcheck shell=bash disable=SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# A Windows to try things in: what the scripts that use Wine share. It is sourced after common.sh, by
# a script that has set $here.

# windows_path FOLDER...: the folders as Wine's programs name them, for PATH.
windows_path() {
    local folder list=
    for folder in "$@"; do
        list+="${list:+;}Z:${folder//\//\\}"
    done
    printf '%s' "$list"
}

# The folder of the DLLs of GCC.
gcc_libraries() {
    dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)"
}

as_user=()
wine_variables=() # VARIABLE=value, for in_wine

# in_wine COMMAND...: runs it as an ordinary user, with nothing of our environment. Wine hides
# QT_VARIABLES from its programs unless they are written WINEQT_.
in_wine() {
    "${as_user[@]}" env -i PATH="$PATH" HOME="$home" TMPDIR="$home" LC_ALL=C.UTF-8 \
        WINEPREFIX="$home/wine" WINEDEBUG=-all WINEQT_FORCE_STDERR_LOGGING=1 \
        "${wine_variables[@]}" "$@"
}

# shellcheck disable=SC2317  # the trap calls it
leave_wine() {
    in_wine wineserver -k || true
    [ -z "${display_process:-}" ] || kill "$display_process" || true
    rm -rf "$home"
}

# start_wine [FOLDER...]: makes a Windows in a folder that goes with the script. Root may write to
# read-only files, so what root tries proves less: then the user "nobody" runs everything, and may
# write to those folders.
start_wine() {
    home=$(mktemp -d)
    mkdir "$home/wine"
    if [ "$(id -u)" -eq 0 ]; then
        local user group
        user=$(id -u nobody) group=$(id -g nobody)
        as_user=(setpriv "--reuid=$user" "--regid=$group" --clear-groups)
        chown -R "$user:$group" "$home" "$@"
    fi
    trap leave_wine EXIT
    in_wine test -r "$here" || fail "an ordinary user cannot read $here; build where one can"
    step "setting up Wine in $home"
    in_wine wineserver -p >/dev/null 2>&1 # stays up between the programs, which start faster so
    in_wine wineboot -i
    in_wine wine winecfg /v win10
    in_wine wine regedit /S "Z:${here//\//\\}\\wine-fonts.reg"
    in_wine wine cmd /c ver | tr -d '\r' | grep -F 'Windows 10.' || fail "this Wine is not a Windows 10"
}

# make_server SERVER SHARE: from now on \\SERVER\SHARE is a folder. Wine looks for servers there.
make_server() {
    in_wine mkdir -p "$home/wine/dosdevices/unc/$1" "$home/share"
    in_wine ln -s "$home/share" "$home/wine/dosdevices/unc/$1/$2"
}
