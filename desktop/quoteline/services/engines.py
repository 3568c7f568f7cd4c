"""Which engine finds quotations: the rules alone, or the rules with the trained model.

The model is read from its files when it is first needed, once a process. What stands in its way is a sentence
for the person, and no error unless the model was asked for by name.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quoteline import extraction, locations
from quoteline.domain import UserError
from quoteline.services import shipped
from quoteline.wording import say

if TYPE_CHECKING:  # at run time it brings onnxruntime and numpy, for which most commands have no use
    from quoteline.extraction.trained import TrainedReader

ENGINES = ("auto", "rules", "model")
WEIGHTS, VOCABULARY, SETTINGS = "model.onnx", "tokenizer.json", "model.json"
ABSENT = say("No trained model is installed.")
SEALS = "sha256"  # in SETTINGS: the digest of each other file, so that one that was damaged is seen


@dataclass(frozen=True)
class Engine:
    """What finds quotations. ``name`` is kept with each article; ``lacking`` says why there is no model."""

    name: str
    model: TrainedReader | None = None
    lacking: str = ""


RULES = Engine(extraction.ENGINE)


class ModelUnusableError(Exception):
    """Why the model cannot be used, in a sentence."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def engine_named(name: str) -> Engine:
    """The engine for a name of ENGINES; ``auto`` is the model where it can be used, else the rules.

    Raises UserError when there is no such engine, or the model was asked for and cannot be used.
    """
    if name not in ENGINES:
        raise UserError(
            say("“{name}” is not an engine; known are {known}.", name=name, known=", ".join(ENGINES))
        )
    if name == "rules":
        return RULES
    engine = _with_model(locations.model_folder())
    if name == "model" and engine.model is None:
        raise UserError(say("{lacking} Use --engine rules, or leave the option out.", lacking=engine.lacking))
    return engine


@cache
def _with_model(folder: Path) -> Engine:
    try:
        model = _loaded(folder)
    except ModelUnusableError as reason:
        return Engine(RULES.name, lacking=reason.sentence)
    return Engine(f"{RULES.name}+{model.name}", model)


def _loaded(folder: Path) -> TrainedReader:
    weights, vocabulary, settings = _files(folder)
    # From 1.29 on onnxruntime would report its use over the network. We ask for one that cannot; should
    # another have been put in its place, this forbids it, and must be said before it is loaded.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    # One thread a process: there is a process for each core already. Both are asked for when they are loaded.
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    try:
        from quoteline.extraction.trained import TrainedReader

        return TrainedReader.load(weights, vocabulary, settings)
    except ImportError as error:
        reason = say(
            "The trained model cannot be used: what it runs on could not be loaded ({error}).",
            error=" ".join(str(error).split()),
        )
    except Exception as error:  # whatever the file or the library may be ill with, the rules are well
        reason = say(
            "The trained model is damaged or too new ({error}).",
            error=" ".join(str(error).split()) or type(error).__name__,
        )
    raise ModelUnusableError(reason)


def _files(folder: Path) -> tuple[bytes, str, str]:
    """Weights, vocabulary and settings, whole; raises ModelUnusableError."""
    if not any((folder / name).exists() for name in (WEIGHTS, SETTINGS)):
        raise ModelUnusableError(ABSENT)
    try:
        settings = (folder / SETTINGS).read_bytes()
        _check_seals(folder, settings)
        return (folder / WEIGHTS).read_bytes(), (folder / VOCABULARY).read_text("utf-8"), settings.decode()
    except OSError as error:
        name = Path(str(error.filename)).name
        raise ModelUnusableError(
            say("The trained model is not whole: {name} ({error}).", name=name, error=str(error.strerror))
        ) from error
    except ValueError as error:
        raise ModelUnusableError(say("The trained model is damaged: {error}.", error=str(error))) from error


def _check_seals(folder: Path, written: bytes) -> None:
    top = locations.resources()
    ours = folder.is_relative_to(top)  # a model of one's own is sealed by its settings alone
    if ours and not shipped.is_as_made((folder / SETTINGS).relative_to(top).as_posix(), written):
        raise ValueError(f"{SETTINGS} is not as it was made")
    settings: Any = json.loads(written)
    seals = settings.get(SEALS, {}) if isinstance(settings, dict) else {}
    for name, digest in seals.items():
        if sha256((folder / Path(name).name).read_bytes()).hexdigest() != digest:
            raise ValueError(f"{name} is not as it was made")


# --- for the person ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Standing:
    """How things stand with the model: its name, version, bytes on disk and folder, or why there is none."""

    engine: str
    model: str
    version: str
    size: int
    folder: Path
    lacking: str

    @property
    def sentence(self) -> str:
        """All of it in one line, for a person."""
        if self.lacking:
            return say("{lacking} Quotations are found by the rules alone.", lacking=self.lacking)
        if self.version:
            return say(
                "Quotations are found by the rules and a trained model"
                " ({model}, version {version}, {size:.1f} MB).",
                model=self.model,
                version=self.version,
                size=self.size / 1e6,
            )
        return say(
            "Quotations are found by the rules and a trained model ({model}, {size:.1f} MB).",
            model=self.model,
            size=self.size / 1e6,
        )


def standing() -> Standing:
    """What ``auto`` stands for on this machine; loads the model, to see whether it can be."""
    folder = locations.model_folder()
    engine = engine_named("auto")
    if engine.model is None:
        return Standing(engine.name, "", "", 0, folder, engine.lacking)
    settings = json.loads((folder / SETTINGS).read_text("utf-8"))
    version = str(settings.get("version", "")) if isinstance(settings, dict) else ""
    size = sum((folder / name).stat().st_size for name in (WEIGHTS, VOCABULARY, SETTINGS))
    return Standing(engine.name, engine.model.name, version, size, folder, "")
