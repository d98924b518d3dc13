#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts a PostgreSQL server of its own in a throw-away folder, runs the command that follows with
# REDRESS_TEST_POSTGRES set to the folder of its socket, and takes everything away again.
set -euo pipefail

bin=""
for candidate in /usr/lib/postgresql/*/bin; do
    [ -x "$candidate/initdb" ] && bin=$candidate
done
if [ -z "$bin" ]; then
    echo "PostgreSQL is not installed: install the package postgresql." >&2
    exit 1
fi

folder=$(mktemp -d)
# PostgreSQL refuses to run as root; the folder is then given to the user of its package.
as_owner=()
if [ "$(id -u)" = 0 ]; then
    chown postgres "$folder"
    as_owner=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi
chmod 755 "$folder"

stop() {
    "${as_owner[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT

cd "$folder"
"${as_owner[@]}" "$bin/initdb" -D "$folder/data" -U redress -A trust -E UTF8 --locale=C >"$folder.log" 2>&1 ||
    { cat "$folder.log" >&2; rm -f "$folder.log"; exit 1; }
rm -f "$folder.log"
"${as_owner[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/data/server.log" \
    -o "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=off" start >/dev/null
cd - >/dev/null
REDRESS_TEST_POSTGRES=$folder "$@"
