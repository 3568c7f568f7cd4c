"""Trained models that are none: folders of files as they should not be, and readers with a known answer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from quoteline.extraction.found import Attribution
from quoteline.extraction.lexicon import Lexicon

STORY = "“The mill stays open,” Ada Ferrol said. “We have orders,” she said."


def model_folder(folder: Path, *, leave_out: str = "", **settings: Any) -> Path:
    """A folder of models whose files are there and of no use; gives what ``QUOTELINE_MODELS`` may name."""
    files = {
        "model.onnx": "no weights",
        "tokenizer.json": "{}",
        "model.json": json.dumps({"format": 1, "name": "model-7", **settings}),
    }
    (folder / "en").mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        if name != leave_out:
            (folder / "en" / name).write_text(text, "utf-8")
    return folder


class FakeReader:
    """Keeps the first quotation of a text, and says that it has found it."""

    name = "model-7"

    def revised(self, text: str, found: Sequence[Attribution], lexicon: Lexicon) -> list[Attribution]:
        if "unreadable" in text:
            raise MemoryError("no room")
        return list(found[:1])


def install(patch: pytest.MonkeyPatch, folder: Path, **settings: Any) -> Path:
    """Make FakeReader the trained model of this process."""
    from quoteline.extraction import trained

    patch.setattr(trained.TrainedReader, "load", lambda weights, vocabulary, settings: FakeReader())
    patch.setenv("QUOTELINE_MODELS", str(model_folder(folder, **settings)))
    return folder
