"""A document that is written piece by piece is, to the letter, the one that is written at once."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from quoteline.cli.documents import pieces
from quoteline.cli.tables import json_text

LETTERS = st.text(st.sampled_from('a"\\\n\r\t {}[],:é“\u2028🌊\0'), max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | LETTERS,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(LETTERS, inside, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(LETTERS, VALUES, max_size=4))
def test_it_is_the_same_document(document: dict[str, Any]) -> None:
    in_pieces = {key: iter(each) if isinstance(each, list) else each for key, each in document.items()}
    written = "".join(pieces(in_pieces))
    assert written == json_text(document)
    assert json.loads(written) == document
