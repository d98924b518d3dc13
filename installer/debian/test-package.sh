#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package of a build folder and looks at it: lintian, the desktop and AppStream files,
# and what it needs. With --install (as root, on a machine to spare) it is installed, used and removed.
#
#   installer/debian/test-package.sh build/release [--install]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../common.sh
. "$here/../common.sh"
[ $# -gt 0 ] || fail "name the build folder"
build=$1

need_packages lintian appstream desktop-file-utils dpkg-dev
step "validating the desktop data"
desktop-file-validate "$here/uk.redress.Redress.desktop"
appstreamcli validate --no-net "$here/uk.redress.Redress.metainfo.xml"

step "packing"
(cd "$build" && cpack -G DEB)
package=$(find "$build/packages" -maxdepth 1 -name "redress_*.deb" | head -n 1)
dpkg-deb --info "$package"
dpkg-deb --contents "$package"
lintian --fail-on error,warning "$package"

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
