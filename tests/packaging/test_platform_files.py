"""What is made for Windows, macOS, Fedora, Flatpak and AppImage, as far as it can be looked at anywhere."""

from __future__ import annotations

import ast
import json
import plistlib
import re
import shutil
import struct
import subprocess
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import linux_tree
import make_appdir
from check_lock import TOP
from platform_files import (
    APP_ID,
    ICNS_KINDS,
    ICO_SIZES,
    SUFFIX,
    information_for_macos,
    write_icns,
    write_ico,
    write_version_resource,
)
from quoteline import locations
from quoteline.services.deep_links import SCHEME

PACKAGING = TOP / "packaging"
VALUES = {"VERSION": "1.2.3", "DATE": "2026-11-23", "MACHINE": "x86_64", "GLIBC": "2.36", "MAINTAINER": "We"}


def test_the_icon_for_windows_holds_each_size_as_a_whole_picture(tmp_path: Path) -> None:
    data = write_ico(tmp_path / "made" / "icon.ico").read_bytes()
    assert struct.unpack_from("<HHH", data) == (0, 1, len(ICO_SIZES))
    for place, size in enumerate(ICO_SIZES):
        *_, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * place)
        picture = QImage.fromData(data[offset : offset + length], "PNG")
        assert (picture.width(), picture.height()) == (size, size)
    assert offset + length == len(data)


def test_the_icon_for_macos_is_a_row_of_pieces_that_fill_it(tmp_path: Path) -> None:
    data = write_icns(tmp_path / "icon.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4) == (len(data),)
    place, found = 8, {}
    while place < len(data):
        kind, length = data[place : place + 4], struct.unpack_from(">I", data, place + 4)[0]
        found[kind] = QImage.fromData(data[place + 8 : place + length], "PNG").width()
        place += length
    assert found == ICNS_KINDS


def test_the_version_that_windows_shows_is_ours(tmp_path: Path) -> None:
    text = write_version_resource(tmp_path / "version.txt").read_text("utf-8")
    ast.parse(text)
    assert text.count(f"'{version('quoteline')}'") == 2
    assert f"filevers=({version('quoteline').replace('.', ', ')}, 0)" in text


def test_macos_is_told_of_our_libraries_and_links() -> None:
    told = plistlib.loads(plistlib.dumps(information_for_macos()))
    (document,), (kind,) = told["CFBundleDocumentTypes"], told["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert f".{SUFFIX}" == locations.SUFFIX
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [SUFFIX]
    assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == [SCHEME]


def test_all_systems_know_the_app_by_the_same_name() -> None:
    assert APP_ID == linux_tree.APP_ID
    assert f'APP_ID = "{APP_ID}"' in (PACKAGING / "launcher.py").read_text("utf-8")
    assert f'"{APP_ID}"' in (PACKAGING / "windows" / "quoteline.nsi").read_text("utf-8")
    manifest = json.loads((PACKAGING / "flatpak" / f"{APP_ID}.json").read_text("utf-8"))
    assert manifest["app-id"] == APP_ID


def test_a_flatpak_gets_no_network_and_the_archive_of_this_version() -> None:
    manifest = json.loads((PACKAGING / "flatpak" / f"{APP_ID}.json").read_text("utf-8"))
    assert not [told for told in manifest["finish-args"] if "network" in told or told.endswith("=host")]
    (source,) = manifest["modules"][0]["sources"]
    assert source["path"].endswith(f"/quoteline-{version('quoteline')}-linux-x86_64.tar.gz")


def test_the_folder_of_an_appimage_has_its_three_files_at_the_top(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree = tmp_path / "tree"
    program = linux_tree.written(tree / "usr/lib/quoteline/quoteline", b'#!/bin/sh\necho "$@"\n')
    program.chmod(0o755)
    linux_tree.install_desktop_files(tree, VALUES)
    monkeypatch.setattr(make_appdir, "OUT", tmp_path)
    folder = make_appdir.make_appdir(tree, VALUES, release=False)
    assert folder is not None
    assert {"AppRun", "quoteline.png", f"{APP_ID}.desktop", ".DirIcon"} <= {
        each.name for each in folder.iterdir()
    }
    told = subprocess.run([folder / "AppRun", "a b", "--version"], capture_output=True, text=True, check=True)
    assert told.stdout == "a b --version\n"


def test_the_rpm_names_every_folder_that_the_tree_has(tmp_path: Path) -> None:
    linux_tree.install_desktop_files(tmp_path, VALUES)
    linux_tree.install_terminal_files(tmp_path, VALUES)
    recipe = linux_tree.filled(
        PACKAGING / "rpm" / "quoteline.spec.in", {**VALUES, "TREE": "/t", "PAYLOAD": "w3"}
    )
    assert not re.search("@[A-Z]+@", recipe)
    named = recipe[recipe.index("%files") :].split()
    patterns = [re.compile(re.escape(path).replace(r"\*", "[^/]*")) for path in named if path.startswith("/")]
    for file in tmp_path.rglob("*"):
        if file.is_file():
            # Systems of that kind look for zsh's in another folder; the recipe moves it there.
            there = "/" + str(file.relative_to(tmp_path)).replace("vendor-completions", "site-functions")
            assert any(pattern.match(there) for pattern in patterns), there


@pytest.mark.skipif(shutil.which("makensis") is None, reason="there is no makensis here")
def test_the_installer_for_windows_compiles_without_a_warning(tmp_path: Path) -> None:
    app = tmp_path / "app"
    linux_tree.written(app / "quoteline.exe", b"MZ")
    linux_tree.written(app / "_internal" / "part.dll", b"MZ")
    icon = write_ico(tmp_path / "quoteline.ico")
    given = {"VERSION": version("quoteline"), "APP": app, "ICON": icon, "OUT": tmp_path / "quoteline-1.exe"}
    told = subprocess.run(
        ["makensis", "-WX", "-NOCD", *(f"-D{name}={value}" for name, value in given.items()),
         str(PACKAGING / "windows" / "quoteline.nsi")],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert told.returncode == 0, told.stdout + told.stderr
    assert (tmp_path / "quoteline-1.exe").read_bytes()[:2] == b"MZ"
