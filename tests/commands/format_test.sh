#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# format_test.sh CLANG-FORMAT FOLDER: every C++ file of the tree is laid out by .clang-format.
set -euo pipefail
format=$1
cd "$2"
find app core ui tests -name '*.cpp' -print0 -o -name '*.h' -print0 |
    xargs -0 -n 100 -P 2 "$format" --dry-run --Werror
# A file that it cannot have liked: otherwise nothing was looked at.
if printf 'int  main( ){return 0;}\n' | "$format" --dry-run --Werror --assume-filename=core/x.cpp 2>/dev/null; then
    echo "$format finds nothing wrong with anything" >&2
    exit 1
fi
