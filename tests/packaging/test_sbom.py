"""The list of parts in every package follows the rules of CycloneDX 1.6, and names what is really there.

The rules are those of the format's own schema, written down here so far as the list uses them. The list of
a real build was also put to the schema itself: see docs/packaging.md.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest

import make_sbom
from bundled_parts import DebianPackage, Parts
from check_lock import TOP
from make_sbom import document, write_sbom

TYPES = {"application", "framework", "library", "platform", "file", "machine-learning-model", "data"}
KEYS = {
    "type", "bom-ref", "name", "version", "purl", "licenses", "hashes", "properties", "components",
    "description", "supplier",
}  # fmt: skip
PURL = re.compile(
    r"pkg:(pypi|deb|generic)/[a-z0-9./+_~-]+@[A-Za-z0-9._~%+-]+(\?[a-z]+=[^&]*(&[a-z]+=[^&]*)*)?"
)


WHEELS = (
    "PySide6-Essentials",
    "lxml",
    "lxml-html-clean",
    "justext",
    "numpy",
    "Whoosh",
    "PyInstaller",
    "trafilatura",
)
PARTS = Parts(
    [distribution(name) for name in WHEELS],
    [DebianPackage("zlib1g", "1:1.2.13.dfsg-1", "amd64", ("libz.so.1",))],
    ["libodd.so.1"],
)


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder like the frozen app's, with the real word lists and a small model."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764000000")
    resources = tmp_path / "_internal" / "quoteline" / "resources"
    shutil.copytree(TOP / "resources" / "lexicons", resources / "lexicons")
    (resources / "models" / "en").mkdir(parents=True)
    (resources / "models" / "en" / "model.onnx").write_bytes(b"weights")
    (resources / "models" / "en" / "model.json").write_text('{"name": "m", "version": "7"}', "utf-8")
    library = tmp_path / "_internal" / "PySide6" / "Qt" / "lib" / "libQt6Core.so.6"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"core")
    for name in ("libz.so.1", "libodd.so.1"):
        (tmp_path / "_internal" / name).write_bytes(name.encode())
    return tmp_path


def every_part(made: dict[str, Any]) -> list[dict[str, Any]]:
    parts = [made["metadata"]["component"], *made["components"]]
    return parts + [inner for part in parts for inner in part.get("components", [])]


def test_the_document_says_what_it_is_and_of_what(app: Path) -> None:
    made = document(app, PARTS)
    assert list(made)[:2] == ["bomFormat", "specVersion"]
    assert (made["bomFormat"], made["specVersion"], made["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", made["serialNumber"])
    assert made["metadata"]["timestamp"] == "2025-11-24T16:00:00Z"
    assert made["metadata"]["component"]["purl"].startswith("pkg:generic/quoteline@")


def test_each_part_has_what_the_format_asks_for_and_nothing_that_it_does_not_know(app: Path) -> None:
    for part in every_part(document(app, PARTS)):
        assert part["type"] in TYPES
        assert part["name"]
        assert part.keys() <= KEYS
        assert "purl" not in part or PURL.fullmatch(part["purl"]), part["purl"]
        for told in part.get("hashes", []):
            assert told["alg"] == "SHA-256"
            assert re.fullmatch("[0-9a-f]{64}", told["content"])
        for one in part.get("licenses", []):
            assert len(one) == 1
            assert "expression" in one or len(one["license"].keys() & {"id", "name"}) == 1
        assert all(each.keys() == {"name", "value"} for each in part.get("properties", []))


def test_no_part_is_named_twice_and_what_is_needed_is_named(app: Path) -> None:
    made = document(app, PARTS)
    names = [part["bom-ref"] for part in every_part(made)]
    assert len(names) == len(set(names))
    asking = [link["ref"] for link in made["dependencies"]]
    assert len(asking) == len(set(asking))
    for link in made["dependencies"]:
        assert {link["ref"], *link["dependsOn"]} <= set(names)
        assert len(link["dependsOn"]) == len(set(link["dependsOn"]))


def test_the_wheels_in_it_are_those_of_the_app_with_version_and_licence(app: Path) -> None:
    parts = [part for part in document(app, PARTS)["components"] if part["bom-ref"].startswith("pkg:pypi/")]
    assert [part["name"] for part in parts] == [str(wheel.metadata["Name"]) for wheel in PARTS.wheels]
    for part, wheel in zip(parts, PARTS.wheels, strict=True):
        assert part["version"] == wheel.version
        assert part.get("licenses"), f"{part['name']} tells no licence"
        assert part.get("hashes") or part["properties"], f"{part['name']} is not in the lock"


def test_a_library_of_the_system_is_in_it_with_its_package_or_alone(app: Path) -> None:
    parts = {part["name"]: part for part in document(app, PARTS)["components"]}
    assert [inner["name"] for inner in parts["zlib1g"]["components"]] == ["_internal/libz.so.1"]
    digest = hashlib.sha256(b"libodd.so.1").hexdigest()
    assert parts["_internal/libodd.so.1"]["hashes"] == [{"alg": "SHA-256", "content": digest}]


def test_a_wheel_of_which_the_lock_knows_several_files_claims_no_hash(app: Path) -> None:
    locked = make_sbom.locked_hashes()
    for part in document(app, PARTS)["components"]:
        if part["bom-ref"].startswith("pkg:pypi/"):
            assert ("hashes" in part) == (len(locked[make_sbom.key(part["name"])]) == 1)


def test_model_and_word_lists_stand_in_it_with_their_sha256(app: Path) -> None:
    parts = {part["name"]: part for part in document(app, PARTS)["components"]}
    model = parts["_internal/quoteline/resources/models/en/model.onnx"]
    assert (model["type"], model["version"]) == ("machine-learning-model", "7")
    assert model["hashes"][0]["content"] == hashlib.sha256(b"weights").hexdigest()
    lists = sorted((TOP / "resources" / "lexicons").rglob("*.txt"))
    assert lists
    for file in lists:
        part = parts[f"_internal/quoteline/resources/{file.relative_to(TOP / 'resources').as_posix()}"]
        assert part["hashes"][0]["content"] == hashlib.sha256(file.read_bytes()).hexdigest()


def test_the_same_app_gives_the_same_list_and_another_app_another(app: Path) -> None:
    first = write_sbom(app, PARTS).read_bytes()
    assert write_sbom(app, PARTS).read_bytes() == first
    (app / "_internal/quoteline/resources/models/en/model.onnx").write_bytes(b"other weights")
    assert (
        json.loads(write_sbom(app, PARTS).read_bytes())["serialNumber"] != json.loads(first)["serialNumber"]
    )


def test_qt_is_named_with_the_libraries_that_were_taken(app: Path) -> None:
    qt = next(part for part in document(app, PARTS)["components"] if part["name"] == "Qt")
    assert [inner["name"] for inner in qt["components"]] == ["_internal/PySide6/Qt/lib/libQt6Core.so.6"]
