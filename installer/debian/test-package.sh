#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package of a build folder and looks at it: lintian, the desktop and AppStream files,
# and what it needs. With --bare it is installed, used and removed in a Debian 12 that has nothing else
# (a folder made for it; as root), with --install on this machine, which must be one to spare.
#
#   installer/debian/test-package.sh build/release [--bare|--install]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../common.sh
. "$here/../common.sh"
[ $# -gt 0 ] || fail "name the build folder"
build=$1

need_packages lintian appstream desktop-file-utils dpkg-dev gir1.2-glib-2.0 python3-gi shared-mime-info xdg-utils
step "validating the desktop data"
desktop-file-validate "$here/uk.redress.Redress.desktop"
appstreamcli validate --no-net "$here/uk.redress.Redress.metainfo.xml"

step "building what goes into it"
cmake --build "$build" --target redress redress-cli manual_pages manual_pictures

step "packing"
(cd "$build" && cpack -G DEB)
package=$(find "$build/packages" -maxdepth 1 -name "redress_*.deb" | head -n 1)
dpkg-deb --info "$package"
dpkg-deb --contents "$package"
lintian --fail-on error,warning "$package"
unpacked=$(mktemp -d)
dpkg-deb --extract "$package" "$unpacked"
check_manual "$unpacked/usr/share/redress/help"
step "asking a desktop that has it for the menu and for case files"
/usr/bin/python3 "$here/desktop_database_test.py" "$unpacked/usr/share"
rm -rf "$unpacked"

# What a Debian does with it that has just what the package asks for, before and after.
if [ "${2:-}" = --bare ]; then
    need_packages mmdebstrap
    root=$(mktemp -d)
    trap 'rm -rf "$root"' EXIT
    chmod 755 "$root"
    step "making a bare Debian 12"
    # shellcheck disable=SC2016  # apt fills these in, not the shell
    apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' \
        'Origin: Debian' | sort -u >"$root.list"
    as_root mmdebstrap --quiet --variant=apt --mode=root bookworm "$root" - <"$root.list"
    rm "$root.list"
    cp "$package" "$root/redress.deb"
    step "installing in it"
    within() { as_root chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }
    within apt-get -q update
    within env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install /redress.deb
    within redress-cli sample /root/sample.redress
    [ "$(within redress-cli worklist /root/sample.redress --show overdue --format csv | wc -l)" -gt 1 ] ||
        fail "no work list"
    within redress-cli report /root/sample.redress --output /root/report.pdf --year "$(($(date +%Y) - 2))-$(date -d '-1 year' +%y)"
    within env QT_QPA_PLATFORM=offscreen redress --version
    # Its window, as far as a screen that nobody looks at goes.
    within sh -c 'QT_QPA_PLATFORM=offscreen timeout 10 redress /root/sample.redress; [ $? -eq 124 ]' ||
        fail "the program does not stay open"
    for file in applications/uk.redress.Redress.desktop mime/packages/uk.redress.Redress.xml \
        icons/hicolor/scalable/apps/uk.redress.Redress.svg metainfo/uk.redress.Redress.metainfo.xml; do
        [ -s "$root/usr/share/$file" ] || fail "$file is missing"
    done
    within apt-get -q -y purge redress
    [ -z "$(find "$root/usr" -iname '*redress*' | head -n 1)" ] || fail "it left $(find "$root/usr" -iname '*redress*')"
    [ -s "$root/root/sample.redress" ] || fail "taking it away took the cases away"
fi

if [ "${2:-}" = --install ]; then
    step "installing"
    as_root apt-get -q -y install "$(realpath "$package")"
    folder=$(mktemp -d)
    redress-cli sample "$folder/sample.redress"
    redress-cli worklist "$folder/sample.redress" --show overdue
    QT_QPA_PLATFORM=offscreen redress --version
    [ -f /usr/share/applications/uk.redress.Redress.desktop ] || fail "it is not in the menu"
    man -w redress-cli >/dev/null || fail "there is no manual page"
    step "removing"
    as_root apt-get -q -y remove redress
    [ ! -e /usr/bin/redress ] || fail "it left its program behind"
    redress_left=$(find /usr/share -name 'uk.redress*' | head -n 1)
    [ -z "$redress_left" ] || fail "it left $redress_left behind"
    rm -rf "$folder"
fi
step "$package is good"
