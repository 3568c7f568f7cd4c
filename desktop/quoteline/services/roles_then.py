"""The role that somebody had on the day of their words, where their own article does not print one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from quoteline.domain import QuotationDetail, day_number
from quoteline.services.library import Library
from quoteline.storage import speakers

REMEMBERED = 10_000  # speakers

Printed = Sequence[tuple[str, int | None, int | None, int]]  # role, first day, last day, how often


def roles_then(library: Library) -> Callable[[QuotationDetail], str]:
    """A function that tells the role of a quotation's speaker on its day.

    It is the role that the article prints, else the one that a person gave for the day, else the one that
    other articles print most often, and print before as well as after the day. Nothing is guessed beyond
    the first or last of them, nor for words without a day.
    """

    @lru_cache(maxsize=REMEMBERED)
    def printed(speaker: int) -> Printed:
        return speakers.roles(library.database, speaker)

    def told(detail: QuotationDetail) -> str:
        row = detail.row
        day = row.said.start or row.published
        if row.role or row.speaker_id is None or day is None:
            return row.role
        return _around(printed(row.speaker_id), day_number(day))

    return told


def _around(printed: Printed, day: int) -> str:
    for role, first, last, _ in printed:  # the most frequent first
        if first is not None and last is not None and first <= day <= last:
            return role
    return ""
