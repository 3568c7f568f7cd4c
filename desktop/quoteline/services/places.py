"""Tells of a library that lies where it may come to harm: on a network, or in a folder that is synchronised.

SQLite needs locks that some servers only pretend to give, and a program that copies files as they change
copies halves of a change: a library there may be damaged, or become two.
"""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from pathlib import Path

from quoteline.services import told_before
from quoteline.wording import say

MOUNTS = Path("/proc/mounts")
NETWORKS = ("nfs", "cifs", "smb", "9p", "afs", "ncpfs", "davfs", "webdav", "ceph", "glusterfs", "lustre")
REMOTE_FUSE = ("sshfs", "rclone", "s3fs", "davfs", "gvfsd", "google-drive", "curlftpfs", "goofys")
# What stands in the path of each service's folder; some carry an account: “OneDrive - Harbour Post”.
SYNCHRONISED = (
    ("Dropbox", r"dropbox( \(.*\))?"),
    ("OneDrive", r"onedrive( ?- .*|-.*)?"),
    ("iCloud", r"mobile documents|iclouddrive|icloud drive|com~apple~clouddocs"),
    ("Google Drive", r"google ?drive|googledrive-.*|my drive"),
    ("Nextcloud", r"nextcloud\d*"),
    ("ownCloud", r"owncloud"),
    ("Syncthing", r"syncthing"),
)


def warning(library: Path) -> str:
    """A sentence where a library lies at risk; empty where it does not, as far as one can tell."""
    path = library.absolute()
    if service := synchronised_by(path):
        return say(
            "“{path}” lies in a folder that {service} synchronises. That may damage it, or leave two of it,"
            " where it is changed on two machines. Keep it on this machine, and put backups there.",
            path=str(library),
            service=service,
        )
    if kind := network_of(path):
        return say(
            "“{path}” lies on a network ({kind}). Locks may fail there, and two who change it at a time may"
            " damage it. Keep it in a folder of this machine, and put backups there.",
            path=str(library),
            kind=kind,
        )
    return ""


def warning_once(library: Path) -> str:
    """:func:`warning`, the first time that it is asked for a library here."""
    told = warning(library)
    return told if told and told_before.is_new("places", str(library.absolute())) else ""


def synchronised_by(path: Path) -> str:
    """The service that synchronises a path's folder; empty where none does that is known."""
    for part in path.parts[:-1]:
        for service, name in SYNCHRONISED:
            if re.fullmatch(name, part.casefold()):
                return service
    return ""


def network_of(path: Path) -> str:
    """The kind of network file system a path lies on; empty where it lies on a disk, or nobody can tell."""
    if sys.platform == "win32":
        return "a share" if str(path).startswith("\\\\") else ""
    found = ""
    longest = -1
    for line in _mounts():
        fields = line.split()
        if len(fields) < 3:
            continue
        place = re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), fields[1])
        if path.is_relative_to(place) and len(place) >= longest:
            longest, found = len(place), fields[2] if _is_network(fields[2]) else ""
    return found


def _is_network(kind: str) -> bool:
    if kind.startswith("fuse."):
        return kind[5:].startswith(REMOTE_FUSE)
    return kind.startswith(NETWORKS)


def _mounts() -> list[str]:
    with suppress(OSError):
        return MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    return []
