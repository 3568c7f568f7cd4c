"""Lay out the folder that an AppImage is made of; `appimagetool` turns it into the one file.

That tool, and the runtime that it puts in front, are only had from the network: see docs/packaging.md.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from linux_tree import APP_ID, ICONS, LINUX, copied, filled, put, written
from make_app import OUT, TOP

RUN = TOP / "packaging" / "appimage" / "AppRun"


def make_appdir(tree: Path, values: dict[str, str], *, release: bool) -> Path | None:
    """Lay build/out/Quoteline.AppDir; ``release`` changes nothing, for it is not compressed here."""
    folder = OUT / "Quoteline.AppDir"
    copied(tree, folder)
    written(folder / "AppRun", RUN.read_bytes()).chmod(0o755)
    written(folder / f"{APP_ID}.desktop", filled(LINUX / "quoteline.desktop", values).encode())
    put(ICONS / "quoteline-256.png", folder / "quoteline.png")
    put(ICONS / "quoteline-256.png", folder / ".DirIcon")
    # The store of such images looks for a description by the name of the entry.
    entry = folder / "usr/share/metainfo" / f"{APP_ID}.appdata.xml"
    shutil.move(folder / "usr/share/metainfo" / f"{APP_ID}.metainfo.xml", entry)
    return folder
