"""Reads the name of whoever heard, printed or passed on what was said: told Reuters, the Harbour Gazette."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quoteline.domain import Span
from quoteline.extraction.lexicon import Lexicon

PEOPLE = ("group_nouns", "person_nouns", "male_nouns", "female_nouns")
LONGEST_NAME = 6  # words
_WORD = (
    r"[^\W\d_a-zªº][\w&-]*(?:[.’'](?=\w)[\w&-]+)*"  # begins with a capital; a possessive ending goes with it
)
_TITLE = r"(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|[A-Z])\.(?=\s)"
NAME = re.compile(
    rf"(?:[Tt]he\s+)?(?:{_TITLE}|{_WORD}|\d{{1,2}}\b)"
    rf"(?:(?:\s+(?:of|the|and|de|du|for|&)){{0,2}}\s+(?:{_TITLE}|{_WORD})){{0,{LONGEST_NAME - 1}}}"
)
NEXT = re.compile(r"\s+([a-z]+)")
ENDING = re.compile(r"[’'](?:s\b|(?!\w))")
REPORTER = re.compile(
    r"(?:(?:a|an|the|one|two|its|his|her|their)\s+)?(?:\w+\s+){0,2}?"
    r"(?:reporters?|journalists?|correspondents?|editors?|interviewers?|hosts?|anchors?|newspaper|magazine"
    r"|broadcaster|channel|station|network|agency|website|viewers|listeners|readers)\s+"
    r"(?:(?:from|for|with|at|of|on)\s+)?"
)
OF_REPORTER = re.compile(r"(?:an?|the|one|its)\s+(?=[^\W\d_a-z])")  # a Reuters reporter
REPORTS = re.compile(
    r"(?:[’']s?)?\s+(?:\w+\s+)?(?:reporter|journalist|correspondent|editor|interviewer|host|anchor)"
)
ARTICLE = re.compile(r"(?:an?|the|its|his|her|their|this)\s+", re.I)


@dataclass(frozen=True, slots=True)
class NameReader:
    """Tells names from other words with a capital, and outlets from other names."""

    outlets: frozenset[str]
    no_names: frozenset[str]
    people: frozenset[str]  # nouns that a name before them describes: the American | people

    def at(self, text: str, place: int, stop: int) -> Span | None:
        """The name that begins at ``place`` and ends before ``stop``: the Gazette, not the Gazette’s editor.

        A reporter stands for the outlet: told a reporter from the Gazette. None where no name begins there.
        """
        lead = REPORTER.match(text, place, stop)
        span = (self._name(text, lead.end(), stop) if lead else None) or self._name(text, place, stop)
        if span is not None or (lead := OF_REPORTER.match(text, place, stop)) is None:
            return span
        span = self._name(text, lead.end(), stop)
        return span if span is not None and REPORTS.match(text, span[1], stop) else None

    def _name(self, text: str, place: int, stop: int) -> Span | None:
        found = NAME.match(text, place, stop)
        if found is None:
            return None
        end = found.end()
        possessive = ENDING.search(text, place, min(end + 2, stop))
        if possessive is not None:
            end = min(end, possessive.start())
        end = place + len(text[place:end].rstrip(" .&-"))
        words = _words(text[place:end])
        if not words or words[0] in self.no_names or not any(map(str.isupper, text[place:end])):
            return None
        behind = NEXT.match(text, end, stop)
        if behind and behind[1] in self.people and not self.is_outlet(" ".join(words)):
            return None
        cut = next((word for word in words if word in self.no_names), None)
        if cut is not None:  # told Reuters Tuesday
            end = place + len(text[place : place + text[place:end].lower().index(cut)].rstrip(" ,"))
        return (place, end)

    def is_outlet(self, name: str) -> bool:
        """Whether a name is that of a paper, a broadcaster or an agency."""
        words = _words(name)
        return bool(words) and (words[-1] in self.outlets or words[0] in self.outlets)


def compile_name_reader(lexicon: Lexicon) -> NameReader:
    """Build the reader of a lexicon; KeyError where a list is missing."""
    small = ("days", "months", "personal", "spans_of_time", "question_words")
    no_names = frozenset().union(*(lexicon.set(each) for each in small)) - {"may"}
    people = frozenset().union(*(lexicon.set(each) for each in PEOPLE))
    return NameReader(lexicon.set("outlets"), no_names | {"a", "an", "in", "on", "at", "but", "and"}, people)


def _words(name: str) -> list[str]:
    return ARTICLE.sub("", name, count=1).lower().split()
