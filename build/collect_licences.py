"""Lay the licence of each part of the frozen app beside it: Python, Qt, wheels, libraries of the system."""

from __future__ import annotations

import functools
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, PackagePath, distribution
from pathlib import Path

from packaging.requirements import Requirement

TOP = Path(__file__).resolve().parent.parent
OUR_COPIES = TOP / "packaging" / "licences"
# The last is a list of the parts that a compiled library was built from, with the licence of each.
LICENCE_WORDS = ("licen", "copying", "notice", "authors", "cyclonedx")
# Their wheels hold no licence file, so the text is kept in our_copies.
WITHOUT_A_FILE = {
    "pyside6_essentials": "qt.txt",
    "shiboken6": "qt.txt",
    "tokenizers": "tokenizers.txt",
    "whoosh": "whoosh.txt",
}
# The last two are asked for by tools that come with onnxruntime, and which the app leaves out.
NOT_BUNDLED = {"pip", "quoteline", "flatbuffers", "protobuf"}


class LicenceMissingError(Exception):
    """A part of the app whose licence was not found: it must not be given away like that."""


def collect_licences(app: Path, into: Path) -> int:
    """Put the licences of everything in the frozen ``app`` under ``into``; returns of how many parts.

    Raises LicenceMissingError when a part has none.
    """
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    for text in (TOP / "LICENSE", *sorted(OUR_COPIES.iterdir())):
        shutil.copy(text, into / ("quoteline.txt" if text.name == "LICENSE" else text.name))
    shutil.copy(_python_licence(), into / "python.txt")
    wheels = needed_wheels("quoteline")
    for wheel in wheels:
        copy_licences_of(wheel, into)
    versions = [f"Python {sys.version.split()[0]}", *(f"{w.metadata['Name']} {w.version}" for w in wheels)]
    packages = debian_libraries(app)
    for package in packages:
        _copy_if_there(
            Path("/usr/share/doc") / package.name / "copyright", into / f"debian-{package.name}.txt"
        )
    versions += [f"{package.name} {package.version} (Debian)" for package in packages]
    (into / "VERSIONS.txt").write_text("\n".join(versions) + "\n", "utf-8")
    return len(versions)


def needed_wheels(name: str) -> list[Distribution]:
    """The installed wheels that ``name`` needs, directly or not, in order of their names.

    Raises PackageNotFoundError when ``name`` itself is not installed.
    """
    found: dict[str, Distribution] = {}
    waiting = [str(distribution(name).metadata["Name"])]
    while waiting:
        wheel = _installed(waiting.pop())
        if wheel is None or (key := _key(wheel)) in found:
            continue
        found[key] = wheel
        asked = map(Requirement, _requirements(key, wheel))
        waiting += [one.name for one in asked if one.marker is None or one.marker.evaluate({"extra": ""})]
    return [found[key] for key in sorted(found) if key not in NOT_BUNDLED]


def _requirements(key: str, wheel: Distribution) -> list[str]:
    """What a wheel needs. Of ourselves pyproject.toml tells: an editable install may be older than it."""
    if key != "quoteline":
        return wheel.requires or []
    needed: list[str] = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    return needed


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None  # wanted on another system only


def _key(wheel: Distribution) -> str:
    return str(wheel.metadata["Name"]).lower().replace("-", "_")


def copy_licences_of(wheel: Distribution, into: Path) -> None:
    """Copy the licence files that ``wheel`` brought along; raises LicenceMissingError when we have none."""
    texts = _licence_files(wheel)
    if not texts and _key(wheel) not in WITHOUT_A_FILE:
        raise LicenceMissingError(
            f"The wheel of {wheel.metadata['Name']} holds no licence: add its text to packaging/licences "
            "and its name to WITHOUT_A_FILE in build/collect_licences.py."
        )
    for text, name in texts.items():
        data = Path(str(wheel.locate_file(text))).read_bytes()
        (into / f"{_key(wheel)}-{name}").write_bytes(_in_utf8(data))


def _in_utf8(data: bytes) -> bytes:
    """A text as every system reads it; one of FreeType's authors is written in Latin-1."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1").encode("utf-8")
    return data


def _licence_files(wheel: Distribution) -> dict[PackagePath, str]:
    """The files of a wheel that tell of licences, and a name for each: numpy has a dozen called LICENSE.md.

    Those beside the wheel's description count; where there are none, those at the top of the package itself,
    where onnxruntime has its own.
    """
    told = [file for file in wheel.files or [] if _tells_of_licences(file)]
    described = [file for file in told if ".dist-info" in file.parts[0]]
    kept = described or [file for file in told if len(file.parts) == 2]
    return {
        file: "-".join(part for part in file.parts[1:] if part not in ("licenses", "sboms")) for file in kept
    }


def _tells_of_licences(file: PackagePath) -> bool:
    """By its name, or by its folder: pypdfium2 keeps those of PDFium's parts under the names of these."""
    kept_apart = file.parts[0].endswith(".dist-info") and "licenses" in file.parts[1:-1]
    return kept_apart or any(word in file.name.lower() for word in LICENCE_WORDS)


def _python_licence() -> Path:
    library = Path(sysconfig.get_path("stdlib"))
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    for place in (library / "LICENSE.txt", Path("/usr/share/doc") / version / "copyright"):
        if place.exists():
            return place
    raise LicenceMissingError("The licence of Python was not found beside its library.")


@dataclass(frozen=True)
class DebianPackage:
    """A package of this system, and the files of it that PyInstaller took."""

    name: str
    version: str
    architecture: str
    files: tuple[str, ...]


@functools.cache
def debian_libraries(app: Path) -> list[DebianPackage]:
    """The Debian packages whose libraries the frozen ``app`` took from this system, by name."""
    if shutil.which("dpkg-query") is None:
        return []
    taken: dict[str, set[str]] = {}
    names = {file.name for file in (app / "_internal").glob("lib*.so*")}
    # One pattern for all: dpkg-query compares every pattern with every file of the system.
    for line in _told_by_dpkg("--search", "*/lib*.so*"):
        package, _, path = line.partition(": ")
        if path.rpartition("/")[2] in names and not line.startswith("diver"):
            taken.setdefault(package.split(":")[0], set()).add(path.rpartition("/")[2])
    if not taken:  # asked about no package, it tells of all
        return []
    shown = _told_by_dpkg("--show", "--showformat", "${Package} ${Version} ${Architecture}\n", *sorted(taken))
    parts = sorted({tuple(line.split()) for line in shown})
    return [
        DebianPackage(name, version, architecture, tuple(sorted(taken[name])))
        for name, version, architecture in parts
    ]


def _told_by_dpkg(*question: str) -> list[str]:
    asked = subprocess.run(["dpkg-query", *question], capture_output=True, text=True, check=False)
    return asked.stdout.splitlines()


def _copy_if_there(source: Path, target: Path) -> None:
    if source.exists():
        shutil.copy(source, target)
