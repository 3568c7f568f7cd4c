"""Make all packages for Linux of the frozen app, with the list of its parts inside each and beside them.

python build/make_packages.py [--all | --release]    --all: every kind; --release: and as small as they get
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import linux_tree
from make_app import APP, OUT, TOP, size_of
from make_appdir import make_appdir
from make_deb import make_deb
from make_rpm import make_rpm
from make_sbom import NAME as SBOM
from make_tar import make_tar

TREE = OUT / "tree"
# How each kind is called, and what makes it: a file, a folder, or None where the tools are not there.
EVERY_DAY = (".deb", ".tar.gz")
KINDS: dict[str, Callable[..., Path | None]] = {
    ".deb": make_deb,
    ".tar.gz": make_tar,
    ".rpm": make_rpm,
    "AppDir": make_appdir,
}


def main(arguments: list[str]) -> int:
    """Make them side by side, for each mostly waits for one compressor; tells what was made."""
    if not sys.platform.startswith("linux"):
        print("These packages are for Linux; the app is ready in", APP)
        return 0
    values = linux_tree.described()
    linux_tree.install(TREE, values)
    release = "--release" in arguments
    wanted = KINDS if release or "--all" in arguments else EVERY_DAY
    with ThreadPoolExecutor(max_workers=2) as pool:
        running = {kind: pool.submit(KINDS[kind], TREE, values, release=release) for kind in wanted}
    for kind, made in running.items():
        print(told(kind, made.result()))
    listed = OUT / f"quoteline-{values['VERSION']}-linux-{values['MACHINE']}.{SBOM.partition('.')[2]}"
    shutil.copyfile(APP / SBOM, listed)
    print(told("list of parts", listed))
    return 0


def told(kind: str, made: Path | None) -> str:
    """One line about what was made."""
    if made is None:
        return f"{kind}: not made, its tools are not here"
    size = size_of(made)[0] if made.is_dir() else made.stat().st_size
    return f"{made.relative_to(TOP)}: {size / 1e6:.1f} MB"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
