"""How fast families are found in 100,000 quotations, and how well those that are known.

    QUOTELINE_CORPUS=FOLDER python build/measure_families.py [--library FILE] [--size N]

FOLDER holds JSONL files, one article a row; they are imported by the rules (or come from a library that was
imported before). Printings are made of their quotations up to the size: see ``made_printings``. Then a
process of its own finds all families, adds 100 articles and finds again. Time is of the wall clock and of
the processor; the memory is the peak of that process. Recall: made-up printings that are in one family with
their original. Precision: pairs of made-up printings in one family that belong there.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import date
from itertools import combinations, islice
from pathlib import Path
from typing import Any

import made_printings
from made_printings import Made, Original
from quoteline.domain import Article, Kind, Quotation, Speaker, SpeakerKind
from quoteline.services import families
from quoteline.services.library import Library, open_library, prepare
from quoteline.storage import articles, quotations

SEED = 1987
SIZE = 100_000
ADDED = 100  # articles of the increment
COPIES = 1_500  # articles that are printed by another outlet as a whole
FAMILY_MOST = 60  # members of a family that are looked at pair by pair


def main() -> int:
    """Make the library, measure, print Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--library", type=Path, help="a library of the corpus, instead of importing it")
    parser.add_argument("--size", type=int, default=SIZE)
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.measure:
        return measure(chosen.measure)
    corpus = sorted(Path(os.environ.get("QUOTELINE_CORPUS") or "/nonexistent").glob("*.jsonl"))
    if not corpus and not chosen.library:
        print("Set QUOTELINE_CORPUS to a folder of JSONL files.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="quoteline-families-") as folder:
        for name in ("DATA", "CACHE", "CONFIG", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = f"{folder}/{name}"
        path = Path(folder) / "measured.quoteline"
        if chosen.library:
            shutil.copy(chosen.library, path)
        else:
            command = [sys.executable, "-m", "quoteline", "import", *map(str, corpus), "-l", str(path)]
            subprocess.run([*command, "--engine", "rules"], check=True, stdout=subprocess.DEVNULL)
        make(path, chosen.size)
        return subprocess.run([sys.executable, __file__, "--measure", str(path)], check=False).returncode


# --- a library whose families are known -----------------------------------------------------------


def make(path: Path, size: int) -> None:
    """Add made-up printings to a library; what is known of them goes into a file beside it."""
    prepare(path)
    with closing(open_library(path)) as library:
        truth: dict[str, Any] = {"printings": {}, "copies": {}, "added": []}
        left = size - int(library.database.value("SELECT count(*) FROM quotations WHERE rejected = 0"))
        chance = random.Random(SEED)
        left -= copy_articles(library, truth, chance)
        made = made_printings.printings(originals(library, chance), vocabulary(library), SEED)
        with library.database.writing():
            for each in islice(made, max(0, left - ADDED)):
                keep(library, each, truth)
        later = [as_row(each) for each in islice(made, ADDED)]
    path.with_suffix(".truth.json").write_text(json.dumps(truth | {"added": later}), encoding="utf-8")


def keep(library: Library, made: Made, truth: dict[str, Any]) -> None:
    """Keep a made-up printing, and note what it is of."""
    article_id = articles.add(library.database, made.article, made.quotations, "made up")
    (quotation_id,) = quotations.of_article(library.database, article_id)
    truth["printings"][quotation_id] = [made.original, made.how, made.cut_short]


def as_row(made: Made) -> dict[str, Any]:
    """A printing for the increment, as JSON."""
    (quotation,) = made.quotations
    return {
        "text": made.article.text,
        "outlet": made.article.outlet,
        "published": str(made.article.published),
        "origin": made.article.origin,
        "content": quotation.content[0],
        "kind": quotation.kind,
        "speaker": quotation.speaker.name if quotation.speaker else "",
    }


def originals(library: Library, chance: random.Random) -> list[Original]:
    """Direct quotations of named speakers that have no words in common with each other."""
    rows = library.database.all(
        "SELECT q.id, q.article_id, q.words, s.name, a.published FROM quotations q"
        " JOIN speakers s ON s.id = q.speaker_id JOIN articles a ON a.id = q.article_id"
        " WHERE q.kind = 'direct' AND a.published IS NOT NULL AND q.rejected = 0"
        " AND json_array_length(q.content) = 1 AND a.outlet NOT LIKE 'Made Paper%' ORDER BY q.id"
    )
    found = [
        Original(id, article, words, name, date.fromisoformat(published))
        for id, article, words, name, published in rows
    ]
    chance.shuffle(found)
    return made_printings.apart(found)


def vocabulary(library: Library) -> list[str]:
    """Words for the articles around made-up printings."""
    text = " ".join(row[0] for row in library.database.all("SELECT text FROM texts LIMIT 400"))
    return [word for word in sorted(set(text.split())) if word.isalpha()]


def copy_articles(library: Library, truth: dict[str, Any], chance: random.Random) -> int:
    """Articles printed again by another outlet, with all their quotations; gives how many of those."""
    rows = library.database.all("SELECT article_id FROM texts WHERE length(text) > 600 ORDER BY article_id")
    count = 0
    with library.database.writing():
        for number, (article_id,) in enumerate(chance.sample(rows, min(COPIES, len(rows)))):
            kept = articles.get(library.database, article_id)
            assert kept is not None
            found = list(_quotations(library, article_id))
            copy = made_printings.copied(kept.article, found, number, chance)
            shift = len(made_printings.line_of(number))
            moved = [
                replace(each, content=tuple((start + shift, end + shift) for start, end in each.content))
                for each in found
            ]
            truth["copies"][articles.add(library.database, copy, moved, "made up")] = article_id
            count += len(moved)
    return count


def _quotations(library: Library, article_id: int) -> Iterator[Quotation]:
    ids = quotations.of_article(library.database, article_id)
    for each in quotations.details(library.database, ids):
        yield Quotation(Kind(each.row.kind), each.content, confidence=each.row.confidence)


# --- measured -------------------------------------------------------------------------------------


def measure(path: Path) -> int:
    """Find the families of a made library, then those after an increment; print what that comes to."""
    truth = json.loads(path.with_suffix(".truth.json").read_text(encoding="utf-8"))
    with closing(open_library(path)) as library:
        count = library.database.value("SELECT count(*) FROM quotations WHERE rejected = 0")
        print(f"{count:,} quotations, {len(library.database.article_ids()):,} articles\n")
        print("| | wall clock | processor |\n|---|---|---|")
        timed("first run", library)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        timed("nothing changed", library)
        score(library, truth)
        add(library, truth["added"])
        timed(f"after {ADDED} more articles", library)
        print(f"\nPeak memory {peak / 1e6:.0f} MB.")
    return 0


def timed(name: str, library: Library) -> None:
    """Bring the families up to date and print how long it took."""
    started, spent = time.perf_counter(), time.process_time()
    for _ in families.update(library):
        pass
    wall, spent = time.perf_counter() - started, time.process_time() - spent
    print(f"| {name} | {wall:.2f} s | {spent:.2f} s |", flush=True)


def add(library: Library, rows: list[dict[str, Any]]) -> None:
    """Keep the articles of the increment."""
    with library.database.writing():
        for row in rows:
            article = Article(
                row["text"],
                outlet=row["outlet"],
                published=date.fromisoformat(row["published"]),
                origin=row["origin"],
            )
            start, end = row["content"]
            speaker = Speaker(row["speaker"], SpeakerKind.PERSON)
            quotation = Quotation(Kind(row["kind"]), ((start, end),), speaker=speaker)
            articles.add(library.database, article, [quotation], "made up")


def score(library: Library, truth: Mapping[str, Any]) -> None:
    """Print recall by the way of making, precision of pairs, and how articles and cuts were told."""
    made = {int(number): tuple(told) for number, told in truth["printings"].items()}
    found = families.families_of(library, families.families(library))
    family_of = {each.id: one.row.id for one in found for each in one.members}
    print()
    recall(made, family_of)
    right, wrong = pairs(made, [[each.id for each in one.members] for one in found])
    print(f"\nPairs of made-up printings in one family: {right:,} right, {wrong:,} wrong"
          f" ({right / max(1, right + wrong):.2%} right).")  # fmt: skip
    print(f"Families: {len(found):,}, of which {sum(one.row.printings > 2 for one in found):,} of 3 or more.")
    cuts(made, {each.id for one in found for each in one.members if each.cut_short})
    copies(library, {int(copy): original for copy, original in truth["copies"].items()})


def recall(made: Mapping[int, tuple[Any, ...]], family_of: Mapping[int, int]) -> None:
    """How many printings are with their original, by the way they were made."""
    every: Counter[str] = Counter(how for original, how, _ in made.values() if original)
    together = Counter(
        how
        for number, (original, how, _) in made.items()
        if original and number in family_of and family_of[number] == family_of.get(original)
    )
    print("| made by | printings | with their original |\n|---|---|---|")
    for how in sorted(every):
        print(f"| {how} | {every[how]:,} | {together[how] / every[how]:.1%} |")
    print(f"| all | {every.total():,} | {together.total() / max(1, every.total()):.1%} |")


def pairs(made: Mapping[int, tuple[Any, ...]], found: list[list[int]]) -> tuple[int, int]:
    """Pairs of made-up printings in one family that are of one original, and that are not."""
    right = wrong = 0
    for family in found:
        for one, other in combinations([each for each in family if each in made][:FAMILY_MOST], 2):
            same = made[one][0] is not None and made[one][0] == made[other][0]
            right, wrong = right + same, wrong + (not same)
    return right, wrong


def cuts(made: Mapping[int, tuple[Any, ...]], flagged: set[int]) -> None:
    """How many of the printings cut short were told, and how many others that were not."""
    known = {number for number, (_, _, cut) in made.items() if cut}
    others = (flagged & made.keys()) - known
    print(f"Cut short: {len(known & flagged):,} of {len(known):,} told; {len(others):,} other made-up ones.")


def copies(library: Library, known: Mapping[int, int]) -> None:
    """How many copied articles are grouped with their original, and how many made-up others with anything."""
    group_of = {each: group[0] for group in families.article_groups(library) for each in group}
    together = sum(copy in group_of and group_of[copy] == group_of.get(one) for copy, one in known.items())
    print(f"Copied articles: {together:,} of {len(known):,} grouped with their original.")


if __name__ == "__main__":
    sys.exit(main())
