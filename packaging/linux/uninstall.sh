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
# What the desktop's tools made of our files goes too; without that folder the first of them does nothing.
mime="$prefix/share/mime"
if [ -d "$mime" ]; then
    mkdir -p "$mime/packages"
    update-mime-database "$mime" 2>/dev/null || true
    if rmdir "$mime/packages" 2>/dev/null; then # nobody else had a type: all that is left tells of nothing
        for list in aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version \
            XMLnamespaces; do
            rm -f "$mime/$list"
        done
        rmdir "$mime/application" "$mime" 2>/dev/null || true
    fi
fi
applications="$prefix/share/applications"
if [ -d "$applications" ]; then
    update-desktop-database -q "$applications" 2>/dev/null || true
    if [ -z "$(find "$applications" ! -type d ! -name mimeinfo.cache | head -n 1)" ]; then
        rm -f "$applications/mimeinfo.cache"
        rmdir "$applications" 2>/dev/null || true
    fi
fi
if [ "${1:-}" != --quietly ]; then
    echo "Quoteline is removed. Your libraries, settings and backups are where they were."
fi
