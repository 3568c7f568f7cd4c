#!/bin/bash
# Live with each Linux package for a while, in a bare Debian root without Python. As root only.
#
#   packaging/try_packages.sh ROOT [DISPLAY [KIND...]]     ROOT: made by try_in_bare_root.sh where it is not there
#                                                          KIND: deb, tar, rpm, appdir (all of them)
#
# What build/dev.py package --all left under build/out is tried. The .deb and the .tar.gz: installed as a version
# before this one, self-test, the window started from its desktop entry under Xvfb, a library opened by its file type,
# upgraded while that library is open, verified, removed, and looked for leftovers. The .rpm: the same by rpm itself,
# less what it asks the system for. The AppDir: run where it cannot be written to. Needs Xvfb, xdotool, rpm and
# debootstrap outside.
set -eu -o pipefail

top="$(cd "$(dirname "$0")/.." && pwd)"
out="$top/build/out"
[ $# -ge 1 ] && [ "$(id -u)" = 0 ] || { sed -n '2,13s/^# \{0,1\}//p' "$0"; exit 2; }
root="$1"
display="${2:-:93}"
shift $(($# < 2 ? $# : 2))
kinds=" ${*:-deb tar rpm appdir} "
work="$(mktemp -d)"
home=/home/reader
library="$home/Kept by me.quoteline"

say() { printf '%s\n' "== $*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

inside() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root \
        DEBIAN_FRONTEND=noninteractive "$@"
}

as_reader() {
    chroot --userspec=reader:reader "$root" /usr/bin/env -i PATH="$home/.local/bin:/usr/bin:/bin" HOME="$home" LC_ALL=C.UTF-8 \
        DISPLAY="$display" XDG_RUNTIME_DIR="$home" "$@"
}

end() {
    close_windows
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    for place in opt/.mount_Quotel tmp/.X11-unix dev/pts dev/shm proc; do umount "$root/$place" 2>/dev/null || true; done
    rm -rf "$work"
}

# Only programs of this root are closed.
close_windows() {
    local process
    for process in /proc/[0-9]*; do
        if [ "$(readlink "$process/root" 2>/dev/null)" = "$(readlink -f "$root")" ]; then
            kill "${process#/proc/}" 2>/dev/null || true
        fi
    done
    for _ in $(seq 50); do [ -z "$(windows)" ] && return 0; sleep 0.2; done
}

windows() { DISPLAY="$display" xdotool search --onlyvisible --name "${1:-Quoteline}" 2>/dev/null || true; }

need_window() {
    local name="$1"
    for _ in $(seq 300); do
        [ -z "$(windows "$name")" ] || { say "a window called “$name” is there"; return 0; }
        sleep 0.2
    done
    fail "no window called “$name” came"
}

self_test() { as_reader QT_QPA_PLATFORM=offscreen "$@" self-test | tail -n 1; }

# From its entry, and then a library by its file type, as a double-click does it.
start_and_open() {
    local entry="$1" command="$2"
    as_reader gio launch "$entry" >/dev/null 2>&1 &
    need_window Quoteline
    close_windows
    as_reader "$command" import "$home/articles.jsonl" -l "$library" >/dev/null 2>&1
    as_reader gio info -a standard::content-type "$library" | grep -q application/vnd.quoteline ||
        fail "the file type of a library is not known"
    as_reader gio open "$library" >/dev/null 2>&1 &
    need_window "Kept by me"
}

# After an upgrade under its feet the window that was open must still be there, and the library whole.
need_whole() {
    local command="$1"
    [ -n "$(windows 'Kept by me')" ] || fail "the window is gone"
    as_reader "$command" correct 1 --tag "after the upgrade" -l "$library" >/dev/null
    as_reader "$command" verify -l "$library" >/dev/null || fail "the library is not whole"
    close_windows
    as_reader "$command" verify -l "$library" >/dev/null || fail "the library is not whole"
    say "upgraded with the library open; it is whole"
}

# Everything in the root by name, kind and place, but for what logs, caches and the package manager keep.
listed() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./var -o -path ./run -o \
        -path ".$home" -o -path ./etc/ld.so.cache \) -prune -o -print | sort)
}

no_leftovers() {
    local name="$1"
    listed >"$work/after"
    # Folders that many programs share belong to packages of Fedora that are not in this root: files count.
    diff "$work/before" "$work/after" | grep '^[<>]' >"$work/differing" || true
    while read -r sign path; do
        [ "$sign" = ">" ] && [ "$name" = .rpm ] && [ -d "$root/$path" ] || printf '%s %s\n' "$sign" "$path"
    done <"$work/differing" >"$work/left"
    [ ! -s "$work/left" ] || { cat "$work/left"; fail "$name left something behind"; }
    [ -s "$root$library" ] || fail "$name took the library along"
    say "$name is removed; nothing is left but the library and its owner's settings"
}

# The same package, called an older version: what upgrades is its number.
older_deb() {
    dpkg-deb -R "$1" "$work/deb"
    sed -i 's/^Version: .*/&~before/' "$work/deb/DEBIAN/control"
    printf 'of the version before\n' >"$work/deb/usr/lib/quoteline/_internal/of-the-version-before"
    dpkg-deb --root-owner-group -Znone --build "$work/deb" "$root/tmp/older.deb" >/dev/null
    rm -rf "$work/deb"
}

try_deb() {
    local deb="$1"
    older_deb "$deb"
    cp "$deb" "$root/tmp/newer.deb"
    inside apt-get install -y -qq --no-install-recommends /tmp/older.deb >/dev/null
    say "$(inside dpkg-query --show quoteline)"
    self_test quoteline
    start_and_open /usr/share/applications/quoteline.desktop quoteline
    inside apt-get install -y -qq --no-install-recommends /tmp/newer.deb >/dev/null
    say "$(inside dpkg-query --show quoteline)"
    [ ! -e "$root/usr/lib/quoteline/_internal/of-the-version-before" ] || fail "a file of the older version is left"
    need_whole quoteline
    inside apt-get purge -y -qq quoteline >/dev/null
    no_leftovers ".deb"
}

try_archive() {
    local archive="$1" program="$home/.local/lib/quoteline/quoteline" folder
    rm -f "$root$library"*
    as_reader tar -xzf - -C "$home" <"$archive"
    folder="$(cd "$root$home" && echo quoteline-*)"
    self_test "$home/$folder/bin/quoteline"
    as_reader sh "$home/$folder/install.sh"
    start_and_open "$home/.local/share/applications/quoteline.desktop" "$program"
    as_reader sh "$home/$folder/install.sh" >/dev/null
    need_whole "$program"
    as_reader sh "$home/.local/lib/quoteline/uninstall.sh"
    rm -rf "${root:?}$home/$folder"
    find "$root$home/.local" ! -type d ! -path '*/share/quoteline/*' ! -path '*/.local/state/*' >"$work/left"
    [ ! -s "$work/left" ] || { cat "$work/left"; fail ".tar.gz left something behind"; }
    no_leftovers ".tar.gz"
}

# By rpm itself, but for what it would ask a system of its kind for; its scripts run in the root.
by_rpm() { rpm --root "$root" --dbpath /tmp/rpm-database --nosignature "$@"; }

# The same tree once more, called an older release.
older_rpm() {
    mkdir -p "$work/rpm" && cp -a "$out/tree" "$work/tree"
    printf 'of the version before\n' >"$work/tree/usr/lib/quoteline/_internal/of-the-version-before"
    sed -e 's/^Release: .*/Release: 0/' -e "s|$out/tree|$work/tree|" -e 's/_binary_payload .*/_binary_payload w1.gzdio/' \
        "$out/rpm/quoteline.spec" >"$work/rpm/quoteline.spec"
    rpmbuild -bb --quiet --define "_topdir $work/rpm" --define "_rpmdir $work/rpm" --define "_dbpath $work/database" \
        "$work/rpm/quoteline.spec" >/dev/null
    rm -rf "$work/tree"
}

# Every file of the program is the package's, and as the package has it.
need_owned() {
    by_rpm --nodeps -V quoteline || fail "a file is not as the package has it"
    by_rpm -ql quoteline | sort >"$work/owned"
    (cd "$root" && find ./usr/lib/quoteline ./usr/share/doc/quoteline | sed 's/^.//') | sort >"$work/there"
    comm -13 "$work/owned" "$work/there" >"$work/strange"
    [ ! -s "$work/strange" ] || { cat "$work/strange"; fail "a file belongs to no package"; }
}

try_rpm() {
    local package="$1"
    rm -f "$root$library"*
    older_rpm
    by_rpm --nodeps -i "$work"/rpm/*/quoteline-*.rpm
    say "$(by_rpm -q quoteline)"
    self_test quoteline
    start_and_open /usr/share/applications/quoteline.desktop quoteline
    by_rpm --nodeps -U "$package"
    say "$(by_rpm -q quoteline)"
    [ ! -e "$root/usr/lib/quoteline/_internal/of-the-version-before" ] || fail "a file of the older version is left"
    need_owned
    need_whole quoteline
    by_rpm --nodeps -e quoteline
    rm -rf "$root/tmp/rpm-database"
    no_leftovers ".rpm"
}

# An AppImage is mounted where nobody can write, under another name each time.
try_appdir() {
    local folder="$1" place=/opt/.mount_Quotel
    mkdir -p "$root$place"
    mount --bind "$folder" "$root$place"
    mount -o remount,bind,ro "$root$place"
    if touch "$root$place/written" 2>/dev/null; then fail "the folder can be written to"; fi
    self_test "$place/AppRun"
    [ -e "$root$library" ] || as_reader "$place/AppRun" import "$home/articles.jsonl" -l "$library" >/dev/null 2>&1
    as_reader "$place/AppRun" "$library" >/dev/null 2>&1 &
    need_window "Kept by me"
    as_reader "$place/AppRun" correct 1 --tag "from an image" -l "$library" >/dev/null
    as_reader "$place/AppRun" verify -l "$library" >/dev/null || fail "the library is not whole"
    close_windows
    umount "$root$place" && rmdir "$root$place"
    no_leftovers "AppDir"
}

trap end EXIT
debs=("$out"/quoteline_*.deb)
# Makes the root where it is not there, and leaves in it what the app asks for: that is not a leftover of ours.
"$top/packaging/try_in_bare_root.sh" deb "${debs[0]}" "$root" >/dev/null
inside apt-get install -y -qq --no-install-recommends libglib2.0-bin shared-mime-info desktop-file-utils >/dev/null
inside apt-get purge -y -qq quoteline >/dev/null
rm -rf "$root$home" && inside install -d -o reader -g reader "$home"
install -m 644 "$top/resources/samples/articles.jsonl" "$root$home/articles.jsonl"
mkdir -p /tmp/.X11-unix "$root/tmp/.X11-unix" "$root/dev/shm" "$root/dev/pts"
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm"
mount -t devpts -o ptmxmode=0666 devpts "$root/dev/pts"
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
Xvfb "$display" -screen 0 1400x900x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
sleep 1

wanted() {
    listed >"$work/before"
    [[ "$kinds" == *" $1 "* ]]
}
if wanted deb; then try_deb "${debs[0]}"; fi
if wanted tar; then try_archive "$(echo "$out"/quoteline-*-linux-*.tar.gz)"; fi
if wanted rpm; then try_rpm "$(echo "$out"/quoteline-*.rpm)"; fi
if wanted appdir; then try_appdir "$out/Quoteline.AppDir"; fi
say "All of it went well."
