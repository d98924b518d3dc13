#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the icons of Windows anew: redress.ico from the icon of the Debian package, casefile.ico from a
# sheet of paper with it. Both are in the tree, since no build needs what draws them.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=../common.sh
. "$here/../common.sh"
need_packages librsvg2-bin icoutils

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/../debian/redress.svg" "$work/redress.svg"
cat >"$work/casefile.svg" <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 24 24">
  <path d="M4.5 1.5h10l5 5v16h-15z" fill="#fff" stroke="#5a6b6b" stroke-linejoin="round"/>
  <path d="M14.5 1.5v5h5" fill="#dfe8e8" stroke="#5a6b6b" stroke-linejoin="round"/>
  <rect x="7" y="9.5" width="10" height="10" rx="2" fill="#0b6e6e"/>
  <path d="M10.5 17v-5h1.9a1.5 1.5 0 0 1 0 3h-1.9M12.2 15l1.7 2" fill="none" stroke="#fff"
        stroke-width="1.1" stroke-linecap="round" stroke-linejoin="round"/>
</svg>
SVG
for name in redress casefile; do
    files=()
    for size in 16 20 24 32 40 48 64; do
        rsvg-convert -w "$size" -h "$size" "$work/$name.svg" -o "$work/$name-$size.png"
        files+=("$work/$name-$size.png")
    done
    rsvg-convert -w 256 -h 256 "$work/$name.svg" -o "$work/$name-256.png"
    icotool -c -o "$here/resources/$name.ico" "${files[@]}" -r "$work/$name-256.png"
    step "$here/resources/$name.ico"
done
