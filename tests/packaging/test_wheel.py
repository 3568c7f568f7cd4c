"""What is in the wheel, and that we may give away all that the app is made of."""

from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from check_lock import TOP
from collect_licences import OUR_COPIES, WITHOUT_A_FILE, copy_licences_of


@pytest.fixture(scope="module")
def names_in_wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=TOP, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_brings_every_resource_to_where_the_program_looks(names_in_wheel: set[str]) -> None:
    files = (file.relative_to(TOP).as_posix() for file in (TOP / "resources").rglob("*") if file.is_file())
    wanted = {f"quoteline/{name}" for name in files if not name.endswith((".pyc", ".quoteline"))}
    assert wanted
    assert wanted - names_in_wheel == set()


def test_the_wheel_brings_the_manual_without_the_pictures_of_the_readme(names_in_wheel: set[str]) -> None:
    brought = {name.removeprefix("quoteline/docs/") for name in names_in_wheel if "/docs/" in name}
    assert brought == {file.name for file in (TOP / "docs").glob("*.md")}


def test_the_wheel_holds_the_program_and_nothing_else(names_in_wheel: set[str]) -> None:
    assert "quoteline/domain/articles.py" in names_in_wheel
    assert {name.split("/")[0].split("-")[0] for name in names_in_wheel} == {"quoteline"}


def test_each_wheel_that_we_ask_for_has_a_licence_that_we_can_hand_on(tmp_path: Path) -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["project"]
    wheels = [distribution(Requirement(line).name) for line in project["dependencies"]]
    assert len(wheels) > 20
    for wheel in [*wheels, distribution("pyinstaller")]:
        copy_licences_of(wheel, tmp_path)
    assert len(list(tmp_path.iterdir())) >= len(wheels) - len(WITHOUT_A_FILE)


def test_licences_of_one_name_in_one_wheel_do_not_replace_each_other(tmp_path: Path) -> None:
    for name in ("numpy", "onnxruntime", "tokenizers"):
        copy_licences_of(distribution(name), tmp_path)
    kept = {file.name for file in tmp_path.iterdir()}
    assert {
        "numpy-LICENSE.txt",
        "numpy-numpy-fft-pocketfft-LICENSE.md",
        "numpy-numpy-linalg-lapack_lite-LICENSE.txt",
    } <= kept
    assert {"onnxruntime-LICENSE", "onnxruntime-ThirdPartyNotices.txt"} <= kept
    assert "tokenizers-tokenizers-python.cyclonedx.json" in kept  # named in packaging/licences/tokenizers.txt


def test_the_licences_that_we_keep_ourselves_are_there() -> None:
    kept = {file.name for file in OUR_COPIES.iterdir()}
    assert set(WITHOUT_A_FILE.values()) | {"LGPL-3.txt", "GPL-3.txt"} <= kept
