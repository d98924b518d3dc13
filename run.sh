#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing on a Debian 12, builds Redress, and opens it on the sample county. Without a
# display it prints the sample committee report to PDF instead. Arguments go to the program.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=installer/common.sh
. installer/common.sh
# shellcheck source=installer/debian/packages.sh
. installer/debian/packages.sh

need_packages "${build_packages[@]}"

step "building"
cmake --preset release -B build/run -DREDRESS_TESTS=OFF
cmake --build build/run -j "$(nproc)" --target redress redress-cli
programs=build/run/bin

if [ $# -gt 0 ]; then
    exec "$programs/redress" "$@"
fi

exec installer/open-sample.sh "$programs" "$PWD/build"
