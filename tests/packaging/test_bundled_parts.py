"""The parts of an app are those that its modules and files come from, in both directions."""

from __future__ import annotations

import json
import os
import shutil
import sys
import sysconfig
from importlib.metadata import distribution
from pathlib import Path

import lxml_html_clean
import pytest

import bundled_parts
from bundled_parts import Collected, PartUnknownError, differences, parts_of
from check_lock import TOP
from collect_licences import collect_licences

LAUNCHER = str(TOP / "packaging" / "launcher.py")


def source_of(wheel: str, name: str) -> str:
    return str(distribution(wheel).locate_file(name))


def names(collected: Collected) -> list[str]:
    return [str(wheel.metadata["Name"]) for wheel in parts_of(collected).wheels]


def test_a_wheel_with_one_module_or_one_file_in_the_app_is_a_part_and_no_other_is() -> None:
    modules = {
        "launcher": LAUNCHER,
        "lxml_html_clean": str(lxml_html_clean.__file__),
        "csv": str(Path(sysconfig.get_path("stdlib"), "csv.py")),
    }
    files = {"certifi/cacert.pem": source_of("certifi", "certifi/cacert.pem")}
    # trafilatura asks for lxml, htmldate and more: nothing of them is here, so they are no parts of it.
    modules["trafilatura"] = source_of("trafilatura", "trafilatura/__init__.py")
    assert names(Collected(modules, files)) == ["certifi", "lxml_html_clean", "pyinstaller", "trafilatura"]


def test_a_wheel_of_which_only_its_own_description_lies_there_is_no_part() -> None:
    name = f"odfdo-{distribution('odfdo').version}.dist-info/METADATA"
    assert names(Collected({}, {name: source_of("odfdo", name)})) == ["pyinstaller"]


def test_what_was_made_smaller_is_of_the_wheel_that_it_was_made_from() -> None:
    made = bundled_parts.MADE_HERE / "slim" / "justext" / "stoplists" / "all.txt"
    assert names(Collected({}, {"justext/stoplists/all.txt": str(made)})) == ["jusText", "pyinstaller"]


def test_a_module_from_nowhere_ends_the_build(tmp_path: Path) -> None:
    with pytest.raises(PartUnknownError, match="stranger"):
        parts_of(Collected({"stranger": str(tmp_path / "stranger.py")}, {}))


def test_a_library_of_no_package_is_told_of_as_a_file(tmp_path: Path) -> None:
    odd = tmp_path / "libodd.so.1"
    odd.write_bytes(b"")
    parts = parts_of(Collected({}, {"libodd.so.1": str(odd)}))
    assert (parts.packages, parts.others) == ([], ["libodd.so.1"])


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="only Debian's systems tell of their packages")
def test_a_library_is_of_the_package_that_has_this_very_file(tmp_path: Path) -> None:
    found = parts_of(Collected({}, {"libc.so.6": f"/lib/{os.uname().machine}-linux-gnu/libc.so.6"}))
    assert [(package.name, package.files) for package in found.packages] == [("libc6", ("libc.so.6",))]
    assert found.others == []
    same_name = tmp_path / "libc.so.6"  # as a Python that was built here brings its own library
    same_name.write_bytes(b"")
    assert parts_of(Collected({}, {"libc.so.6": str(same_name)})).packages == []


def test_what_lies_in_the_app_uncollected_and_what_was_collected_and_is_not_there_are_told(
    tmp_path: Path,
) -> None:
    for name in (
        "quoteline",
        "_internal/there.so",
        "_internal/uncollected.so",
        "licences/MIT.txt",
        "sbom.cdx.json",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "_internal" / "link.so").symlink_to("there.so")
    collected = Collected({}, {"quoteline": "", "there.so": "", "missing.so": ""})
    assert differences(tmp_path, collected) == ["missing.so", "uncollected.so"]


def test_licences_and_versions_are_those_of_the_parts_and_of_nothing_else(tmp_path: Path) -> None:
    parts = parts_of(Collected({"lxml_html_clean": str(lxml_html_clean.__file__)}, {}))
    (tmp_path / "left-from-before.txt").write_text("an old licence", "utf-8")
    assert collect_licences(parts, tmp_path) == 3
    told = (tmp_path / "VERSIONS.txt").read_text("utf-8").splitlines()
    assert [line.split()[0] for line in told] == ["Python", "lxml_html_clean", "pyinstaller"]
    ours = {file.name for file in (TOP / "packaging" / "licences").iterdir()}
    brought = {file.name for file in tmp_path.iterdir()} - ours
    assert {name.split("-")[0] for name in brought} == {
        "VERSIONS.txt", "lxml_html_clean", "pyinstaller", "python.txt", "quoteline.txt",
    }  # fmt: skip


def test_what_was_collected_is_read_as_it_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundled_parts, "COLLECTED", tmp_path / "collected.json")
    modules = [("a", "/lib/a.py", "PYMODULE"), ("space", "-", "PYMODULE")]
    files = [("a.so", "/lib/a.so", "EXTENSION"), ("b.so", "a.so", "SYMLINK")]
    bundled_parts.write_collected(modules, files)
    assert json.loads((tmp_path / "collected.json").read_text("utf-8"))
    assert bundled_parts.read_collected() == Collected({"a": "/lib/a.py"}, {"a.so": "/lib/a.so"})


def test_pythons_own_library_is_pythons(tmp_path: Path) -> None:
    library = bundled_parts.pythons_library()
    if library is None or not library.exists():
        pytest.skip(f"{sys.executable} has its library inside")
    assert parts_of(Collected({}, {library.name: str(library)})).others == []
