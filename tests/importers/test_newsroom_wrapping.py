"""Lines of an export that were broken at a fixed width are one paragraph again, its words as they were."""

from __future__ import annotations

import pytest

from quoteline.importers.lines import Line
from quoteline.importers.newsroom.wrapping import unwrapped

WIDTH = 40


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("The mayor spoke to Ingrid Maalos-", "Strand on Sunday.", "Maalos-Strand on Sunday."),
        ("The mayor spoke of the years pre-", "and post-war.", "pre- and post-war."),
        ("The mayor spoke of the mill there -", "and left.", "there - and left."),
        ("The mayor spoke of the mill at noon", "and left.", "noon and left."),
    ],
)
def test_words_at_the_end_of_a_line_are_as_they_were(first: str, second: str, whole: str) -> None:
    (line,) = unwrapped([Line(first), Line(second)], WIDTH)
    assert line.text.endswith(whole)
    assert "\n" not in line.text
