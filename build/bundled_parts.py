"""Which parts a frozen app is made of, told by the files that PyInstaller collected: no more, and no less."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
MADE_HERE = TOP / "build" / "out"  # what PyInstaller and build/slim_data.py write: the program, smaller data
COLLECTED = MADE_HERE / "collected.json"
FREEZER = "pyinstaller"  # what starts a frozen program, and finds its modules, comes from it
ADDED_LATER = ("licences/", "sbom.cdx.json")


class PartUnknownError(Exception):
    """Something in the app of which nobody knows where it comes from: it must not be given away like that."""


@dataclass(frozen=True)
class Collected:
    """Where each module and each file of an app was taken from, by its name in the app."""

    modules: dict[str, str]
    files: dict[str, str]


@dataclass(frozen=True)
class DebianPackage:
    """A package of this system, and the files of it that PyInstaller took."""

    name: str
    version: str
    architecture: str
    files: tuple[str, ...]


@dataclass(frozen=True)
class Parts:
    """What an app is made of besides Python and ourselves; of ``others``, files, no package is known."""

    wheels: list[Distribution]
    packages: list[DebianPackage]
    others: list[str]


def write_collected(modules: Iterable[tuple[str, ...]], files: Iterable[tuple[str, ...]]) -> None:
    """Keep what PyInstaller collected. A link is no file, and a folder that is a namespace no module."""
    told = {
        "modules": {name: source for name, source, _ in modules if source not in ("-", None)},
        "files": {name: source for name, source, kind in files if kind != "SYMLINK"},
    }
    COLLECTED.write_text(json.dumps(told, indent=0, sort_keys=True), "utf-8")


def read_collected() -> Collected:
    return Collected(**json.loads(COLLECTED.read_text("utf-8")))


def differences(app: Path, collected: Collected) -> list[str]:
    """What lies in the frozen ``app`` and was not collected, and the other way round."""
    files = (file for file in app.rglob("*") if file.is_file() and not file.is_symlink())
    there = {file.relative_to(app).as_posix().removeprefix("_internal/") for file in files}
    return sorted({name for name in there if not name.startswith(ADDED_LATER)} ^ collected.files.keys())


def parts_of(collected: Collected) -> Parts:
    """The parts that an app was made of, each by name.

    Raises PartUnknownError where a module comes from nowhere that is known.
    """
    owners = owners_of_files()
    wheels = {key(FREEZER): distribution(FREEZER)}
    strange: dict[str, str] = {}
    for name, source in [*collected.modules.items(), *collected.files.items()]:
        if wheel := wheel_of(name, source, owners):
            if ".dist-info/" not in name:  # a wheel that merely describes itself in the app is no part of it
                wheels[key(str(wheel.metadata["Name"]))] = wheel
        elif not is_ours_or_pythons(source):
            strange[name] = source
    if modules := sorted(strange.keys() & collected.modules.keys()):
        raise PartUnknownError(f"Nobody knows which part brought these modules: {', '.join(modules)}")
    packages = debian_packages(strange)
    known = {name for package in packages for name in package.files}
    return Parts([wheels[each] for each in sorted(wheels)], packages, sorted(strange.keys() - known))


def key(name: str) -> str:
    """The name of a wheel as all spellings of it have it in common."""
    return name.lower().replace("-", "_").replace(".", "_")


def owners_of_files() -> dict[str, Distribution]:
    """Which installed wheel laid down each file."""
    placed = ((wheel, wheel.locate_file(file)) for wheel in distributions() for file in wheel.files or [])
    return {os.path.realpath(str(file)): wheel for wheel, file in placed}


def wheel_of(name: str, source: str, owners: Mapping[str, Distribution]) -> Distribution | None:
    """The wheel that brought a file; what we made smaller is of the one whose folder it lies in."""
    if MADE_HERE / "slim" not in Path(source).parents:
        return owners.get(os.path.realpath(source))
    folder = Path(sysconfig.get_path("purelib"), name.split("/")[0]).resolve()
    return next((wheel for file, wheel in owners.items() if folder in Path(file).parents), None)


def is_ours_or_pythons(source: str) -> bool:
    """Whether a file that no wheel brought comes from this project, or from Python."""
    place = Path(os.path.realpath(source))
    ours = TOP in place.parents and Path(sys.prefix).resolve() not in place.parents
    return ours or Path(sysconfig.get_path("stdlib")).resolve() in place.parents or place == pythons_library()


def pythons_library() -> Path | None:
    """Python's own library, where it was not a package of the system that brought it."""
    folder, name = (sysconfig.get_config_var(each) for each in ("LIBDIR", "INSTSONAME"))
    return Path(os.path.realpath(Path(folder, name))) if folder and name else None


def debian_packages(taken: Mapping[str, str]) -> list[DebianPackage]:
    """The packages of this system that files were taken from (``taken``: by name in the app), by name."""
    if shutil.which("dpkg-query") is None or not taken:
        return []
    names: dict[str, str] = {}
    for name, source in taken.items():
        names |= dict.fromkeys(_spellings(source), name)
    files: dict[str, set[str]] = {}
    for line in _told_by_dpkg("--search", *names):
        package, _, path = line.partition(": ")
        if path in names and not line.startswith("diversion "):
            files.setdefault(package.split(", ")[0], set()).add(names[path])
    if not files:  # asked about no package, it tells of all
        return []
    shown = _told_by_dpkg("--show", "--showformat", "${binary:Package} ${Version} ${Architecture}\n", *files)
    return [
        DebianPackage(name.partition(":")[0], version, architecture, tuple(sorted(files[name])))
        for name, version, architecture in map(str.split, sorted(shown))
    ]


def _spellings(path: str) -> list[str]:
    """A path as a package may have it: with and without /usr before it, and where its links lead."""
    ends = {path, os.path.realpath(path)}
    return sorted({f"{usr}{end.removeprefix('/usr')}" for end in ends for usr in ("", "/usr")})


def _told_by_dpkg(*question: str) -> list[str]:
    asked = subprocess.run(["dpkg-query", *question], capture_output=True, text=True, check=False)
    return asked.stdout.splitlines()
