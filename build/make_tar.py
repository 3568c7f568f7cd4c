"""Pack the app into a .tar.gz that runs where it is unpacked, and installs itself where that is wanted."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

from linux_tree import LINUX, copied, put
from make_app import OUT

# For every day, and for a release.
LEVELS = {False: "-3", True: "-9"}
SCRIPTS = ("install.sh", "uninstall.sh")


def make_tar(tree: Path, values: dict[str, str], *, release: bool) -> Path | None:
    """Build build/out/quoteline-VERSION-linux-MACHINE.tar.gz of the tree; None where there is no tar."""
    if shutil.which("tar") is None or shutil.which("gzip") is None:
        return None
    name = f"quoteline-{values['VERSION']}"
    folder = OUT / "tar" / name
    lay(tree, folder)
    target = OUT / f"{name}-linux-{values['MACHINE']}.tar.gz"
    pack(folder, target, LEVELS[release])
    return target


def lay(tree: Path, folder: Path) -> None:
    """What an unpacked archive is: the tree without its /usr, and the two scripts beside it."""
    copied(tree / "usr", folder)
    for script in SCRIPTS:
        put(LINUX / script, folder / script)
        (folder / script).chmod(0o755)


def pack(folder: Path, target: Path, level: str) -> None:
    """The folder as an archive in which nothing tells who made it, or at what time of the day."""
    built = os.environ.get("SOURCE_DATE_EPOCH", str(int(time.time())))
    order = ["--sort=name", f"--mtime=@{built}", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu"]
    tar = ["tar", "--create", *order, "-C", str(folder.parent), folder.name]
    with subprocess.Popen(tar, stdout=subprocess.PIPE) as packing, target.open("wb") as file:
        subprocess.run(["gzip", "-n", level], stdin=packing.stdout, stdout=file, check=True)
    if packing.returncode != 0:
        raise subprocess.CalledProcessError(packing.returncode, tar)
