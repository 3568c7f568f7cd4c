#!/bin/bash
# Try Quoteline where nothing is installed: in a bare Debian root made by debootstrap. As root only.
#
#   packaging/try_in_bare_root.sh deb FILE.deb ROOT [SUITE [MIRROR]]      install the package, run its self-test
#                                                                         as an ordinary user without Python
#   packaging/try_in_bare_root.sh window FILE.deb ROOT [SUITE [MIRROR]] [-- OPTIONS OF window_story.py]
#                                                                         the same, then start it from its desktop
#                                                                         entry under Xvfb and play a first visit
#   packaging/try_in_bare_root.sh source ROOT [SUITE [MIRROR]] [-- COMMAND]
#                                                                         clone this repository into a root that
#                                                                         has only python3, and run the tests
#
# ROOT is made when it is not there, and kept. The mirror, where none is given, is the first that this
# machine's own apt uses, so no address stands here.
set -eu -o pipefail

top="$(cd "$(dirname "$0")/.." && pwd)"
self="$0"

usage() { sed -n '2,15s/^# \{0,1\}//p' "$self"; exit 2; }

mirror_of_this_machine() {
    apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -i debian | grep -v -m 1 security
}

make_root() {
    local root="$1" suite="$2" mirror="$3"
    [ -e "$root/etc/debian_version" ] && return
    command -v debootstrap >/dev/null || { echo "debootstrap is not installed: apt-get install debootstrap"; exit 2; }
    debootstrap --variant=minbase "$suite" "$root" "${mirror:-$(mirror_of_this_machine)}"
    # This machine's way to the mirror and to Python's packages, where it is a particular one.
    cp /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
    if compgen -G '/etc/apt/apt.conf.d/*proxy*' >/dev/null; then
        cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/"
    fi
}

inside() {
    local root="$1"
    shift
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root \
        DEBIAN_FRONTEND=noninteractive "$@"
}

mount_what_programs_expect() {
    local root="$1"
    mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
    mountpoint -q "$root/dev/shm" || { mkdir -p "$root/dev/shm"; mount -t tmpfs tmpfs "$root/dev/shm"; }
    mountpoint -q "$root/dev/pts" || { mkdir -p "$root/dev/pts"; mount -t devpts -o ptmxmode=0666 devpts "$root/dev/pts"; }
    trap "umount '$root/proc' '$root/dev/shm' '$root/dev/pts'; umount '$root/tmp/.X11-unix' 2>/dev/null || true" EXIT
}

try_deb() {
    local deb="$1" root="$2"
    cp "$deb" "$root/tmp/quoteline.deb"
    inside "$root" apt-get update -qq
    inside "$root" apt-get install -y -qq --no-install-recommends /tmp/quoteline.deb
    if inside "$root" sh -c 'command -v python3 python'; then
        echo "There is a Python in $root, so this would prove nothing."
        exit 1
    fi
    inside "$root" sh -c 'id reader >/dev/null 2>&1 || useradd --create-home reader'
    echo "Installed: $(inside "$root" dpkg-query --show --showformat '${Package} ${Version}, ${Installed-Size} KiB' quoteline)"
    chroot --userspec=reader "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/home/reader LC_ALL=C.UTF-8 \
        QT_QPA_PLATFORM=offscreen /usr/bin/quoteline self-test
}

try_window() {
    local root="$1"
    shift
    inside "$root" apt-get install -y -qq --no-install-recommends libglib2.0-bin # for gio, which starts the entry
    mkdir -p /tmp/.X11-unix "$root/tmp/.X11-unix"
    mountpoint -q "$root/tmp/.X11-unix" || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    rm -rf "$root/home/reader" && inside "$root" install -d -o reader -g reader /home/reader
    "$top/.venv/bin/python" "$top/packaging/window_story.py" --root "$root" "$@"
}

try_source() {
    local root="$1"
    shift
    inside "$root" apt-get update -qq
    inside "$root" apt-get install -y -qq --no-install-recommends python3 ca-certificates
    # Whom this machine trusts, and how its pip finds packages: where it stands, not what is tried here.
    cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    if [ -e /etc/pip.conf ]; then cp /etc/pip.conf "$root/etc/"; fi
    rm -rf "$root/srv/quoteline"
    git clone -q "file://$top" "$root/srv/quoteline"
    inside "$root" "$@"
}

[ "$(id -u)" = 0 ] || { echo "Only root can make and enter such a root."; exit 2; }
command=()
arguments=()
while [ $# -gt 0 ]; do
    if [ "$1" = -- ]; then shift; command=("$@"); break; fi
    arguments+=("$1")
    shift
done
set -- ${arguments[@]+"${arguments[@]}"}

case "${1:-}" in
deb | window)
    [ $# -ge 3 ] || usage
    make_root "$3" "${4:-bookworm}" "${5:-}"
    mount_what_programs_expect "$3"
    try_deb "$2" "$3"
    if [ "$1" = window ]; then try_window "$3" ${command[@]+"${command[@]}"}; fi
    ;;
source)
    [ $# -ge 2 ] || usage
    [ ${#command[@]} -gt 0 ] || command=(sh -c "cd /srv/quoteline && python3 build/dev.py test")
    make_root "$2" "${3:-bookworm}" "${4:-}"
    mount_what_programs_expect "$2"
    try_source "$2" "${command[@]}"
    ;;
*) usage ;;
esac
