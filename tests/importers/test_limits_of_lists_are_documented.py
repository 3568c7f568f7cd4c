"""The guides name how long a list of queries, and a query in it, may be."""

from __future__ import annotations

from pathlib import Path

import pytest

from quoteline.importers.query_lists import LONGEST, MOST

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("guide", ["query-language.md", "commands.md"])
def test_the_guides_name_the_limits_of_a_list_of_queries(guide: str) -> None:
    text = (DOCS / guide).read_text(encoding="utf-8")
    assert f"up to {MOST:,}" in text
    assert f"up to {LONGEST:,} letters" in text
