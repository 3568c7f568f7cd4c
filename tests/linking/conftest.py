"""The word lists that ship with the program, read once for all tests of linking."""

from __future__ import annotations

from pathlib import Path

import pytest

from quoteline.linking import Lists

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="session")
def lists() -> Lists:
    folders = (RESOURCES / "lexicons" / "en", RESOURCES / "linking" / "en")
    return Lists.from_texts(
        {path.stem: path.read_text(encoding="utf-8") for folder in folders for path in folder.glob("*.txt")}
    )
