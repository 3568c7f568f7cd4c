"""Reads roles that stand in no apposition: "was elected mayor", "who leads the union", "(R-Fla.)"."""

from __future__ import annotations

import re

from quoteline.extraction.name_words import NameWords
from quoteline.extraction.roles_beside import BREAK, head_noun

BEHIND = 90  # characters after a name that are read
BEFORE = 30
LONGEST_ROLE = 8  # words
PARTY = {"R": "Republican", "D": "Democratic", "I": "independent"}
TAG = re.compile(r",? ?\(?([RDI])(?:-|\., )([A-Z][\w.]*(?: [A-Z][\w.]*)?)")
_AS = r"(?:the |a |an |its |his |her |their )?"
IS = re.compile(
    r"(?:,? who)? (?:(?:(?:was|is|were|has been) (?:being )?|being |has )?(?:re-?)?"
    r"(?:elected|appointed|named|sworn in|chosen|picked|installed|works?|worked|serves?|served|took office"
    r"|resigned)|is|was|becomes?|became|remains|has been|had been) (?:as )?" + _AS
)
_LEADS = (
    r"leads?|leading|led|heads?|heading|headed|chairs?|chaired|runs?|ran|founded|owns?|owned|directs?|directed"
    r"|coach(?:es|ed)|edits?|edited|manages?|managed|commands?|commanded|represent(?:s|ed)"
)
LEADS = re.compile(rf"(?:,? who| now| still|,)? ?({_LEADS}) (?:the |a |an )?")
MADE = re.compile(r"\b(?:elected|appointed|named|chose|picked|nominated|made|promoted|installed|declared) $")
NEWLY = re.compile(r"\b(?:elected|appointed|named|sworn|chosen|picked|installed|became|took|nominated) ")
MADE_WHAT = re.compile(r" (?:as |to be )?" + _AS)
WOULD_BE = re.compile(
    r"\b(?:the|its|their) ([a-z][a-z ’'-]{2,40}) (?:is|was|will be|would be|became|becomes) $"
)
WHO_LEADS = {
    "lead": "leader", "led": "leader", "head": "head", "chair": "chair", "run": "head", "ran": "head",
    "found": "founder", "own": "owner", "direct": "director", "coach": "coach", "edit": "editor",
    "manag": "manager", "command": "commander", "represent": "representative",
}  # fmt: skip


def party_tag(text: str, end: int, words: NameWords) -> str:
    """Party and state of the tag that follows a name: "(R-Fla.)", ", D-N.Y.,"; nothing without one."""
    tag = TAG.match(text, end, end + 30)
    if tag is None:
        return ""
    low = tag[2].lower()
    forms = (low, low.rstrip("."), low.split()[0], low.split()[0].rstrip("."))
    state = next((words.states[form] for form in forms if form in words.states), "")
    return f"{PARTY[tag[1]]} {state}".strip()


def role_told(text: str, start: int, end: int, words: NameWords) -> str:
    """The role that a verb gives to the name between ``start`` and ``end``; nothing where none does.

    "was elected mayor of Lisk", "who leads the union" (its leader), "appointed … its chairman", "the first
    keeper would be …".
    """
    told = IS.match(text, end, end + 60)
    before = text[max(0, start - BEFORE) : start]
    if told is None and MADE.search(before):
        told = MADE_WHAT.match(text, end, end + 20)
    if told is not None:
        role = _role(text, told.end(), words)
        return f"new {role}" if role and NEWLY.search(told[0] + before) else role
    leads = LEADS.match(text, end, end + 60)
    if leads is not None:
        what = _phrase(text, leads.end())
        noun = next(noun for stem, noun in WHO_LEADS.items() if leads[1].startswith(stem))
        return f"{noun} of {what}" if what[:1].isalpha() else ""
    is_now = WOULD_BE.search(text, max(0, start - 70), start)
    return is_now[1] if is_now and head_noun(is_now[1], words) in words.roles else ""


def _role(text: str, begin: int, words: NameWords) -> str:
    """The phrase at a place if its head is a role; "mayor" is one, "mayor-elect" and "a danger" are none."""
    phrase = _phrase(text, begin)
    return phrase if head_noun(phrase, words) in words.roles else ""


def _phrase(text: str, begin: int) -> str:
    phrase = text[begin : begin + BEHIND]
    stop = BREAK.search(phrase)
    phrase = phrase[: stop.start()] if stop else phrase.rpartition(" ")[0]
    tokens = phrase.strip(" .").split()[:LONGEST_ROLE]
    for place, token in enumerate(tokens):
        if token in (
            "and",
            "but",
            "who",
            "that",
            "which",
            "when",
            "while",
            "after",
            "before",
            "as",
            "said",
            "says",
        ):
            return " ".join(tokens[:place])
    return " ".join(tokens)
