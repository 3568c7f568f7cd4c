"""The English word lists of the repository, read once."""

from __future__ import annotations

from pathlib import Path

import pytest

from quoteline.extraction.lexicon import Lexicon

LISTS = Path(__file__).parents[2] / "resources" / "lexicons" / "en"


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return Lexicon.from_texts({path.stem: path.read_text(encoding="utf-8") for path in LISTS.glob("*.txt")})
