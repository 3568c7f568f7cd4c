#!/bin/sh
# Install Quoteline from the folder that this file lies in. Nothing is downloaded, nothing else is changed.
#
#   ./install.sh             for you alone, under ~/.local (as root: for everybody, under /usr/local)
#   ./install.sh FOLDER      under FOLDER
#
# To run Quoteline without installing it: ./bin/quoteline
set -eu

here="$(cd "$(dirname "$0")" && pwd)"
if [ $# -gt 0 ]; then
    prefix="$1"
elif [ "$(id -u)" = 0 ]; then
    prefix=/usr/local
else
    prefix="$HOME/.local"
fi
mkdir -p "$prefix"
prefix="$(cd "$prefix" && pwd)"
program="$prefix/lib/quoteline"

# A version that is there gives way as a whole, so that no file of it stays behind.
if [ -e "$program/installed-files" ]; then
    sh "$program/uninstall.sh" --quietly
fi
mkdir -p "$prefix/bin" "$prefix/lib" "$prefix/share"
cp -a "$here/lib/quoteline" "$prefix/lib/"
cp -a "$here/bin/quoteline" "$prefix/bin/"
cp -a "$here/uninstall.sh" "$program/"
(cd "$here" && find share -type f) | while IFS= read -r file; do
    mkdir -p "$prefix/$(dirname "$file")"
    cp -a "$here/$file" "$prefix/$file"
    printf '%s\n' "$file"
done >"$program/installed-files"
# A desktop looks for programs where it was started, which need not be where this one is. Signs that mean
# something in a quoted argument get a backslash, backslashes in an entry are doubled, and %% stands for one.
exec="$(printf '%s' "$program/quoteline" | sed -e 's/["`$\\]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g' -e 's/[\\&|]/\\&/g')"
try="$(printf '%s' "$program/quoteline" | sed -e 's/\\/\\\\/g' -e 's/[\\&|]/\\&/g')"
for entry in quoteline.desktop quoteline-link.desktop; do
    file="$prefix/share/applications/$entry"
    sed -i -e "s|^Exec=quoteline |Exec=\"$exec\" |" -e "s|^TryExec=quoteline\$|TryExec=$try|" "$file"
done
update-mime-database "$prefix/share/mime" 2>/dev/null || true
update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true

echo "Quoteline is installed: $prefix/bin/quoteline"
# To be pasted in a shell, whatever the folder is called.
printf "To remove it: sh '%s'\n" "$(printf '%s' "$program/uninstall.sh" | sed "s/'/'\\\\''/g")"
