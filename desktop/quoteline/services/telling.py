"""Tells in a sentence when words were said, what that rests on, and how many have no day or no exact one."""

from __future__ import annotations

from datetime import date

from quoteline.domain import Basis, Precision, StatementDate
from quoteline.search.wording import whole_span
from quoteline.wording import english_day, listed, say

__all__ = ["RULES", "between", "long_day", "said_in_full", "unknown_days"]

LONGEST = 120  # characters of evidence in a sentence
UNSURE_BELOW = 0.5  # a day that is more often wrong than right where it was measured

# Where the words stand that a rule of dating goes by. A rule that is not here is told by its basis alone.
RULES = {
    "beside": say("in the sentence"),
    "continued": say("with earlier words of the same speaker"),
    "speaker": say("where the article tells of the speaker"),
    "lead": say("in the opening of the article"),
    "carried": say("in an earlier sentence"),
    "behind": say("in a later sentence"),
    "recalled": "",
    "printed": "",
}
_SOMEWHERE = say("in the article")
_PRINTED = say("no other day is told; this is the day the article was published")


def said_in_full(said: StatementDate, evidence: str = "", published: date | None = None) -> str:
    """When it was said and how that is known, without a full stop.

    ``evidence`` are the words that ``said.evidence`` points at; ``published`` is the article's day.
    """
    evidence = _shortened(" ".join(evidence.split()))
    if said.start is None:
        return say("Undated: {why}", why=_why_undated(said, evidence, published))
    why = _why(said, evidence)
    told = _said(said.start, said.end or said.start, said.precision, sure=not _is_unsure(said))
    return say("{told} — {why}", told=told, why=why) if why else told


def _is_unsure(said: StatementDate) -> bool:
    """A day found by the program that more often is another; nobody doubts a day set by hand."""
    found = said.basis in (Basis.EXPRESSION, Basis.PUBLICATION)
    return found and said.confidence is not None and said.confidence < UNSURE_BELOW


def _said(start: date, end: date, precision: Precision, *, sure: bool) -> str:
    if start == end:
        return say("Said {day:long}", day=start) if sure else say("Perhaps said {day:long}", day=start)
    when = _when(start, end, precision)
    return say("Said {when}", when=when) if sure else say("Perhaps said {when}", when=when)


def _when(start: date, end: date, precision: Precision) -> str:
    if precision is Precision.WEEK:
        return say("in the week from {first} to {last}", first=start, last=end)
    return between(start, end)


def between(start: date, end: date) -> str:
    """A span of several days: “in March 2025”, “between 1 March 2025 and 5 March 2025”."""
    if whole_span(start, end):
        one_month = start.month == end.month
        return say("in {day:month}", day=start) if one_month else say("in {year:d}", year=start.year)
    return say("between {first} and {last}", first=start, last=end)


def long_day(day: date) -> str:
    """``Wednesday 19 March 2025``"""
    return english_day(day, "long")


def _why(said: StatementDate, evidence: str) -> str:
    if said.basis is Basis.PERSON:
        return say("set by hand")
    if said.basis is Basis.PUBLICATION:
        return _PRINTED
    if evidence:
        return say("from “{words}” {where}", words=evidence, where=RULES.get(said.rule) or _SOMEWHERE)
    return say("told by the article") if said.basis is Basis.EXPRESSION else ""


def _why_undated(said: StatementDate, evidence: str, published: date | None) -> str:
    if said.basis is Basis.PERSON:
        return say("set by hand")
    if evidence:
        if published is None:
            return say("the article says “{words}”, but has no publication date", words=evidence)
        return say("the article says “{words}”, which gives no day", words=evidence)
    if said.rule == "recalled":
        return say("the article looks back to it and tells no day")
    if published is None:
        return say("the article tells no day, and has no publication date")
    return say("the article does not tell when it was said")


def _shortened(words: str) -> str:
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def unknown_days(undated: int, imprecise: int) -> str:
    """How many have no day, and how many are known only as several days; empty when there are none."""
    parts = [say("{n} {n:undated|undated}", n=undated)] if undated else []
    parts += [say("{n} {n:not known to the day|not known to the day}", n=imprecise)] if imprecise else []
    return listed(parts)
