"""``quoteline doctor``: everything is looked at, and what needs a remedy has one in a sentence."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from terminals import Quoteline

from quoteline import __main__, __version__
from quoteline.services import doctor, indexing, places
from quoteline.services.doctor import Do, Finding


def findings(told: Any) -> dict[str, Any]:
    return {f"{each['group']}: {each['name']}": each for each in told["findings"]}


def test_a_library_that_is_well_needs_nothing(quoteline: Quoteline, library: Path) -> None:
    said = quoteline("doctor", "-l", library, "--json")
    told: Any = said.json
    found = findings(told)
    assert (said.status, told["sound"]) == (0, True)
    assert found["Versions: Quoteline"]["value"] == __version__
    assert found["Library: Holds"]["value"].startswith("4 articles, ")
    assert found["Library: State"]["value"] == "sound"
    assert "SourceSerif4" in found["Window: Fonts"]["value"]
    assert {f"Folders: {each}" for each in ("Data", "Settings", "Cache", "Backups", "Log")} <= set(found)
    assert not [each for each in found.values() if each["remedy"]]
    assert "Language and time: Time zone" in found


def test_what_needs_a_remedy_is_marked_and_tells_it(
    quoteline: Quoteline, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quoteline("search", "mill", "-l", library)
    state = indexing.IndexState(1, 1, usable=False)
    monkeypatch.setattr(indexing, "state", lambda library: state)
    monkeypatch.setattr(places, "warning", lambda path: "It lies on a network.")
    model = tmp_path / "models" / "en"
    model.mkdir(parents=True)
    (model / "model.onnx").write_bytes(b"Something else.")
    (model / "model.json").write_text('{"sha256": {"model.onnx": "00"}}')
    monkeypatch.setenv("QUOTELINE_MODELS", str(model.parent))
    said = quoteline("doctor", "-l", library)
    assert said.status == 1
    assert "! Index: damaged" in said.out
    assert "→ Build the search index again: quoteline reindex." in said.out
    assert "→ It lies on a network." in said.out
    assert "! Model: " in said.out
    assert "→ Install Quoteline again" in said.out


def test_a_folder_that_cannot_be_written_is_told(
    quoteline: Quoteline, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor.os, "access", lambda place, how: False)
    found = doctor._folder("Data", library.parent)
    assert (found.do, found.at) == (Do.FOLDER, library.parent)
    assert "right to write" in found.remedy


def test_a_full_disk_is_told(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "NEEDED", 1 << 80)
    assert "Make room" in doctor._folder("Data", library.parent).remedy


def test_a_file_that_is_no_library_ends_with_two_and_tells_the_rest(
    quoteline: Quoteline, tmp_path: Path
) -> None:
    (tmp_path / "text.quoteline").write_text("Dear diary.")
    said = quoteline("doctor", "-l", tmp_path / "text.quoteline", "--json")
    told: Any = said.json
    assert (said.status, told["sound"]) == (2, False)
    assert "not a Quoteline library" in findings(told)["Library: State"]["remedy"]
    assert "Language and time: Time zone" in findings(told)


def test_without_qt_the_rest_is_told(
    quoteline: Quoteline, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(__main__, "_why_no_window", lambda: "libEGL is missing")
    said = quoteline("doctor", "-l", library)
    assert said.status == 0  # the commands work without
    assert "Window: cannot be opened: libEGL is missing" in said.out


def test_the_text_has_groups_marks_and_remedies() -> None:
    well = Finding("Folders", "Data", "/home")
    ill = dataclasses.replace(well, name="Log", remedy="Make room.")
    assert doctor.as_text([well, ill]) == "Folders\n  Data: /home\n! Log: /home\n    → Make room.\n"
