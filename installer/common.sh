# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts share; it is sourced, not run.

# Says where the script stands, with the seconds since it began.
step() {
    printf '==> [%4d s] %s\n' "$SECONDS" "$*"
}

fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# Runs a command as root: directly, or by sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "this needs root: $*"
    fi
}

# need_packages PACKAGE...: installs those Debian packages that are missing.
need_packages() {
    local package missing=()
    for package in "$@"; do
        # shellcheck disable=SC2016  # dpkg-query fills this in, not the shell
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            missing+=("$package")
        fi
    done
    [ ${#missing[@]} -eq 0 ] && return
    step "installing ${missing[*]}"
    as_root apt-get -q update
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y install --no-install-recommends "${missing[@]}"
}

# check_manual FOLDER: that it has each picture that the manual shows, light and dark.
check_manual() {
    local name pages scheme
    pages=$(dirname "${BASH_SOURCE[0]}")/../resources/help
    for name in $(grep -oh 'picture:[a-z0-9-]*' "$pages"/*.html | cut -d : -f 2 | sort -u); do
        for scheme in light dark; do
            [ -s "$1/$name-$scheme.png" ] || fail "no picture $name-$scheme in $1"
        done
    done
}
