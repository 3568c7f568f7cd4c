#!/bin/sh
# Remove the Quoteline that this file was installed with. Your libraries, settings and backups stay.
set -eu

program="$(cd "$(dirname "$0")" && pwd)"
prefix="$(cd "$program/../.." && pwd)"
if [ ! -e "$program/installed-files" ]; then
    echo "Quoteline was not installed from here; a folder that was only unpacked can simply be deleted." >&2
    exit 2
fi
while IFS= read -r file; do
    rm -f "$prefix/$file"
    # A folder goes with the last file in it; one that was there before has other files.
    (cd "$prefix" && rmdir -p "$(dirname "$file")" 2>/dev/null) || true
done <"$program/installed-files"
[ "$(readlink "$prefix/bin/quoteline" 2>/dev/null)" != ../lib/quoteline/quoteline ] || rm -f "$prefix/bin/quoteline"
rm -rf "$program"
[ ! -d "$prefix/share/mime" ] || update-mime-database "$prefix/share/mime" 2>/dev/null || true
[ ! -d "$prefix/share/applications" ] || update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true
if [ "${1:-}" != --quietly ]; then
    echo "Quoteline is removed. Your libraries, settings and backups are where they were."
fi
