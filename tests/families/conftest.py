"""The weight of words as a small library has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from quoteline.extraction.lexicon import entries
from quoteline.families.rarity import Rarity

LEXICON = Path(__file__).parents[2] / "resources" / "lexicons" / "en"


@pytest.fixture(scope="session")
def rarity() -> Rarity:
    grammar, common = (
        entries((LEXICON / f"{name}.txt").read_text(encoding="utf-8"))
        for name in ("grammar_words", "common_words")
    )
    return Rarity(grammar, common, {}, 0)
