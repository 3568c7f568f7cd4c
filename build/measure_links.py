"""How well names are linked across articles, on names with known identity made harder than news has them.

    QUOTELINE_EVAL=FOLDER python build/measure_links.py [--as-printed|--evenly] [--wrong FILE] [--missed FILE]

Takes the speakers of ``resources/samples`` and of the PolNeAR articles in FOLDER (not those of the
development sample), who is who by name and by ``link_identities.txt``, and makes them harder as
``link_corpus.py`` says (``--as-printed``: as they are; ``--evenly``: surnames alone also for those who are
hardly known by it). Prints pairwise precision and recall, and B-cubed, for the half of surnames that may be
tuned on and the half that is only scored; the same by class of name; suggestions, and what they hold of the
pairs missed; the time for 40,000 names. ``--wrong`` lists all wrong links, each with its half, and
``--missed`` the names left alone in the first half (``tune``). No text of an article is kept or printed.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path
from zlib import crc32

from link_corpus import Corpus, corpus, harder, said_in
from quality_gate import ROOT, records
from quoteline.domain import Speaker
from quoteline.linking import Entry, Linked, Lists, link
from quoteline.services.engines import RULES
from quoteline.services.extracting import all_in

ARTICLES = Path("quotes") / "polnear-train.jsonl"
LEFT_OUT = Path("quotes") / "polnear-devsample.jsonl"
MANY = 40_000


def main() -> int:
    """Measure as the arguments say."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--as-printed", action="store_true")
    arguments.add_argument("--evenly", action="store_true")
    arguments.add_argument("--wrong", type=Path)
    arguments.add_argument("--missed", type=Path)
    chosen = arguments.parse_args()
    folder = Path(os.environ.get("QUOTELINE_EVAL") or "/nonexistent")
    if not (folder / ARTICLES).exists():
        print(f"Set QUOTELINE_EVAL to a folder that holds {ARTICLES}.", file=sys.stderr)
        return 2
    lists = english_lists()
    said = said_in(speakers_of(folder), lists)
    made = corpus(said if chosen.as_printed else harder(said, lists, evenly=chosen.evenly), lists)
    found = link(made.entries, lists)
    report(made, found)
    if chosen.wrong:
        chosen.wrong.write_text("\n".join(wrong_links(made, found)) + "\n", encoding="utf-8")
    if chosen.missed:
        chosen.missed.write_text("\n".join(missed(made, found)) + "\n", encoding="utf-8")
    print(f"{MANY:,} names: {seconds_for(made, MANY, lists):.1f} s")
    return 0


def english_lists() -> Lists:
    """The word lists as they lie in the repository."""
    folders = (ROOT / "resources" / "lexicons" / "en", ROOT / "resources" / "linking" / "en")
    return Lists.from_texts(
        {path.stem: path.read_text(encoding="utf-8") for folder in folders for path in folder.glob("*.txt")}
    )


def speakers_of(folder: Path) -> Iterator[tuple[str, date, str, list[Speaker]]]:
    """Each article's id, day, outlet and speakers, as the rules of extraction find them."""
    left_out = {each["doc_id"] for each in records(folder / LEFT_OUT)}
    samples = records(ROOT / "resources" / "samples" / "articles.jsonl")
    for each in [*records(folder / ARTICLES), *samples]:
        day = each.get("pub_date") or each.get("published")
        if each["doc_id"] in left_out or not day:
            continue
        published = date.fromisoformat(day[:10])
        found = all_in(each["text"], published, RULES).quotations
        speakers = dict.fromkeys(one.speaker for one in found if one.speaker)
        yield each["doc_id"], published, each.get("publisher") or each.get("outlet") or "", list(speakers)


# --- scoring ---------------------------------------------------------------------------------------------


def half(who: str) -> str:
    """Which half a person belongs to: by surname, so that namesakes are in one.

    "by" puts the two names that most articles print, Clinton and Trump, into different halves.
    """
    return "tune" if crc32(f"by {who.split(',')[0].split()[-1]}".encode()) % 2 else "test"


def pairs_of(groups: Iterable[list[int]]) -> Iterator[tuple[int, int]]:
    for members in groups:
        yield from combinations(sorted(members), 2)


def groups_by(keys: dict[int, str] | dict[int, int], ids: Iterable[int]) -> list[list[int]]:
    grouped: dict[object, list[int]] = defaultdict(list)
    for each in ids:
        grouped[keys[each]].append(each)
    return list(grouped.values())


def report(made: Corpus, found: Linked) -> None:
    """Print the figures."""
    whole = {each.id: each.whole for each in found.links}
    kinds = {each.id: each.kind.value for each in made.entries}
    known = [each.id for each in made.entries if made.who[each.id]]
    print(
        f"{len(made.entries):,} names, {len(known):,} of known identity:"
        f" {dict(Counter(made.made.values()).most_common())}"
    )
    print(f"{'':20}{'pairs':>9}{'linked':>9}{'wrong':>7}{'precision':>11}{'recall':>9}")
    for part in ("tune", "test", "both"):
        ids = [each for each in known if part in ("both", half(made.who[each]))]
        true = set(pairs_of(groups_by(made.who, ids)))
        got = set(pairs_of(groups_by(whole, ids)))
        _line(part, true, got)
        classes = sorted({_class(pair, made, kinds) for pair in true | got})
        for one in classes:
            _line(
                f"  {one}",
                {pair for pair in true if _class(pair, made, kinds) == one},
                {pair for pair in got if _class(pair, made, kinds) == one},
            )
        pure, complete = b_cubed(ids, whole, made.who), b_cubed(ids, made.who, whole)
        print(f"  B-cubed: precision {pure:.4f}, recall {complete:.4f}")
        _suggestions(part, true - got, found, whole, made)


def _class(pair: tuple[int, int], made: Corpus, kinds: dict[int, str]) -> str:
    names = {made.made[each] for each in pair}
    for one in ("office", "surname", "title and surname"):
        if one in names:
            return one
    return "full names" if kinds[pair[0]] == "person" else "bodies"


def _line(name: str, true: set[tuple[int, int]], got: set[tuple[int, int]]) -> None:
    right = len(true & got)
    precision, recall = right / max(1, len(got)), right / max(1, len(true))
    print(f"{name:20}{len(true):9,}{len(got):9,}{len(got) - right:7,}{precision:11.4f}{recall:9.4f}")


def b_cubed(
    ids: list[int], by: dict[int, int] | dict[int, str], other: dict[int, str] | dict[int, int]
) -> float:
    """The share of each name's group in ``by`` that is with it in ``other`` too, on average."""
    total = 0.0
    for members in groups_by(by, ids):
        counts = Counter(other[each] for each in members)
        total += sum(count * count for count in counts.values()) / len(members)
    return total / max(1, len(ids))


def _suggestions(
    part: str, lost: set[tuple[int, int]], found: Linked, whole: dict[int, int], made: Corpus
) -> None:
    """How many suggestions there are, how many are right, and what of the missed pairs they would mend."""
    offered = {frozenset((whole[each.a], whole[each.b])) for each in found.suggestions}
    mended = sum(frozenset((whole[a], whole[b])) in offered for a, b in lost)
    mine = [
        each for each in found.suggestions if made.who[each.a] and part in ("both", half(made.who[each.a]))
    ]
    right = sum(made.who[each.a] == made.who[each.b] for each in mine)
    print(
        f"  suggestions: {len(mine):,}, right {right:,}; of {len(lost):,} missed pairs they hold {mended:,}"
    )


# --- lists for reading -----------------------------------------------------------------------------------


def wrong_links(made: Corpus, found: Linked) -> Iterator[str]:
    """Names linked to one that is somebody else."""
    by_id = {each.id: each for each in made.entries}
    for each in found.links:
        a, b = made.who[each.id], made.who[each.whole]
        if a and b and a != b:
            names = f"{by_id[each.id].names[0]} -> {by_id[each.whole].names[0]}"
            told = "; ".join(one.words for one in each.evidence)
            sure = f"{each.rule} {each.confidence} {made.made[each.id]}"
            yield f"{half(a)} {sure}: {names} | {a} / {b} | {told}"


def missed(made: Corpus, found: Linked) -> Iterator[str]:
    """Groups of the first half that should be one and are several."""
    whole = {each.id: each.whole for each in found.links}
    by_id = {each.id: each for each in made.entries}
    people: dict[str, set[int]] = defaultdict(set)
    for each in made.entries:
        people[made.who[each.id]].add(whole[each.id])
    for who, wholes in sorted(people.items()):
        if who and len(wholes) > 1 and half(who) == "tune":
            names = (
                f"{by_id[each].names[0]} [{made.made[each]}, {by_id[each].articles}]"
                for each in sorted(wholes)
            )
            yield f"{who}: " + "; ".join(names)


def seconds_for(made: Corpus, many: int, lists: Lists) -> float:
    """How long a core links so many names: the same ones again, of other people in other years."""
    entries: list[Entry] = []
    for time_over in range(many // max(1, len(made.entries)) + 1):
        for each in made.entries:
            names = tuple(f"{name}{'abcdefghijklmnopqrstuvwxyz'[time_over % 26]}" for name in each.names)
            entries.append(replace(each, id=len(entries) + 1, names=names))
    began = time.process_time()
    link(entries[:many], lists)
    return time.process_time() - began


if __name__ == "__main__":
    raise SystemExit(main())
