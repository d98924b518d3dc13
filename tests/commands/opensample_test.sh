#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# opensample_test.sh OPEN-SAMPLE REDRESS-CLI PDFINFO PDFTOTEXT: with a display the program is opened on the
# sample county; without one the report of the last full year is printed, and its file named.
set -euo pipefail
open_sample=$1 cli=$2 pdfinfo=$3 pdftotext=$4
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

complain() {
    echo "$*" >&2
    exit 1
}

# Both programs lie side by side; the one with windows only says what it was asked for.
mkdir "$folder/bin" "$folder/build"
ln -s "$cli" "$folder/bin/redress-cli"
printf '#!/bin/sh\necho "opened $*"\n' >"$folder/bin/redress"
chmod +x "$folder/bin/redress"

said=$(env DISPLAY=:99 "$open_sample" "$folder/bin" "$folder/build")
[[ $said == *"opened $folder/build/sample-county.redress"* ]] || complain "with a display: $said"
[ -s "$folder/build/sample-county.redress" ] || complain "there is no sample county"

said=$(env -u DISPLAY -u WAYLAND_DISPLAY "$open_sample" "$folder/bin" "$folder/build")
report=$folder/build/sample-committee-report.pdf
[[ $said == *"no display"*"$report"* ]] || complain "without a display: $said"
pages=$("$pdfinfo" "$report" | sed -n 's/^Pages: *//p')
[ "$pages" -gt 10 ] || complain "the report has $pages pages"
"$pdfinfo" "$report" | grep -q '^Tagged: *yes' || complain "the report is not tagged"
year=$(python3 -c 'import datetime
today = datetime.date.today()
start = today.year - (1 if today >= datetime.date(today.year, 4, 1) else 2)
print(f"{start}-{(start + 1) % 100:02d}")')
cover=$("$pdftotext" -l 1 "$report" -)
[[ $cover == *"$year"* ]] || complain "the report is not of $year: $cover"
