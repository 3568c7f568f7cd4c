"""The trained model is used where it can be; where not, the rules do the work and a sentence says why."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import fake_models
import pytest

from quoteline.domain import UserError
from quoteline.services import engines, extracting
from quoteline.services.extracting import Reading
from quoteline.services.extractor import Extractor
from seal_model import seal


@dataclass(frozen=True)
class Item:
    reading: Reading


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of models, which is the one looked into."""
    monkeypatch.setenv("QUOTELINE_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


def lacking() -> str:
    """Why there is no model; the rules must be there in its place."""
    engine = engines.engine_named("auto")
    assert (engine.name, engine.model) == (engines.RULES.name, None)
    with pytest.raises(UserError, match="--engine rules"):
        engines.engine_named("model")
    assert engines.engine_named("rules") == engines.RULES
    return engine.lacking


def test_where_no_model_is_installed_the_rules_alone_are_used(models: Path) -> None:
    assert lacking() == "No trained model is installed."


def test_an_unknown_engine_is_refused() -> None:
    with pytest.raises(UserError, match="auto, rules, model"):
        engines.engine_named("magic")


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json", "model.json"])
def test_a_model_of_which_a_file_is_gone_is_not_whole(models: Path, name: str) -> None:
    fake_models.model_folder(models, leave_out=name)
    assert lacking() == f"The trained model is not whole: {name} (No such file or directory)."


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("model.onnx", b""),
        ("model.onnx", b"\x08\x09\x12" + bytes(range(256)) * 20),
        ("tokenizer.json", b"[]"),
        ("tokenizer.json", b"\xff\xfe"),
        ("model.json", b"{"),
        ("model.json", b"[1]"),
        ("model.json", b"\xff"),
        ("model.json", b'{"format": 99, "name": "model-99"}'),
    ],
)
def test_a_damaged_model_is_said_to_be_damaged(models: Path, name: str, content: bytes) -> None:
    fake_models.model_folder(models)
    (models / "en" / name).write_bytes(content)
    assert lacking().startswith("The trained model is damaged")
    assert "\n" not in lacking()


def test_a_file_that_is_not_as_it_was_made_is_named(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_models.install(monkeypatch, models)
    seals = seal(models / "en")
    assert seals == {
        "model.onnx": sha256(b"no weights").hexdigest(),
        "tokenizer.json": sha256(b"{}").hexdigest(),
    }
    assert engines.engine_named("auto").model is not None
    engines._with_model.cache_clear()
    (models / "en" / "model.onnx").write_bytes(b"no weight")
    assert lacking() == "The trained model is damaged: model.onnx is not as it was made."


@pytest.mark.parametrize("library", ["onnxruntime", "tokenizers", "numpy"])
def test_without_what_the_model_runs_on_the_rules_are_used(
    models: Path, monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    fake_models.model_folder(models)
    for name in [each for each in sys.modules if each.startswith("quoteline.extraction.trained")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)
    said = lacking()
    assert said.startswith("The trained model cannot be used: what it runs on could not be loaded")
    assert library in said


def test_the_model_is_loaded_once_and_handed_to_extraction(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_models.install(monkeypatch, models)
    for name in ("auto", "model"):
        found = extracting.read_text(Reading(fake_models.STORY, None), name)
        assert (len(found.quotations), found.engine) == (1, f"{engines.RULES.name}+model-7")
        assert (found.failure, found.remark) == ("", "")
    assert engines.engine_named("auto").model is engines.engine_named("model").model
    by_rules = extracting.read_text(Reading(fake_models.STORY, None), "rules")
    assert (len(by_rules.quotations), by_rules.engine, by_rules.remark) == (2, engines.RULES.name, "")


def test_a_text_on_which_the_model_fails_is_read_by_the_rules(
    models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_models.install(monkeypatch, models)
    found = extracting.read_text(Reading(f"{fake_models.STORY} An unreadable line.", None))
    assert (len(found.quotations), found.engine, found.failure) == (2, engines.RULES.name, "")
    assert found.remark == "The trained model failed on a text (MemoryError: no room)."


def test_how_things_stand_is_one_sentence(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert engines.standing().sentence == (
        "No trained model is installed. Quotations are found by the rules alone."
    )
    engines._with_model.cache_clear()
    fake_models.install(monkeypatch, models, version="2026.11")
    told = engines.standing()
    assert told.sentence == (
        "Quotations are found by the rules and a trained model (model-7, version 2026.11, 0.0 MB)."
    )
    assert told.size == sum(file.stat().st_size for file in (models / "en").iterdir())


def test_the_choice_of_engine_reaches_the_reading_processes(models: Path) -> None:
    fake_models.model_folder(models, leave_out="tokenizer.json")
    items = [Item(Reading(fake_models.STORY * 200, None)) for _ in range(6)]
    for name, remark in (("auto", "The trained model is not whole"), ("rules", "")):
        with Extractor(2, name) as extractor:
            found = [each for chunk in extractor.read(items) for _, each in chunk]
        assert len(found) == 6
        assert all(each.engine == engines.RULES.name and each.quotations for each in found)
        assert all(each.remark.startswith(remark) and bool(each.remark) == bool(remark) for each in found)
    with Extractor(2, "model") as extractor, pytest.raises(UserError, match="not whole"):
        list(extractor.read(items))
