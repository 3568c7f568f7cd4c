"""What a pane needs of a lane: it asks the library, and a newer question makes an older one void."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from quoteline.services.library import Library

T = TypeVar("T")


class AsksLibrary(Protocol):
    """The part of :class:`quoteline.ui.jobs.Lane` that a pane needs."""

    def ask(
        self,
        key: str,
        question: Callable[[Library], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None: ...

    def forget(self, key: str) -> None: ...


class NamedLane:
    """A lane whose questions carry a name of their own, so that they do not void another pane's."""

    def __init__(self, lane: AsksLibrary, name: str) -> None:
        self._lane, self._name = lane, name

    def ask(
        self,
        key: str,
        question: Callable[[Library], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        self._lane.ask(f"{self._name} {key}", question, then, failed)

    def forget(self, key: str) -> None:
        self._lane.forget(f"{self._name} {key}")
