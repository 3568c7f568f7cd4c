"""How typed words are looked for: as they are typed, or in all their forms in some languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what is set is known long before anything is read
    from quoteline.search.query import Read

Forms = tuple[str, ...] | None  # languages, ISO 639-1; none of them: as typed; None: as is set

_set: tuple[str, ...] = ()


def set_forms(languages: Sequence[str]) -> None:
    """Look for words in all their forms in these languages, wherever nothing else is asked for.

    It holds for the whole process: its windows share their settings, and a command has one such option.
    """
    global _set
    _set = tuple(languages)


@contextmanager
def in_forms(languages: Sequence[str]) -> Iterator[None]:
    """The same for a while."""
    before = _set
    set_forms(languages)
    try:
        yield
    finally:
        set_forms(before)


def settled(forms: Forms) -> tuple[str, ...]:
    """The languages that ``forms`` mean now."""
    return _set if forms is None else forms


def read_query(text: str, forms: Forms = None) -> Read:
    """A typed query as it is read here; never raises."""
    return _read(text, settled(forms))


@lru_cache(maxsize=64)  # a query is read for each row that is shown
def _read(text: str, languages: tuple[str, ...]) -> Read:
    from quoteline.search.query import Options, read

    return read(text, Options(languages))
