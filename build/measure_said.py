"""How often statements are put on the day they were said: of quotations as annotated, and as found.

    QUOTELINE_EVAL=FOLDER python build/measure_said.py [--gold FILE] [--engine rules|auto] [--errors FILE]

The days given by hand lie in ``tests/quality/said.jsonl``, their articles and the scorer in FOLDER.
*exact*: the very day or span; *compatible*: they share a day; *moved* and *kept*: exact, of those said on
another day than that of publication, and on that day; *invented*: dated to a wrong day with a confidence
above 0.8. Differences come with the middle 95 % of 10,000 paired samples of articles. ``--errors`` lists
what is wrong in the half for tuning; the other half is never listed.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import said_figures
from bootstrap import difference, share
from gold_figures import Record
from quality_gate import english, load, records
from quoteline.domain import StatementDate
from quoteline.services.engines import engine_named
from said_figures import Outcome

HALVES = ("tune", "test")
COLUMNS = ("exact", "compatible", "moved", "kept", "invented")
HEAD = f"{'':24}{'half':6}{'n':>5}" + "".join(f"{name:>12}" for name in COLUMNS)


def main() -> int:
    """Print all figures."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("--gold", type=Path, default=said_figures.GOLD)
    arguments.add_argument("--engine", default="auto", help="what finds the quotations in the second part")
    arguments.add_argument("--errors", type=Path, help="list what is wrong in the half for tuning")
    chosen = arguments.parse_args()
    folder = Path(os.environ.get("QUOTELINE_EVAL") or "/nonexistent")
    if not (folder / said_figures.ARTICLES).exists():
        print(f"Set QUOTELINE_EVAL to a folder that holds {said_figures.ARTICLES}.", file=sys.stderr)
        return 2
    if not chosen.gold.exists():
        print(f"There are no statements with their days in {chosen.gold}.", file=sys.stderr)
        return 2
    measure(chosen, folder)
    return 0


def measure(chosen: argparse.Namespace, folder: Path) -> None:
    """Date the statements in three ways and print what that comes to."""
    gold, articles = records(chosen.gold), records(folder / said_figures.ARTICLES)
    score = load(folder / "dates" / "score_said.py")
    pairs = said_figures.by_article(gold, articles)
    lexicon = english()
    attitudes = said_figures.attitudes(pairs)
    marked = said_figures.as_marked(pairs, lexicon)
    found = said_figures.as_found(pairs, lexicon, engine_named(chosen.engine))
    always = said_figures.outcomes(gold, said_figures.always_published(gold), score)
    as_marked = said_figures.outcomes(gold, marked, score)
    as_found = said_figures.outcomes(gold, found, score)
    print(HEAD)
    show("publication date always", always)
    show("as marked", as_marked)
    show("… no attitudes", [each for each in as_marked if each.row["id"] not in attitudes])
    show(f"as found ({chosen.engine})", as_found)
    print(f"\nNot found as quotations: {missing(gold, set(found), attitudes)}.")
    print(f"Two readings gave the same day to {agreed(gold)}.")
    print("Exact, beside the publication date always:")
    compare("as marked", as_marked, always)
    compare("as found", as_found, always)
    tuning = [each for each in as_marked if each.row["half"] == HALVES[0]]
    show_parts("by evidence seen by hand", tuning, lambda each: str(each.row.get("basis", "")))
    show_parts("by rule", tuning, lambda each: rule_of(marked[each.row["id"]]))
    if chosen.errors is not None:
        texts = {each["doc_id"]: each["text"] for each in articles}
        lines = [error(each, marked[each.row["id"]], texts) for each in as_marked if _listed(each)]
        chosen.errors.write_text("".join(lines), encoding="utf-8")


def show(name: str, outcomes: list[Outcome]) -> None:
    """A line for each half and one for both."""
    for half in (*HALVES, "both"):
        chosen = [each for each in outcomes if half in ("both", each.row["half"])]
        figures = said_figures.figures(chosen)
        shown = "".join(f"{figures[column]:12.1f}" for column in COLUMNS)
        print(f"{name if half == HALVES[0] else '':24}{half:6}{len(chosen):5}{shown}")


def show_parts(name: str, outcomes: list[Outcome], part_of: Callable[[Outcome], str]) -> None:
    """The half for tuning in parts: how many, how many exact, and how many invented."""
    parts: dict[str, list[Outcome]] = {}
    for each in outcomes:
        parts.setdefault(part_of(each), []).append(each)
    print(f"\n{'tuning half, ' + name:42}{'n':>5}{'exact':>8}{'invented':>10}")
    for part, chosen in sorted(parts.items(), key=lambda pair: -len(pair[1])):
        exact, invented = (sum(getattr(each, what) for each in chosen) for what in ("exact", "invented"))
        print(f"{part:42}{len(chosen):5}{exact:8}{invented:10}")


def rule_of(said: StatementDate) -> str:
    """What a date rests on, with the rule that gave it."""
    return f"{said.basis}: {said.rule}" if said.rule else str(said.basis)


def missing(gold: list[Record], found: set[str], attitudes: set[str]) -> str:
    """How many statements extraction did not find, and how many of those are no speech."""
    lost = {row["id"] for row in gold} - found
    return f"{len(lost)} of {len(gold)}, of which {len(lost & attitudes)} are attitudes (“backs”, “wants”)"


def agreed(gold: list[Record]) -> str:
    """How often a second reading gave the day of the first, before they were brought together."""
    read_twice = [row for row in gold if "second" in row]
    same = sum(row["second"] == row["said_date"] for row in read_twice)
    return f"{same} of {len(read_twice)} statements"


def compare(name: str, ours: list[Outcome], theirs: list[Outcome]) -> None:
    """By how many points more statements have exactly their day, of those that ours dated."""
    for half in (*HALVES, "both"):
        wanted = {each.row["id"] for each in ours if half in ("both", each.row["half"])}
        if wanted:
            told = difference(by_document(ours, wanted), by_document(theirs, wanted), share)
            print(f"  {name:12}{half:6}{told}")


def by_document(outcomes: list[Outcome], wanted: set[str]) -> list[list[float]]:
    """For each article how many of its statements have exactly their day, and how many there are."""
    counts: dict[str, list[float]] = {}
    for each in outcomes:
        if each.row["id"] in wanted:
            right_and_all = counts.setdefault(each.row["doc_id"], [0.0, 0.0])
            right_and_all[0] += each.exact
            right_and_all[1] += 1
    return [counts[name] for name in sorted(counts)]


def _listed(outcome: Outcome) -> bool:
    return not outcome.exact and bool(outcome.row["half"] == HALVES[0])


def error(outcome: Outcome, said: StatementDate, texts: Mapping[str, str]) -> str:
    """What was wanted and given for a statement, and on what words it rests."""
    row: Record = outcome.row
    text = texts[row["doc_id"]]
    parts: list[Any] = [
        "INVENTED" if outcome.invented else "WRONG",
        row["id"],
        row["doc_id"],
        f"published {row['pub_date']}",
        f"wanted {row['said_date']}",
        f"gave {outcome.given}",
        rule_of(said),
        "evidence " + _words(text, said.evidence),
        _words(text, row["quote"]),
    ]
    return "\t".join(map(str, parts)) + "\n"


def _words(text: str, spans: Any) -> str:
    return repr(" … ".join(" ".join(text[start:stop].split()) for start, stop in spans))


if __name__ == "__main__":
    raise SystemExit(main())
