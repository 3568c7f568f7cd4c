"""Pack the frozen app into a .deb with its desktop entry, icons, file type and description.

Made with dpkg-deb alone, so that it can be built wherever dpkg is, without Debian's packaging tools.
"""

from __future__ import annotations

import gzip
import hashlib
import shutil
import subprocess
from pathlib import Path

from linux_tree import copied, fill, filled, put
from make_app import OUT, TOP, size_of

DEBIAN = TOP / "packaging" / "debian"
# xz makes the smallest file but takes a minute or two of one core; gzip is for every day.
COMPRESSION = {False: ["-Zgzip", "-z3"], True: ["-Zxz", "-z6"]}


def make_deb(tree: Path, values: dict[str, str], *, release: bool) -> Path | None:
    """Build build/out/quoteline_VERSION_ARCHITECTURE.deb; ``release`` packs it as small as it gets.

    None where there is no dpkg-deb.
    """
    if shutil.which("dpkg-deb") is None:
        return None
    root = OUT / "deb"
    copied(tree, root)
    install_documents(root, values)
    write_control(root, values)
    target = OUT / f"quoteline_{values['VERSION']}_{values['ARCHITECTURE']}.deb"
    pack(root, target, release=release)
    return target


def install_documents(root: Path, values: dict[str, str]) -> None:
    """The copyright file, the changelog as Debian wants it, and what lintian is told to pass over."""
    documents = root / "usr/share/doc/quoteline"
    put(DEBIAN / "copyright", documents / "copyright")
    put(DEBIAN / "lintian-overrides", root / "usr/share/lintian/overrides/quoteline")
    changes = filled(DEBIAN / "changelog.in", values).encode()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))


def write_control(root: Path, values: dict[str, str]) -> None:
    """DEBIAN/control and the checksums of all files."""
    kilobytes = str(size_of(root)[0] // 1024)
    fill(DEBIAN / "control.in", root / "DEBIAN/control", {**values, "KILOBYTES": kilobytes})
    files = sorted(file for file in (root / "usr").rglob("*") if file.is_file() and not file.is_symlink())
    sums = (
        f"{hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()}  {file.relative_to(root)}\n"
        for file in files
    )
    (root / "DEBIAN/md5sums").write_text("".join(sums), "utf-8")


def pack(root: Path, target: Path, *, release: bool) -> None:
    """Turn the tree at ``root`` into ``target``, everything in it owned by root."""
    command = ["dpkg-deb", "--root-owner-group", *COMPRESSION[release], "--build", str(root), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
