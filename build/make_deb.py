"""Pack the frozen app into a .deb with its desktop entry, icons, file type and description.

Made with dpkg-deb alone, so that it can be built wherever dpkg is, without Debian's packaging tools.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import time
from email.utils import formatdate
from importlib.metadata import version
from pathlib import Path

import make_man_page
from make_app import APP, OUT, TOP, size_of
from quoteline.cli import completing

LINUX = TOP / "packaging" / "linux"
DEBIAN = TOP / "packaging" / "debian"
ICONS = TOP / "resources" / "icons" / "app"
APP_ID = "org.quoteline.Quoteline"
MAINTAINER = "The Quoteline maintainers <maintainers@quoteline.invalid>"
# xz makes the smallest file but takes a minute or two of one core; gzip is for every day.
COMPRESSION = {False: ["-Zgzip", "-z3"], True: ["-Zxz", "-z6"]}


def main(arguments: list[str]) -> int:
    """Build build/out/quoteline_VERSION_ARCHITECTURE.deb; ``--release`` packs it as small as it gets."""
    if shutil.which("dpkg-deb") is None:
        print("There is no dpkg-deb here, so no .deb is made; the app is ready in", APP)
        return 0
    root = OUT / "deb"
    shutil.rmtree(root, ignore_errors=True)
    values = described()
    install_app(root)
    install_desktop_files(root, values)
    install_documents(root, values)
    install_terminal_files(root, values)
    write_control(root, values)
    target = OUT / f"quoteline_{values['VERSION']}_{values['ARCHITECTURE']}.deb"
    pack(root, target, release="--release" in arguments)
    print(f"{target.relative_to(TOP)}: {target.stat().st_size / 1e6:.1f} MB")
    return 0


def described() -> dict[str, str]:
    """What the @NAMES@ in the files under packaging/ stand for."""
    built = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    told = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return {
        "VERSION": version("quoteline"),
        "ARCHITECTURE": told.stdout.strip(),
        "MAINTAINER": MAINTAINER,
        "DATE": time.strftime("%Y-%m-%d", time.gmtime(built)),
        "DATE_RFC": formatdate(built),
        # The app wants at least the C library of the machine that it was built on.
        "GLIBC": platform.libc_ver()[1],
    }


def install_app(root: Path) -> None:
    """The app's folder under /usr/lib, and the command in /usr/bin."""
    program = root / "usr/lib/quoteline"
    shutil.copytree(APP, program, symlinks=True, ignore=shutil.ignore_patterns("licences"))
    shutil.copytree(APP / "licences", root / "usr/share/doc/quoteline/licences")
    for file in root.rglob("*"):
        if file.is_file() and not file.is_symlink():
            file.chmod(0o755 if file == program / "quoteline" else 0o644)
    command = root / "usr/bin/quoteline"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/quoteline/quoteline")


def install_desktop_files(root: Path, values: dict[str, str]) -> None:
    """What lets a desktop start the app, show its icon, open a library and follow a link."""
    share = root / "usr/share"
    for entry in ("quoteline.desktop", "quoteline-link.desktop"):
        fill(LINUX / entry, share / "applications" / entry, values)
    fill(LINUX / f"{APP_ID}.metainfo.xml", share / "metainfo" / f"{APP_ID}.metainfo.xml", values)
    fill(LINUX / "quoteline.xml", share / "mime/packages/quoteline.xml", values)
    put(ICONS / "quoteline.svg", share / "icons/hicolor/scalable/apps/quoteline.svg")
    for picture in ICONS.glob("quoteline-*.png"):
        size = picture.stem.rpartition("-")[2]
        put(picture, share / f"icons/hicolor/{size}x{size}/apps/quoteline.png")


def install_documents(root: Path, values: dict[str, str]) -> None:
    """The copyright file, the changelog as Debian wants it, and what lintian is told to pass over."""
    documents = root / "usr/share/doc/quoteline"
    put(DEBIAN / "copyright", documents / "copyright")
    put(DEBIAN / "lintian-overrides", root / "usr/share/lintian/overrides/quoteline")
    changes = filled(DEBIAN / "changelog.in", values).encode()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))


def install_terminal_files(root: Path, values: dict[str, str]) -> None:
    """The man page, and what bash and zsh complete commands by: all made from the commands themselves."""
    share = root / "usr/share"
    manual = make_man_page.page(values["DATE"]).encode("ascii")
    written(share / "man/man1/quoteline.1.gz", gzip.compress(manual, 9, mtime=0))
    written(share / "bash-completion/completions/quoteline", completing.script("bash").encode())
    written(share / "zsh/vendor-completions/_quoteline", completing.script("zsh").encode())


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
    for folder in [root, *(path for path in root.rglob("*") if path.is_dir() and not path.is_symlink())]:
        folder.chmod(0o755)
    command = ["dpkg-deb", "--root-owner-group", *COMPRESSION[release], "--build", str(root), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def filled(template: Path, values: dict[str, str]) -> str:
    """The text of ``template`` with each @NAME@ replaced by its value."""
    text = template.read_text("utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def fill(template: Path, target: Path, values: dict[str, str]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(filled(template, values), "utf-8")
    target.chmod(0o644)


def written(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    target.chmod(0o644)


def put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
