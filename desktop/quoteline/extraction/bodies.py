"""Joins the names of one body: its initials, its short name, and "the agency" or "the company" for it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from quoteline.domain import SpeakerKind
from quoteline.extraction.descriptions import Described
from quoteline.extraction.name_runs import Run
from quoteline.extraction.names import Cast

BRACKETED = re.compile(r"\(([A-Z][A-Za-z&]{1,9})\)")
TOWNS = frozenset({"city", "town", "village", "municipality"})
STUDIES = frozenset({"study", "report", "survey", "review"})
_NAME = r"[A-Z][\w’-]+"
TOWN = re.compile(rf"\b((?:[Mm]unicipality|[Cc]ity|[Tt]own|[Vv]illage) of {_NAME}(?: {_NAME})?)")
STUDY = re.compile(rf"\b[Tt]he ({_NAME} (?:{_NAME} ){{1,6}}(?:Study|Report|Survey|Review))\b")
MOST_NAMED = 20
NEAR = 400  # characters before "the city" in which it is named
LONGEST_FIRM = 8  # words
NEWSPAPERS = frozenset({"paper", "newspaper"})
MOST_BODIES = 200
MOST_RECENT = 5  # bodies that spoke before


class Bodies:
    """The bodies that an article names, looked up by initials, by short name and by a common noun."""

    def __init__(self, cast: Cast) -> None:
        self.text = cast.text
        self.nouns = cast.words.bodies
        self.organisations = cast.words.organisations
        self.firm_words = self.nouns["company"] | self.nouns["bank"]
        self.full: dict[str, str] = {}
        self.short: dict[str, list[str]] = {}
        self.printed = {run.name[0] for run in cast.runs if len(run.name) == 1 and run.name[0].isupper()}
        self.heads: dict[str, set[str]] = {}
        self.names: set[str] = set()
        self.newspapers: list[tuple[int, str]] = []
        self.papers: dict[str, set[str]] = {}
        self.firms: list[tuple[int, str]] = []
        for match in BRACKETED.finditer(self.text):
            before = self.text[max(0, match.start() - 120) : match.start()]
            self._join(match[1], _spelt_out(before, match[1]))
        for run in cast.runs:
            if run.body and len(run.name) > 1:
                self._read(run)

    def _read(self, run: Run) -> None:
        name = self._with_article(run)
        if len(self.names) < MOST_BODIES:
            self.names.add(name)
        if len(run.name) > 2:
            initials = "".join(word[0] for word in run.name if word[0].isupper())
            if initials in self.printed:
                self._join(initials, name)
        if run.name[-1].lower() in self.nouns["newspaper"] and run.name[1] != "of":
            self.papers.setdefault(run.name[-1], set()).add(name)
            self.newspapers.append((run.start, name))
        if run.name[1] == "of" and run.name[0].lower() in self.organisations:
            self.heads.setdefault(run.name[0], set()).add(name.removeprefix("the "))
        if run.name[-1].lower().strip(".,") in self.firm_words:
            self.firms.append((run.start, name))
            for stop in range(1, len(run.name)):
                self.full.setdefault(" ".join(run.name[:stop]), name)

    def remember(self, body: Described) -> None:
        """Let the first words of a firm that spoke stand for it: "Moody’s" for "Moody’s Investors Inc"."""
        tokens = bare(body.name).split()
        if len(tokens) > 1 and tokens[-1].lower().strip(".,") in self.firm_words and tokens[0][0].isupper():
            for stop in range(1, min(len(tokens), LONGEST_FIRM)):
                short = " ".join(tokens[:stop])
                self.full.setdefault(short.removesuffix("’s").removesuffix("'s"), body.name)

    def _with_article(self, run: Run) -> str:
        the = self.text[max(0, run.name_start - 4) : run.name_start].lower() == "the "
        return ("the " if the else "") + " ".join(run.name)

    def _join(self, short: str, name: str) -> None:
        if name:
            self.full.setdefault(short, name)
            self.short.setdefault(bare(name), []).append(short)

    def joined(self, known: Described) -> Described:
        """The same body under its full name, with its initials or short name as another name."""
        printed = bare(known.name)
        name = self.full.get(printed, known.name)
        heads = self.heads.get(printed, ())
        if name == known.name and len(heads) == 1:
            name = "the " + next(iter(heads))  # "the League" is the League of River States
        if name == known.name and printed.islower() and " " in printed:
            name = self._ending_in(printed) or name
        papers = self.papers.get(printed, ())
        if name == known.name and len(papers) == 1:
            name = next(iter(papers))  # "the Times" is the Castrel Times
        shorts = self.short.get(bare(name), [])
        if name == known.name and not shorts:
            return known
        others = dict.fromkeys((*shorts, *([printed] if name != known.name else [])))
        return Described(name, SpeakerKind.ORGANISATION, tuple(others))

    def _ending_in(self, printed: str) -> str:
        """The one body whose name ends in some words: "the budget office" is the Lisk Budget Office."""
        ends = {name for name in self.names if name.lower().endswith(f" {printed}")}
        return ends.pop() if len(ends) == 1 else ""

    def meant(self, noun: str, place: int, spoken: Sequence[Described]) -> Described | None:
        """The body that "the company" or "the agency" at a place means; None where none such is named."""
        fitting = self.nouns.get(noun)
        if fitting is None:
            return self._named_before(noun, place)
        for body in reversed(spoken[-MOST_RECENT:]):
            words = set(bare(body.name).lower().replace(".", "").split())
            if noun in words or not fitting.isdisjoint(words):
                return body
        if noun in NEWSPAPERS:
            last = bisect_left(self.newspapers, (place, "")) - 1
            near = last >= 0 and place - self.newspapers[last][0] <= NEAR
            return Described(self.newspapers[last][1], SpeakerKind.ORGANISATION) if near else None
        before = bisect_left(self.firms, (place, "")) - 1
        if before < 0 or 2 * len(fitting & self.nouns["company"]) <= len(fitting):
            return None
        return self.joined(Described(self.firms[before][1], SpeakerKind.ORGANISATION))

    def _named_before(self, noun: str, place: int) -> Described | None:
        """Whom "the city" means, the one named last, or "the report", the only one with a name."""
        pattern = TOWN if noun in TOWNS else STUDY if noun in STUDIES else None
        if pattern is None:
            return None
        if pattern is TOWN:
            near = [match[1] for match in pattern.finditer(self.text, max(0, place - NEAR), place)]
            return Described(f"the {near[-1]}", SpeakerKind.ORGANISATION) if near else None
        names = {match[1] for match in islice(pattern.finditer(self.text, 0, place), MOST_NAMED)}
        return Described(f"the {names.pop()}", SpeakerKind.DOCUMENT) if len(names) == 1 else None


def bare(name: str) -> str:
    """A name without its article."""
    return name[4:] if name[:4].lower() == "the " else name


def _spelt_out(before: str, initials: str) -> str:
    """The words at the end of ``before`` whose capitals are the initials; nothing if they are not."""
    left = [letter for letter in initials if letter.isalpha()]
    tokens = before.split()
    begin = len(tokens)
    while begin and left:
        begin -= 1
        capitals = [letter for letter in tokens[begin] if letter.isupper()]
        if not capitals and not tokens[begin].islower():
            return ""
        for letter in reversed(capitals):
            if not left or left.pop() != letter:
                return ""
    name = " ".join(tokens[begin:])
    if left or not name[:1].isupper():
        return ""
    return f"the {name}" if begin and tokens[begin - 1].lower() == "the" else name
