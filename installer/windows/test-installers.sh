#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the three packages of a MinGW build (installer, folder to carry about, MSI) and tries each under
# Wine as an ordinary user: installed, run, upgraded, taken away, with a look after each step at the
# files, the Registry and the Start menu. Pictures of the running program stay in build/…/packages.
#
#   installer/windows/test-installers.sh [BUILD]
#
# BUILD, by default build/mingw, is a build folder of the preset "mingw" with both programs built.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../common.sh
. "$here/../common.sh"
# shellcheck source=wine.sh
. "$here/wine.sh"

build=$(realpath "${1:-$here/../../build/mingw}")
packages=$build/packages
[ -f "$build/bin/redress.exe" ] || fail "build first: cmake --build --preset mingw"
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
earlier=0.0.1 # a version that the upgrade starts from

need_packages nsis wixl python3 unzip wine wine64 xvfb xauth x11-utils imagemagick poppler-utils fonts-liberation

# The pictures of the manual are made by the gallery, under Wine (test-under-wine.sh) or on Linux.
[ -n "$(find "$build/help" -name '*.png' 2>/dev/null | head -n 1)" ] ||
    fail "no pictures of the manual in $build/help: run the gallery first (test-under-wine.sh does)"

# --- the packages -------------------------------------------------------------------------------

# What an earlier version had and this one has not; an upgrade must take it away.
cat >"$build/earlier.cmake" <<'CMAKE'
file(WRITE "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/earlier/only-then.txt" "gone since\n")
CMAKE

pack() {
    (cd "$build" && cpack "$@" >cpack.log) || fail "$(tail -n 5 "$build/cpack.log")"
}

step "packing"
rm -rf "$packages" "$build/earlier"
pack -G "NSIS64;ZIP"
staged=$packages/_CPack_Packages/win64/NSIS64/Redress-$version-win64
python3 "$here/make-msi.py" "$staged" "$version" "$packages/Redress-$version-win64.msi"
python3 "$here/make-msi.py" "$staged" "$earlier" "$build/earlier.msi"
pack -G NSIS64 -B "$build/earlier" -D CPACK_PACKAGE_VERSION=$earlier \
    -D CPACK_PRE_BUILD_SCRIPTS="$build/earlier.cmake"
setup=$packages/Redress-$version-win64.exe
setup_before=$(find "$build/earlier" -maxdepth 1 -name '*.exe')
zip=$packages/Redress-$version-win64.zip
msi=$packages/Redress-$version-win64.msi
for package in "$setup" "$setup_before" "$zip" "$msi"; do
    [ -s "$package" ] || fail "$package was not made"
done
(cd "$packages" && sha256sum ./*.exe ./*.zip ./*.msi | tee SHA256SUMS && du -h ./*.exe ./*.zip ./*.msi)

# --- what the programs carry --------------------------------------------------------------------

step "looking into the programs"
# Read to the end before it is searched: with pipefail a search that ends early fails.
about() { x86_64-w64-mingw32-objdump -p "$staged/$1"; }
[[ $(about redress.exe) == *'Windows GUI'* ]] || fail "redress.exe opens a console window"
[[ $(about redress-cli.exe) == *'Windows CUI'* ]] || fail "redress-cli.exe has no console"
for program in redress redress-cli; do
    for word in PerMonitorV2 longPathAware activeCodePage asInvoker; do
        grep -aq "$word" "$staged/$program.exe" || fail "the manifest of $program.exe lacks $word"
    done
    grep -aqP 'P\x00r\x00o\x00d\x00u\x00c\x00t\x00V\x00e\x00r\x00s\x00i\x00o\x00n' "$staged/$program.exe" ||
        fail "$program.exe has no version resource"
done
for licence in "$here/../../resources/licences/"*.txt Redress-GPL-3.0.txt; do
    [ -s "$staged/licences/$(basename "$licence")" ] || fail "no licence $(basename "$licence") in the package"
done
for library in csv glpk hunspell ical jpeg nettle qpdf sodium xlsxwriter minizip; do
    find "$staged/licences/texts" -path "*$library*" -name copyright | grep -q . ||
        fail "no licence text of $library in the package"
done
check_manual "$staged/help"

# --- a Windows, a screen, and words for what is looked at ---------------------------------------

mkdir -p "$packages/pictures"
Xvfb :93 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
# shellcheck disable=SC2034  # leave_wine reads it
display_process=$!
# shellcheck disable=SC2034  # in_wine reads it
wine_variables=(DISPLAY=:93)
start_wine "$packages/pictures"
make_server council complaints

drive=$home/wine/drive_c
person=$drive/users/$(in_wine id -un)
mine=$person/AppData/Local/Programs/Redress
everybodys="$drive/Program Files/Redress"
menu="$person/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Redress.lnk"
menu_of_all="$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/Redress.lnk"
uninstall_key='Software\Microsoft\Windows\CurrentVersion\Uninstall\Redress'

# A path as Windows names it.
windows() { in_wine winepath -w "$1"; }

# run PROGRAM.exe ARGUMENT...: runs it and gives its exit code back.
run() { in_wine wine "$@" 2>/dev/null; }

there() { [ -e "$1" ] || fail "$1 is missing"; }
gone() { [ ! -e "$1" ] || fail "$1 is still there"; }

# registry KEY [VALUE]: prints the value (by default the default one); fails if there is none.
registry() {
    local got
    if [ $# -gt 1 ]; then
        got=$(run reg query "$1" /v "$2" | tr -d '\r')
    else
        got=$(run reg query "$1" /ve | tr -d '\r')
    fi
    got=$(sed -n 's/^ .*REG_[A-Z]*  *//p' <<<"$got")
    [ -n "$got" ] && printf '%s\n' "$got"
}
registered() {
    local got
    got=$(registry "${@:2}") || fail "nothing in the Registry at ${*:2}"
    [ "$got" = "$1" ] || fail "${*:2} is \"$got\", not \"$1\""
}
not_registered() {
    if run reg query "$1" >/dev/null; then fail "$1 is still in the Registry"; fi
}

# ends_with CODE COMMAND...: the command must end so.
ends_with() {
    local wanted=$1 got=0
    shift
    "$@" || got=$?
    [ "$got" -eq "$wanted" ] || fail "$* ended with $got, not $wanted"
}

# take_away FOLDER [SWITCH...]: uninstalls; the uninstaller goes on from a copy of itself.
take_away() {
    run "$1/uninstall.exe" /S "${@:2}"
    local tries
    for tries in $(seq 60); do
        [ -e "$1/uninstall.exe" ] || break
        sleep 1
    done
    sleep 2
    [ ! -e "$1/uninstall.exe" ] || fail "not taken away after $tries s"
}

# start_program FOLDER [FILE]: starts the desktop program and waits until its window stands.
start_program() {
    in_wine wine "$1/redress.exe" "${@:2}" >/dev/null 2>&1 &
    local tries
    for tries in $(seq 120); do
        sleep 1
        if [ "$(in_wine xwininfo -root -tree 2>/dev/null | grep -c '"redress.exe"')" -gt 0 ] &&
            [ "$tries" -gt 3 ]; then
            sleep 5
            return
        fi
    done
    fail "no window of $1/redress.exe"
}
close_program() {
    local tries
    for tries in $(seq 30); do
        run taskkill /IM redress.exe >/dev/null || true # asks it to close
        sleep 2
        run tasklist | grep -qi '^redress.exe' || return 0
    done
    fail "redress.exe does not close (asked $tries times)"
}
picture() { in_wine import -window root "$packages/pictures/$1.png"; }

# use_cli FOLDER PLACE: the terminal program, in the folder that it was installed to, does its work
# with a file in PLACE.
use_cli() {
    local cli=$1/redress-cli.exe file=$2'\sample ŵ.redress'
    [[ $(run "$cli" --version) == *"redress-cli $version"* ]] || fail "redress-cli does not start"
    run "$cli" sample "$file" --today 2026-11-19 >/dev/null || fail "no sample county in $2"
    [ -n "$(run "$cli" worklist "$file" --today 2026-11-19 --show overdue)" ] || fail "no work list from $2"
    run "$cli" tables "$file" --year 2025-26 --output "$2"'\tables ŵ.xlsx' >/dev/null || fail "no workbook in $2"
    run "$cli" report "$file" --year 2025-26 --output "$2"'\report ŵ.pdf' >/dev/null || fail "no report in $2"
    run "$cli" check "$file" >/dev/null || fail "the file in $2 is not whole"
}

# --- for one person -----------------------------------------------------------------------------

step "installing version $earlier for one person"
ends_with 0 run "$setup_before" /S
there "$mine/redress.exe"
there "$mine/earlier/only-then.txt"
there "$menu"
registered "$earlier" "HKCU\\$uninstall_key" DisplayVersion
registered Redress.CaseFile 'HKCU\Software\Classes\.redress'
registered "\"$(windows "$mine/redress.exe")\" \"%1\"" 'HKCU\Software\Classes\Redress.CaseFile\shell\open\command'
registered "$(windows "$mine/redress.exe"),1" 'HKCU\Software\Classes\Redress.CaseFile\DefaultIcon'
not_registered "HKLM\\$uninstall_key"
gone "$everybodys"

step "running what was installed"
documents="$person/Documents/Cwynion ŵ"
in_wine mkdir -p "$documents"
use_cli "$mine" "$(windows "$documents")"
there "$documents/tables ŵ.xlsx"
pdfinfo "$documents/report ŵ.pdf" | grep -E '^(Tagged|Pages)'
unzip -tq "$documents/tables ŵ.xlsx"
use_cli "$mine" '\\council\complaints'
there "$home/share/sample ŵ.redress"
gone "$home/share/sample ŵ.redress-wal"
start_program "$mine" "$(windows "$documents/sample ŵ.redress")"
picture installed

step "upgrading while the program is open: refused"
ends_with 4 run "$setup" /S
registered "$earlier" "HKCU\\$uninstall_key" DisplayVersion
close_program
run reg query 'HKCU\Software\Redress\redress\window' >/dev/null || fail "no settings in the Registry"
settings=$(run reg query 'HKCU\Software\Redress' /s)
cases=$(sha256sum "$documents/sample ŵ.redress")

step "upgrading to version $version in place"
ends_with 0 run "$setup" /S
registered "$version" "HKCU\\$uninstall_key" DisplayVersion
there "$mine/redress.exe"
gone "$mine/earlier"
[ "$(run reg query 'HKCU\Software\Redress' /s)" = "$settings" ] || fail "the upgrade changed settings"
[ "$(sha256sum "$documents/sample ŵ.redress")" = "$cases" ] || fail "the upgrade changed a case file"
run "$mine/redress-cli.exe" check "$(windows "$documents/sample ŵ.redress")" >/dev/null
start_program "$mine"
picture start-page
close_program

step "taking it away"
in_wine touch "$mine/notes of mine.txt"
take_away "$mine"
there "$mine/notes of mine.txt"
[ "$(find "$mine" -type f | wc -l)" -eq 1 ] || fail "it left: $(find "$mine" -type f)"
in_wine rm -r "$mine"
gone "$menu"
not_registered "HKCU\\$uninstall_key"
not_registered 'HKCU\Software\Classes\Redress.CaseFile'
not_registered 'HKCU\Software\Classes\.redress'
[ "$(run reg query 'HKCU\Software\Redress' /s)" = "$settings" ] || fail "the settings did not stay"
there "$documents/sample ŵ.redress"

step "installing once more, and taking all away"
ends_with 0 run "$setup" /S
take_away "$mine" /SETTINGS
gone "$mine"
not_registered "HKCU\\$uninstall_key"
not_registered 'HKCU\Software\Redress'
there "$documents/sample ŵ.redress"

# --- for everybody ------------------------------------------------------------------------------

step "installing for everybody"
ends_with 0 run "$setup" /S /ALLUSERS
there "$everybodys/redress.exe"
there "$menu_of_all"
registered "$version" "HKLM\\$uninstall_key" DisplayVersion
registered Redress.CaseFile 'HKLM\Software\Classes\.redress'
not_registered "HKCU\\$uninstall_key"
run "$everybodys/redress-cli.exe" --version >/dev/null
ends_with 3 run "$setup" /S # a second copy for one person
gone "$mine"
take_away "$everybodys"
gone "$everybodys/redress.exe"
gone "$menu_of_all"
not_registered "HKLM\\$uninstall_key"

# --- MSI ----------------------------------------------------------------------------------------

step "installing the MSI, version $earlier, then $version over it"
ends_with 0 run msiexec /i "$(windows "$build/earlier.msi")" /qn
there "$everybodys/redress.exe"
[ -e "$menu" ] || there "$menu_of_all" # Wine puts that of an MSI into the menu of the person
registered Redress.CaseFile 'HKLM\Software\Classes\.redress'
folder=$(in_wine mktemp -d "$person/Documents/msi.XXXX")
use_cli "$everybodys" "$(windows "$folder")"
run reg add 'HKCU\Software\Redress\redress\window' /v kept /t REG_SZ /d yes /f >/dev/null
settings=$(run reg query 'HKCU\Software\Redress' /s)
cases=$(sha256sum "$folder/sample ŵ.redress")
ends_with 0 run msiexec /i "$(windows "$msi")" /qn
[ "$(run reg query 'HKCU\Software\Redress' /s)" = "$settings" ] || fail "the MSI changed settings"
[ "$(sha256sum "$folder/sample ŵ.redress")" = "$cases" ] || fail "the MSI changed a case file"
run "$everybodys/redress-cli.exe" check "$(windows "$folder/sample ŵ.redress")" >/dev/null
listed=$(run reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s | tr -d '\r' |
    grep -cE 'DisplayName +REG_SZ +Redress$') || true
[ "$listed" -eq 1 ] || fail "Redress is listed $listed times"
ends_with 0 run msiexec /x "$(windows "$msi")" /qn
gone "$everybodys/redress.exe"
gone "$menu"
gone "$menu_of_all"
not_registered 'HKLM\Software\Classes\Redress.CaseFile'
[ "$(run reg query 'HKCU\Software\Redress' /s)" = "$settings" ] || fail "taking the MSI away changed settings"
there "$folder/sample ŵ.redress"
run reg delete 'HKCU\Software\Redress' /f >/dev/null

# --- the folder to carry about ------------------------------------------------------------------

step "running the folder to carry about"
stick="$person/A stick ŵ"
in_wine mkdir -p "$stick"
in_wine unzip -q "$zip" -d "$stick"
carried=$stick/Redress-$version-win64
use_cli "$carried" "$(windows "$stick")"
start_program "$carried" "$(windows "$stick/sample ŵ.redress")"
picture carried
close_program
grep -q geometry "$carried/redress-portable.ini" || fail "settings are not beside the program"
not_registered 'HKCU\Software\Redress'

step "installed, run, upgraded, taken away: all as it should be"
