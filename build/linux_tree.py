"""What every package for Linux lays down: the app, its entry on the desktop, its manual, its licences."""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import time
from email.utils import formatdate
from importlib.metadata import version
from pathlib import Path

import make_man_page
from make_app import APP, TOP
from make_sbom import NAME as SBOM
from quoteline.cli import completing

LINUX = TOP / "packaging" / "linux"
ICONS = TOP / "resources" / "icons" / "app"
APP_ID = "org.quoteline.Quoteline"
MAINTAINER = "The Quoteline maintainers <maintainers@quoteline.invalid>"
# What Debian calls a kind of machine, and what everybody else does.
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def described() -> dict[str, str]:
    """What the @NAMES@ in the files under packaging/ stand for."""
    built = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    machine = platform.machine()
    return {
        "VERSION": version("quoteline"),
        "ARCHITECTURE": ARCHITECTURES.get(machine, machine),
        "MACHINE": machine,
        "MAINTAINER": MAINTAINER,
        "DATE": time.strftime("%Y-%m-%d", time.gmtime(built)),
        "DATE_RFC": formatdate(built),
        # The app wants at least the C library of the machine that it was built on.
        "GLIBC": platform.libc_ver()[1],
    }


def install(root: Path, values: dict[str, str]) -> None:
    """Lay the whole tree under ``root``/usr, anew; what only one kind of package has comes later."""
    shutil.rmtree(root, ignore_errors=True)
    install_app(root)
    install_desktop_files(root, values)
    install_terminal_files(root, values)
    for folder in [root, *(path for path in root.rglob("*") if path.is_dir() and not path.is_symlink())]:
        folder.chmod(0o755)


def copied(tree: Path, root: Path) -> None:
    """The same tree once more at ``root``, anew. Hard links would do, but tar reports a file as changed when
    another link to it comes or goes while it is read.
    """
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(tree, root, symlinks=True)


def install_app(root: Path) -> None:
    """The app's folder under /usr/lib, and the command in /usr/bin."""
    program = root / "usr/lib/quoteline"
    shutil.copytree(APP, program, symlinks=True, ignore=shutil.ignore_patterns("licences", SBOM))
    documents = root / "usr/share/doc/quoteline"
    shutil.copytree(APP / "licences", documents / "licences")
    shutil.copy(APP / SBOM, documents / SBOM)
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


def install_terminal_files(root: Path, values: dict[str, str]) -> None:
    """The man page, and what bash and zsh complete commands by: all made from the commands themselves."""
    share = root / "usr/share"
    manual = make_man_page.page(values["DATE"]).encode("ascii")
    written(share / "man/man1/quoteline.1.gz", gzip.compress(manual, 9, mtime=0))
    written(share / "bash-completion/completions/quoteline", completing.script("bash").encode())
    written(share / "zsh/vendor-completions/_quoteline", completing.script("zsh").encode())


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


def written(target: Path, data: bytes) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    target.chmod(0o644)
    return target


def put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)
