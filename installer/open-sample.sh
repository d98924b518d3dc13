#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# open-sample.sh PROGRAMS FOLDER: opens Redress on the sample county, which is made in FOLDER if it is not
# there. Without a display it prints the sample committee report to PDF there, and says so.
set -euo pipefail
# shellcheck source=installer/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
programs=$1 folder=$2

sample=$folder/sample-county.redress
[ -e "$sample" ] || "$programs/redress-cli" sample "$sample"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    step "opening $sample"
    exec "$programs/redress" "$sample"
fi
# The last full financial year, which runs from April to March.
start=$(($(date +%Y) - ($(date +%-m) < 4 ? 2 : 1)))
year=$(printf '%d-%02d' "$start" $(((start + 1) % 100)))
report=$folder/sample-committee-report.pdf
"$programs/redress-cli" report "$sample" --year "$year" --output "$report"
echo "There is no display to open a window on. The sample committee report is in $report"
