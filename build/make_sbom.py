"""Write down what the frozen app is made of: each wheel, library, model and word list, in CycloneDX 1.6."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import platform
import re
import sys
import time
import uuid
from importlib.metadata import Distribution, version
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

from packaging.requirements import Requirement

from bundled_parts import TOP, DebianPackage, Parts

Part: TypeAlias = dict[str, Any]
NAME = "sbom.cdx.json"
LOCK = TOP / "requirements.lock"
OURS = "pkg:generic/quoteline"
MAKER = {"name": "The Quoteline maintainers"}
# What is told of a folder of resources: the type that CycloneDX has for it, and what it is.
RESOURCES = {
    "models": ("machine-learning-model", "finds quotations and their speakers"),
    "lexicons": ("data", "what Quoteline knows about English"),
    "linking": ("data", "what brings the names of one speaker together"),
    "fonts": ("data", "a font of the interface"),
}


def write_sbom(app: Path, parts: Parts) -> Path:
    """Write the document about the frozen ``app``, made of ``parts``, into its folder; gives the file."""
    file = app / NAME
    file.write_text(json.dumps(document(app, parts), ensure_ascii=False, indent=1) + "\n", "utf-8")
    return file


def document(app: Path, parts: Parts) -> Part:
    """The whole document about the frozen ``app``; the same parts give the same document, number included."""
    listed = [
        python(),
        *map(wheel_part, parts.wheels),
        qt(app),
        *debian_parts(app, parts.packages),
        *(file_part(app / "_internal" / name, app) for name in parts.others),
        *resource_parts(app),
    ]
    root = ourselves()
    links = dependencies(root["bom-ref"], listed, parts.wheels)
    told = json.dumps([root, listed, links], sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, told)}",
        "version": 1,
        "metadata": {"timestamp": day_of_building(), "component": root},
        "components": listed,
        "dependencies": links,
    }


def day_of_building() -> str:
    """When the app was built, or what SOURCE_DATE_EPOCH says of it."""
    built = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(built))


def ourselves() -> Part:
    return {
        **part("application", "quoteline", version("quoteline"), OURS),
        "supplier": MAKER,
        "licenses": [{"license": {"id": "Apache-2.0"}}],
    }


def part(kind: str, name: str, number: str, package: str) -> Part:
    """A part as every document has it; ``package`` is its address in the language of package URLs, without a
    version."""
    found = f"{package}@{quote(number, safe='.')}"
    return {"type": kind, "bom-ref": found, "name": name, "version": number, "purl": found}


def python() -> Part:
    return {
        **part("platform", "Python", platform.python_version(), "pkg:generic/python"),
        "licenses": [{"license": {"id": "PSF-2.0"}}],
    }


def key(name: str) -> str:
    """A wheel's name as package addresses have it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def wheel_part(wheel: Distribution) -> Part:
    """A wheel with its licence; its hash where the lock names one file only, else which files it may be."""
    name = str(wheel.metadata["Name"])
    made = part("library", name, wheel.version, f"pkg:pypi/{key(name)}")
    if licence := licence_of(wheel):
        made["licenses"] = [licence]
    locked = locked_hashes().get(key(name), [])
    if len(locked) == 1:
        made["hashes"] = [{"alg": "SHA-256", "content": locked[0]}]
    else:
        told = {"name": "quoteline:requirements.lock:sha256-of-one-of-its-files"}
        made["properties"] = [{**told, "value": each} for each in locked]
    return made


def licence_of(wheel: Distribution) -> Part | None:
    """What a wheel says of its licence: an SPDX expression, or its own words where these are short."""
    described = {name: str(wheel.metadata[name]) for name in set(wheel.metadata)}
    if told := described.get("License-Expression"):
        return {"expression": told}
    words = described.get("License", "").strip()
    if words and "\n" not in words:
        return {"license": {"name": words}}
    named = [line for line in wheel.metadata.get_all("Classifier") or [] if line.startswith("License ::")]
    return {"license": {"name": named[0].rpartition(" :: ")[2]}} if named else None


@functools.cache
def locked_hashes() -> dict[str, list[str]]:
    """The hashes that requirements.lock gives for each wheel."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in LOCK.read_text("utf-8").splitlines():
        if line and not line[0].isspace():
            name = key(re.split(r"[=\[ ]", line, maxsplit=1)[0])
        if told := re.search(r"--hash=sha256:([0-9a-f]{64})", line):
            found.setdefault(name, []).append(told[1])
    return found


def qt(app: Path) -> Part:
    """Qt itself, which comes inside a wheel: the libraries of it that the app took."""
    made = part("framework", "Qt", version("PySide6_Essentials"), "pkg:generic/qt")
    made["licenses"] = [{"license": {"id": "LGPL-3.0-only"}}]
    made["components"] = [file_part(file, app) for file in sorted(app.glob("_internal/PySide6/Qt/lib/lib*"))]
    return made


def debian_parts(app: Path, packages: list[DebianPackage]) -> list[Part]:
    """The packages of this system whose libraries the app took, each with the files that were taken."""
    system = platform.freedesktop_os_release() if sys.platform == "linux" else {}
    made = []
    for package in packages:
        found = part("library", package.name, package.version, f"pkg:deb/{system.get('ID')}/{package.name}")
        found["purl"] += f"?arch={package.architecture}&distro={system.get('VERSION_CODENAME', '')}"
        found["components"] = [file_part(app / "_internal" / name, app) for name in package.files]
        made.append(found)
    return made


def resource_parts(app: Path) -> list[Part]:
    """The model, the word lists and what else is data of our own or of others, file by file."""
    top = app / "_internal" / "quoteline" / "resources"
    files = [(kind, file) for kind in RESOURCES for file in sorted((top / kind).rglob("*")) if file.is_file()]
    return [resource(kind, file, app) for kind, file in files]


def resource(kind: str, file: Path, app: Path) -> Part:
    is_model = file.suffix == ".onnx"
    told = file_part(file, app)
    told["type"] = "machine-learning-model" if is_model else "data"
    told["description"] = RESOURCES[kind][1]
    if is_model:
        about = json.loads(file.with_name("model.json").read_text("utf-8"))
        told["version"] = str(about["version"])
    return told


def file_part(file: Path, app: Path) -> Part:
    """One file of the app by its SHA-256."""
    place = file.relative_to(app).as_posix()
    with file.open("rb") as read:
        digest = hashlib.file_digest(read, "sha256").hexdigest()
    return {
        "type": "file",
        "bom-ref": f"file:{place}",
        "name": place,
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }


def dependencies(root: str, parts: list[Part], wheels: list[Distribution]) -> list[Part]:
    """What needs what: we need every part, and a wheel those that it asks for."""
    named = {key(each["name"]): each["bom-ref"] for each in parts if each["bom-ref"].startswith("pkg:pypi/")}
    links = [{"ref": root, "dependsOn": sorted(each["bom-ref"] for each in parts)}]
    for wheel in wheels:
        asked = {key(Requirement(line).name) for line in wheel.requires or []}
        needed = sorted(named[name] for name in asked & named.keys())
        links.append({"ref": named[key(str(wheel.metadata["Name"]))], "dependsOn": needed})
    return links
