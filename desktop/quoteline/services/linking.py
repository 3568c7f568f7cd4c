"""Names are linked to the people and bodies they stand for, across the articles of a library.

What is sure is linked, and can be taken apart again; what is not becomes a suggestion with its evidence.
What a person decided holds: merged names stay together, and names that were told apart stay apart.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from quoteline import linking as deciding
from quoteline.domain import SpeakerKind
from quoteline.linking import Entry, Evidence, Linked, Lists, RolePrinted, Suggestion
from quoteline.linking.folding import folded, sound
from quoteline.services import shipped
from quoteline.services.library import Library
from quoteline.services.log_sentences import LINKED
from quoteline.storage import bulk, corrections, journal
from quoteline.storage import linking as links
from quoteline.storage.journal import Row
from quoteline.storage.linking import PERSON, Known
from quoteline.storage.names import Strong
from quoteline.storage.speakers import Member
from quoteline.wording import say

ARTICLES_FOR_COMPANY = 200  # of a name that stands in more, the latest tell well enough who keeps it company
MOST_IN_COMPANY = 200  # names in one article; where there are more, a whole book tells of nobody's company
SUREST = 0.99  # shown: nothing that a rule links is certain
NOT_A_SPEAKER = "not a speaker"  # the rule for a name that a person said is nobody


@dataclass(frozen=True)
class LinkReport:
    """What linking came to: names looked at, names whose link changed, suggestions that are open."""

    names: int
    changed: int
    linked: int
    suggestions: int


@dataclass(frozen=True)
class LinkStep:
    """How far linking is; the last step carries the report."""

    done: int
    total: int
    report: LinkReport | None = None


@cache
def lists(language: str = "en") -> Lists:
    """The word lists of linking that ship with the program, read once a process.

    Raises UserError where one is not as it was made.
    """
    return Lists.from_texts(
        {name: text for each in shipped.LISTS for name, text in shipped.texts(f"{each}/{language}").items()}
    )


def strong() -> Strong:
    """Whether a name alone names one across articles: what storage asks before it makes a row of it."""
    return _is_strong


@cache
def _is_strong(name: str, kind: SpeakerKind) -> bool:
    return deciding.is_strong(name, kind, lists())


def link(library: Library, *, correction: int | None = None, before: int = 0) -> Iterator[LinkStep]:
    """Link all names of a library anew; a step as it goes on, the last one with the report.

    ``correction``: the import or extraction that this belongs to and is undone with; a correction of its own
    when left out. ``before``: the highest row there was before it; what becomes of later rows needs no log.
    Nothing is written before all is known, and then in one transaction: cancelling leaves all as it was.
    """
    database = library.database
    known = links.all_known(database)
    yield LinkStep(1, 4)
    nobody = _nobodies(library, known)
    somebody = {id: each for id, each in known.items() if id not in nobody}
    entries = _entries(somebody, _company(somebody))
    yield LinkStep(2, 4)
    together = [(each.id, each.part_of) for each in known.values() if _by_person(each) and each.part_of]
    there = {each.id for each in entries}
    found = deciding.link(
        entries,
        lists(),
        together=[(a, b) for a, b in together if b is not None and a in there and b in there],
        apart=[(a, b) for a, b in links.apart(database) if a in there and b in there],
    )
    yield LinkStep(3, 4)
    with database.writing():
        changed = _write(library, {**_wanted(found, known), **nobody}, correction, before)
        links.keep_suggestions(database, [_suggestion(each) for each in found.suggestions])
        bulk.forget_touched(database)  # here, because all that changes many rows ends with this
    linked = sum(each.id != each.whole for each in found.links)
    report = LinkReport(len(known), changed, linked, len(links.suggestions(database)))
    yield LinkStep(4, 4, report)


def told(report: LinkReport | None) -> str:
    """A report in a sentence."""
    if report is None:
        return say("Nothing was linked.")
    if report.suggestions:
        return say(
            "{linked} of {n} {n:name|names} are linked to another; {open} that may be one to look at.",
            linked=report.linked,
            n=report.names,
            open=report.suggestions,
        )
    return say("{linked} of {n} {n:name|names} are linked to another.", linked=report.linked, n=report.names)


def rule_words(member: Member) -> str:
    """How a name came to be shown as a speaker, in a few words."""
    if member.linked_by == PERSON:
        return "by you"
    sure = f", {min(member.confidence, SUREST):.0%} sure" if member.confidence is not None else ""
    return f"{member.linked_by or 'the name itself'}{sure}"


def candidates(
    library: Library, speaker_id: int, most: int = 5
) -> list[tuple[int, float, tuple[Evidence, ...]]]:
    """Who a name could stand for: (row, score 0 to 1, evidence), the likeliest first; for a look at why."""
    alone = links.all_known(library.database, [speaker_id]).get(speaker_id)
    if alone is None or alone.kind not in (SpeakerKind.PERSON, SpeakerKind.UNKNOWN):
        return []
    known = links.all_known(library.database, _named_alike(library, speaker_id))
    entries = {each.id: each for each in _entries(known, _beside(library, known))}
    one = entries.pop(speaker_id)
    found = deciding.candidates(one, list(entries.values()), lists())
    return [(id, score, tuple(evidence)) for id, score, evidence in found[:most]]


def _named_alike(library: Library, speaker_id: int) -> set[int]:
    """The rows with a word in one of their names that sounds like one of this row's, and the row itself.

    A surname is such a word: the others need not be read, and in a large library they are nearly all.
    """
    printed = links.printed_names(library.database)
    mine = {word for id, name in printed if id == speaker_id for word in _sounds(name)}
    return {speaker_id, *(id for id, name in printed if not mine.isdisjoint(_sounds(name)))}


@lru_cache(maxsize=131_072)
def _sounds(name: str) -> frozenset[str]:
    """How the words of a name sound, each in the one spelling of all; titles and small words are left out."""
    words = folded(name).split()
    spelt = lists().surnames_spelt
    return frozenset(
        sound(spelt.get(word, word))
        for word in words
        if len(word) > 1 and word not in lists().titles and word not in lists().particles
    )


def _beside(library: Library, known: Mapping[int, Known]) -> dict[int, dict[str, int]]:
    """The company of some names, read from their articles alone."""
    articles = {article for each in known.values() for article in _latest(each)}
    speaking: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for article, id, name in links.speaking_in(library.database, articles):
        speaking[article].append((id, folded(name)))
    return {id: _counted(each, speaking) for id, each in known.items()}


# --- what linking is told --------------------------------------------------------------------------------


def _by_person(one: Known) -> bool:
    return one.linked_by == PERSON


def _entries(known: Mapping[int, Known], company: Mapping[int, Mapping[str, int]]) -> list[Entry]:
    return [
        Entry(
            id=each.id,
            names=tuple(each.names),
            kind=SpeakerKind(each.kind),
            article=each.article_id,
            roles=tuple(RolePrinted(*role) for role in each.roles),
            first=each.first,
            last=each.last,
            articles=len(each.articles),
            quotations=each.quotations,
            company=company.get(each.id, {}),
            outlets=frozenset(each.outlets),
        )
        for each in known.values()
    ]


def _company(known: Mapping[int, Known]) -> dict[int, dict[str, int]]:
    """For each name the folded names that stand in the same articles, and in how many."""
    speaking: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for id, each in known.items():
        called = folded(each.names[0]) if each.names else ""
        for article in each.articles:
            speaking[article].append((id, called))
    return {id: _counted(each, speaking) for id, each in known.items()}


def _latest(one: Known) -> list[int]:
    return sorted(one.articles, reverse=True)[:ARTICLES_FOR_COMPANY]


def _counted(one: Known, speaking: Mapping[int, Sequence[tuple[int, str]]]) -> dict[str, int]:
    counts: dict[str, int] = defaultdict(int)
    for article in _latest(one):
        beside = speaking.get(article, ())
        for other, called in beside if len(beside) <= MOST_IN_COMPANY else ():
            if other != one.id:
                counts[called] += 1
    return dict(counts)


def _nobodies(library: Library, known: Mapping[int, Known]) -> dict[int, dict[str, Any]]:
    """Names that are no speakers, with those of the same words that came since: what becomes of each."""
    roots = [id for id, each in known.items() if each.rejected]
    found: dict[int, dict[str, Any]] = {}
    words: dict[str, int] = {}
    for root in roots:
        for each in links.tree(library.database, root):
            found[each] = {"whole_id": None}
        for name in known[root].names[:1]:
            words.setdefault(folded(name), root)
    for id, one in known.items():
        if id not in found and one.article_id is not None and one.names:
            root = words.get(folded(one.names[0]), 0)
            if root and not _by_person(one):
                found[id] = _link(root, None, NOT_A_SPEAKER, None, "[]")
    return found


# --- what becomes of it ----------------------------------------------------------------------------------


def _wanted(found: Linked, known: Mapping[int, Known]) -> dict[int, dict[str, Any]]:
    """The columns of each name. A person's own links stay as they are; the root may move above them."""
    groups: dict[int, list[int]] = defaultdict(list)
    for each in found.links:
        groups[each.whole].append(each.id)
    chosen = {whole: _root(whole, ids, known) for whole, ids in groups.items()}
    wanted: dict[int, dict[str, Any]] = {}
    for each in found.links:
        root, one = chosen[each.whole], known[each.id]
        if _by_person(one) and one.part_of:
            wanted[each.id] = {"whole_id": root}
        elif each.id == root:
            by = PERSON if _by_person(one) else ""
            wanted[each.id] = _link(None, root, by, None, "[]")
        else:
            evidence = json.dumps([(one.kind, one.words) for one in each.evidence], ensure_ascii=False)
            wanted[each.id] = _link(root, root, each.rule, round(each.confidence, 4), evidence)
    return wanted


def _link(to: int | None, whole: int | None, by: str, sure: float | None, evidence: str) -> dict[str, Any]:
    return {
        "part_of": to,
        "whole_id": whole,
        "linked_by": by,
        "link_confidence": sure,
        "link_evidence": evidence,
    }


def _root(whole: int, ids: Sequence[int], known: Mapping[int, Known]) -> int:
    """Under which name a group is shown: the one a person merged others into, else the one that was found."""
    into = {known[id].part_of for id in ids if _by_person(known[id])} - {None}
    tops = [id for id in ids if id in into and not (_by_person(known[id]) and known[id].part_of)]
    if tops:
        return max(tops, key=lambda id: (id == whole, known[id].quotations, -id))
    return whole


def _write(
    library: Library, wanted: Mapping[int, Mapping[str, Any]], correction: int | None, before: int
) -> int:
    """Write what differs from what is kept; gives how many names did."""
    database = library.database
    kept = links.kept_links(database)
    differ = [id for id, new in wanted.items() if any(kept[id][column] != new[column] for column in new)]
    old = [Row("speakers", id, wanted[id]) for id in differ if not before or id <= before]
    if old:
        if correction is None:
            correction = corrections.begin(database, LINKED(n=len(old)))
        journal.change(database, correction, old)
    journal.apply(database, [Row("speakers", id, wanted[id]) for id in differ if before and id > before])
    return len(differ)


def _suggestion(one: Suggestion) -> tuple[int, int, float, str]:
    evidence = json.dumps(
        [(each.kind, each.words, round(each.score, 2)) for each in one.evidence], ensure_ascii=False
    )
    return min(one.a, one.b), max(one.a, one.b), round(one.score, 4), evidence
