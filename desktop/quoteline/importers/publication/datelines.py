"""The dateline that opens a story: KYIV, March 19 (Reuters) – or WASHINGTON — March 3, 2024 — …"""

from __future__ import annotations

import re

from quoteline.domain import PublishedFrom
from quoteline.importers.publication.found import Found, found_written
from quoteline.importers.publication.trust import Trust
from quoteline.importers.publication.writing import Written, days_in

OPENING = 160  # characters of a line; a dateline with two places and two agencies has about 100
LONGEST_PLACE = 70
DASH = r"(?:[—–―‒]|-{1,2}|_|:)(?=\s|$|[A-Z“\"‘'])"
# SALVADOR, Brazil — | Port-au-Prince, Haiti (AP) | ABOARD THE USS PORTER
PLACE_WORD = r"(?:[A-Z][\w.'’-]*|of|the|de|del|la|le|and|near|am|an|der|du|do|da|al|el|bin|upon|on|in|with)"
PLACE = re.compile(rf"\s*[A-Z][\w.'’-]*(?:[ ,/]{{1,3}}{PLACE_WORD})*[ ,:.]{{0,3}}(?:{DASH}\s*)?")
PARTED = re.compile(r"(?:[—–―‒]|-{1,2})\s*$")
PARTED_OFF = re.compile(r"(?:[—–―‒,:]|-{1,2})\s*$")
AGENCY = re.compile(r"[ ,]{0,2}\(\s*[A-Z][\w .&’'/-]{0,40}\)[ ,:]{0,2}")
AFTER = re.compile(rf"\)?,?\s*(?P<agency>\([^()]{{1,40}}\)|/[A-Z][^/]{{1,39}}/)?,?\s*(?P<dash>{DASH})?")
# What opens a sentence and not a place: "On March 19 - the day of the vote - …"
_NO_PLACE = """
on in by since from until before after at for the this that a an and but as when while it he she they
published posted updated photo update issued modified date filed released
"""
NO_PLACE = frozenset(_NO_PLACE.split())
# A headline in capitals that ends in a day: WEEK AHEAD FOR JULY 1 (AP) –
BEFORE_A_DAY = frozenset({"for", "on", "of", "by", "to", "until", "from", "since", "before", "after"})


def of_dateline(lines: list[str]) -> Found | None:
    """The day in the first dateline among the opening lines of a text, its year perhaps not told."""
    for line in lines:
        opening = line[:OPENING]
        written = next(days_in(opening), None)
        if written is not None and _is_dateline(opening, written, cut=len(line) > OPENING):
            words = opening[: written.end]
            return found_written(written, PublishedFrom.DATELINE, Trust.DATELINE, words)
    return None


def _is_dateline(opening: str, written: Written, *, cut: bool) -> bool:
    """Whether place and agency stand before the day, and a dash, an agency or nothing behind it."""
    before, end = opening[: written.start], written.end
    agency = AGENCY.search(before)
    place = before[: agency.start()] if agency else before
    if not _may_be_place(place) or (agency and before[agency.end() :].strip(" ,:—–-")):
        return False
    after = AFTER.match(opening, end)
    assert after is not None  # it matches nothing too
    agency_told = bool(agency or after["agency"])
    if not (written.days or agency or after["agency"] or PARTED_OFF.search(place)):
        return False  # REPORT ON JULY 1: without a year only a comma, a dash or an agency tells a place
    if after["dash"]:
        return bool(place.strip() or agency_told or written.days)
    ends = not opening[after.end() :].strip() and not cut
    told = agency_told or (PARTED.search(place) is not None and bool(written.days))
    return told and ends and bool(written.days or place.strip())


def _may_be_place(words: str) -> bool:
    if not words.strip():
        return True
    found = PLACE.fullmatch(words) if len(words) <= LONGEST_PLACE else None
    if found is None:
        return False
    if words.split()[-1].strip(",.:").lower() in BEFORE_A_DAY:
        return False
    first, _, others = words.strip().partition(" ")
    return first.lower() not in NO_PLACE or (first.lower() == "the" and others[:1].isupper())  # The Hague
