"""Which words are marked wherever what a query found is shown: those that made it find them."""

from __future__ import annotations

from dataclasses import dataclass

from quoteline.domain import AnyOf, Condition, Everything, FieldWords, Spans
from quoteline.search import snippets
from quoteline.search.leaves import positive_leaves

NOTHING: Condition = Everything()  # asks for no words
TEXT = "article"  # the text of an article, and the words of a quotation in it
TITLE = "title"  # words asked of the article are looked for in its title too


@dataclass(frozen=True, slots=True)
class Marking:
    """What to mark in texts, and in names and other fields; equal for queries that mark the same."""

    text: Condition = NOTHING
    fields: tuple[tuple[str, Condition], ...] = ()

    def __bool__(self) -> bool:
        return self.text != NOTHING or bool(self.fields)

    def in_text(self, text: str) -> Spans:
        """Where the words asked for stand in quoted words or an article, in order and apart.

        Offsets are code points. What is ruled out is not marked. Linear in the length of the text.
        """
        return () if self.text == NOTHING else snippets.marks(self.text, text)

    def begin(self, text: str, width: int) -> int:
        """Where a stretch of about ``width`` code points begins that has most of the words asked for."""
        return 0 if self.text == NOTHING else snippets.snippet(self.text, text, width).start

    def in_field(self, field: str, text: str) -> Spans:
        """Where the words asked of a field stand in it: speaker, outlet, title, byline, tag or cue."""
        found = self._of(field)
        return () if found is None or not text else snippets.marks(found, text)

    def has(self, field: str) -> bool:
        """Whether anything is asked of a field."""
        return self._of(field) is not None

    def _of(self, field: str) -> Condition | None:
        return next((found for name, found in self.fields if name == field), None)


def marking(condition: Condition) -> Marking:
    """What to mark for a condition."""
    text: list[Condition] = []
    fields: dict[str, list[Condition]] = {}
    for leaf in dict.fromkeys(positive_leaves(condition)):
        if not isinstance(leaf, FieldWords):
            text.append(leaf)
            continue
        as_text = FieldWords(TEXT, leaf.words, leaf.in_a_row)
        if leaf.field == TEXT:
            text.append(leaf)
            fields.setdefault(TITLE, []).append(as_text)
        else:
            fields.setdefault(leaf.field, []).append(as_text)
    asked = [leaf for leaf in text if snippets.is_of_text(leaf)]
    return Marking(_any(asked), tuple((name, _any(leaves)) for name, leaves in fields.items()))


def _any(leaves: list[Condition]) -> Condition:
    if not leaves:
        return NOTHING
    return leaves[0] if len(leaves) == 1 else AnyOf(tuple(leaves))
