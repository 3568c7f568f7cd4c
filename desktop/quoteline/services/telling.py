"""Tells in a sentence when words were said, what that rests on, and how many have no day or no exact one."""

from __future__ import annotations

from datetime import date

from quoteline.domain import Basis, Precision, StatementDate
from quoteline.search.wording import days

__all__ = ["RULES", "between", "long_day", "said_in_full", "unknown_days"]

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
LONGEST = 120  # characters of evidence in a sentence
UNSURE_BELOW = 0.5  # a day that is more often wrong than right where it was measured

# Where the words stand that a rule of dating goes by. A rule that is not here is told by its basis alone.
RULES = {
    "beside": "in the sentence",
    "continued": "with earlier words of the same speaker",
    "speaker": "where the article tells of the speaker",
    "lead": "in the opening of the article",
    "carried": "in an earlier sentence",
    "behind": "in a later sentence",
    "recalled": "",
    "printed": "",
}
_SOMEWHERE = "in the article"
_PRINTED = "no other day is told; this is the day the article was published"


def said_in_full(said: StatementDate, evidence: str = "", published: date | None = None) -> str:
    """When it was said and how that is known, without a full stop.

    ``evidence`` are the words that ``said.evidence`` points at; ``published`` is the article's day.
    """
    evidence = _shortened(" ".join(evidence.split()))
    if said.start is None:
        return f"Undated: {_why_undated(said, evidence, published)}"
    why = _why(said, evidence)
    told = "Perhaps said" if _is_unsure(said) else "Said"
    when = _when(said.start, said.end or said.start, said.precision)
    return f"{told} {when}" + (f" — {why}" if why else "")


def _is_unsure(said: StatementDate) -> bool:
    """A day found by the program that more often is another; nobody doubts a day set by hand."""
    found = said.basis in (Basis.EXPRESSION, Basis.PUBLICATION)
    return found and said.confidence is not None and said.confidence < UNSURE_BELOW


def _when(start: date, end: date, precision: Precision) -> str:
    if start == end:
        return long_day(start)
    if precision is Precision.WEEK:
        return f"in the week from {days(start, end)}"
    return between(start, end)


def between(start: date, end: date) -> str:
    """A span of several days: “in March 2025”, “between 1 March 2025 and 5 March 2025”."""
    first, to, last = days(start, end).partition(" to ")
    return f"between {first} and {last}" if to else f"in {first}"


def long_day(day: date) -> str:
    """``Wednesday 19 March 2025``"""
    return f"{WEEKDAYS[day.weekday()]} {days(day, day)}"


def _why(said: StatementDate, evidence: str) -> str:
    if said.basis is Basis.PERSON:
        return "set by hand"
    if said.basis is Basis.PUBLICATION:
        return _PRINTED
    if evidence:
        return f"from “{evidence}” {RULES.get(said.rule) or _SOMEWHERE}"
    return "told by the article" if said.basis is Basis.EXPRESSION else ""


def _why_undated(said: StatementDate, evidence: str, published: date | None) -> str:
    if said.basis is Basis.PERSON:
        return "set by hand"
    if evidence:
        lacking = "but has no publication date" if published is None else "which gives no day"
        return f"the article says “{evidence}”, {lacking}"
    if said.rule == "recalled":
        return "the article looks back to it and tells no day"
    if published is None:
        return "the article tells no day, and has no publication date"
    return "the article does not tell when it was said"


def _shortened(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def unknown_days(undated: int, imprecise: int) -> str:
    """How many have no day, and how many are known only as several days; empty when there are none."""
    parts = [f"{undated:,} undated"] if undated else []
    parts += [f"{imprecise:,} not known to the day"] if imprecise else []
    return ", ".join(parts)
