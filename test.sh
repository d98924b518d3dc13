#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing on a Debian 12, builds with warnings as errors, and runs every test but the
# benchmarks, then a minute of fuzzing. Arguments go to ctest: ./test.sh -R calendar
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=installer/common.sh
. installer/common.sh
# shellcheck source=installer/debian/packages.sh
. installer/debian/packages.sh

need_packages "${build_packages[@]}" "${test_packages[@]}"
jobs=$(nproc)
export QT_QPA_PLATFORM=offscreen

step "building"
cmake --preset ci
cmake --build --preset ci -j "$jobs"
step "building for the fuzzer"
cmake --preset fuzz
cmake --build --preset fuzz -j "$jobs" --target fuzzers
step "testing"
# Some tests wait more than they compute.
ctest --preset ci -j $((jobs + 1)) "$@"
[ $# -eq 0 ] && ctest --preset fuzz
step "all tests passed"
