"""What the packages tell a desktop must agree with itself and with the program."""

from __future__ import annotations

import configparser
import shutil
import sqlite3
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from check_lock import TOP
from linux_tree import APP_ID, LINUX, fill, filled, install_desktop_files
from make_icons import SIZES, SOURCE, painted, picture
from quoteline.cli.opening import open_link
from quoteline.cli.parsing import parser
from quoteline.domain import UserError
from quoteline.services.deep_links import SCHEME
from quoteline.storage.migrations import APPLICATION_ID
from quoteline.ui.application import prepare_application

VALUES = {"VERSION": "1.2.3", "DATE": "2026-11-23"}
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry(file: str = "quoteline.desktop") -> configparser.SectionProxy:
    parsed = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parsed.optionxform = str  # type: ignore[assignment, method-assign]
    parsed.read(LINUX / file, "utf-8")
    return parsed["Desktop Entry"]


def metainfo() -> ElementTree.Element:
    return ElementTree.fromstring(filled(LINUX / f"{APP_ID}.metainfo.xml", VALUES))


def file_type() -> ElementTree.Element:
    found = ElementTree.parse(LINUX / "quoteline.xml").getroot().find(f"{MIME}mime-type")
    assert found is not None
    return found


def test_entry_description_and_file_type_name_the_same_things() -> None:
    assert metainfo().findtext("launchable") == "quoteline.desktop"
    assert metainfo().findtext("provides/mediatype") == file_type().attrib["type"]
    assert entry()["MimeType"].split(";")[0] == file_type().attrib["type"]
    assert entry()["Icon"] == metainfo().findtext("icon") == "quoteline"


def test_the_window_says_which_entry_it_belongs_to(qapp: object) -> None:
    application = prepare_application()
    assert f"{application.desktopFileName()}.desktop" == metainfo().findtext("launchable")


def test_the_entry_calls_the_command_that_the_project_installs() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["project"]
    assert entry()["Exec"].split()[0] in project["scripts"]
    assert metainfo().findtext("provides/binary") in project["scripts"]
    assert metainfo().findtext("project_license") == project["license"]


def test_a_link_is_handed_to_the_command_that_takes_nothing_but_a_link() -> None:
    links = entry("quoteline-link.desktop")
    assert links["MimeType"] == f"x-scheme-handler/{SCHEME};"
    assert links["NoDisplay"] == "true"
    program, command, apart, place = links["Exec"].split()
    assert (program, apart, place) == (entry()["TryExec"], "--", "%u")
    assert parser().parse_args([command, f"{SCHEME}://{'ab' * 16}/quotation/1"]).run is open_link
    for other in ("/etc/passwd", "--help-me", "file:///etc/passwd"):
        with pytest.raises(UserError):
            parser().parse_args([command, other])
    assert "x-scheme-handler" not in entry()["MimeType"]
    assert links["MimeType"].rstrip(";") in [each.text for each in metainfo().findall("provides/mediatype")]


@pytest.mark.parametrize("file", ["quoteline.desktop", "quoteline-link.desktop"])
def test_what_a_desktop_puts_in_is_no_option_whatever_it_begins_with(file: str) -> None:
    _, command, *rest = entry(file)["Exec"].split()
    assert rest[:-1] == ["--"]
    assert rest[-1] in ("%F", "%u")
    if command == "gui":
        for name in ("-l", "--help", "-", "--"):
            assert parser().parse_args([command, "--", f"{name}.html"]).paths == [Path(f"{name}.html")]


def test_windows_hands_over_nothing_that_could_be_an_option() -> None:
    script = (TOP / "packaging/windows/quoteline.nsi").read_text("utf-8")
    handed = [line for line in script.splitlines() if '"%1"' in line]
    assert len(handed) == 2
    assert all(' -- "%1"\'' in line for line in handed)


def test_the_package_brings_both_entries(tmp_path: Path) -> None:
    install_desktop_files(tmp_path, VALUES)
    brought = sorted(file.name for file in (tmp_path / "usr/share/applications").iterdir())
    assert brought == ["quoteline-link.desktop", "quoteline.desktop"]


def test_the_file_type_knows_a_library_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "a-library-by-another-name"
    with sqlite3.connect(path) as database:
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.close()
    header = path.read_bytes()
    matches = list(file_type().iter(f"{MIME}match"))
    assert len(matches) == 2
    for match in matches:
        offset, value = int(match.attrib["offset"]), match.attrib["value"].encode()
        assert header[offset : offset + len(value)] == value


@pytest.mark.parametrize("size", SIZES)
def test_each_picture_of_the_icon_is_what_the_drawing_gives(qapp: object, size: int) -> None:
    kept = type(painted(SOURCE, size))(str(picture(size)))
    assert kept.size().toTuple() == (size, size)
    fresh = painted(SOURCE, size)
    differing = 0
    for y in range(0, size, max(1, size // 32)):
        for x in range(0, size, max(1, size // 32)):
            a, b = fresh.pixelColor(x, y), kept.pixelColor(x, y)
            differing += max(abs(p - q) for p, q in zip(a.getRgb(), b.getRgb(), strict=True)) > 8  # type: ignore[arg-type, operator]
    assert differing == 0


@pytest.mark.parametrize(
    ("tool", "file"),
    [
        (["desktop-file-validate"], "quoteline.desktop"),
        (["desktop-file-validate"], "quoteline-link.desktop"),
        (["appstreamcli", "validate", "--no-net"], f"{APP_ID}.metainfo.xml"),
    ],
)
def test_the_validators_of_the_desktops_find_nothing(tmp_path: Path, tool: list[str], file: str) -> None:
    if shutil.which(tool[0]) is None:
        pytest.skip(f"{tool[0]} is not installed")
    fill(LINUX / file, tmp_path / file, VALUES)
    told = subprocess.run([*tool, str(tmp_path / file)], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr
