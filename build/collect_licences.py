"""Lay the licence of each part of the frozen app beside it: Python, Qt, wheels, libraries of the system."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from importlib.metadata import Distribution, PackagePath
from pathlib import Path

from bundled_parts import TOP, Parts, key

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


class LicenceMissingError(Exception):
    """A part of the app whose licence was not found: it must not be given away like that."""


def collect_licences(parts: Parts, into: Path) -> int:
    """Put the licences of all ``parts`` of an app under ``into``; returns of how many parts.

    Raises LicenceMissingError when a part has none.
    """
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    for text in (TOP / "LICENSE", *sorted(OUR_COPIES.iterdir())):
        shutil.copy(text, into / ("quoteline.txt" if text.name == "LICENSE" else text.name))
    shutil.copy(_python_licence(), into / "python.txt")
    for wheel in parts.wheels:
        copy_licences_of(wheel, into)
    for package in parts.packages:
        _copy_copyright(package.name, into / f"debian-{package.name}.txt")
    versions = [f"Python {sys.version.split()[0]}"]
    versions += [f"{wheel.metadata['Name']} {wheel.version}" for wheel in parts.wheels]
    versions += [f"{package.name} {package.version} (Debian)" for package in parts.packages]
    versions += [f"{name} (of the system that the app was built on)" for name in parts.others]
    (into / "VERSIONS.txt").write_text("\n".join(versions) + "\n", "utf-8")
    return len(versions)


def copy_licences_of(wheel: Distribution, into: Path) -> None:
    """Copy the licence files that ``wheel`` brought along; raises LicenceMissingError when we have none."""
    texts, name = _licence_files(wheel), key(str(wheel.metadata["Name"]))
    if not texts and name not in WITHOUT_A_FILE:
        raise LicenceMissingError(
            f"The wheel of {wheel.metadata['Name']} holds no licence: add its text to packaging/licences "
            "and its name to WITHOUT_A_FILE in build/collect_licences.py."
        )
    for text, its_name in texts.items():
        data = Path(str(wheel.locate_file(text))).read_bytes()
        (into / f"{name}-{its_name}").write_bytes(_in_utf8(data))


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


def _copy_copyright(package: str, target: Path) -> None:
    source = Path("/usr/share/doc") / package / "copyright"
    if not source.exists():
        raise LicenceMissingError(f"The package {package} of this system has no copyright file at {source}.")
    shutil.copy(source, target)
